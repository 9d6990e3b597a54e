"""From bytes to characters: which encoding a file has, and those a reader can choose instead."""

import codecs
from collections.abc import Callable
from dataclasses import dataclass

from factcheck_app.domain.errors import ArticleError
from factcheck_app.domain.tongue import tr
from factcheck_app.ingest.guessing import likeliest


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """An encoding as Python names it and as a reader knows it."""

    codec: str
    says: Callable[[], str]

    @property
    def name(self) -> str:
        """Return its name in the reader's words."""
        return self.says()


ENCODING_CHOICES = (
    EncodingChoice("utf-8", lambda: tr("Unicode (UTF-8)")),
    EncodingChoice("utf-16-le", lambda: tr("Unicode (UTF-16 LE)")),
    EncodingChoice("utf-16-be", lambda: tr("Unicode (UTF-16 BE)")),
    EncodingChoice("utf-32-le", lambda: tr("Unicode (UTF-32 LE)")),
    EncodingChoice("utf-32-be", lambda: tr("Unicode (UTF-32 BE)")),
    EncodingChoice("cp1252", lambda: tr("Western European (Windows-1252)")),
    EncodingChoice("iso8859-15", lambda: tr("Western European (ISO-8859-15)")),
    EncodingChoice("mac-roman", lambda: tr("Western European (MacRoman)")),
    EncodingChoice("cp850", lambda: tr("Western European (DOS 850)")),
    EncodingChoice("cp1250", lambda: tr("Central European (Windows-1250)")),
    EncodingChoice("iso8859-2", lambda: tr("Central European (ISO-8859-2)")),
    EncodingChoice("cp1251", lambda: tr("Cyrillic (Windows-1251)")),
    EncodingChoice("koi8-r", lambda: tr("Cyrillic (KOI8-R)")),
    EncodingChoice("koi8-u", lambda: tr("Cyrillic (KOI8-U)")),
    EncodingChoice("iso8859-5", lambda: tr("Cyrillic (ISO-8859-5)")),
    EncodingChoice("cp1253", lambda: tr("Greek (Windows-1253)")),
    EncodingChoice("iso8859-7", lambda: tr("Greek (ISO-8859-7)")),
    EncodingChoice("cp1254", lambda: tr("Turkish (Windows-1254)")),
    EncodingChoice("cp1255", lambda: tr("Hebrew (Windows-1255)")),
    EncodingChoice("iso8859-8", lambda: tr("Hebrew (ISO-8859-8)")),
    EncodingChoice("cp1256", lambda: tr("Arabic (Windows-1256)")),
    EncodingChoice("iso8859-6", lambda: tr("Arabic (ISO-8859-6)")),
    EncodingChoice("cp1257", lambda: tr("Baltic (Windows-1257)")),
    EncodingChoice("cp1258", lambda: tr("Vietnamese (Windows-1258)")),
    EncodingChoice("cp932", lambda: tr("Japanese (Shift_JIS)")),
    EncodingChoice("euc-jp", lambda: tr("Japanese (EUC-JP)")),
    EncodingChoice("gb18030", lambda: tr("Chinese, simplified (GB18030)")),
    EncodingChoice("big5", lambda: tr("Chinese, traditional (Big5)")),
    EncodingChoice("cp949", lambda: tr("Korean (EUC-KR, Windows-949)")),
    EncodingChoice("tis-620", lambda: tr("Thai (TIS-620)")),
)

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Return the characters of `data` and the codec they were read with.

    Without `encoding` it is, in this order, the byte order mark's, UTF-8 where the bytes allow it, or
    the likeliest. `name` is for the error: raises ArticleError where the bytes can't be read.
    """
    if encoding is not None:
        return _decode_as(data, name, _choice(encoding))
    codec = marked(data) or unmarked_utf16(data)
    if codec is not None:
        return _decode_as(data, name, _choice(codec))
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        codec = likeliest(data, [each.codec for each in ENCODING_CHOICES])
    if codec is None:
        raise ArticleError(
            tr("“{name}” is in no encoding that Factcheck knows. Save it as UTF-8 first.").format(name=name)
        )
    return _decode_as(data, name, _choice(codec))


def marked(data: bytes) -> str | None:
    """Return the codec that a byte order mark names, if there is one."""
    return next((codec for mark, codec in _MARKS if data.startswith(mark)), None)


def unmarked_utf16(data: bytes) -> str | None:
    """Return the UTF-16 codec of bytes whose zeros all lie on one side of each pair, if they are such.

    Text of any script has spaces and line breaks, whose upper byte is zero.
    """
    sample = data[:4096]
    if len(data) % 2 or 0 not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    for codec, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if others == 0 and zeros >= len(sample) // 2 * 0.08:
            text = sample[: len(sample) // 4 * 4].decode(codec, "replace")
            if sum(not (each.isprintable() or each in "\n\r\t") for each in text) <= len(text) * 0.02:
                return codec
    return None


def _choice(encoding: str) -> EncodingChoice:
    """Return the choice of that name. Raises ArticleError for another, such as a codec that is no text."""
    try:
        wanted = codecs.lookup(encoding).name
    except LookupError:
        wanted = encoding
    for choice in ENCODING_CHOICES:
        if codecs.lookup(choice.codec).name == wanted:
            return choice
    raise ArticleError(
        tr("“{encoding}” is no encoding that Factcheck reads; UTF-8 is the usual one.").format(
            encoding=encoding
        )
    )


def _decode_as(data: bytes, name: str, choice: EncodingChoice) -> tuple[str, str]:
    try:
        return data.decode(choice.codec), choice.codec
    except UnicodeDecodeError as error:
        unfit = tr(
            "“{name}” can’t be read as {encoding}: byte {place} does not fit. Choose another encoding."
        )
        unfit = unfit.format(name=name, encoding=choice.name, place=error.start + 1)
        raise ArticleError(unfit) from error
