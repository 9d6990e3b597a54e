"""Which encoding bytes that are no Unicode have, where nothing says so."""

from collections.abc import Iterator, Sequence

from charset_normalizer import from_bytes

_COMMONEST = "cp1252"
_SAMPLE_BYTES = 200_000
_PUNCTUATION = frozenset("‘’“”„–—…•·©®™°§«»‹›£€½¼¾¿¡†‡′″×\xa0\xad")
# The letters beyond ASCII that languages need; in the wrong encoding a text mixes them.
_WESTERN_LETTERS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "àâçéèêëîïôùûüœæ",  # French
        "äöüßé",  # German
        "áéíñóúü",  # Spanish
        "ãâáàçéêíóôõú",  # Portuguese
        "àèéìòù",  # Italian
        "åäöæøéü",  # Danish, Norwegian, Swedish, Finnish
        "ëïéöüáóí",  # Dutch
    )
)
_CENTRAL_LETTERS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "ąćęłńóśźż",  # Polish
        "áäčďéěíĺľňóôŕřšťúůýž",  # Czech, Slovak
        "áéíóöőúüű",  # Hungarian
        "ăâîşţ",  # Romanian
        "čćđšž",  # Croatian, Slovene
    )
)
_TURKISH_LETTERS = (frozenset("çğıöşüâîûÇĞİÖŞÜ"),)
# Thai has a letter for nearly every byte, so that Korean passes for it; it can still be chosen.
_NEVER_GUESSED = ("tis-620",)
_LATIN_CODECS = (
    ("cp1252", _WESTERN_LETTERS),
    ("mac-roman", _WESTERN_LETTERS),
    ("cp850", _WESTERN_LETTERS),
    ("cp1250", _CENTRAL_LETTERS),
    ("iso8859-2", _CENTRAL_LETTERS),
    ("cp1254", _TURKISH_LETTERS),
)


def likeliest(data: bytes, codecs: Sequence[str]) -> str | None:
    """Return the likeliest codec among `codecs` that can read all of `data`, or None.

    European text in Latin letters is tried first: charset-normalizer, which is asked about all else,
    often takes it for something rarer where it is short or has curly quotes.
    """
    for codec, alphabets in _LATIN_CODECS:
        if fits(data, codec) and _spells(data.decode(codec), alphabets):
            return codec
    guess = next((codec for codec in _guesses(data, codecs) if fits(data, codec)), None)
    if guess and fits(data, _COMMONEST) and data.decode(_COMMONEST) == data.decode(guess):
        return _COMMONEST
    return guess


def fits(data: bytes, codec: str) -> bool:
    """Say whether all of `data` can be read with `codec`."""
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _guesses(data: bytes, codecs: Sequence[str]) -> Iterator[str]:
    """Yield what charset-normalizer makes of a sample, then of all where the sample misleads."""
    guessed = (codec for codec in codecs if not codec.startswith("utf") and codec not in _NEVER_GUESSED)
    known = {codec.replace("-", "_"): codec for codec in guessed}
    for sample in (data[:_SAMPLE_BYTES], data):
        for match in from_bytes(sample, cp_isolation=list(known)):
            yield known.get(match.encoding, match.encoding)


def _spells(text: str, alphabets: Sequence[frozenset[str]]) -> bool:
    """Say whether the text is spelled in one of the alphabets, or has few letters, of any of them."""
    strange = [place for place, character in enumerate(text) if character > "\x7f"]
    letters = [place for place in strange if text[place] not in _PUNCTUATION]
    if not all(_stands_well(text, place) for place in letters):
        return False
    if len(letters) <= max(4, len(text) * 0.01):
        return all(any(text[place] in letters_of for letters_of in alphabets) for place in letters)
    if len(letters) > len(text) * 0.25:
        return False
    spelled = (sum(text[place] in letters_of for place in letters) for letters_of in alphabets)
    return max(spelled) >= len(letters) * 0.97


def _stands_well(text: str, place: int) -> bool:
    """Say whether it is a letter, a capital only at a word's start or among capitals."""
    character, before = text[place], text[place - 1 : place]
    return character.isalpha() and (character.islower() or not before.islower())
