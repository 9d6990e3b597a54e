from collections.abc import Callable

import pytest

from factcheck_app.claims.language import foreign_blocks
from factcheck_app.domain.article import Article

FOREIGN = {
    "French": "Le ministre a déclaré mardi que le budget du port augmenterait de 2,3 % en 2019, et les "
    "syndicats ont appelé à une grève dans tous les transports publics de la région.",
    "German": "Die Behörde teilte am Dienstag mit, dass der Haushalt des Hafens um 2,3 Prozent steigen soll, "
    "und die Gewerkschaften riefen zu einem Streik in allen Betrieben der Region auf.",
    "Dutch": "De regering heeft dinsdag gezegd dat de begroting van de haven met 2,3 procent zal stijgen, en "
    "de vakbonden roepen op tot een staking omdat er geen overleg is geweest.",
    "Spanish": "El gobierno anunció el martes que el presupuesto del puerto subirá un 2,3 por ciento, y los "
    "sindicatos llamaron a una huelga en todos los transportes públicos de la región.",
    "Finnish": "Hallitus ilmoitti tiistaina että sataman budjetti kasvaa ensi vuonna, ja ammattiliitot "
    "arvostelivat päätöstä joka tehtiin ilman neuvotteluja ja kutsuivat työntekijät lakkoon koko maassa.",
    "Russian": "Правительство объявило во вторник, что бюджет порта вырастет на 2,3 процента.",
    "Arabic": "أعلنت الحكومة يوم الثلاثاء أن ميزانية الميناء سترتفع بنسبة 2.3 في المئة",
    "Chinese": "政府周二宣布，2019年港口预算将增长百分之二点三。",
}
ENGLISH = {
    "prose": "The minister said on Tuesday that the port's budget would rise by 2.3 percent in 2019.",
    "capitals": "TWELVE KILLED AS STORM HITS THE ISLAND, OFFICIALS SAY AFTER A NIGHT IN WHICH THE RAIN FELL "
    "WITHOUT A BREAK AND THE RIVER ROSE OVER ITS BANKS",
    "names": "Ana Duarte, Karl Vogt, John Smith, Mary Jones, Pete Brown, Wei Zhang, Ivan Petrov, Juan Perez, "
    "Marie Dupont, Hans Muller, Ali Khan, Sofia Rossi, Jan Kowalski, Erik Olsen",
    "a table": "\n".join(["Brazil 2 1 Germany", "France 3 0 Spain", "Italy 2 2 Ghana"] * 20),
    "a tweet": "RT @port: 26 ferries!!! #storm wow",
    "a transcript": "SMITH: We lost 14 colleagues.\nJONES: How many?\nSMITH: Fourteen.",
    "figures": "12 13 14 15\n2015",
}


@pytest.mark.parametrize("language", FOREIGN)
def test_an_article_in_another_language_is_recognised(
    language: str, article_of: Callable[..., Article]
) -> None:
    assert foreign_blocks(article_of(FOREIGN[language])) == {0}


@pytest.mark.parametrize("sort", ENGLISH)
def test_english_of_every_sort_is_left_alone(sort: str, article_of: Callable[..., Article]) -> None:
    assert foreign_blocks(article_of(ENGLISH[sort])) == frozenset()


def test_a_block_is_judged_by_itself(article_of: Callable[..., Article]) -> None:
    text = f"{ENGLISH['prose']}\n{FOREIGN['French']}\n{ENGLISH['prose']}"
    assert foreign_blocks(article_of(text)) == {1}


def test_a_short_line_is_taken_for_the_article_s_language(article_of: Callable[..., Article]) -> None:
    assert foreign_blocks(article_of(f"Grève au port\n{FOREIGN['French']}")) == {0, 1}
    assert foreign_blocks(article_of(f"Grève au port\n{ENGLISH['prose']}")) == frozenset()


def test_an_english_quotation_in_a_foreign_article_stays_english(article_of: Callable[..., Article]) -> None:
    text = f"{FOREIGN['French']}\n“That is the end of it.”"
    assert foreign_blocks(article_of(text)) == {0}
