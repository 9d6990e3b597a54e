"""The claim that a figure makes with what it counts, and that somebody is of an age."""

from __future__ import annotations

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import core, predicate_of
from factcheck_app.claims.composing import literal_label
from factcheck_app.claims.figures import Figure, Unit
from factcheck_app.claims.labels import clause_label, figure_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import Stretch, is_name, is_noun, low, united
from factcheck_app.domain.claim import Kind

_PLACES = ("GPE", "LOC", "FAC")


def is_attributive(passage: Passage, figure: Figure) -> bool:
    """Say whether the figure only describes a noun: "a three-day siege"."""
    doc = passage.doc
    return figure.end + 2 < figure.counted_end and doc[figure.end].text in ("-", "‑")


def stands_alone(passage: Passage, figure: Figure) -> bool:
    """Say whether what is counted is told by a name or by more than one noun: "26 Kalibr missiles"."""
    counted = passage.doc[figure.end : figure.counted_end]
    if any(is_name(token) and token.i != figure.head for token in counted):
        return True
    return figure.phrase_end > figure.counted_end or sum(is_noun(token) for token in counted) >= 3


def age_of(passage: Passage, figure: Figure) -> Candidate:
    """Return the claim that somebody is of an age, from the person to the figure."""
    doc, start, end = passage.doc, figure.hedged, figure.phrase_end
    head = doc[figure.end - 1]
    if start > 1 and (doc[start - 1].text in ",(" or low(doc[start - 1]) in ("aged", "age", "now")):
        place = start - 1
        while place > 0 and (
            doc[place].text in ",(" or low(doc[place]) in ("aged", "age", "now", "of", "the", "at")
        ):
            place -= 1
        head = doc[place]
        start = _name_start(passage, place)
        if end < len(doc) and doc[end].text == ")" and "(" in doc[start:end].text:
            end += 1
    elif end < len(doc) and is_noun(doc[end]):
        end += 1
    stretch = (start, end)
    label = " ".join(doc[start:end].text.replace("(", "").replace(")", "").split()[:6])
    if head.i == figure.end - 1:
        label = figure_label(passage, figure, stretch)
    return candidate_of(passage, figure, stretch, label, -1)


def aged(passage: Passage, figure: Figure) -> Candidate:
    """Return the clause that tells what somebody did at an age: "died in Bergen aged 91"."""
    phrase = (figure.hedged - 1, figure.phrase_end)
    verb = predicate_of(passage.doc[phrase[0]].head)
    if verb is None or verb.i > phrase[0]:
        return candidate_of(passage, figure, phrase, literal_label(passage.doc, phrase), -1)
    clause = united(core(verb), phrase)
    return candidate_of(passage, figure, clause, clause_label(passage, verb, clause, figure), verb.i)


def is_age_of_somebody(passage: Passage, figure: Figure) -> bool:
    """Say whether an age is set beside a person, "Silva, 31", rather than before a noun."""
    doc = passage.doc
    lead = low(doc[figure.hedged - 1]) if figure.hedged else ""
    if lead in ("aged", "age") and figure.hedged > 1 and doc[figure.hedged - 2].ent_type_ in _PLACES:
        return False
    return figure.unit is Unit.AGE and (lead in ("aged", "age", "now") or (lead != "" and lead in ",("))


def _name_start(passage: Passage, place: int) -> int:
    doc = passage.doc
    start = place
    while start > 0 and is_name(doc[start - 1]) and doc[start - 1].ent_type_ == doc[place].ent_type_:
        start -= 1
    return start


def candidate_of(passage: Passage, figure: Figure, stretch: Stretch, label: str, predicate: int) -> Candidate:
    """Return the candidate that a figure puts forward; one that is but a part of more is a fallback."""
    kind = Kind.DATE if figure.unit is Unit.TIME else Kind.QUANTITY
    number = (figure.start, figure.end)
    named = any(is_name(token) for token in passage.doc[slice(*figure.counted)])
    is_part = (
        predicate < 0
        and not is_age_of_somebody(passage, figure)
        and not (named and figure.head >= 0 and not is_attributive(passage, figure))
    )
    is_mere_length = figure.unit is Unit.TIME and not stands_alone(passage, figure)
    return Candidate(
        kind,
        stretch,
        label,
        (_reason(passage, figure),),
        predicate,
        (number,),
        fallback=is_part or is_mere_length,
    )


def _reason(passage: Passage, figure: Figure) -> str:
    doc = passage.doc
    number = doc[figure.start : figure.end].text
    counted = doc[figure.end : figure.counted_end].text.lstrip("-")
    named = {
        Unit.MONEY: "An amount of money",
        Unit.PERCENT: "A share",
        Unit.MEASURE: "A measure",
        Unit.TIME: "A length of time",
        Unit.AGE: "An age",
        Unit.COUNT: "A figure",
    }[figure.unit]
    hedge = doc[figure.hedged : figure.start].text.lower()
    reason = f"{named}: “{number}”"
    if counted and figure.unit is Unit.COUNT:
        reason += f", counting “{counted.removeprefix('of ')}”"
    elif counted:
        reason = f"{named}: “{doc[figure.start : figure.counted_end].text}”"
    return f"{reason}, hedged by “{hedge}”" if hedge in words.HEDGE_PHRASES else reason
