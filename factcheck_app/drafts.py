"""Drafts: what was typed for a claim and not kept yet, as fields and as JSON values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from factcheck_app.domain.locators import address_in
from factcheck_app.domain.source import Evidence, Medium, Source, Stance, Tier


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """What stands in the fields of a source. `id` is empty for one that the review doesn't have yet."""

    title: str = ""
    locator: str = ""
    confidential: bool = False
    stance: Stance = Stance.SUPPORTS
    tier: Tier = Tier.SECONDARY
    medium: Medium = Medium.OTHER
    quote: str = ""
    accessed: str = ""
    archived: str = ""
    id: str = ""

    def source(self, new_id: Callable[[], str]) -> Source:
        """Return the source that the fields tell; an address written as its title is where it is found."""
        title, locator = self.title.strip(), self.locator.strip()
        if address_in(title) and not locator:
            title, locator = "", title
        return Source(
            id=self.id or new_id(),
            title=title,
            locator=locator,
            confidential=self.confidential,
            tier=self.tier,
            medium=self.medium,
            quote=self.quote.strip(),
            accessed=self.accessed.strip(),
            archived=self.archived.strip(),
        )


def draft_of(evidence: Evidence) -> SourceDraft:
    """Return the fields of a source that a claim has."""
    source = evidence.source
    return SourceDraft(
        title=source.title,
        locator=source.locator,
        confidential=source.confidential,
        stance=evidence.stance,
        tier=source.tier,
        medium=source.medium,
        quote=source.quote,
        accessed=source.accessed,
        archived=source.archived,
        id=source.id,
    )


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed for one claim and not kept: a note, a correction, the fields of a source; None: nothing.

    An empty note is one that was kept before and taken away since.
    """

    note: str | None = None
    correction: str | None = None
    source: SourceDraft | None = None


@dataclass(frozen=True, slots=True)
class DraftBox:
    """Where drafts lie until they are kept or dropped. Articles go by their text's hash, drafts by claim id.

    `find` returns the drafts of an article and a sentence to tell, empty unless they can't be read. `change`
    puts drafts there, or takes them out with None; it raises SettingsError.
    """

    find: Callable[[str], tuple[Mapping[str, Draft], str]] = field(default=lambda _sha256: ({}, ""))
    change: Callable[[str, Mapping[str, Draft | None]], None] = field(default=lambda _sha256, _changes: None)


def draft_to_row(draft: Draft) -> dict[str, object]:
    """Return a draft as JSON values, without what was not typed."""
    source = None if draft.source is None else _source_to_row(draft.source)
    row: dict[str, object] = {"note": draft.note, "correction": draft.correction, "source": source}
    return {key: value for key, value in row.items() if value is not None}


def draft_of_row(row: object) -> Draft:
    """Return the draft that a row holds. Raises ValueError or TypeError for what is none."""
    if not isinstance(row, dict):
        raise TypeError("no draft")
    note, correction = (_text(row, key) if key in row else None for key in ("note", "correction"))
    return Draft(note, correction, _source_of_row(row["source"]) if "source" in row else None)


def _source_to_row(draft: SourceDraft) -> dict[str, object]:
    return {
        "title": draft.title,
        "locator": draft.locator,
        "confidential": draft.confidential,
        "stance": draft.stance.value,
        "tier": draft.tier.value,
        "medium": draft.medium.value,
        "quote": draft.quote,
        "accessed": draft.accessed,
        "archived": draft.archived,
        "id": draft.id,
    }


def _source_of_row(row: object) -> SourceDraft:
    if not isinstance(row, dict):
        raise TypeError("no source")
    return SourceDraft(
        title=_text(row, "title"),
        locator=_text(row, "locator"),
        # What can't be told is rather kept secret.
        confidential=row.get("confidential") is not False,
        stance=Stance(_text(row, "stance")),
        tier=Tier(_text(row, "tier")),
        medium=Medium(_text(row, "medium")),
        quote=_text(row, "quote"),
        accessed=_text(row, "accessed"),
        archived=_text(row, "archived"),
        id=_text(row, "id"),
    )


def _text(row: Mapping[str, object], key: str) -> str:
    value = row.get(key, "")
    if not isinstance(value, str):
        raise TypeError(f"{key} is no text")
    return value
