"""The file calls that the store makes, behind one thin object so that tests can make each of them fail."""

import errno
import os
import stat
import sys
from pathlib import Path

_NO_HARD_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})
_BINARY = getattr(os, "O_BINARY", 0)
_CLOEXEC = getattr(os, "O_CLOEXEC", 0)
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)


class Disk:
    """The operating system's file calls. Each raises OSError where the system refuses."""

    def open_new(self, path: Path) -> int:
        """Create a file that is not there yet, readable by its owner alone; return its descriptor."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _CLOEXEC, 0o600)

    def write(self, descriptor: int, data: memoryview) -> int:
        """Write some of `data`, at least a byte; return how many bytes were taken."""
        return os.write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        """Return once the file's content is on the disk itself."""
        if sys.platform == "darwin":
            import fcntl

            # fsync on macOS stops at the drive's cache: fsync(2) there names F_FULLFSYNC for the rest.
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        else:
            os.fsync(descriptor)

    def status(self, descriptor: int) -> os.stat_result:
        """Return the status of an open file."""
        return os.fstat(descriptor)

    def close(self, descriptor: int) -> None:
        """Close a descriptor."""
        os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        """Give `source` the name `target` in one step, in place of what had it."""
        source.replace(target)

    def rename_new(self, source: Path, target: Path) -> None:
        """Give `source` the name `target`. Raises FileExistsError where something has it already."""
        if sys.platform == "win32":
            source.rename(target)
            return
        try:
            os.link(source, target, follow_symlinks=False)
        except OSError as error:
            if error.errno not in _NO_HARD_LINKS:
                raise
            # FAT and some network folders know no hard links: look first, which leaves a small gap.
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from error
            source.rename(target)
        else:
            source.unlink()

    def sync_folder(self, folder: Path) -> None:
        """Return once the names in `folder` are on the disk. Windows offers no such call."""
        if sys.platform == "win32":
            return
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | _CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def stat(self, path: Path) -> os.stat_result:
        """Return the status of the file at `path`."""
        return path.stat()

    def read(self, path: Path, limit: int = -1) -> tuple[bytes, os.stat_result]:
        """Return the first `limit` bytes of a regular file, or all, and its status when they were read."""
        descriptor = os.open(path, os.O_RDONLY | _BINARY | _CLOEXEC | _NONBLOCK)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise OSError(errno.EINVAL, "Not a regular file", str(path))
            return file.read(limit), status

    def remove(self, path: Path) -> None:
        """Remove a file."""
        path.unlink()
