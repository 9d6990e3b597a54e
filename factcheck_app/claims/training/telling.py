"""How the command tells of its progress."""

import sys


def tell(line: str) -> None:
    """Print a line at once, though stdout may be a file."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
