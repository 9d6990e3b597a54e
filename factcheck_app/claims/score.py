"""How much a claim is worth checking: by its sentence, as the ranking model says, and by what it states."""

from __future__ import annotations

import math

from factcheck_app.claims import words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import holds_digit, low
from factcheck_app.domain.claim import Kind

_WORTH = {
    Kind.QUANTITY: 0.50,
    Kind.SUPERLATIVE: 0.50,
    Kind.EVENT: 0.45,
    Kind.DATE: 0.40,
    Kind.QUOTATION: 0.35,
    Kind.STATEMENT: 0.35,
    Kind.ATTRIBUTION: 0.35,
    Kind.COMPARISON: 0.50,
    Kind.CAUSE: 0.45,
    Kind.LAW: 0.45,
    Kind.ROLE: 0.35,
    Kind.RELATION: 0.35,
    Kind.IDENTITY: 0.35,
}
_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "LAW", "EVENT"})

_SENTENCE_COUNTS = 0.7
_FACT_COUNTS = 0.4
# Where half of the sentences of news lie, and how far apart they are, in log odds: on the even-numbered gold.
_MIDDLE_OF_NEWS = 2.2
_SPREAD_OF_NEWS = 2.05
_EDGE = 1e-6


def combined(claim: float, sentence: float) -> float:
    """Return 0 to 1 with two decimals: for seven parts the sentence's worth, for three the claim's own.

    Never less for a sentence that is worth more. The sentence decides whether its claims come first in
    the article, what `score_of` says of each decides between the claims of one sentence.
    """
    return round(_SENTENCE_COUNTS * sentence + (1 - _SENTENCE_COUNTS) * claim, 2)


def worth_in_news(check_worthy: float, factual: float) -> float:
    """Return 0 to 1: what a sentence of news is worth, for the two probabilities of the ranking model.

    The model knows debates, where most is talk, and finds nearly all of news check-worthy. So log odds are
    measured by those of news; and what states a fact, however dull, is worth more than what states none.
    """
    inside = min(max(check_worthy, _EDGE), 1 - _EDGE)
    steps = (math.log(inside / (1 - inside)) - _MIDDLE_OF_NEWS) / _SPREAD_OF_NEWS
    return _FACT_COUNTS * factual + (1 - _FACT_COUNTS) / (1 + math.exp(-steps))


def score_of(passage: Passage, candidate: Candidate) -> float:
    """Return what the rules alone say, 0 to 1 with two decimals: what the kind is worth.

    More for a figure, a name, a predicate and a date. Less where the words are about what may
    come, or are the speaker's own feelings.
    """
    tokens = passage.doc[slice(*candidate.stretch)]
    score = _WORTH[candidate.kind]
    score += 0.15 * any(holds_digit(token) for token in tokens)
    score += 0.10 * any(token.ent_type_ in _NAMED for token in tokens)
    score += 0.10 * (candidate.predicate >= 0)
    score += 0.10 * bool(passage.whens_inside(candidate.stretch))
    score -= 0.15 * any(low(token) in words.FUTURE and token.tag_ == "MD" for token in tokens)
    score -= 0.10 * any(low(token) in words.FIRST_PERSON for token in tokens)
    return round(min(1.0, max(0.05, score)), 2)
