"""Why a statement probably can't be checked: an opinion, a prediction, a wish, a question, an experience.

Better none than a false one: a claim passes for checkable until its main clause shows otherwise. What
somebody is said to have said can be checked as that; the reason given is that of what he said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import judgement_words as table
from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import SUBJECTS, doer_of, predicate_of
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.sources import is_document
from factcheck_app.claims.tokens import Stretch, child, children, inside, is_verb, low, root_of
from factcheck_app.domain.claim import Kind
from factcheck_app.domain.state import Uncheckable

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_DEEP = 6
_SAID = (Kind.QUOTATION, Kind.STATEMENT, Kind.ATTRIBUTION)


def why_uncheckable(passage: Passage, candidate: Candidate) -> Uncheckable | None:
    """Return why a candidate probably can't be checked, or None where it can.

    Of a quotation it is the reason of all that it says; one checkable sentence makes it checkable.
    """
    if candidate.kind is Kind.QUOTATION:
        return _of_quotation(passage, candidate.stretch)
    if candidate.kind is Kind.SUPERLATIVE and _is_taste(passage, candidate.stretch):
        return Uncheckable.OPINION
    verb = _main_verb(passage, candidate)
    return _of_clause(passage, verb, candidate.stretch) if verb is not None else None


def states_nothing(passage: Passage, candidate: Candidate) -> bool:
    """Say whether a candidate only asks or instructs, so that it is no claim."""
    if candidate.kind in _SAID:
        return False
    return _asks(passage, candidate.stretch[0], candidate.stretch[1])


def _main_verb(passage: Passage, candidate: Candidate) -> Token | None:
    if candidate.predicate >= 0:
        return passage.doc[candidate.predicate]
    root = root_of(passage.doc, candidate.stretch)
    verb = predicate_of(root)
    return verb if verb is not None and inside((verb.i, verb.i + 1), candidate.stretch) else None


def _of_quotation(passage: Passage, stretch: Stretch) -> Uncheckable | None:
    """Return the reason that all main clauses of a quotation have, the first one's where they differ."""
    reasons: list[Uncheckable | None] = []
    for sentence in passage.doc.sents:
        start, end = max(sentence.start, stretch[0]), min(sentence.end, stretch[1])
        if start >= end:
            continue
        if _asks(passage, start, end):
            reasons.append(Uncheckable.QUESTION)
            continue
        reasons += [_of_clause(passage, verb, (start, end)) for verb in _top_verbs(passage, (start, end))]
    return reasons[0] if reasons and all(reasons) else None


def _top_verbs(passage: Passage, stretch: Stretch) -> Iterator[Token]:
    """Yield the verbs of the main clauses that stand between quotation marks in the stretch."""
    found = False
    for token in passage.doc[slice(*stretch)]:
        if not token.tag_.startswith("VB") or passage.quote_at((token.i, token.i + 1)) is None:
            continue
        head = token.head
        is_top = head.i == token.i or not inside((head.i, head.i + 1), stretch) or _is_cue(passage, head)
        is_next = token.dep_ in ("conj", "parataxis") and child(token, *SUBJECTS) is not None
        if (is_top and is_verb(token)) or (is_next and found):
            found = True
            yield token


def _is_cue(passage: Passage, head: Token) -> bool:
    return passage.quote_at((head.i, head.i + 1)) is None


def _of_clause(passage: Passage, verb: Token, stretch: Stretch) -> Uncheckable | None:
    """Return the reason of one clause; what "I think" leads is judged by itself."""
    for _ in range(_DEEP):
        inner = child(verb, "ccomp")
        leads = low(verb) in table.HOLDING and inner is not None and inner.i > verb.i
        if not leads or inner is None or not is_verb(inner) or not inside((inner.i, inner.i + 1), stretch):
            break
        verb = inner
    is_main = verb.dep_ in ("ROOT", "conj") and _ends_asking(passage, verb.sent.start, verb.sent.end)
    if is_main or _instructs(passage, verb, stretch[0]):
        return Uncheckable.QUESTION
    if _is_opinion(passage, verb, stretch):
        return Uncheckable.OPINION
    if _is_wish(verb):
        return Uncheckable.WISH
    if _is_prediction(passage, verb, stretch):
        return Uncheckable.WISH if _is_own_plan(passage, verb) else Uncheckable.PREDICTION
    return Uncheckable.EXPERIENCE if _is_experience(passage, verb, stretch) else None


def _asks(passage: Passage, start: int, end: int) -> bool:
    """Say whether a stretch is or stands in a question or an instruction."""
    sentence = passage.doc[start].sent
    return _ends_asking(passage, start, end) or _instructs(passage, sentence.root, sentence.start)


def _ends_asking(passage: Passage, start: int, end: int) -> bool:
    """Say whether a stretch, or the sentence in which it begins, ends with a question mark."""
    sentence = passage.doc[start].sent
    for place in (end, sentence.end):
        while place > start and (passage.doc[place - 1].is_space or passage.doc[place - 1].is_quote):
            place -= 1
        if place > start and passage.doc[place - 1].text == "?":
            return True
    return False


def _instructs(passage: Passage, verb: Token, start: int) -> bool:
    """Say whether a clause tells its hearer what to do: "Call 112", "Please stay at home"."""
    if passage.is_headline or verb.tag_ != "VB" or child(verb, *SUBJECTS) is not None:
        return False
    if any(low(each) not in table.BEFORE_ORDERS for each in children(verb, "aux")):
        return False
    lead = passage.doc[max(start, verb.sent.start) : verb.i]
    return all(each.is_punct or each.is_space or low(each) in table.BEFORE_ORDERS for each in lead)


def _is_opinion(passage: Passage, verb: Token, stretch: Stretch) -> bool:
    """Say whether a clause judges: what ought to be, or that a thing is good or a disgrace."""
    helpers = {low(each) for each in children(verb, "aux") if each.tag_ == "MD" or low(each) == "ought"}
    is_condition = child(verb, "mark") is not None and verb.dep_ == "advcl"
    if (helpers & table.DUE and not is_condition and not _is_inverted(verb)) or low(verb) in table.DESERVING:
        return True
    if "must" in helpers and not _has_have(verb) and passage.quote_at((verb.i, verb.i + 1)) is not None:
        return True
    if low(verb) not in words.BEING or _holds_measure(passage, stretch):
        return False
    return any(_judges(verb, each) for each in children(verb, "acomp", "attr"))


def _judges(verb: Token, complement: Token) -> bool:
    """Say whether what a thing is said to be is a judgement alone: "a shameful way", "wonderful"."""
    if complement.tag_ in ("JJ", "JJR", "JJS"):
        is_bound = any(child(each, "prep", "xcomp", "ccomp") is not None for each in (complement, verb))
        return low(complement) in table.JUDGING and not is_bound
    before = [each for each in complement.lefts if each.dep_ == "amod"]
    judged = any(low(each) in table.JUDGING | table.TASTE and not _is_hyphened(each) for each in before)
    named = any(each.tag_ in ("NNP", "NNPS", "CD") for each in complement.lefts)
    return not named and (judged or low(complement) in table.JUDGEMENTS)


def _is_hyphened(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor(1).text == "-"


def _is_taste(passage: Passage, stretch: Stretch) -> bool:
    """Say whether a superlative ranks by taste, with nothing to measure it by."""
    tokens = passage.doc[slice(*stretch)]
    is_bare = all(token.tag_ not in ("IN", "TO", "WDT", "WP", "MD") for token in tokens)
    by_taste = any(
        (token.tag_ == "JJS" and (low(token) in table.TASTE or (is_bare and low(token) in table.BARE_TASTE)))
        or (token.tag_ == "RBS" and low(token) == "most" and low(token.head) in table.JUDGING)
        for token in tokens
    )
    sentence = tokens[0].sent
    return by_taste and not _holds_measure(passage, (sentence.start, sentence.end))


def _holds_measure(passage: Passage, stretch: Stretch) -> bool:
    """Say whether figures or dates in a stretch give something to check."""
    return bool(passage.figures_inside(stretch) or passage.whens_inside(stretch))


def _is_wish(verb: Token) -> bool:
    """Say whether a clause tells what somebody wants or means to do."""
    follows = child(verb, "xcomp", "ccomp")
    text = low(verb)
    if text in table.WISHING and child(verb, "auxpass") is None:
        is_present = verb.tag_ in ("VBP", "VBZ") and text.startswith(("want", "hop"))
        return follows is not None or (is_present and child(verb, "dobj", "prep") is not None)
    if text in table.LIKING and any(low(each) in ("would", "’d", "'d") for each in children(verb, "aux")):
        return True
    if text not in words.BEING:
        return False
    return any(
        low(each) in table.WILLING and child(each, "xcomp") is not None for each in children(verb, "acomp")
    )


def _is_prediction(passage: Passage, verb: Token, stretch: Stretch) -> bool:
    """Say whether a clause tells what is yet to come; a forecast of a named body's was made, or wasn't."""
    if _is_counted_forecast(passage, verb, stretch):
        return False
    helpers = {low(each): each for each in children(verb, "aux")}
    if helpers.keys() & {"will", "wo", "’ll", "'ll"}:
        return True
    if "would" in helpers or "’d" in helpers or "'d" in helpers:
        return (_is_reported(verb) and low(verb.head) not in words.THINKING) or _has_condition(verb)
    if helpers.keys() & table.MAY:
        return not _has_have(verb) and child(verb, "neg") is None
    if "could" in helpers:
        return not _has_have(verb) and child(verb, "neg") is None and _has_condition(verb)
    return _is_expected(verb) or (low(verb) in table.EXPECTING and verb.tag_ in ("VBP", "VBZ"))


def _is_expected(verb: Token) -> bool:
    """Say whether it is "expected to", "likely to", "going to"."""
    follows = child(verb, "xcomp")
    if low(verb) in table.EXPECTED and verb.tag_ in ("VBN", "VBG"):
        is_passive = child(verb, "aux", "auxpass") is not None
        return is_passive and follows is not None and not _has_have(follows)
    complement = child(verb, "acomp") if low(verb) in words.BEING else None
    if complement is None or low(complement) not in table.EXPECTED:
        return False
    if child(complement, "advmod", "npadvmod") is not None:  # "twice as likely to" compares
        return False
    follows = child(complement, "xcomp")
    return follows is not None and not _has_have(follows)


def _is_counted_forecast(passage: Passage, verb: Token, stretch: Stretch) -> bool:
    """Say whether somebody named forecasts a figure, which can be looked up as a forecast."""
    cue = verb if low(verb) in table.FORECASTING else verb.head
    if low(cue) not in table.FORECASTING or not passage.figures_inside(stretch):
        return False
    teller = child(cue, "nsubj")
    return teller is not None and (teller.ent_type_ in ("ORG", "PERSON", "GPE") or is_document(teller))


def _is_own_plan(passage: Passage, verb: Token) -> bool:
    """Say whether what is to come is what the speaker means to do himself: "I will resign"."""
    doer = child(verb, "nsubj")
    if doer is None or low(doer) not in table.THEIR_OWN or low(verb) in table.BEFALLING:
        return False
    is_quoted = passage.quote_at((verb.i, verb.i + 1)) is not None
    return low(doer) in table.FIRST or (_is_reported(verb) and not is_quoted)


def _is_reported(verb: Token) -> bool:
    return verb.dep_ == "ccomp" and low(verb.head) in words.SAYING


def _has_condition(verb: Token) -> bool:
    return any(low(mark) == "if" for each in children(verb, "advcl") for mark in children(each, "mark"))


def _has_have(verb: Token) -> bool:
    return any(low(each) in ("have", "’ve", "'ve") for each in children(verb, "aux"))


def _is_inverted(verb: Token) -> bool:
    """Say whether "should" opens a condition: "Should it fail, ..."."""
    subject = child(verb, "nsubj", "nsubjpass")
    helper = next((each for each in children(verb, "aux") if low(each) == "should"), None)
    return subject is not None and helper is not None and helper.i < subject.i


def _is_experience(passage: Passage, verb: Token, stretch: Stretch) -> bool:
    """Say whether the speaker tells what he felt or remembers; others report what he felt alone."""
    doer = doer_of(verb)
    if doer is None or passage.figures_inside(stretch):
        return False
    is_first = low(doer) in table.FIRST
    is_own = is_first or (_is_reported(verb) and low(doer) in table.THEIR_OWN)
    if low(verb) in words.BEING:
        return is_own and any(low(each) in table.MOODS for each in children(verb, "acomp"))
    return low(verb) in (table.LIVING_THROUGH if is_first else table.FEELING) and is_own
