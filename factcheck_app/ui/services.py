"""What the window asks of the rest of the program; handed in by whoever builds the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck_app.drafts import DraftBox
from factcheck_app.keymap import KeptKeys
from factcheck_app.remembered import Memory, Recent
from factcheck_app.review.review import Review
from factcheck_app.session.session import Session
from factcheck_app.ui.export_dialog import ReportOrder


@dataclass(frozen=True, slots=True)
class Services:
    """Calls that open, read again, write and close. Each raises FactcheckError with a sentence to show.

    `latest` returns the reviews that were worked on last. `act_as` puts another name beside what is done
    from now on, the account's where it is empty. `icons` is the folder of the icons. `encodings` are pairs
    of codec and the reader's name for it; `report_forms` are the formats' names. `look_at` says which blocks
    are in view, so that they are analysed first. `unsaved` waits for the disk and returns what could not be
    kept, as a sentence, or nothing. `close` closes the review. `keys` are the reader's own. `browse` opens a
    web address in the reader's browser, and says whether that could be done. `drafts` is where they lie.
    """

    open_file: Callable[[Path], Session]
    latest: Callable[[], Sequence[Recent]]
    open_pasted: Callable[[str], Session]
    open_sample: Callable[[], Session]
    read_again: Callable[[str], Session]
    look_at: Callable[[Sequence[int]], None]
    write_report: Callable[[Review, ReportOrder], None]
    report_name: Callable[[Review, str], str]
    report_folder: Callable[[], Path]
    unsaved: Callable[[], str]
    close: Callable[[], None]
    encodings: Sequence[tuple[str, str]]
    report_forms: Sequence[str]
    about: str
    keys: KeptKeys
    act_as: Callable[[str], None]
    memory: Memory
    icons: Path
    browse: Callable[[str], bool]
    drafts: DraftBox
