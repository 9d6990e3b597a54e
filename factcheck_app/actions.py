"""The one table of what the reader can do: menus, keys, buttons, the F1 sheet and the README read it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from factcheck_app.domain.tongue import tr


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

    @property
    def word(self) -> str:
        """Return the menu's name in the reader's words."""
        return {
            Menu.ARTICLE: tr("Article"),
            Menu.CLAIM: tr("Claim"),
            Menu.EDIT: tr("Edit"),
            Menu.GO: tr("Go"),
            Menu.SHOW: tr("Show"),
            Menu.HELP: tr("Help"),
        }[self]


Words: TypeAlias = Callable[[], str]
"""Says a text in the language of the moment: the table is older than the choice of a language."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the reader can do.

    `says` and `explains` give its name and its help. `keys` are Qt's portable names, the first one shown
    on buttons. `repeats` says whether a held key
    does it again. `stays` marks the twin of an action that does the same and doesn't move on. `menu`
    is None for what only keys do. A `separated` action starts a new group in its menu.
    """

    id: str
    says: Words
    keys: tuple[str, ...]
    explains: Words
    menu: Menu | None
    scope: Scope = Scope.READING
    repeats: bool = False
    stays: bool = False
    separated: bool = False

    @property
    def name(self) -> str:
        """Return what it is called, in the reader's words."""
        return self.says()

    @property
    def help(self) -> str:
        """Return what it does, in the reader's words."""
        return self.explains()

    @property
    def key(self) -> str:
        """Return the key that is shown for it, empty where it has none."""
        return self.keys[0] if self.keys else ""


ACTIONS: tuple[Action, ...] = (
    Action(
        "open",
        lambda: tr("Open…"),
        ("Ctrl+O",),
        lambda: tr("open an article or a review"),
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action(
        "paste",
        lambda: tr("Paste"),
        ("Ctrl+V",),
        lambda: tr("paste as article in an empty window; in a review, a web address as source of the claim"),
        Menu.ARTICLE,
    ),
    Action(
        "sample",
        lambda: tr("Open the sample"),
        (),
        lambda: tr("open the bundled sample article"),
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action(
        "encoding",
        lambda: tr("Read with another encoding…"),
        (),
        lambda: tr("read the file again where its letters look wrong"),
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action(
        "published",
        lambda: tr("Day of publication…"),
        ("P",),
        lambda: tr("say when the article was published"),
        Menu.ARTICLE,
    ),
    Action(
        "export",
        lambda: tr("Export report…"),
        ("Ctrl+E",),
        lambda: tr("write the report: HTML, CSV or JSON"),
        Menu.ARTICLE,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action(
        "save",
        lambda: tr("Save"),
        ("Ctrl+S",),
        lambda: tr("nothing to do: every act is saved as it is done"),
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action(
        "close",
        lambda: tr("Close the review"),
        ("Ctrl+W",),
        lambda: tr("close the review, for an empty window"),
        Menu.ARTICLE,
        Scope.ANYWHERE,
    ),
    Action(
        "quit",
        lambda: tr("Quit"),
        ("Ctrl+Q",),
        lambda: tr("quit"),
        Menu.ARTICLE,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action("verify", lambda: tr("Verified"), ("V", "1"), lambda: tr("verified, then on"), Menu.CLAIM),
    Action("dispute", lambda: tr("Disputed"), ("D", "2"), lambda: tr("disputed, then on"), Menu.CLAIM),
    Action(
        "need-source", lambda: tr("Needs source"), ("S", "3"), lambda: tr("needs source, then on"), Menu.CLAIM
    ),
    Action(
        "on-author",
        lambda: tr("On author"),
        ("O",),
        lambda: tr("on author, then on"),
        Menu.CLAIM,
        separated=True,
    ),
    Action(
        "not-checkable",
        lambda: tr("Not checkable…"),
        ("X",),
        lambda: tr("not checkable (reason by arrow and Enter), then on"),
        Menu.CLAIM,
    ),
    Action(
        "dismiss",
        lambda: tr("Dismiss"),
        ("R",),
        lambda: tr("dismiss (reject): no claim at all, then on"),
        Menu.CLAIM,
    ),
    Action(
        "verify-stay",
        lambda: tr("Verified, stay"),
        ("Shift+V", "Shift+1"),
        lambda: tr("verified, and stay"),
        None,
        stays=True,
    ),
    Action(
        "dispute-stay",
        lambda: tr("Disputed, stay"),
        ("Shift+D", "Shift+2"),
        lambda: tr("disputed, and stay"),
        None,
        stays=True,
    ),
    Action(
        "need-source-stay",
        lambda: tr("Needs source, stay"),
        ("Shift+S", "Shift+3"),
        lambda: tr("needs source, and stay"),
        None,
        stays=True,
    ),
    Action(
        "on-author-stay",
        lambda: tr("On author, stay"),
        ("Shift+O",),
        lambda: tr("on author, and stay"),
        None,
        stays=True,
    ),
    Action(
        "not-checkable-stay",
        lambda: tr("Not checkable, stay"),
        ("Shift+X",),
        lambda: tr("not checkable, and stay"),
        None,
        stays=True,
    ),
    Action(
        "dismiss-stay",
        lambda: tr("Dismiss, stay"),
        ("Shift+R",),
        lambda: tr("dismiss, and stay"),
        None,
        stays=True,
    ),
    Action(
        "clear",
        lambda: tr("Back to unreviewed"),
        ("0",),
        lambda: tr("clear back to unreviewed"),
        Menu.CLAIM,
        separated=True,
    ),
    Action(
        "equals",
        lambda: tr("Same for equal claims…"),
        ("G",),
        lambda: tr("same for equal claims: lists them first"),
        Menu.CLAIM,
    ),
    Action("note", lambda: tr("Note"), ("Enter", "Return"), lambda: tr("write a note"), Menu.CLAIM),
    Action("source", lambda: tr("Add source"), ("E",), lambda: tr("add a source"), Menu.CLAIM),
    Action(
        "source-last",
        lambda: tr("Source for the claim judged last"),
        ("Shift+E",),
        lambda: tr("add a source for the claim judged last, and come back"),
        Menu.CLAIM,
    ),
    Action(
        "take-url",
        lambda: tr("Source from the clipboard"),
        (),
        lambda: tr("make the web address on the clipboard a source"),
        Menu.CLAIM,
    ),
    Action(
        "source-tier",
        lambda: tr("Primary source"),
        ("Shift+P",),
        lambda: tr("make the last source primary, or secondary again"),
        Menu.CLAIM,
    ),
    Action(
        "source-change",
        lambda: tr("Change source…"),
        ("Ctrl+Shift+E",),
        lambda: tr("change a source of the claim"),
        Menu.CLAIM,
    ),
    Action(
        "source-detach",
        lambda: tr("Detach source…"),
        ("Ctrl+Shift+D",),
        lambda: tr("take a source away from the claim"),
        Menu.CLAIM,
    ),
    Action(
        "correction",
        lambda: tr("Correction"),
        ("C",),
        lambda: tr("write how the claim should read"),
        Menu.CLAIM,
        separated=True,
    ),
    Action(
        "tick", lambda: tr("Tick the next part"), ("Space",), lambda: tr("tick the next part"), Menu.CLAIM
    ),
    Action(
        "flag",
        lambda: tr("Flag"),
        ("F",),
        lambda: tr("flag to come back to, or take the flag away"),
        Menu.CLAIM,
    ),
    Action(
        "history",
        lambda: tr("History"),
        ("Ctrl+H",),
        lambda: tr("show what was done to the claim, and by whom"),
        Menu.CLAIM,
    ),
    Action(
        "card-down",
        lambda: tr("Card further down"),
        ("Ctrl+PgDown",),
        lambda: tr("read on in the card"),
        Menu.GO,
    ),
    Action(
        "card-up",
        lambda: tr("Card further up"),
        ("Ctrl+PgUp",),
        lambda: tr("go back up in the card"),
        Menu.GO,
    ),
    Action(
        "look-up",
        lambda: tr("Look up"),
        ("W",),
        lambda: tr("look the claim up in the browser"),
        Menu.CLAIM,
        separated=True,
    ),
    Action(
        "look-up-with",
        lambda: tr("Look up with…"),
        ("Shift+W",),
        lambda: tr("look the claim up with another engine"),
        Menu.CLAIM,
    ),
    Action(
        "finish",
        lambda: tr("Finish…"),
        ("F9",),
        lambda: tr("list what is open and every warning, and sign off"),
        Menu.CLAIM,
        separated=True,
    ),
    Action(
        "questions",
        lambda: tr("Questions for the author"),
        ("Ctrl+Shift+C",),
        lambda: tr("copy disputed and unsourced claims as the text of an e-mail"),
        Menu.CLAIM,
    ),
    Action("sign-off", lambda: tr("Sign off…"), (), lambda: tr("sign the review off"), Menu.CLAIM),
    Action(
        "withdraw", lambda: tr("Withdraw the sign-off"), (), lambda: tr("withdraw the sign-off"), Menu.CLAIM
    ),
    Action(
        "keep",
        lambda: tr("Keep and return"),
        ("Ctrl+Enter", "Ctrl+Return"),
        lambda: tr("keep and return"),
        None,
        Scope.WRITING,
    ),
    Action(
        "keep-verify",
        lambda: tr("Keep, verified"),
        ("Ctrl+1",),
        lambda: tr("keep what is written; verified, then on"),
        None,
        Scope.WRITING,
    ),
    Action(
        "keep-dispute",
        lambda: tr("Keep, disputed"),
        ("Ctrl+2",),
        lambda: tr("keep what is written; disputed, then on"),
        None,
        Scope.WRITING,
    ),
    Action(
        "keep-need-source",
        lambda: tr("Keep, needs source"),
        ("Ctrl+3",),
        lambda: tr("keep what is written; needs source, then on"),
        None,
        Scope.WRITING,
    ),
    Action(
        "back",
        lambda: tr("Back"),
        ("Esc",),
        lambda: tr("back one level; a draft is kept"),
        None,
        Scope.WRITING,
    ),
    Action(
        "undo",
        lambda: tr("Undo"),
        ("Ctrl+Z",),
        lambda: tr("undo, across restarts"),
        Menu.EDIT,
        Scope.ANYWHERE,
        repeats=True,
    ),
    Action(
        "redo",
        lambda: tr("Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        lambda: tr("redo"),
        Menu.EDIT,
        Scope.ANYWHERE,
        repeats=True,
    ),
    Action(
        "copy",
        lambda: tr("Copy"),
        ("Ctrl+C",),
        lambda: tr("copy the selected text"),
        Menu.EDIT,
        separated=True,
    ),
    Action(
        "find",
        lambda: tr("Find…"),
        ("Ctrl+F",),
        lambda: tr("find in the article"),
        Menu.EDIT,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action(
        "find-next",
        lambda: tr("Next hit"),
        ("F3",),
        lambda: tr("next place where it is found"),
        Menu.EDIT,
        Scope.ANYWHERE,
    ),
    Action(
        "find-previous",
        lambda: tr("Previous hit"),
        ("Shift+F3",),
        lambda: tr("previous place where it is found"),
        Menu.EDIT,
        Scope.ANYWHERE,
    ),
    Action(
        "caret",
        lambda: tr("Caret mode"),
        ("M",),
        lambda: tr("caret mode: arrows move, Shift selects"),
        Menu.EDIT,
        separated=True,
    ),
    Action(
        "mark", lambda: tr("Mark as claim"), ("A",), lambda: tr("mark the selection as a claim"), Menu.EDIT
    ),
    Action(
        "bounds",
        lambda: tr("Claim as selected"),
        ("Shift+A",),
        lambda: tr("let the current claim be what is selected"),
        Menu.EDIT,
    ),
    Action(
        "start-left",
        lambda: tr("Start a word to the left"),
        ("[",),
        lambda: tr("move the start of the claim by a word to the left"),
        Menu.EDIT,
        separated=True,
    ),
    Action(
        "start-right",
        lambda: tr("Start a word to the right"),
        ("]",),
        lambda: tr("move the start of the claim by a word to the right"),
        Menu.EDIT,
    ),
    Action(
        "end-left",
        lambda: tr("End a word to the left"),
        ("{",),
        lambda: tr("move the end of the claim by a word to the left"),
        Menu.EDIT,
    ),
    Action(
        "end-right",
        lambda: tr("End a word to the right"),
        ("}",),
        lambda: tr("move the end of the claim by a word to the right"),
        Menu.EDIT,
    ),
    Action(
        "start-left-letter",
        lambda: tr("Start a character to the left"),
        ("Ctrl+[",),
        lambda: tr("move the start of the claim by a character to the left"),
        None,
    ),
    Action(
        "start-right-letter",
        lambda: tr("Start a character to the right"),
        ("Ctrl+]",),
        lambda: tr("move the start of the claim by a character to the right"),
        None,
    ),
    Action(
        "end-left-letter",
        lambda: tr("End a character to the left"),
        ("Ctrl+{",),
        lambda: tr("move the end of the claim by a character to the left"),
        None,
    ),
    Action(
        "end-right-letter",
        lambda: tr("End a character to the right"),
        ("Ctrl+}",),
        lambda: tr("move the end of the claim by a character to the right"),
        None,
    ),
    Action(
        "split",
        lambda: tr("Split"),
        ("Y",),
        lambda: tr("split the claim at the caret or the selection"),
        Menu.EDIT,
    ),
    Action(
        "join",
        lambda: tr("Join with the next"),
        ("Shift+Y",),
        lambda: tr("join with the next overlapping claim"),
        Menu.EDIT,
    ),
    Action(
        "leave",
        lambda: tr("Back one level"),
        ("Esc",),
        lambda: tr("back one level: hits, selection, mode"),
        None,
    ),
    Action("next", lambda: tr("Next claim"), ("J", "Down"), lambda: tr("next claim"), Menu.GO, repeats=True),
    Action(
        "previous",
        lambda: tr("Previous claim"),
        ("K", "Up"),
        lambda: tr("previous claim"),
        Menu.GO,
        repeats=True,
    ),
    Action(
        "next-open",
        lambda: tr("Next unreviewed"),
        ("N",),
        lambda: tr("next unreviewed claim"),
        Menu.GO,
        repeats=True,
    ),
    Action(
        "previous-open",
        lambda: tr("Previous unreviewed"),
        ("Shift+N",),
        lambda: tr("previous unreviewed claim"),
        Menu.GO,
        repeats=True,
    ),
    Action("first", lambda: tr("First claim"), ("Home",), lambda: tr("first claim"), Menu.GO, separated=True),
    Action("last", lambda: tr("Last claim"), ("End",), lambda: tr("last claim"), Menu.GO),
    Action(
        "overlap",
        lambda: tr("Next overlapping claim"),
        (".",),
        lambda: tr("the claims that overlap here, one after the other"),
        Menu.GO,
        separated=True,
    ),
    Action(
        "next-anywhere",
        lambda: tr("Next claim, from anywhere"),
        ("F8",),
        lambda: tr("next claim, from anywhere"),
        Menu.GO,
        Scope.ANYWHERE,
        repeats=True,
        separated=True,
    ),
    Action(
        "previous-anywhere",
        lambda: tr("Previous claim, from anywhere"),
        ("Shift+F8",),
        lambda: tr("previous claim, from anywhere"),
        Menu.GO,
        Scope.ANYWHERE,
        repeats=True,
    ),
    Action(
        "target",
        lambda: tr("What N looks for"),
        ("T",),
        lambda: tr("have N look for unreviewed, needs source, flagged, or with warnings"),
        Menu.GO,
        separated=True,
    ),
    Action(
        "next-conflict",
        lambda: tr("Next conflict"),
        ("Shift+G",),
        lambda: tr("next figure that conflicts with another"),
        Menu.GO,
    ),
    Action(
        "filter",
        lambda: tr("Filter the list…"),
        ("/",),
        lambda: tr("filter the claim list (letters, kind:, state:, by:)"),
        Menu.SHOW,
    ),
    Action(
        "sort",
        lambda: tr("Sort by worth"),
        ("Z",),
        lambda: tr("sort the list by worth, or by the text again"),
        Menu.SHOW,
    ),
    Action(
        "fewer",
        lambda: tr("Fewer claims"),
        ("H",),
        lambda: tr("fewer claims: raise the threshold"),
        Menu.SHOW,
        repeats=True,
    ),
    Action(
        "more",
        lambda: tr("More claims"),
        ("L",),
        lambda: tr("more claims: lower the threshold"),
        Menu.SHOW,
        repeats=True,
    ),
    Action(
        "kinds",
        lambda: tr("Kinds…"),
        ("I",),
        lambda: tr("choose which kinds of claims are shown (arrows, Space)"),
        Menu.SHOW,
        separated=True,
    ),
    Action(
        "unmarked",
        lambda: tr("Unmarked sentences"),
        ("U",),
        lambda: tr("set sentences without any claim apart"),
        Menu.SHOW,
    ),
    Action(
        "focus-mode",
        lambda: tr("Focus mode"),
        ("Ctrl+Shift+F",),
        lambda: tr("focus mode: the page and one line of the card"),
        Menu.SHOW,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action(
        "full-screen",
        lambda: tr("Full screen"),
        ("F11",),
        lambda: tr("full screen, and back"),
        Menu.SHOW,
        Scope.ANYWHERE,
    ),
    Action(
        "text-larger",
        lambda: tr("Larger text"),
        ("Ctrl++", "Ctrl+="),
        lambda: tr("larger text"),
        Menu.SHOW,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action(
        "text-smaller",
        lambda: tr("Smaller text"),
        ("Ctrl+-",),
        lambda: tr("smaller text"),
        Menu.SHOW,
        Scope.ANYWHERE,
    ),
    Action(
        "text-normal",
        lambda: tr("Usual text size"),
        ("Ctrl+0",),
        lambda: tr("the usual text size"),
        Menu.SHOW,
        Scope.ANYWHERE,
    ),
    Action(
        "settings",
        lambda: tr("Settings…"),
        ("Ctrl+,",),
        lambda: tr("settings: text, colours, look-ups, your name"),
        Menu.SHOW,
        Scope.ANYWHERE,
        separated=True,
    ),
    Action(
        "palette",
        lambda: tr("Command palette"),
        ("Ctrl+K",),
        lambda: tr("every act by name: a few letters, then Enter"),
        Menu.HELP,
        Scope.ANYWHERE,
    ),
    Action("keys", lambda: tr("Keys"), ("F1",), lambda: tr("show the keys"), Menu.HELP, Scope.ANYWHERE),
    Action(
        "key-editor",
        lambda: tr("Change keys…"),
        (),
        lambda: tr("choose other keys, or none"),
        Menu.HELP,
        Scope.ANYWHERE,
    ),
    Action(
        "about",
        lambda: tr("About Factcheck"),
        (),
        lambda: tr("version, licences, model"),
        Menu.HELP,
        Scope.ANYWHERE,
        separated=True,
    ),
)

BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}


def keys_table() -> str:
    """Return the table of keys as the README shows it, in Markdown and in English."""
    rows = [
        f"| {' or '.join(dict.fromkeys(_shown(key) for key in action.keys))} | {action.help} |"
        for action in ACTIONS
        if action.keys
    ]
    return "\n".join(["| key | act |", "|---|---|", *rows])


def _shown(key: str) -> str:
    return f"`{key.replace('Return', 'Enter')}`"
