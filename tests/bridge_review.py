"""A review made by hand that holds every state, nested and overlapping claims, sources and notes."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from factcheck_app.domain.act import Act, ActKind, seal
from factcheck_app.domain.article import Article, Block, Origin, Role, Span
from factcheck_app.domain.claim import Claim, Kind, Part, PartKind, Voice, suggestion_id
from factcheck_app.domain.state import Uncheckable
from factcheck_app.review.review import Review, review_of

MADE = datetime(2026, 3, 5, 16, 40, tzinfo=UTC)
STARTED = datetime(2026, 3, 4, 9, 12, tzinfo=UTC)

LINES = (
    (Role.FURNITURE, "All news"),
    (Role.HEADLINE, "Harbour bridge carries more lorries than it was built for"),
    (Role.SUBHEADING, "A third of the traffic is heavy goods, the port authority says"),
    (Role.BYLINE, "By Ada Example"),
    (Role.CAPTION, "The Harbour Bridge, opened in 1932, at low tide"),
    (Role.CREDIT, "© Ben Sample/Example Pictures"),
    (
        Role.PARAGRAPH,
        "PORT ELLEN, March 2 (Example Press) — More than 14,000 lorries crossed the Harbour Bridge in "
        "January, the highest figure since counting began in 1987, the port authority said on Monday.",
    ),
    (
        Role.PARAGRAPH,
        "“We never planned for 40-tonne vehicles,” said Ines Muster, who has led the authority for six "
        "years. Her office has spent 26 million euros on repairs since 2019.",
    ),
    (
        Role.PARAGRAPH,
        "It is the loveliest bridge in the country, and by 2040 it will be gone, residents fear. Around 250 "
        "of them signed a petition last autumn; the council puts the number at 190.",
    ),
    (
        Role.PARAGRAPH,
        "An engineer who worked on the survey said that two of the nine piers had lost a quarter of their "
        "strength. The ministry did not answer.",
    ),
)
PORT, INES = "the port authority", "Ines Muster"
DATELINE = "PORT ELLEN, March 2 (Example Press) —"

# Words of the claim, kind, label, speaker, voice.
CLAIMS = (
    ("A third of the traffic is heavy goods", Kind.QUANTITY, "a third is heavy goods", PORT),
    ("opened in 1932", Kind.DATE, "opened in 1932", ""),
    (
        "More than 14,000 lorries crossed the Harbour Bridge in January, the highest figure since counting "
        "began in 1987",
        Kind.STATEMENT,
        "14,000 lorries crossed",
        PORT,
    ),
    ("More than 14,000 lorries", Kind.QUANTITY, "14,000 lorries", PORT),
    ("the highest figure since counting began in 1987", Kind.SUPERLATIVE, "highest since 1987", PORT),
    ("in 1987, the port authority said on Monday", Kind.EVENT, "said on Monday", ""),
    ("“We never planned for 40-tonne vehicles,” said Ines Muster", Kind.QUOTATION, "never planned", INES),
    ("40-tonne vehicles", Kind.QUANTITY, "40-tonne vehicles", INES),
    ("has led the authority for six years", Kind.DATE, "led for six years", ""),
    ("spent 26 million euros on repairs since 2019", Kind.QUANTITY, "26 million euros spent", ""),
    ("the loveliest bridge in the country", Kind.SUPERLATIVE, "loveliest bridge", ""),
    ("by 2040 it will be gone", Kind.EVENT, "gone by 2040", "residents"),
    ("Around 250 of them signed a petition last autumn", Kind.QUANTITY, "250 signed", ""),
    ("two of the nine piers had lost a quarter", Kind.STATEMENT, "two piers weakened", "an engineer"),
    ("The ministry did not answer", Kind.EVENT, "ministry did not answer", ""),
)  # fmt: skip

WORTH_LITTLE = "ministry did not answer"
RELAYS = {"two piers weakened": ("Example Press",)}
UNCHECKABLE = {"gone by 2040": Uncheckable.PREDICTION, "a third is heavy goods": Uncheckable.OPINION}
# Words of the part, kind, value, hedge, by the claim's label.
PARTS = {
    "14,000 lorries": (("More than 14,000 lorries", PartKind.FIGURE, "14000", "more than"),),
    "said on Monday": (("1987", PartKind.DATE, "1987", ""), ("Monday", PartKind.DATE, "XXXX-WXX-1", "")),
    "never planned": (("Ines Muster", PartKind.NAME, "", ""),),
}

HIDDEN_TITLE = "Call with Viola Zwetschge"
HIDDEN_LOCATOR = "+49 30 5550199"


def sample_article() -> Article:
    text = "\n\n".join(words for _, words in LINES) + "\n"
    blocks, start = [], 0
    for role, words in LINES:
        end = start + len(words)
        if words.startswith(DATELINE):
            blocks.append(Block(Span(start, start + len(DATELINE)), Role.DATELINE))
            start += len(DATELINE) + 1
        blocks.append(Block(Span(start, end), role))
        start = end + 2
    origin = Origin("/home/ada/private/bridge.txt", "ab" * 32, "utf-8")
    return Article(
        text, tuple(blocks), LINES[1][1], origin, outlet="Example Press", byline="Ada Example", date="March 2"
    )


def sample_claims(article: Article) -> dict[str, Claim]:
    """Return the claims by label."""
    claims = {}
    for words, kind, label, speaker in CLAIMS:
        start = article.text.index(words)
        span = Span(start, start + len(words))
        claims[label] = Claim(
            id=suggestion_id(article.sha256, span),
            text_sha256=article.sha256,
            span=span,
            sentence=span,
            kind=kind,
            label=label,
            speaker=speaker,
            voice=Voice.QUOTED if speaker == INES else Voice.REPORTED if speaker else Voice.ARTICLE,
            score=0.15 if label == WORTH_LITTLE else 0.75,
            reasons=("It holds a figure.",),
            relays=RELAYS.get(label, ()),
            parts=tuple(_parts(article, span, label)),
            uncheckable=UNCHECKABLE.get(label),
        )
    return claims


def _parts(article: Article, span: Span, label: str) -> Iterator[Part]:
    for words, kind, value, hedge in PARTS.get(label, ()):
        start = article.text.index(words, span.start)
        unit = "lorries" if kind is PartKind.FIGURE else ""
        yield Part(kind, Span(start, start + len(words)), value, unit=unit, hedge=hedge)


class Desk:
    """Two reviewers at one review, whose acts follow each other in a fixed time."""

    def __init__(self) -> None:
        self.acts: list[Act] = []

    @classmethod
    def after(cls, review: Review) -> "Desk":
        """Return a desk that goes on where a review ends."""
        desk = cls()
        desk.acts += review.acts
        return desk

    def act(
        self,
        kind: ActKind,
        *,
        reviewer: str = "Carla Prüfer",
        parents: list[str] | None = None,
        **payload: Any,
    ) -> Act:
        """Do one thing after all that was done, or after `parents`."""
        n = len(self.acts) + 1
        heads = [self.acts[-1].id] if self.acts else []
        act = seal(
            kind,
            payload,
            parents=heads if parents is None else parents,
            replica=reviewer.split()[0].lower(),
            n=n,
            reviewer=reviewer,
            at=STARTED + timedelta(minutes=3 * n),
            salt=f"salt-{n}",
        )
        self.acts.append(act)
        return act

    def judge(self, claim: Claim, state: str, reason: str = "") -> Act:
        """Give a verdict."""
        return self.act(ActKind.JUDGE, claim=claim.id, state=state, reason=reason)

    def source(self, claim: Claim, stance: str = "supports", **source: Any) -> Act:
        """Give a source."""
        row: Mapping[str, Any] = {"id": f"source-{len(self.acts)}", "confidential": False, **source}
        return self.act(ActKind.SOURCE, claim=claim.id, source=dict(row), stance=stance)


def sample_review() -> Review:
    article = sample_article()
    claims = sample_claims(article)
    desk = Desk()
    desk.judge(claims["opened in 1932"], "verified")
    desk.source(claims["opened in 1932"], title="Port archive, opening programme", locator="box 14, folder 2")
    desk.judge(claims["14,000 lorries"], "verified")
    desk.source(
        claims["14,000 lorries"],
        title="Monthly traffic count, January",
        locator="https://example.org/counts/2026-01?unit=lorry",
        tier="primary",
        medium="dataset",
        quote="Lorries, January: 14,022",
        accessed="2026-02-27",
        archived="https://archive.example/2026/counts",
    )
    desk.act(ActKind.TICK, claim=claims["14,000 lorries"].id, span=[267, 291], done=True)
    wrong = desk.judge(claims["highest since 1987"], "verified")
    desk.act(ActKind.RETRACT, act=wrong.id)
    desk.judge(claims["highest since 1987"], "disputed")
    desk.act(
        ActKind.NOTE,
        claim=claims["highest since 1987"].id,
        text="The count was higher in October 2008 (14,310).\nAsk the author which series she used.",
    )
    desk.source(
        claims["highest since 1987"],
        "contradicts",
        title="Yearbook 2008",
        locator="p. 112",
        medium="document",
        quote="October: 14,310 lorries,\nthe most in any month",
    )
    desk.act(
        ActKind.CORRECTION,
        claim=claims["highest since 1987"].id,
        text="the highest figure since that of last autumn",
    )
    desk.judge(claims["14,000 lorries crossed"], "verified")
    desk.judge(claims["said on Monday"], "verified")
    desk.judge(claims["never planned"], "verified")
    desk.source(claims["never planned"], title="Recording of the press conference", locator="")
    desk.judge(claims["40-tonne vehicles"], "on-author")
    desk.judge(claims["26 million euros spent"], "needs-source")
    desk.act(ActKind.FLAG, claim=claims["26 million euros spent"].id, on=True)
    desk.judge(claims["loveliest bridge"], "not-checkable", "opinion")
    desk.judge(claims["gone by 2040"], "not-checkable", "prediction")
    desk.judge(claims["led for six years"], "dismissed")
    desk.judge(claims["two piers weakened"], "verified")
    fork = desk.source(
        claims["two piers weakened"], title=HIDDEN_TITLE, locator=HIDDEN_LOCATOR, confidential=True
    )
    mine = desk.act(
        ActKind.JUDGE, parents=[fork.id], claim=claims["250 signed"].id, state="verified", reason=""
    )
    theirs = desk.act(
        ActKind.JUDGE,
        reviewer="Dirk Zweifel",
        parents=[fork.id],
        claim=claims["250 signed"].id,
        state="disputed",
        reason="",
    )
    desk.act(ActKind.MERGE, parents=[mine.id, theirs.id])
    desk.act(ActKind.PUBLISHED, date="2026-03-02")
    desk.act(ActKind.SIGN_OFF, name="Carla Prüfer", digest="5" * 64, ends=[])
    desk.act(ActKind.SCOPE, threshold=0.25, hidden=["law"])
    return review_of(article, claims.values(), desk.acts)
