# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
"""The program as assistive programs see it, over AT-SPI. To be imported when the session bus is known."""

import time

import pyatspi
from gi.repository import Atspi, GLib

# A build with sanitizers takes its time.
Atspi.set_timeout(10000, 30000)


def pump():
    context = GLib.MainContext.default()
    for _ in range(200):
        if not context.iteration(False):
            break


def wait_until(condition, seconds, otherwise):
    """What the condition gives as soon as it is true; else the test fails with what `otherwise` gives."""
    end = time.monotonic() + seconds
    while True:
        pump()
        try:
            value = condition()
        except GLib.GError:  # it went while it was looked at
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(otherwise() if callable(otherwise) else otherwise)
        time.sleep(0.02)


def is_true_within(condition, seconds):
    try:
        return wait_until(condition, seconds, "")
    except AssertionError:
        return False


def children(node):
    node.clear_cache()
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield child


def is_shown(node):
    return node.get_state_set().contains(pyatspi.STATE_SHOWING)


def walk(node, depth=0):
    """The node and all below it that are to be seen or scrolled to, with their depths."""
    yield node, depth
    scrolls = node.get_role() in (pyatspi.ROLE_DOCUMENT_FRAME, pyatspi.ROLE_LIST)
    for child in children(node):
        if scrolls or is_shown(child):
            yield from walk(child, depth + 1)


def find(node, role, name=None):
    """The first one of that role whose name holds `name`; None where there is none."""
    for found, _ in walk(node):
        if found.get_role() == role and (name is None or name in (found.get_name() or "")):
            return found
    return None


def find_all(node, role):
    return [found for found, _ in walk(node) if found.get_role() == role]


def outline(node):
    """For the message of a test that fails."""
    lines = []
    try:
        for found, depth in walk(node):
            lines.append("  " * depth + "%s “%s”" % (found.get_role_name(), (found.get_name() or "")[:70]))
    except GLib.GError as error:
        lines.append(str(error))
    return "\n".join(lines)


def text_of(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))


def word_at(node, offset):
    return Atspi.Text.get_text_at_offset(node.get_text_iface(), offset, Atspi.TextBoundaryType.WORD_START).content


def attributes_at(node, offset):
    """The attributes of the text there, and from where to where they are the same."""
    run = Atspi.Text.get_attribute_run(node.get_text_iface(), offset, False)
    return dict(run[0]), run[1], run[2]


def press(node):
    """What a screen reader's user does to a button: its first action."""
    action = node.get_action_iface()
    names = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
    for wanted in ("Press", "Toggle", "click"):
        if wanted in names:
            return Atspi.Action.do_action(action, names.index(wanted))
    raise AssertionError("“%s” cannot be pressed; it knows %s" % (node.get_name(), names))


def has_focus(node):
    node.clear_cache()
    return node.get_state_set().contains(pyatspi.STATE_FOCUSED)


class Events:
    """What comes by itself: sentences that are announced, as notifications that come into sight, and who has the focus."""

    def __init__(self):
        self.sentences = []
        self.focused = []
        self.listener = Atspi.EventListener.new(self._take)
        self.listener.register("object:state-changed:showing")
        self.listener.register("object:state-changed:focused")

    def _take(self, event):
        if not event.source or not event.detail1:
            return
        if event.type.endswith(":focused"):
            self.focused.append(event.source)
        elif event.source.get_role() == pyatspi.ROLE_NOTIFICATION:
            event.source.clear_cache()
            self.sentences.append(event.source.get_name())

    def heard(self, words, seconds):
        return wait_until(lambda: next((s for s in self.sentences if words in s), None), seconds,
                          lambda: "“%s” was not announced, but %s" % (words, self.sentences))
