"""What a screen reader reads of a program: run by the system's Python, which has the bindings of AT-SPI.

Takes commands from standard input, one a line, and answers each with a line of JSON behind a mark,
since the services of the message bus write to the same place:

    tree APPLICATION        what is shown, as {role, name, description, states, children}, or null
    press KEYSYM ...        presses and releases keys, by the numbers of X11
    heard                   what was announced since it was asked last
"""

import json
import sys
import threading
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MARK = "> "
_DEEPEST = 40
_MOST_CHILDREN = 200
_STATES = (Atspi.StateType.FOCUSED, Atspi.StateType.SELECTED, Atspi.StateType.SHOWING)
announced: list[str] = []


def told_of(node: Any, depth: int = 0) -> dict[str, Any]:
    """Return what is told of a node and of all below it that is showing."""
    children = []
    if depth < _DEEPEST:
        for index in range(min(node.get_child_count(), _MOST_CHILDREN)):
            child = node.get_child_at_index(index)
            if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
                children.append(told_of(child, depth + 1))
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [state.value_nick for state in _STATES if states.contains(state)],
        "children": children,
    }


def application(name: str) -> Any:
    """Return the application of that name, or None while it isn't there."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == name:
            return child
    return None


def answer(line: str) -> Any:
    """Carry out one command; return its answer."""
    command, *rest = line.split()
    if command == "tree":
        found = application(rest[0])
        return told_of(found) if found is not None else None
    if command == "press":
        for keysym in rest:
            Atspi.generate_keyboard_event(int(keysym), None, Atspi.KeySynthType.SYM)
        return True
    heard = list(announced)
    announced.clear()
    return heard


def reply(line: str) -> bool:
    """Answer on the main loop's thread, the only one that may ask."""
    try:
        said = answer(line)
    except GLib.Error as error:
        said = {"error": str(error)}
    sys.stdout.write(f"{MARK}{json.dumps(said)}\n")
    sys.stdout.flush()
    return False


def read_commands(loop: Any) -> None:
    """Hand each line of standard input to the main loop."""
    for line in sys.stdin:
        if line.strip():
            GLib.idle_add(reply, line)
    GLib.idle_add(loop.quit)


def main() -> None:
    """Listen until standard input ends."""
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    loop = GLib.MainLoop()
    threading.Thread(target=read_commands, args=(loop,), daemon=True).start()
    loop.run()


if __name__ == "__main__":
    main()
