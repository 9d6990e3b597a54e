"""The one table of what the reader can do: menus, keys, buttons, the F1 sheet and the README read it."""

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Where an action's keys work."""

    ANYWHERE = "anywhere"
    READING = "while reading"
    """The article, the claim list or nothing has focus; never a field, a combo box or a popup."""
    WRITING = "in a field"


class Menu(StrEnum):
    """The menus, in their order."""

    ARTICLE = "Article"
    CLAIM = "Claim"
    EDIT = "Edit"
    GO = "Go"
    SHOW = "Show"
    HELP = "Help"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the reader can do.

    `keys` are Qt's portable names, the first one shown on buttons. `repeats` says whether a held key
    does it again. `stays` marks the twin of an action that does the same and doesn't move on. `menu`
    is None for what only keys do. A `separated` action starts a new group in its menu.
    """

    id: str
    name: str
    keys: tuple[str, ...]
    help: str
    menu: Menu | None
    scope: Scope = Scope.READING
    repeats: bool = False
    stays: bool = False
    separated: bool = False

    @property
    def key(self) -> str:
        """Return the key that is shown for it, empty where it has none."""
        return self.keys[0] if self.keys else ""


ACTIONS: tuple[Action, ...] = (
    Action("open", "Open…", ("Ctrl+O",), "open an article or a review", Menu.ARTICLE, Scope.ANYWHERE),
    Action(
        "paste",
        "Paste",
        ("Ctrl+V",),
        "paste as article in an empty window; in a review, a web address as source of the claim",
        Menu.ARTICLE,
    ),
    Action("sample", "Open the sample", (), "open the bundled sample article", Menu.ARTICLE, Scope.ANYWHERE),
    Action(
        "encoding",
        "Read with another encoding…",
        (),
        "read the file again where its letters look wrong",
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action(
        "published",
        "Day of publication…",
        ("P",),
        "say when the article was published",
        Menu.ARTICLE,
    ),
    Action(
        "export",
        "Export report…",
        ("Ctrl+E",),
        "write the report: HTML, CSV or JSON",
        Menu.ARTICLE,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action(
        "print",
        "Print the report…",
        ("Ctrl+P",),
        "open the report in the browser, to be printed there",
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action(
        "save",
        "Save",
        ("Ctrl+S",),
        "nothing to do: every act is saved as it is done",
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action(
        "close",
        "Close the review",
        ("Ctrl+W",),
        "close the review, for an empty window",
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action("quit", "Quit", ("Ctrl+Q",), "quit", Menu.ARTICLE, Scope.ANYWHERE, separated=True),
    Action("verify", "Verified", ("V", "1"), "verified, then on", Menu.CLAIM),
    Action("dispute", "Disputed", ("D", "2"), "disputed, then on", Menu.CLAIM),
    Action("need-source", "Needs source", ("S", "3"), "needs source, then on", Menu.CLAIM),
    Action("on-author", "On author", ("O",), "on author, then on", Menu.CLAIM, separated=True),
    Action(
        "not-checkable",
        "Not checkable…",
        ("X",),
        "not checkable (reason by arrow and Enter), then on",
        Menu.CLAIM,
    ),
    Action("dismiss", "Dismiss", ("R",), "dismiss (reject): no claim at all, then on", Menu.CLAIM),
    Action("verify-stay", "Verified, stay", ("Shift+V", "Shift+1"), "verified, and stay", None, stays=True),
    Action("dispute-stay", "Disputed, stay", ("Shift+D", "Shift+2"), "disputed, and stay", None, stays=True),
    Action(
        "need-source-stay",
        "Needs source, stay",
        ("Shift+S", "Shift+3"),
        "needs source, and stay",
        None,
        stays=True,
    ),
    Action("on-author-stay", "On author, stay", ("Shift+O",), "on author, and stay", None, stays=True),
    Action(
        "not-checkable-stay",
        "Not checkable, stay",
        ("Shift+X",),
        "not checkable, and stay",
        None,
        stays=True,
    ),
    Action("dismiss-stay", "Dismiss, stay", ("Shift+R",), "dismiss, and stay", None, stays=True),
    Action("clear", "Back to unreviewed", ("0",), "clear back to unreviewed", Menu.CLAIM, separated=True),
    Action("equals", "Same for equal claims…", ("G",), "same for equal claims: lists them first", Menu.CLAIM),
    Action("note", "Note", ("Enter", "Return"), "write a note", Menu.CLAIM),
    Action("source", "Add source", ("E",), "add a source", Menu.CLAIM),
    Action(
        "source-last",
        "Source for the claim judged last",
        ("Shift+E",),
        "add a source for the claim judged last, and come back",
        Menu.CLAIM,
    ),
    Action(
        "take-url",
        "Source from the clipboard",
        (),
        "make the web address on the clipboard a source",
        Menu.CLAIM,
    ),
    Action(
        "source-tier",
        "Primary source",
        ("Shift+P",),
        "make the last source primary, or secondary again",
        Menu.CLAIM,
    ),
    Action("source-change", "Change source…", ("Ctrl+Shift+E",), "change a source of the claim", Menu.CLAIM),
    Action(
        "source-detach", "Detach source…", ("Ctrl+Shift+D",), "take a source away from the claim", Menu.CLAIM
    ),
    Action("correction", "Correction", ("C",), "write how the claim should read", Menu.CLAIM, separated=True),
    Action("tick", "Tick the next part", ("Space",), "tick the next part", Menu.CLAIM),
    Action("flag", "Flag", ("F",), "flag to come back to, or take the flag away", Menu.CLAIM),
    Action("history", "History", ("Ctrl+H",), "show what was done to the claim, and by whom", Menu.CLAIM),
    Action("card-down", "Card further down", ("Ctrl+PgDown",), "read on in the card", Menu.GO),
    Action("card-up", "Card further up", ("Ctrl+PgUp",), "go back up in the card", Menu.GO),
    Action("look-up", "Look up", ("W",), "look the claim up in the browser", Menu.CLAIM, separated=True),
    Action(
        "look-up-with", "Look up with…", ("Shift+W",), "look the claim up with another engine", Menu.CLAIM
    ),
    Action(
        "finish",
        "Finish…",
        ("F9",),
        "list what is open and every warning, and sign off",
        Menu.CLAIM,
        separated=True,
    ),
    Action(
        "questions",
        "Questions for the author",
        ("Ctrl+Shift+C",),
        "copy disputed and unsourced claims as the text of an e-mail",
        Menu.CLAIM,
    ),
    Action("sign-off", "Sign off…", (), "sign the review off", Menu.CLAIM),
    Action("withdraw", "Withdraw the sign-off", (), "withdraw the sign-off", Menu.CLAIM),
    Action("keep", "Keep and return", ("Ctrl+Enter", "Ctrl+Return"), "keep and return", None, Scope.WRITING),
    Action("back", "Back", ("Esc",), "back one level; a draft is kept", None, Scope.WRITING),
    Action("undo", "Undo", ("Ctrl+Z",), "undo, across restarts", Menu.EDIT, Scope.ANYWHERE, repeats=True),
    Action("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", Menu.EDIT, Scope.ANYWHERE, repeats=True),
    Action("copy", "Copy", ("Ctrl+C",), "copy the selected text", Menu.EDIT, separated=True),
    Action("find", "Find…", ("Ctrl+F",), "find in the article", Menu.EDIT, Scope.ANYWHERE, separated=True),
    Action("find-next", "Next hit", ("F3",), "next place where it is found", Menu.EDIT, Scope.ANYWHERE),
    Action(
        "find-previous",
        "Previous hit",
        ("Shift+F3",),
        "previous place where it is found",
        Menu.EDIT,
        Scope.ANYWHERE,
    ),
    Action(
        "caret", "Caret mode", ("M",), "caret mode: arrows move, Shift selects", Menu.EDIT, separated=True
    ),
    Action("mark", "Mark as claim", ("A",), "mark the selection as a claim", Menu.EDIT),
    Action(
        "bounds", "Claim as selected", ("Shift+A",), "let the current claim be what is selected", Menu.EDIT
    ),
    Action(
        "start-left",
        "Start a word to the left",
        ("[",),
        "move the start of the claim by a word to the left",
        Menu.EDIT,
        separated=True,
    ),
    Action(
        "start-right",
        "Start a word to the right",
        ("]",),
        "move the start of the claim by a word to the right",
        Menu.EDIT,
    ),
    Action(
        "end-left",
        "End a word to the left",
        ("{",),
        "move the end of the claim by a word to the left",
        Menu.EDIT,
    ),
    Action(
        "end-right",
        "End a word to the right",
        ("}",),
        "move the end of the claim by a word to the right",
        Menu.EDIT,
    ),
    Action(
        "start-left-letter",
        "Start a character to the left",
        ("Ctrl+[",),
        "move the start of the claim by a character to the left",
        None,
    ),
    Action(
        "start-right-letter",
        "Start a character to the right",
        ("Ctrl+]",),
        "move the start of the claim by a character to the right",
        None,
    ),
    Action(
        "end-left-letter",
        "End a character to the left",
        ("Ctrl+{",),
        "move the end of the claim by a character to the left",
        None,
    ),
    Action(
        "end-right-letter",
        "End a character to the right",
        ("Ctrl+}",),
        "move the end of the claim by a character to the right",
        None,
    ),
    Action("split", "Split", ("Y",), "split the claim at the caret or the selection", Menu.EDIT),
    Action("join", "Join with the next", ("Shift+Y",), "join with the next overlapping claim", Menu.EDIT),
    Action("leave", "Back one level", ("Esc",), "back one level: hits, selection, mode", None),
    Action("next", "Next claim", ("J", "Down"), "next claim", Menu.GO, repeats=True),
    Action("previous", "Previous claim", ("K", "Up"), "previous claim", Menu.GO, repeats=True),
    Action("next-open", "Next unreviewed", ("N",), "next unreviewed claim", Menu.GO, repeats=True),
    Action(
        "previous-open",
        "Previous unreviewed",
        ("Shift+N",),
        "previous unreviewed claim",
        Menu.GO,
        repeats=True,
    ),
    Action("first", "First claim", ("Home",), "first claim", Menu.GO, separated=True),
    Action("last", "Last claim", ("End",), "last claim", Menu.GO),
    Action(
        "overlap",
        "Next overlapping claim",
        (".",),
        "the claims that overlap here, one after the other",
        Menu.GO,
        separated=True,
    ),
    Action(
        "next-anywhere",
        "Next claim, from anywhere",
        ("F8",),
        "next claim, from anywhere",
        Menu.GO,
        Scope.ANYWHERE,
        repeats=True,
        separated=True,
    ),
    Action(
        "previous-anywhere",
        "Previous claim, from anywhere",
        ("Shift+F8",),
        "previous claim, from anywhere",
        Menu.GO,
        Scope.ANYWHERE,
        repeats=True,
    ),
    Action(
        "target",
        "What N looks for",
        ("T",),
        "have N look for unreviewed, needs source, flagged, or with warnings",
        Menu.GO,
        separated=True,
    ),
    Action(
        "next-conflict", "Next conflict", ("Shift+G",), "next figure that conflicts with another", Menu.GO
    ),
    Action(
        "previous-conflict",
        "Previous conflict",
        ("Ctrl+Shift+G",),
        "previous figure that conflicts with another",
        Menu.GO,
    ),
    Action(
        "filter", "Filter the list…", ("/",), "filter the claim list (letters, kind:, state:, by:)", Menu.SHOW
    ),
    Action("sort", "Sort by worth", ("Z",), "sort the list by worth, or by the text again", Menu.SHOW),
    Action("fewer", "Fewer claims", ("H",), "fewer claims: raise the threshold", Menu.SHOW, repeats=True),
    Action("more", "More claims", ("L",), "more claims: lower the threshold", Menu.SHOW, repeats=True),
    Action(
        "kinds",
        "Kinds…",
        ("I",),
        "choose which kinds of claims are shown (arrows, Space)",
        Menu.SHOW,
        separated=True,
    ),
    Action("unmarked", "Unmarked sentences", ("U",), "set sentences without any claim apart", Menu.SHOW),
    Action(
        "focus-mode",
        "Focus mode",
        ("Ctrl+Shift+F",),
        "focus mode: the page and one line of the card",
        Menu.SHOW,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action("full-screen", "Full screen", ("F11",), "full screen, and back", Menu.SHOW, Scope.ANYWHERE),
    Action(
        "text-larger",
        "Larger text",
        ("Ctrl++", "Ctrl+="),
        "larger text",
        Menu.SHOW,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action("text-smaller", "Smaller text", ("Ctrl+-",), "smaller text", Menu.SHOW, Scope.ANYWHERE),
    Action("text-normal", "Usual text size", ("Ctrl+0",), "the usual text size", Menu.SHOW, Scope.ANYWHERE),
    Action(
        "settings",
        "Settings…",
        ("Ctrl+,",),
        "settings: text, colours, look-ups, your name",
        Menu.SHOW,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action(
        "palette",
        "Command palette",
        ("Ctrl+K",),
        "every act by name: a few letters, then Enter",
        Menu.HELP,
        Scope.ANYWHERE,
    ),
    Action("keys", "Keys", ("F1",), "show the keys", Menu.HELP, Scope.ANYWHERE),
    Action("key-editor", "Change keys…", (), "choose other keys, or none", Menu.HELP, Scope.ANYWHERE),
    Action(
        "about", "About Factcheck", (), "version, licences, model", Menu.HELP, Scope.ANYWHERE, separated=True
    ),
)

BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}


def keys_table() -> str:
    """Return the table of keys as the README shows it, in Markdown."""
    rows = [
        f"| {' or '.join(dict.fromkeys(_shown(key) for key in action.keys))} | {action.help} |"
        for action in ACTIONS
        if action.keys
    ]
    return "\n".join(["| key | act |", "|---|---|", *rows])


def _shown(key: str) -> str:
    return f"`{key.replace('Return', 'Enter')}`"
