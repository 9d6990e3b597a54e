"""Parts that don't make up their total, and shares of one whole that are more than all of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.sentences import Sentence, sentences_of

_NUMBER_WORDS = re.compile(
    r"[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|"
    r"several|some|many|others?|rest|remaining|both|another|an?)\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(r",?\s+(?:including|among\s+them)\s+\Z")
_OPENS_LIST = re.compile(r"(?:\s*:|\s+[–—]|\s*—|,?\s+made\s+up\s+of|,?\s+comprising)\s+\Z|\s+\(\Z")
_LINKS_LIST = re.compile(r"\s*(?:,|,?\s+and|,?\s+&)\s+\Z")
_APART = frozenset({"man", "woman", "boy", "girl", "child", "adult", "baby", "infant", "toddler"})
_PEOPLE = _APART | {
    "person", "passenger", "victim", "pupil", "soldier", "worker", "member", "patient", "juror", "judge",
    "officer", "official", "candidate", "lawmaker",
}  # fmt: skip
_KINDS_APART = "|".join(("men", "women", "boys", "girls", "children", "adults"))
_ALL_APART = re.compile(
    rf"#(?: of them)? were (?:{_KINDS_APART})(?:, # (?:were )?(?:{_KINDS_APART}))*,?"
    rf" and # (?:were )?(?:{_KINDS_APART})\.?"
)
_OF = re.compile(r"\b(?:of|among) the\s+\Z", re.IGNORECASE)
# Who belongs to none of these is nobody; men and women are all only where no child is counted.
_EXHAUSTIVE = ({"men", "women", "children"}, {"adults", "children"}, {"boys", "girls"})
_GROWN = frozenset(
    {"member", "juror", "judge", "soldier", "worker", "officer", "official", "candidate", "lawmaker"}
)
_NOUNS = 4
_LONGEST_ITEM = 60
_WHOLE = Decimal(100)
_ROUNDING = Decimal("0.5")
_PARTITION = re.compile(
    r"\b(?:abstain(?:ed|ing)?|abstentions?|undecided|did(?:n['’]t| not) (?:vote|know|answer)|against)\b"
)
_COMPARES = re.compile(
    r"\b(?:from|than|compared|up|down|rose|fell|of them|of those|of whom|turnout|while among)\b"
)


def sum_clashes(claims: Sequence[Claim], article: Article) -> Iterator[Conflict]:
    """Yield a conflict for each total that its parts, listed in the same sentence, don't make up."""
    before: Sentence | None = None
    for sentence in sentences_of(claims):
        figures = sentence.of(PartKind.FIGURE)
        if before is not None:
            yield from _told_apart(before, sentence, article)
        before = sentence
        yield from _of_total(sentence, article)
        for place, total in enumerate(figures):
            items = _items(total, figures[place + 1 :], article.text, sentence.span)
            if items:
                yield from _clash(sentence, total, items, article)
        yield from _shares(sentence, figures, article)


def _told_apart(before: Sentence, sentence: Sentence, article: Article) -> Iterator[Conflict]:
    """Yield people told apart, "7 were men and 6 were women", where the sentence before counts fewer."""
    between = article.text[before.span.end : max(before.span.end, sentence.span.start)]
    totals = [part for part in before.of(PartKind.FIGURE) if part.unit in _PEOPLE]
    items = sentence.of(PartKind.FIGURE)
    if len(totals) == 1 and not between.strip() and _is_all_apart(totals[0], items, sentence, article):
        yield from _apart(
            totals[0], items, (*before.claim_ids(totals[0]), *sentence.claim_ids(*items)), article
        )


def _of_total(sentence: Sentence, article: Article) -> Iterator[Conflict]:
    """Yield people told apart where they are counted: "Of the 9 people, 5 were men and 6 were women"."""
    total, *items = sentence.of(PartKind.FIGURE) or (None,)
    lead = article.text[sentence.span.start : total.span.start] if total is not None else ""
    if total is None or len(items) < 2 or not _OF.search(lead) or total.unit not in _PEOPLE:
        return
    behind = Span(items[0].span.start, sentence.span.end)
    if _is_all_apart(total, items, replace(sentence, span=behind), article):
        yield from _apart(total, items, sentence.claim_ids(total, *items), article)


def _is_all_apart(total: Part, items: Sequence[Part], sentence: Sentence, article: Article) -> bool:
    """Say whether a sentence does nothing but tell people apart who are counted by a total."""
    if not items or not _is_exact(total) or not all(map(_is_exact, items)):
        return False
    masked, end = "", sentence.span.start
    for part in items:
        masked, end = masked + article.text[end : part.span.start] + "#", part.span.end
    return bool(_ALL_APART.fullmatch(masked + article.text[end : sentence.span.end]))


def _apart(total: Part, items: Sequence[Part], ids: Sequence[str], article: Article) -> Iterator[Conflict]:
    """Yield people told apart who are more than the total, or fewer where there are no others."""
    added = sum((Decimal(item.value) for item in items), Decimal(0))
    kinds = {each.removesuffix(".") for each in _kinds_in(items, article)}
    is_all = kinds in _EXHAUSTIVE or (kinds == {"men", "women"} and total.unit in _GROWN)
    if added > Decimal(total.value) or (is_all and added < Decimal(total.value)):
        numbers = " + ".join(item.span.of(article.text) for item in items)
        reason = f"{numbers} makes {added}, not “{total.span.of(article.text)}”"
        yield Conflict(Clash.SUM, tuple(dict.fromkeys(ids)), reason)


def _kinds_in(items: Sequence[Part], article: Article) -> Iterator[str]:
    for item in items:
        behind = article.text[item.span.end : item.span.end + _LONGEST_ITEM]
        found = re.search(rf"\b(?:{_KINDS_APART})\b", behind)
        yield found[0] if found is not None else ""


def _clash(sentence: Sentence, total: Part, items: Sequence[Part], article: Article) -> Iterator[Conflict]:
    added = sum((Decimal(item.value) for item in items), Decimal(0))
    whole = Decimal(total.value)
    is_part = bool(_INCLUDING.search(_gap(total, items[0], article.text)))
    if added == whole or (is_part and added < whole):
        return
    numbers = " + ".join(item.span.of(article.text) for item in items)
    ids = sentence.claim_ids(total, *items)
    yield Conflict(Clash.SUM, ids, f"{numbers} makes {added}, not “{total.span.of(article.text)}”")


def _items(total: Part, following: Sequence[Part], text: str, sentence: Span) -> tuple[Part, ...]:
    """Return the parts that a list behind a total names, or nothing where it may name more than these."""
    if not _is_exact(total) or total.unit in ("%", "share", "times", "year of age") or not total.unit:
        return ()
    items: list[Part] = []
    for part in following:
        lead = _tail(text[(items[-1] if items else total).span.end : part.span.start])
        opens = _OPENS_LIST.search(lead) or _INCLUDING.search(lead)
        if not (opens if not items else _LINKS_LIST.search(lead)):
            break
        items.append(part)
    if len(items) < 2 or not all(_is_exact(item) and item.unit for item in items):
        return ()
    is_part = _INCLUDING.search(_gap(total, items[0], text))
    if is_part and not all(item.unit in _APART for item in items):
        return ()
    return tuple(items) if _is_closed(total, items, text, sentence, opened=bool(is_part)) else ()


def _tail(lead: str) -> str:
    """Return what stands between two figures; blank where there are more than a few words of noun."""
    return lead if len(lead) <= _LONGEST_ITEM and len(lead.split()) <= _NOUNS + 2 else ""


def _gap(total: Part, first: Part, text: str) -> str:
    return text[total.span.end : first.span.start]


def _is_exact(part: Part) -> bool:
    return bool(part.value) and not part.upper and not part.hedge and "." not in part.value


def _is_closed(total: Part, items: Sequence[Part], text: str, sentence: Span, *, opened: bool) -> bool:
    """Say whether nothing else is counted in the list, and that it ends after its last noun."""
    units = {item.unit for item in items}
    if total.unit in units or len(units) < len(items):
        return False
    end = items[-1].span.end
    gaps = [text[one.span.end : two.span.start] for one, two in zip((total, *items), items, strict=False)]
    if any(_NUMBER_WORDS.search(gap) for gap in gaps):
        return False
    if " and " not in gaps[-1] and " & " not in gaps[-1]:
        return False
    rest = text[end : sentence.end]
    noun = re.match(r"(?:\s+[\w’'-]+){1,3}?(?=\s*(?:[.;)–—]|,\s+(?:who|which|all)\b|\Z))", rest)
    return opened or (noun is not None and not _NUMBER_WORDS.search(noun[0]))


def _shares(sentence: Sentence, figures: Sequence[Part], article: Article) -> Iterator[Conflict]:
    """Yield the shares of a vote or poll in one sentence that are more than 100 % together."""
    shares = [part for part in figures if part.unit == "%" and _is_share(part)]
    text = sentence.span.of(article.text)
    if len(shares) < 2 or len(shares) != len([part for part in figures if part.unit in ("%", "share")]):
        return
    if not _PARTITION.search(text) or _COMPARES.search(text):
        return
    added = sum((Decimal(part.value) for part in shares), Decimal(0))
    if added > _WHOLE + _ROUNDING * len(shares):
        numbers = " + ".join(part.span.of(article.text) for part in shares)
        yield Conflict(Clash.SUM, sentence.claim_ids(*shares), f"{numbers} makes {added:f}%, more than all")


def _is_share(part: Part) -> bool:
    return bool(part.value) and not part.upper and not part.hedge
