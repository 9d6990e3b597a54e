"""Addresses of the web in what somebody pastes."""

import re
from urllib.parse import urlsplit

_ADDRESS = re.compile(r"https?://[^\s<>\"“”]+", re.IGNORECASE)
_TITLE_MOST = 200


def address_in(text: str) -> str:
    """Return the web address that `text` consists of, empty where it is anything else."""
    found = text.strip()
    return found if _ADDRESS.fullmatch(found) and _site(found) else ""


def pasted_source(text: str) -> tuple[str, str]:
    """Return title and address of what was pasted: an address alone, or with a title before or after it.

    Both are empty where there is no address, or more than one, or more text than a title has.
    """
    addresses = _ADDRESS.findall(text)
    if len(addresses) != 1 or not _site(addresses[0]):
        return "", ""
    title = " ".join(text.replace(addresses[0], " ").split()).strip(" -–—|:·")
    return (title, addresses[0]) if len(title) <= _TITLE_MOST else ("", "")


def site_of(address: str) -> str:
    """Return the site of a web address without "www.", empty for what is none."""
    return _site(address_in(address)).removeprefix("www.")


def _site(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        # "http://[" and the like: no address for any browser.
        return ""
