"""Where reviews are kept, and who works here."""

import getpass
import os
import secrets
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from factcheck_app.session.session import Hand
from factcheck_app.store.shelf import Shelf

DATA_VARIABLE = "FACTCHECK_DATA"
CONFIG_VARIABLE = "FACTCHECK_CONFIG"


def data_folder(chosen: Path | None) -> Path:
    """Return the folder of reviews: the one chosen, that of the environment, or the user's own."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    named = os.environ.get(DATA_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return platformdirs.user_data_path("factcheck", appauthor=False)


def config_folder() -> Path:
    """Return the folder of settings: that of the environment, or the user's own."""
    named = os.environ.get(CONFIG_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return platformdirs.user_config_path("factcheck", appauthor=False)


def now() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)


def hand_of(shelf: Shelf, reviewer: str = "") -> Hand:
    """Return who acts on the installation whose reviews lie on the shelf; without a name the account's."""
    return Hand(reviewer or account_name(), shelf.replica(), clock=now, token=secrets.token_hex)


def account_name() -> str:
    """Return the name of the system account, or a plain word where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "reviewer"
