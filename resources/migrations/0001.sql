-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: MIT

-- The library, schema 1.
--
-- Times are milliseconds since 1970-01-01T00:00:00Z, days are ISO 8601 text, UUIDs are blobs of 16 bytes (RFC 4122).
-- Rows that travel between people (person, rating, comment, comment_like) are keyed by UUIDs, are never deleted but
-- marked as such, and say in "changed" when they last changed: the greater "changed" wins a merge, so that merging
-- twice does nothing. Rows that stay here are keyed by integers.
--
-- Text is free of U+0000 because SQL functions and the sqlite3 shell end a text there.

CREATE TABLE person (
    id      BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name    TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 320 AND instr(name, char(0)) = 0),
    changed INTEGER NOT NULL,
    deleted INTEGER
) STRICT, WITHOUT ROWID;

-- Who writes at this library: one row, or none before a name was given.
CREATE TABLE local_person (
    one    INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    person BLOB    NOT NULL REFERENCES person (id)
) STRICT;

-- What a list of articles shows; the long texts are in tables of their own so that a list does not read past them.
CREATE TABLE article (
    id                  INTEGER PRIMARY KEY,
    uuid                BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16), -- out of content_hash: equal wherever it is imported
    content_hash        BLOB    NOT NULL UNIQUE CHECK (length(content_hash) = 32), -- SHA-256 of headline and text, NFC
    title               TEXT    NOT NULL CHECK (instr(title, char(0)) = 0),
    source              TEXT    NOT NULL CHECK (instr(source, char(0)) = 0),
    author              TEXT    NOT NULL CHECK (instr(author, char(0)) = 0),
    language            TEXT    NOT NULL CHECK (instr(language, char(0)) = 0),
    url                 TEXT    NOT NULL CHECK (instr(url, char(0)) = 0),
    published           TEXT    CHECK (published GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'), -- NULL: unknown
    published_estimated INTEGER NOT NULL CHECK (published_estimated IN (0, 1)),
    added               INTEGER NOT NULL
) STRICT;

CREATE INDEX article_added ON article (added DESC, id DESC);

CREATE TABLE article_content (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    lead    TEXT NOT NULL, -- JSON: an array of one block
    blocks  TEXT NOT NULL, -- JSON: an array of blocks (json_valid() is not trusted in schemas before SQLite 3.42)
    folded  TEXT NOT NULL  -- headline, source and text as search compares them
) STRICT;

-- The imported file as it came, so that a better importer can read it again.
CREATE TABLE article_original (
    article    INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    name       TEXT    NOT NULL CHECK (instr(name, char(0)) = 0), -- without folder
    size       INTEGER NOT NULL CHECK (size >= 0),
    compressed BLOB    NOT NULL -- 4 bytes of size, big-endian, and a zlib stream (RFC 1950)
) STRICT;

CREATE TABLE picture (
    id     INTEGER PRIMARY KEY,
    sha256 BLOB    NOT NULL UNIQUE CHECK (length(sha256) = 32),
    type   TEXT    NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/gif', 'image/webp')),
    width  INTEGER NOT NULL CHECK (width > 0), -- pixels, as shown
    height INTEGER NOT NULL CHECK (height > 0),
    bytes  BLOB    NOT NULL CHECK (length(bytes) > 0)
) STRICT;

-- The pictures of an article by their index in it; several articles may show the same one.
CREATE TABLE article_picture (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    picture INTEGER NOT NULL REFERENCES picture (id),
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_picture_picture ON article_picture (picture);

-- Passages are a block (-1 is the lead), start and length in UTF-16 code units, and the words themselves.
CREATE TABLE agenda_entry (
    article        INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL CHECK (ordinal >= 0),
    kind           TEXT    NOT NULL CHECK (kind IN ('session', 'item')),
    title          TEXT    NOT NULL,
    start_date     TEXT    CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    start_time     TEXT    CHECK (start_time GLOB '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]'),
    end_date       TEXT    CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    end_time       TEXT    CHECK (end_time GLOB '[0-2][0-9]:[0-5][0-9]:[0-5][0-9]'),
    day_part       TEXT    CHECK (day_part IN ('morning', 'noon', 'afternoon', 'evening')),
    place          TEXT    NOT NULL,
    uncertain      INTEGER NOT NULL CHECK (uncertain IN (0, 1)),
    passage_block  INTEGER NOT NULL CHECK (passage_block >= -1),
    passage_start  INTEGER NOT NULL CHECK (passage_start >= 0),
    passage_length INTEGER NOT NULL CHECK (passage_length >= 0),
    passage_quote  TEXT    NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

-- Where the reader stood. The greatest "opened" is the article opened last: a count and no time, since clocks are set back.
CREATE TABLE reading_place (
    article        INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    passage_block  INTEGER NOT NULL CHECK (passage_block >= -1),
    passage_start  INTEGER NOT NULL CHECK (passage_start >= 0),
    passage_length INTEGER NOT NULL CHECK (passage_length >= 0),
    passage_quote  TEXT    NOT NULL,
    progress       REAL    NOT NULL CHECK (progress BETWEEN 0 AND 1),
    opened         INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE rating (
    article INTEGER NOT NULL REFERENCES article (id),
    person  BLOB    NOT NULL REFERENCES person (id),
    stars   INTEGER CHECK (stars BETWEEN 1 AND 5), -- NULL: taken back
    changed INTEGER NOT NULL,
    PRIMARY KEY (article, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX rating_person ON rating (person);

-- The 500 characters of a comment are grapheme clusters, which SQL cannot count; 8,000 code points
-- bound the row: a family emoji is one character of up to eleven.
-- A deleted comment keeps its words, so that deleting can be taken back; once erased for good they are empty.
CREATE TABLE comment (
    number         INTEGER PRIMARY KEY,
    id             BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    article        INTEGER NOT NULL REFERENCES article (id),
    author         BLOB    NOT NULL REFERENCES person (id),
    parent         BLOB    REFERENCES comment (id) DEFERRABLE INITIALLY DEFERRED, -- a merge may bring the reply first
    created        INTEGER NOT NULL,
    edited         INTEGER,
    changed        INTEGER NOT NULL,
    deleted        INTEGER,
    like_count     INTEGER NOT NULL DEFAULT 0 CHECK (like_count >= 0), -- kept by the triggers below
    passage_block  INTEGER CHECK (passage_block >= -1),
    passage_start  INTEGER CHECK (passage_start >= 0),
    passage_length INTEGER CHECK (passage_length > 0),
    passage_quote  TEXT,
    body           TEXT    NOT NULL CHECK (length(body) <= 8000 AND instr(body, char(0)) = 0),
    CHECK (length(body) > 0 OR deleted IS NOT NULL),
    CHECK (parent <> id),
    CHECK ((passage_block IS NULL) + (passage_start IS NULL) + (passage_length IS NULL) + (passage_quote IS NULL) IN (0, 4))
) STRICT;

-- One index for each order in which a discussion is shown; a page is a range of it.
CREATE INDEX comment_newest ON comment (article, created DESC, id) WHERE deleted IS NULL;
CREATE INDEX comment_most_liked ON comment (article, like_count DESC, created DESC, id) WHERE deleted IS NULL;
CREATE INDEX comment_parent ON comment (parent) WHERE parent IS NOT NULL;
CREATE INDEX comment_author ON comment (author);

CREATE TABLE comment_like (
    comment BLOB    NOT NULL REFERENCES comment (id),
    person  BLOB    NOT NULL REFERENCES person (id),
    liked   INTEGER NOT NULL CHECK (liked IN (0, 1)), -- 0: taken back
    changed INTEGER NOT NULL,
    PRIMARY KEY (comment, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX comment_like_person ON comment_like (person);

CREATE TRIGGER comment_like_inserted AFTER INSERT ON comment_like WHEN new.liked BEGIN
    UPDATE comment SET like_count = like_count + 1 WHERE id = new.comment;
END;

CREATE TRIGGER comment_like_updated AFTER UPDATE OF comment, liked ON comment_like
WHEN new.liked <> old.liked OR new.comment <> old.comment BEGIN
    UPDATE comment SET like_count = like_count - old.liked WHERE id = old.comment;
    UPDATE comment SET like_count = like_count + new.liked WHERE id = new.comment;
END;

CREATE TRIGGER comment_like_deleted AFTER DELETE ON comment_like WHEN old.liked BEGIN
    UPDATE comment SET like_count = like_count - 1 WHERE id = old.comment;
END;

-- What is being typed: a new comment of an article, or the edit of one. Never leaves this library.
CREATE TABLE draft (
    id      INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    comment BLOB    REFERENCES comment (id) ON DELETE CASCADE,
    text    TEXT    NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX draft_place ON draft (article, ifnull(comment, x''));
CREATE INDEX draft_comment ON draft (comment) WHERE comment IS NOT NULL;
