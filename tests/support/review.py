#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Reviews one character of a running `greenroom --sandbox` as a screen reader would.

It reads the name of the shown character, presses Save, sees the next one, presses Undo, and sees
the first one again. With `--decide N` it saves N characters, one after the other, and leaves it at that.

Needs a session bus with AT-SPI, and QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 for the
program. Ends with 0, or with a line that says what was not there.
"""
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Debian 12 has the old calls only.
warnings.filterwarnings("ignore", category=DeprecationWarning)

PATIENCE = 60  # seconds; the sandbox draws its characters first
REF = "Portrait ref of "


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def program():
    for application in children(Atspi.get_desktop(0)):
        if application.get_name() == "greenroom":
            return application
    return None


def shown_name():
    """The name of the character on the canvas, from the name of its first ref."""
    application = program()
    for node in walk(application) if application else ():
        if node.get_role() == Atspi.Role.IMAGE and node.get_name().startswith(REF) and is_shown(node):
            return node.get_name()[len(REF):]
    return None


def button(name):
    application = program()
    for node in walk(application) if application else ():
        if node.get_role() == Atspi.Role.PUSH_BUTTON and node.get_name() == name and is_shown(node):
            states = node.get_state_set()
            return node if states.contains(Atspi.StateType.ENABLED) else None
    return None


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error:  # it went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"review: waited {PATIENCE} s for {what}")


def press(name):
    node = wait_for(f"the button {name}", lambda: button(name))
    actions = node.get_action_iface()
    names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
    if "Press" not in names or not actions.do_action(names.index("Press")):
        sys.exit(f"review: {name} cannot be pressed; it has {names}")


def save():
    """Saves what is shown, and returns the name of the next one."""
    first = wait_for("a character", shown_name)
    print(f"review: shown is {first}")
    press("Save")
    second = wait_for("the next character", lambda: (shown_name() or first) != first and shown_name())
    print(f"review: saved it, shown is {second}")
    return first


def main():
    if sys.argv[1:2] == ["--decide"]:
        for _ in range(int(sys.argv[2])):
            save()
        return
    first = save()
    press("Undo")
    wait_for(f"{first} again", lambda: shown_name() == first)
    print("review: undone, it is shown again")


main()
