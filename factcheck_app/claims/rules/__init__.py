"""The rules, one module for each kind of claim, all of one shape: a passage in, candidates out."""

from collections.abc import Callable, Iterator

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.rules import (
    attributions,
    causes,
    comparisons,
    dates,
    events,
    identities,
    laws,
    leftovers,
    quantities,
    quotations,
    relations,
    roles,
    speeches,
    statements,
    superlatives,
    trends,
)
from factcheck_app.claims.tokens import Stretch

Rule = Callable[[Passage], Iterator[Candidate]]
LastResort = Callable[[Passage, Callable[[Stretch], bool]], Iterator[Candidate]]

RULES: tuple[Rule, ...] = (
    speeches.find,
    quotations.find,
    laws.find,
    trends.find,
    comparisons.find,
    causes.find,
    quantities.find,
    relations.find,
    roles.find,
    identities.find,
    superlatives.find,
    statements.find,
    attributions.find,
    events.find,
)
"""All rules, the strongest first: of two that claim the same words the earlier one wins."""

LAST_RESORTS: tuple[LastResort, ...] = (dates.find, leftovers.find)
"""Rules for what no other claim holds, asked after all others have been settled."""
