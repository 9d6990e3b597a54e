"""Acts: what a reviewer did, as content-addressed rows of a history that can be merged."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]


class ActKind(StrEnum):
    """What was done."""

    JUDGE = "judge"
    CLEAR = "clear"
    NOTE = "note"
    CORRECTION = "correction"
    """How the claim's words should read."""
    TICK = "tick"
    """A part was checked, or not after all."""
    FLAG = "flag"
    """To come back to, or no longer."""
    GROUP = "group"
    """Several claims were given the state and the evidence of another one."""
    SOURCE = "source"
    """A source was given for a claim; one that the review knows is defined anew, wherever it is given."""
    DETACH = "detach"
    """A source is no longer given for a claim."""
    MARK = "mark"
    """A reviewer's claim."""
    BOUNDARY = "boundary"
    SPLIT = "split"
    JOIN = "join"
    SIGN_OFF = "sign-off"
    WITHDRAW = "withdraw"
    """Sign-offs no longer hold."""
    PUBLISHED = "published"
    """When the article was published, or that nobody knows."""
    SCOPE = "scope"
    """Which claims are shown."""
    RETRACT = "retract"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that one reviewer did at one time; never changed after it was sealed.

    `parents` are the ids of the acts it came after, sorted. `replica` names the installation and `n`
    counts its acts in this review from 1. `at` is in UTC with milliseconds. `payload` is None once it
    has been expunged; `payload_digest` still stands for it in `id`.
    """

    id: str
    parents: tuple[str, ...]
    replica: str
    n: int
    reviewer: str
    at: datetime
    kind: ActKind
    payload_digest: str
    payload: Mapping[str, Any] | None

    def text(self, key: str) -> str:
        """Return the payload's `key` as a string, empty where there is none."""
        return str((self.payload or {}).get(key, ""))

    @property
    def claim_ids(self) -> tuple[str, ...]:
        """Return the claims that it is about, the one where it happened first; often none."""
        if self.payload is None:
            return ()
        ids = [self.text("claim")]
        if self.kind is ActKind.GROUP:
            ids += self.payload["claims"]
        elif self.kind is ActKind.JOIN:
            ids.append(self.text("other"))
        elif self.kind is ActKind.SPLIT:
            ids.append(str(self.payload["marked"]["id"]))
        return tuple(each for each in ids if each)


def canonical_json(value: object) -> bytes:
    """Encode `value` as JSON with sorted keys and no spaces: one value, one sequence of bytes.

    Raises ValueError for NaN and infinities and UnicodeEncodeError for lone surrogates.
    """
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def seal(
    kind: ActKind,
    payload: Mapping[str, Any],
    *,
    parents: Sequence[str],
    replica: str,
    n: int,
    reviewer: str,
    at: datetime,
    salt: str,
) -> Act:
    """Make an act: salt its payload, digest it, and name the act by the digest of the whole row.

    `at` must be aware; it is kept to the millisecond. `salt` keeps a short payload from being guessed
    from its digest after it was expunged.
    """
    salted = {**payload, "salt": salt}
    unnamed = Act(
        id="",
        parents=tuple(sorted(parents)),
        replica=replica,
        n=n,
        reviewer=reviewer,
        at=at.astimezone(UTC).replace(microsecond=at.microsecond // 1000 * 1000),
        kind=kind,
        payload_digest=hashlib.sha256(canonical_json(salted)).hexdigest(),
        payload=salted,
    )
    return act_from_row({**act_to_row(unnamed), "id": _digest_of(act_to_row(unnamed))})


def is_sound(act: Act) -> bool:
    """Say whether the act's id and payload digest are those of its content."""
    if act.payload is not None:
        digest = hashlib.sha256(canonical_json(dict(act.payload))).hexdigest()
        if digest != act.payload_digest:
            return False
    return act.id == _digest_of(act_to_row(act))


def time_to_row(at: datetime) -> str:
    """Return a time in UTC as it is kept: in ISO 8601, with milliseconds."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def act_to_row(act: Act) -> Row:
    """Return the row that is kept for the act."""
    return {
        "id": act.id,
        "parents": list(act.parents),
        "replica": act.replica,
        "n": act.n,
        "reviewer": act.reviewer,
        "at": time_to_row(act.at),
        "act": act.kind.value,
        "payload_digest": act.payload_digest,
        "payload": None if act.payload is None else dict(act.payload),
    }


def act_from_row(row: Mapping[str, Any]) -> Act:
    """Return the act kept in `row`. Raises KeyError, TypeError or ValueError for a row that is none."""
    payload = row["payload"]
    if payload is not None and not isinstance(payload, dict):
        raise TypeError("an act's payload is an object or null")
    return Act(
        id=str(row["id"]),
        parents=tuple(str(parent) for parent in row["parents"]),
        replica=str(row["replica"]),
        n=int(row["n"]),
        reviewer=str(row["reviewer"]),
        at=datetime.fromisoformat(row["at"]).astimezone(UTC),
        kind=ActKind(row["act"]),
        payload_digest=str(row["payload_digest"]),
        payload=payload,
    )


def _digest_of(row: Row) -> str:
    """Return the SHA-256 of a row without its id and with the payload represented by its digest."""
    named = {key: value for key, value in row.items() if key not in ("id", "payload")}
    return hashlib.sha256(canonical_json(named)).hexdigest()
