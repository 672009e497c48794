#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
"""Uses the running program as somebody who hears it and has no mouse: over AT-SPI and by keys, in English. Everything is
waited for; nothing takes a fixed time. NGHISU_PATIENCE multiplies how long is waited (for slow builds)."""

import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support"))
from virtualdesktop import VirtualDesktop, missing_tools, wait_for  # noqa: E402

PROGRAM = os.environ.get("NGHISU_PROGRAM", "")
SECONDS = 20 * float(os.environ.get("NGHISU_PATIENCE", "1"))
MOST_TABS = 80
LAUNCHER = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]

try:
    import gi
    gi.require_version("Atspi", "2.0")
    import importlib.util
    HAS_ATSPI = importlib.util.find_spec("pyatspi") is not None and any(map(os.path.exists, LAUNCHER))
except (ImportError, ValueError):
    HAS_ATSPI = False

ARTICLE = """# Đường mới lên bản

Sáng 3/10/2024, xã khánh thành con đường mới dài 12 km. Lễ khai mạc bắt đầu lúc 7 giờ 30 ngày 4/10/2024 tại nhà văn hóa xã.

## Người dân đi chợ gần hơn

Trước đây mất hơn một giờ, nay còn mười lăm phút.

![Đoàn người đi trên con đường mới](duong.png)

## Việc còn lại

- Làm nốt hai cây cầu
- Trồng cây bên đường

| Việc | Ai làm |
| --- | --- |
| Xây cầu | Đội thợ |

Buổi chiều ngày 4/10/2024, hội nghị thảo luận về kế hoạch năm 2025.
"""


def picture():
    """A picture of 320 by 240 pixels."""
    import struct
    import zlib
    rows = b"".join(b"\0" + bytes((x ^ y) & 255 for x in range(320) for _ in range(3)) for y in range(240))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 320, 240, 8, 2, 0, 0, 0)) +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


@unittest.skipUnless(PROGRAM, "the program is not built here")
@unittest.skipIf(missing_tools(), "needs " + ", ".join(missing_tools()))
@unittest.skipUnless(HAS_ATSPI, "needs python3-pyatspi and at-spi2-core")
class ScreenReader(unittest.TestCase):
    """One program for all of it; each test leaves it so that the next one can begin."""

    @classmethod
    def setUpClass(cls):
        cls.desktop = VirtualDesktop(PROGRAM, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", NO_AT_BRIDGE="0")
        cls.addClassCleanup(cls.desktop.close)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR", "HOME"):
            os.environ[name] = cls.desktop.env[name]
        global tree
        import accessibletree as tree  # connects to the bus just named
        cls.events = tree.Events()
        with open(os.path.join(cls.desktop.home, "duong.png"), "wb") as file:
            file.write(picture())
        article = cls.desktop.write("bai.md", ARTICLE)
        cls.desktop.start("--language", "en", article)
        cls.window = tree.wait_until(cls._find_window, 3 * SECONDS, "the program did not come onto the accessibility bus")
        cls.events.heard("Đường mới lên bản", SECONDS)
        cls.desktop.focus("Nghị Sự")

    @classmethod
    def _find_window(cls):
        desktop = tree.Atspi.get_desktop(0)
        for program in tree.children(desktop):
            if program.get_name() == "nghisu":
                return next(iter(tree.children(program)), None)
        return None

    def seek(self, role, name=None, inside=None):
        """Waits for it to be there."""
        return tree.wait_until(lambda: tree.find(inside or self.window, role, name), SECONDS,
                               lambda: "no %s “%s” in\n%s" % (role, name, tree.outline(inside or self.window)))

    def until(self, condition, otherwise):
        return tree.wait_until(condition, SECONDS, otherwise)

    def focus(self, node):
        """Where a program cannot give it the focus, Tab leads to it."""
        tree.Atspi.Component.grab_focus(node.get_component_iface())
        if tree.is_true_within(lambda: tree.has_focus(node), 1):
            return
        for _ in range(MOST_TABS):
            before = len(self.events.focused)
            self.key("Tab")
            if not tree.is_true_within(lambda: len(self.events.focused) > before, 1):
                continue  # from link to link in a text
            if node in (self.events.focused[-1], self.events.focused[-1].get_parent()):
                return
        self.fail("Tab does not lead to “%s”" % node.get_name())

    def key(self, *keys):
        self.desktop.xdotool("key", *keys)

    def choose(self, rows, words):
        """Goes down a list to the first row with these words, and takes it."""
        self.focus(rows)
        self.key("Home")

        def current():
            return next((row for row in tree.children(rows) if tree.has_focus(row)), None)
        for _ in range(rows.get_child_count()):
            row = self.until(current, lambda: "no row is chosen:\n" + tree.outline(rows))
            if words in row.get_name():
                return self.key("Return")
            self.key("Down")
            self.until(lambda: current() not in (None, row), "Down leads nowhere")
        self.fail("“%s” is not in the list:\n%s" % (words, tree.outline(rows)))

    def document(self):
        return self.seek(tree.pyatspi.ROLE_DOCUMENT_FRAME, "Article")

    def open_from_library(self, headline):
        if not tree.find(self.window, tree.pyatspi.ROLE_LIST, "Articles"):
            self.key("F5")
        rows = self.seek(tree.pyatspi.ROLE_LIST, "Articles")
        self.until(lambda: tree.find(rows, tree.pyatspi.ROLE_LIST_ITEM, headline), lambda: "not listed:\n" + tree.outline(rows))
        self.choose(rows, headline)
        self.until(lambda: headline in (self.document().get_description() or ""), "the article does not open")

    def test_1_the_article_is_read(self):
        document = self.document()
        whole = tree.text_of(document)
        self.assertTrue(whole.find("Đường mới lên bản") < whole.find("Người dân đi chợ") < whole.find("Buổi chiều"), whole)
        headings = [part for part in tree.find_all(document, tree.pyatspi.ROLE_HEADING)]
        self.assertEqual([(h.get_name(), h.get_description()) for h in headings],
                         [("Đường mới lên bản", "Level 1"), ("Người dân đi chợ gần hơn", "Level 2"), ("Việc còn lại", "Level 2")])
        self.assertEqual(tree.text_of(headings[1]), "Người dân đi chợ gần hơn")
        paragraphs = [tree.text_of(part) for part in tree.find_all(document, tree.pyatspi.ROLE_PARAGRAPH)]
        self.assertIn("Trước đây mất hơn một giờ, nay còn mười lăm phút.", paragraphs)
        items = [part.get_name() for part in tree.find_all(document, tree.pyatspi.ROLE_LIST_ITEM)]
        self.assertEqual([item.split(" ", 1)[1] for item in items], ["Làm nốt hai cây cầu", "Trồng cây bên đường"])
        picture = tree.find(document, tree.pyatspi.ROLE_IMAGE)
        self.assertTrue(picture, tree.outline(document))
        self.assertEqual(picture.get_name(), "Đoàn người đi trên con đường mới")
        cells = {tree.text_of(part): part.get_description() for part in tree.find_all(document, tree.pyatspi.ROLE_PARAGRAPH)}
        self.assertEqual(cells["Ai làm"], "Heading of column 2")
        self.assertEqual(cells["Đội thợ"], "Ai làm, row 2, column 2")
        self.assertEqual(tree.word_at(document, whole.find("nay còn")).strip(), "nay")

    def test_2_the_cursor_goes_where_it_is_put(self):
        document = self.document()
        whole = tree.text_of(document)
        place = whole.find("Buổi chiều")
        tree.Atspi.Text.set_caret_offset(document.get_text_iface(), place)
        self.until(lambda: tree.Atspi.Text.get_caret_offset(document.get_text_iface()) == place, "the cursor stays")

    def test_3_an_entry_of_the_agenda_is_chosen(self):
        agenda = self.seek(tree.pyatspi.ROLE_LIST, "Agenda")
        rows = [row.get_name() for row in tree.find_all(agenda, tree.pyatspi.ROLE_LIST_ITEM)]
        self.assertTrue(any("7:30" in row or "07:30" in row for row in rows), rows)  # read out whole, with its time
        self.choose(agenda, "7:30")
        place = tree.text_of(self.document()).find("Lễ khai mạc")
        self.until(lambda: abs(tree.Atspi.Text.get_caret_offset(self.document().get_text_iface()) - place) < 60,
                   "the article does not go to the entry's words")

    def test_4_the_article_is_rated(self):
        stars = self.seek(tree.pyatspi.ROLE_SLIDER, "Your rating")
        value = stars.get_value_iface()
        tree.Atspi.Value.set_current_value(value, 4)
        self.until(lambda: self.answer_for_a_name() or self.events.sentences[-1].startswith("Your rating"), "nobody asks who rates")
        self.events.heard("4 stars", SECONDS)
        self.assertEqual(tree.Atspi.Value.get_current_value(value), 4)
        self.focus(stars)
        self.key("5")
        self.events.heard("5 stars", SECONDS)
        self.assertEqual(wait_for(lambda: self.desktop.rows("SELECT stars FROM rating"), SECONDS), [(5,)])

    def write_comment(self, words):
        editor = self.seek(tree.pyatspi.ROLE_TEXT, "New comment")
        self.focus(editor)
        self.desktop.xdotool("type", "--delay", "5", words)
        self.until(lambda: tree.text_of(editor) == words, lambda: "typed is " + tree.text_of(editor))
        return editor

    def answer_for_a_name(self):
        """Who never wrote here is asked for a name; the one that is proposed will do."""
        dialog = tree.find(self.window.get_parent(), tree.pyatspi.ROLE_DIALOG)
        if dialog:
            self.key("Return")
            self.until(lambda: not tree.find(self.window.get_parent(), tree.pyatspi.ROLE_DIALOG), "the dialog stays")
            self.desktop.focus("Nghị Sự")
        return dialog

    def post(self, words):
        self.write_comment(words)
        press = self.seek(tree.pyatspi.ROLE_PUSH_BUTTON, "Post")
        self.until(lambda: press.clear_cache() or press.get_state_set().contains(tree.pyatspi.STATE_ENABLED), "Post is not enabled")
        self.key("ctrl+Return")
        comments = self.seek(tree.pyatspi.ROLE_LIST, "Comments")
        self.until(lambda: self.answer_for_a_name() or tree.find(comments, tree.pyatspi.ROLE_LIST_ITEM, words),
                   lambda: "not posted:\n" + tree.outline(self.window))
        self.until(lambda: tree.find(comments, tree.pyatspi.ROLE_LIST_ITEM, words), lambda: "not listed:\n" + tree.outline(comments))
        return comments

    def test_5_comments_are_written_and_posted(self):
        self.post("Cung la tin vui")
        self.events.heard("Comment posted.", SECONDS)
        self.post("Con duong dep")
        self.assertEqual(self.desktop.rows("SELECT count(*) FROM comment"), [(2,)])

    def test_5_highlights_are_told(self):
        document = self.document()
        words = "nay còn mười lăm phút"
        place = tree.text_of(document).find(words)
        self.assertNotIn("bg-color", tree.attributes_at(document, place)[0])
        self.focus(document)
        tree.Atspi.Text.add_selection(document.get_text_iface(), place, place + len(words))
        self.key("ctrl+1")
        self.until(lambda: "bg-color" in tree.attributes_at(document, place + 2)[0], "the words are not highlighted")
        self.assertEqual(tree.attributes_at(document, place + 2)[1:], (place, place + len(words)))
        part = next(part for part in tree.find_all(document, tree.pyatspi.ROLE_PARAGRAPH) if words in tree.text_of(part))
        self.assertEqual(part.get_description(), "“%s”: Highlighted by you (Yellow)" % words)

    def test_6_the_counter_is_heard(self):
        editor = self.seek(tree.pyatspi.ROLE_TEXT, "New comment")
        self.focus(editor)
        tree.Atspi.EditableText.set_text_contents(editor.get_editable_text_iface(), "a" * 491)
        self.events.heard("9 of 500", SECONDS)
        tree.Atspi.EditableText.set_text_contents(editor.get_editable_text_iface(), "a" * 502)
        self.events.heard("2 characters too long", SECONDS)
        tree.Atspi.EditableText.set_text_contents(editor.get_editable_text_iface(), "")

    def test_7_comments_are_sorted(self):
        comments = self.seek(tree.pyatspi.ROLE_LIST, "Comments")

        def order():
            names = [row.get_name() for row in tree.find_all(comments, tree.pyatspi.ROLE_LIST_ITEM)]
            return [next(i for i, words in enumerate(("Cung la", "Con duong")) if words in name) for name in names]
        self.assertEqual(order(), [1, 0])
        oldest = self.seek(tree.pyatspi.ROLE_RADIO_BUTTON, "Oldest")
        tree.press(oldest)
        self.until(lambda: order() == [0, 1], lambda: "the order is %s" % order())
        self.assertTrue(oldest.clear_cache() or oldest.get_state_set().contains(tree.pyatspi.STATE_CHECKED))

    def test_8_the_library_is_searched(self):
        self.key("ctrl+k")
        field = self.seek(tree.pyatspi.ROLE_TEXT, "Search the library")
        self.until(lambda: tree.has_focus(field), "the field does not get the focus")
        self.desktop.xdotool("type", "--delay", "5", "cho gan hon")
        results = self.seek(tree.pyatspi.ROLE_LIST, "Search results")
        self.until(lambda: tree.find(results, tree.pyatspi.ROLE_LIST_ITEM, "Đường mới"), lambda: "not found:\n" + tree.outline(results))
        self.events.heard("found", SECONDS)
        self.focus(field)
        self.key("Escape")

    def test_9_an_article_is_opened_from_the_library(self):
        self.open_from_library("Lạng Sơn")
        self.assertIn("Lạng Sơn", tree.text_of(self.document()))
        self.open_from_library("Đường mới lên bản")


if __name__ == "__main__":
    unittest.main()
