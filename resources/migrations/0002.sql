-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: MIT

-- The library, schema 2: articles are read again and brought up to date, agendas are edited, a folder is watched.

-- A date that the reader set stands against whatever a page says when it is read again.
ALTER TABLE article ADD COLUMN published_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (published_by_hand IN (0, 1));

-- The same page saved again has the same address.
CREATE INDEX article_url ON article (url) WHERE url <> '';

-- Every text that an article has had, by the UUID made of it: an old save of it is not taken for another article.
CREATE TABLE article_version (
    uuid    BLOB    NOT NULL PRIMARY KEY CHECK (length(uuid) = 16),
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX article_version_article ON article_version (article);

INSERT INTO article_version (uuid, article) SELECT uuid, id FROM article;

-- Which picture of the library each address of the page led to: the original names them, but does not always hold them.
ALTER TABLE article_original ADD COLUMN pictures TEXT NOT NULL DEFAULT '{}'; -- JSON: address to SHA-256 in hexadecimal

-- Further passages that say the same, behind the one of the columns before. JSON: an array of {block, start, length, quote}.
ALTER TABLE agenda_entry ADD COLUMN other_passages TEXT NOT NULL DEFAULT '[]';

-- What the reader changed in an agenda, applied anew whenever the article is read again. The rows of agenda_entry are
-- what comes of it. JSON, see agendajson.h.
CREATE TABLE agenda_edit (
    article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    edits   TEXT    NOT NULL,
    read    TEXT    NOT NULL -- the agenda without them
) STRICT;

-- Sessions of all articles on one timeline; those of a whole day come before those of its hours.
CREATE INDEX agenda_session ON agenda_entry (start_date, ifnull(start_time, ''), article, ordinal) WHERE kind = 'session';

-- Files of the watched folder that were dealt with, whatever came of it: an article that was deleted does not come back.
CREATE TABLE watched_file (
    path         TEXT    NOT NULL PRIMARY KEY,
    size         INTEGER NOT NULL,
    modified     INTEGER NOT NULL,
    beside_bytes INTEGER NOT NULL, -- in the folders that browsers put beside a page: pictures may come late
    beside_files INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
