import codecs

import pytest

from factcheck_app.domain.errors import ArticleError
from factcheck_app.ingest.encodings import ENCODING_CHOICES, decode

SAMPLES = [
    ("cp1252", "“We didn’t expect 3,000 people,” said José Peña — the café’s owner. It wasn’t over…"),
    (
        "cp1252",
        "Le ministère a annoncé vendredi que près de 300 élèves étaient concernés, déjà l’été dernier.",
    ),
    ("cp1252", "Die Behörde zählte im März über 4.000 Fälle. „Das ist für uns unverständlich“, sagte er."),
    ("mac-roman", "“We didn’t expect 3,000 people,” said José Peña — the café’s owner. It wasn’t over…"),
    (
        "cp1250",
        "Ministerstwo ogłosiło, że w zeszłym roku zbudowano trzysta kilometrów dróg i dwanaście mostów.",
    ),
    ("cp1251", "Министерство сообщило, что в прошлом году построено триста километров дорог."),
    ("koi8-r", "Министерство сообщило, что в прошлом году построено триста километров дорог."),
    ("cp1253", "Το υπουργείο ανακοίνωσε ότι πέρυσι κατασκευάστηκαν τριακόσια χιλιόμετρα δρόμων."),
    ("cp1254", "Bakanlık geçen yıl üç yüz kilometre yol yapıldığını açıkladı. Şehirdeki köprü kapalı, dedi."),
    ("cp1255", "המשרד הודיע כי בשנה שעברה נבנו שלוש מאות קילומטרים של כבישים ברחבי הארץ."),
    ("cp1256", "أعلنت الوزارة أن ثلاثمئة كيلومتر من الطرق قد بنيت في العام الماضي في البلاد."),
    ("cp932", "国土交通省は昨年、三百キロの道路が建設されたと発表した。費用は予定より増えたという。"),
    ("gb18030", "交通部宣布，去年全国新建公路三百公里。部长说，费用比计划增加了百分之十二。"),
    ("big5", "交通部宣布，去年全國新建公路三百公里。部長說，費用比計畫增加了百分之十二。"),
    ("cp949", "국토교통부는 지난해 삼백 킬로미터의 도로가 건설되었다고 발표했다."),
]


@pytest.mark.parametrize(("codec", "text"), SAMPLES)
def test_text_in_an_older_encoding_is_recognised(codec: str, text: str) -> None:
    assert decode(text.encode(codec), "a.txt") == (text, codec)


@pytest.mark.parametrize(("codec", "text"), SAMPLES)
def test_utf_8_is_never_taken_for_anything_else(codec: str, text: str) -> None:
    assert decode(text.encode(), "a.txt") == (text, "utf-8")


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides(mark: bytes, codec: str) -> None:
    assert decode(mark + "Mostly 3,000 \U0001f600".encode(codec), "a.txt") == ("\ufeffMostly 3,000 😀", codec)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_recognised_without_its_mark(codec: str) -> None:
    text = "Привет, мир: 300 километров дорог.\nAnd a line of English."

    assert decode(text.encode(codec), "a.txt") == (text, codec)


def test_the_readers_choice_goes_before_all_else() -> None:
    assert decode("é".encode(), "a.txt", "cp1252") == ("Ã©", "cp1252")


def test_a_choice_that_does_not_fit_names_the_byte_and_the_encoding() -> None:
    with pytest.raises(
        ArticleError, match=r"“a\.txt” can’t be read as Unicode \(UTF-8\): byte 4 does not fit"
    ):
        decode(b"caf\xe9", "a.txt", "utf-8")


@pytest.mark.parametrize("codec", ["rot13", "no-such-codec", "idna"])
def test_a_codec_that_is_no_encoding_of_files_is_refused(codec: str) -> None:
    with pytest.raises(ArticleError, match="is no encoding that Factcheck reads"):
        decode(b"text", "a.txt", codec)


def test_every_choice_is_a_codec_of_its_own_that_python_has() -> None:
    names = [codecs.lookup(choice.codec).name for choice in ENCODING_CHOICES]

    assert len(set(names)) == len(names)
    assert len({choice.name for choice in ENCODING_CHOICES}) == len(names)


def test_a_long_text_is_guessed_although_only_its_end_is_not_ascii() -> None:
    text = "A plain line of words.\n" * 20_000 + "Le café d’Émile a fermé."

    assert decode(text.encode("cp1252"), "a.txt") == (text, "cp1252")
