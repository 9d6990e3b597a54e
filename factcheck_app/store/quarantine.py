"""Files that can't be read are set aside under a name of their own, and nothing is overwritten for it."""

from datetime import UTC, datetime
from pathlib import Path

from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.tongue import tr
from factcheck_app.store.disk import Disk


def set_aside(path: Path, at: datetime, disk: Disk | None = None) -> Path:
    """Rename the file at `path` to NAME.corrupt-TIME beside it, in UTC, and return its new path.

    Where that name is taken a number follows it. Raises ReviewError where the system refuses.
    """
    disk = disk or Disk()
    try:
        aside = _rename_to_free_name(path, f"{path.name}.corrupt-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}", disk)
        disk.sync_folder(path.parent)
    except OSError as error:
        raise ReviewError(
            tr("“{path}” can't be read and could not be set aside ({cause}). Move it away by hand.").format(
                path=path, cause=error.strerror
            )
        ) from error
    return aside


def _rename_to_free_name(path: Path, name: str, disk: Disk) -> Path:
    number = 1
    while True:
        aside = path.with_name(name if number == 1 else f"{name}-{number}")
        try:
            disk.rename_new(path, aside)
        except FileExistsError:
            number += 1
        else:
            return aside
