#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Uses a running greenroom as a screen reader would: by the names and actions of its accessible tree.

With `--connect SERVER KEY` it connects to that in the dialog Connect, with a key that is not kept.
Without, it chooses the sandbox there if the dialog is open; else the program was started with --sandbox.
Then it saves a character, sees the next one, and takes that back; the same with Discard;
and it cleans up the failed ones: a dry run, its start, its hold, which is taken back, and once more
until all are deleted. With `--decide N` it saves N characters, one after the other, and leaves it
at that; with `--sent` it waits until no decision is on its way, and does nothing. Needs a session bus
with AT-SPI, and QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 for the program. Ends with 0, or with a line that says
what was not there.
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


def shown(role, begin, root=None):
    """The first shown node of that role, if one is given, whose name begins so, below `root` or in the
    program."""
    root = root or program()
    for node in walk(root) if root else ():
        if role in (None, node.get_role()) and node.get_name().startswith(begin) and is_shown(node):
            return node
    return None


def button(name, root=None):
    node = shown(Atspi.Role.PUSH_BUTTON, name, root)
    if node is None or node.get_name() != name:
        return None
    return node if node.get_state_set().contains(Atspi.StateType.ENABLED) else None


def dialog(name):
    return shown(Atspi.Role.DIALOG, name)


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


def act(node, action):
    actions = node.get_action_iface()
    names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
    if action not in names or not actions.do_action(names.index(action)):
        sys.exit(f"review: {node.get_name()} has no {action}; it has {names}")


def press(name, of=None):
    """Presses a button, of the dialog `of` if that is given."""

    def find():
        root = dialog(of) if of else None
        return button(name, root) if root or not of else None

    act(wait_for(f"the button {name}", find), "Press")


def connect_to(server, key):
    """Connects in the dialog Connect, with a key for this run only."""
    for role, name, text in ((Atspi.Role.TEXT, "Server", server),
                             (Atspi.Role.PASSWORD_TEXT, "API key", key)):
        field = wait_for(f"{name} of the dialog Connect",
                         lambda: shown(role, name, dialog("Connect")) if dialog("Connect") else None)
        field.get_editable_text_iface().set_text_contents(text)
        wait_for(f"{name} filled in",
                 lambda: field.get_text_iface().get_character_count() == len(text))
    # A keychain of this session would ask for a password.
    act(wait_for("where the key is kept",
                 lambda: shown(Atspi.Role.RADIO_BUTTON, "This run only", dialog("Connect"))), "Toggle")
    press("Connect", "Connect")
    wait_for("a character of the server", shown_name)
    print(f"review: connected to {server} with a key in the dialog Connect")


def connect():
    """Chooses the sandbox in the dialog Connect, if that is open."""

    def begun():
        return dialog("Connect") or shown_name()

    if wait_for("the dialog Connect, or a character", begun) != dialog("Connect"):
        return
    for role, name in ((Atspi.Role.TEXT, "Server"), (Atspi.Role.PASSWORD_TEXT, "API key"),
                       (Atspi.Role.PUSH_BUTTON, "Connect")):
        wait_for(f"{name} of the dialog Connect", lambda: shown(role, name, dialog("Connect")))
    press("Try the sandbox", "Connect")
    print("review: chose the sandbox in the dialog Connect")


def decide(decision):
    """Decides on what is shown, sees the next one, and returns the name of the first."""
    first = wait_for("a character", shown_name)
    pressed = [0.0]

    def next_one():
        # While refs are missing a decision is refused; one that counted leads on at once.
        name = shown_name() or first
        if name == first and time.monotonic() - pressed[0] > 5:
            press(decision)
            pressed[0] = time.monotonic()
        return name != first and name

    second = wait_for("the next character", next_one)
    print(f"review: {decision} of {first}, shown is {second}")
    return first


def decide_and_undo(decision):
    """Decides, takes it back, and sees the first one again."""
    first = decide(decision)
    press("Undo")
    wait_for(f"{first} again", lambda: shown_name() == first)
    print(f"review: undone, {first} is shown again")


def start_clean_up():
    """Opens the dry run of all failed ones, reads what it says, and starts it."""
    press("Clean up failed…")
    wait_for("the dialog Clean up", lambda: dialog("Clean up"))
    wait_for("its list", lambda: shown(Atspi.Role.LIST, "Characters to delete", dialog("Clean up")))
    heading = wait_for("its heading", lambda: shown(Atspi.Role.LABEL, "Delete ", dialog("Clean up")))
    print(f"review: the dry run says: {heading.get_name()}")
    field = shown(Atspi.Role.TEXT, "Type ", dialog("Clean up"))
    if field:
        field.get_editable_text_iface().set_text_contents(field.get_name().split()[1])
    press("Start", "Clean up")


def clean_up():
    start_clean_up()
    press("Take back", "Clean up")
    wait_for("that it is taken back",
             lambda: shown(Atspi.Role.LABEL, "Taken back. Nothing was sent.", dialog("Clean up")))
    print("review: taken back during its hold")
    press("Close", "Clean up")
    wait_for("its end", lambda: not dialog("Clean up"))
    start_clean_up()
    press("Start now", "Clean up")
    end = wait_for("the run's end", lambda: shown(Atspi.Role.LABEL, "Through: ", dialog("Clean up")))
    print(f"review: the run says: {end.get_name()}")
    press("Close", "Clean up")
    wait_for("an empty queue of failed ones", lambda: shown(Atspi.Role.LIST_ITEM, "Failed, 0"))


def main():
    if sys.argv[1:2] == ["--sent"]:
        # What the program says of a decision is in its journal by then.
        wait_for("the end of all decisions", lambda: shown(None, "No decisions waiting"))
        return
    if sys.argv[1:2] == ["--connect"]:
        connect_to(*sys.argv[2:4])
    else:
        connect()
    if sys.argv[1:2] == ["--decide"]:
        for _ in range(int(sys.argv[2])):
            decide("Save")
        return
    decide_and_undo("Save")
    decide_and_undo("Discard")
    clean_up()


main()
