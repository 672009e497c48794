-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: MIT

-- The library, schema 5: words of an article that somebody has highlighted, with a note or without.

-- Marks travel as comments do: keyed by UUIDs, never deleted but marked as such, the greater "changed" wins a merge. What is
-- marked stays; colour and note change. A note is bounded as the body of a comment is.
CREATE TABLE mark (
    number         INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    article        INTEGER NOT NULL REFERENCES article (id),
    author         BLOB    NOT NULL REFERENCES person (id),
    created        INTEGER NOT NULL,
    changed        INTEGER NOT NULL,
    deleted        INTEGER,
    color          INTEGER NOT NULL CHECK (color BETWEEN 1 AND 4), -- yellow, green, blue, pink
    passage_block  INTEGER NOT NULL CHECK (passage_block >= -1),
    passage_start  INTEGER NOT NULL CHECK (passage_start >= 0),
    passage_length INTEGER NOT NULL CHECK (passage_length > 0),
    passage_quote  TEXT    NOT NULL CHECK (length(passage_quote) BETWEEN 1 AND 8000),
    note           TEXT    NOT NULL CHECK (length(note) <= 8000 AND instr(note, char(0)) = 0)
) STRICT;

-- In the order in which they came: what a merge goes through. And in that of the text, for those who read it.
CREATE INDEX mark_article ON mark (article);
CREATE INDEX mark_in_text ON mark (article, passage_block, passage_start, created, id) WHERE deleted IS NULL;
CREATE INDEX mark_author ON mark (author);
CREATE INDEX mark_newest ON mark (created DESC, id) WHERE deleted IS NULL;

CREATE TRIGGER mark_new AFTER INSERT ON mark BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER mark_change AFTER UPDATE OF changed ON mark BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;

-- The words of the notes, as those of the comments.
CREATE VIRTUAL TABLE search_note USING fts5 (
    note,
    content = '', columnsize = 0, tokenize = "ascii tokenchars '_'"
);

CREATE TABLE search_pending_note (
    number  INTEGER NOT NULL PRIMARY KEY,
    indexed TEXT    -- the note that the index knows of the mark; NULL: none
) STRICT;

-- Without OR IGNORE: a trigger takes over how the statement that fires it deals with conflicts, and that may be an upsert.
CREATE TRIGGER search_new_note AFTER INSERT ON mark WHEN new.deleted IS NULL AND new.note <> '' BEGIN
    INSERT INTO search_pending_note (number) SELECT new.number
        WHERE NOT EXISTS (SELECT 1 FROM search_pending_note WHERE number = new.number);
END;

CREATE TRIGGER search_changed_note AFTER UPDATE OF note, deleted ON mark
WHEN old.note <> new.note OR (old.deleted IS NULL) <> (new.deleted IS NULL) BEGIN
    INSERT INTO search_pending_note (number, indexed) SELECT old.number, iif(old.deleted IS NULL, old.note, NULL)
        WHERE NOT EXISTS (SELECT 1 FROM search_pending_note WHERE number = old.number);
END;

CREATE TRIGGER search_erased_note AFTER DELETE ON mark WHEN old.deleted IS NULL BEGIN
    INSERT INTO search_pending_note (number, indexed) SELECT old.number, old.note
        WHERE NOT EXISTS (SELECT 1 FROM search_pending_note WHERE number = old.number);
END;
