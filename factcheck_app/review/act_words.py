"""What an act did, in a few words."""

from factcheck_app.domain.act import Act, ActKind
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr


def act_words(act: Act) -> str:
    """Return an act in a few words, for menus, for what undo says and for a claim's history."""
    if act.payload is None:
        return tr("something that was expunged")
    match act.kind:
        case ActKind.JUDGE:
            return State(act.text("state")).word
        case ActKind.GROUP:
            more = len(act.payload["claims"])
            words = tr("{word}, one more claim") if more == 1 else tr("{word}, {count} more claims")
            return words.format(word=State(act.text("state")).word, count=more)
        case ActKind.PUBLISHED:
            return _published_words(act.text("date"))
        case ActKind.FLAG:
            return tr("flag") if act.payload["on"] else tr("flag taken away")
        case ActKind.TICK:
            return tr("part ticked") if act.payload["done"] else tr("part not ticked any more")
        case ActKind.NOTE | ActKind.CORRECTION if not act.text("text"):
            return tr("note removed") if act.kind is ActKind.NOTE else tr("correction removed")
    return _kind_words()[act.kind]


def _kind_words() -> dict[ActKind, str]:
    return {
        ActKind.CLEAR: tr("back to unreviewed"),
        ActKind.NOTE: tr("note"),
        ActKind.CORRECTION: tr("correction"),
        ActKind.SOURCE: tr("source"),
        ActKind.DETACH: tr("source taken away"),
        ActKind.MARK: tr("claim marked"),
        ActKind.BOUNDARY: tr("bounds moved"),
        ActKind.SPLIT: tr("split in two"),
        ActKind.JOIN: tr("two claims joined"),
        ActKind.SIGN_OFF: tr("signed off"),
        ActKind.WITHDRAW: tr("sign-off withdrawn"),
        ActKind.SCOPE: tr("which claims are shown"),
        ActKind.RETRACT: tr("taken back"),
        ActKind.MERGE: tr("two copies of the review united"),
    }


def _published_words(day: str) -> str:
    return tr("published {day}").format(day=day) if day else tr("day of publication not known")
