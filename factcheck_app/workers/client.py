"""The parent's side of a worker: a process of our own that answers in JSON lines."""

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from factcheck_app.domain.act import Row, canonical_json

_PROGRAM = Path(__file__).resolve().parents[2]
_START = (
    "import sys; sys.path.append(sys.argv.pop(1)); from factcheck_app.__main__ import main; sys.exit(main())"
)


def worker_command(name: str) -> list[str]:
    """Return the command that starts the worker of that name, from source or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", name]
    # With -m the folder that the program is started in would come first on the path, and a numpy.py
    # that lies there would run. The program's own folder comes last, where it is needed at all.
    return [sys.executable, "-P", "-c", _START, str(_PROGRAM), "--worker", name]


class Worker:
    """A running worker. Messages that come before anyone listens wait.

    `received` and `ended` are called from threads of the worker's own; `ended` is called once, with
    the exit status, unless the worker was killed by us.
    """

    def __init__(self, command: list[str], *, quiet: bool = False) -> None:
        """Start the worker. What a `quiet` one would tell maintainers on standard error is not shown."""
        self._killed = False
        self._lock = threading.Lock()
        self._early: list[Row] = []
        self._status: int | None = None
        self._received: Callable[[Row], None] | None = None
        self._ended: Callable[[int], None] | None = None
        self._process = subprocess.Popen(  # noqa: S603 - our own executable
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if quiet else None,
        )
        self._requests: queue.SimpleQueue[Iterable[Row] | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="worker-reader", daemon=True)
        self._writer = threading.Thread(target=self._write, name="worker-writer", daemon=True)
        self._reader.start()
        self._writer.start()

    def listen(self, received: Callable[[Row], None], ended: Callable[[int], None]) -> None:
        """Hand over all messages, those that came already first, and the end."""
        with self._lock:
            self._received, self._ended = received, ended
            for message in self._early:
                received(message)
            self._early.clear()
            if self._status is not None and not self._killed:
                ended(self._status)

    def send(self, message: Row) -> None:
        """Send a message without waiting. A worker that has ended takes none; `ended` tells of that."""
        self._requests.put((message,))

    def send_each(self, messages: Iterable[Row]) -> None:
        """Send messages that are made one by one on a thread of the worker's own, as they are written."""
        self._requests.put(messages)

    def kill(self) -> None:
        """End the worker at once and wait for it: this is how an analysis is cancelled."""
        self._killed = True
        self._process.kill()
        self._process.wait()
        self._requests.put(None)
        self._reader.join()
        self._writer.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _write(self) -> None:
        stream = self._process.stdin
        if stream is None:
            return
        # A worker that has ended breaks the pipe; its end is told by the reader.
        with contextlib.suppress(OSError), stream:
            while (messages := self._requests.get()) is not None:
                for message in messages:
                    stream.write(canonical_json(message) + b"\n")
                stream.flush()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            try:
                message = json.loads(line)
            except ValueError:
                # The worker died in mid-line; its end is told below.
                break
            with self._lock:
                if self._killed:
                    continue
                if self._received is None:
                    self._early.append(message)
                else:
                    self._received(message)
        status = self._process.wait()
        with self._lock:
            self._status = status
            if self._ended is not None and not self._killed:
                self._ended(status)
