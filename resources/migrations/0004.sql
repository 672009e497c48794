-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: MIT

-- The library, schema 4: thousands of articles on shelves, a bin, and an index of all words.

-- What one reader does with an article; none of it travels.
ALTER TABLE article ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1));
ALTER TABLE article ADD COLUMN unread INTEGER NOT NULL DEFAULT 1 CHECK (unread IN (0, 1));
ALTER TABLE article ADD COLUMN binned INTEGER; -- when it was put into the bin; NULL: it is not there

UPDATE article SET unread = 0 WHERE id IN (SELECT article FROM reading_place);

-- The order in which most lists begin, and the shelves that hold few of many.
CREATE INDEX article_published ON article (published DESC, added DESC, id DESC) WHERE binned IS NULL;
CREATE INDEX article_starred ON article (id) WHERE starred = 1;
CREATE INDEX article_unread ON article (id) WHERE unread = 1;
CREATE INDEX article_binned ON article (binned) WHERE binned IS NOT NULL;

-- When the newest of its comments was written. Kept by the triggers below, which run in any order with those before.
ALTER TABLE article_discussion ADD COLUMN newest INTEGER; -- NULL without one

UPDATE article_discussion SET newest =
    (SELECT max(created) FROM comment WHERE comment.article = article_discussion.article AND deleted IS NULL);

CREATE INDEX article_discussion_newest ON article_discussion (newest);

CREATE TRIGGER comment_newer AFTER INSERT ON comment WHEN new.deleted IS NULL BEGIN
    INSERT INTO article_discussion (article, comments, newest) VALUES (new.article, 0, new.created)
        ON CONFLICT (article) DO UPDATE SET newest = max(ifnull(newest, new.created), new.created);
END;

CREATE TRIGGER comment_gone_or_back AFTER UPDATE OF deleted ON comment
WHEN (old.deleted IS NULL) <> (new.deleted IS NULL) BEGIN
    UPDATE article_discussion SET newest = (SELECT max(created) FROM comment WHERE article = new.article AND deleted IS NULL)
        WHERE article = new.article;
END;

-- The index holds words as search compares them, made by the program (searchwords.h) and parted by spaces, and nothing to
-- read them back from: to take an article out, the words that it had are said once more. "_" parts blocks, so that no
-- phrase goes across.
CREATE VIRTUAL TABLE search_text USING fts5 (
    text, source, author, agenda, -- the longest first: FTS5 writes the number of every other one
    content = '', columnsize = 0, tokenize = "ascii tokenchars '_'"
);

-- The headlines once more: to look through all texts for the few that have a word there would take too long.
CREATE VIRTUAL TABLE search_title USING fts5 (
    title,
    content = '', columnsize = 0, tokenize = "ascii tokenchars '_'"
);

-- Words of an article once each: those with marks as they are written, and behind "_" the first letter and the first two of
-- each word ("__": of the headline), as a prefix so short stands in nearly every article; of letters with marks the first one.
CREATE VIRTUAL TABLE search_form USING fts5 (
    forms,
    content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '_'"
);

CREATE VIRTUAL TABLE search_comment USING fts5 (
    body,
    content = '', columnsize = 0, tokenize = "ascii tokenchars '_'"
);

-- Every word of the indexes, and of what was in them once: how a word that is being typed may go on.
CREATE TABLE search_word (
    word TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The articles in the index, with a checksum of the words that they have there: what is deleted without being taken out
-- first is refused.
CREATE TABLE search_article (
    article  INTEGER NOT NULL PRIMARY KEY REFERENCES article (id),
    checksum BLOB    NOT NULL
) STRICT;

-- Articles and comments that the index does not know yet.
CREATE TABLE search_pending_article (
    article INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE search_pending_comment (
    number  INTEGER NOT NULL PRIMARY KEY,
    indexed TEXT    -- the body that the index knows of the comment; NULL: none
) STRICT;

INSERT INTO search_pending_article (article) SELECT id FROM article;
INSERT INTO search_pending_comment (number) SELECT number FROM comment WHERE deleted IS NULL;

CREATE TRIGGER search_new_article AFTER INSERT ON article BEGIN
    INSERT INTO search_pending_article (article) VALUES (new.id);
END;

CREATE TRIGGER search_new_comment AFTER INSERT ON comment WHEN new.deleted IS NULL BEGIN
    INSERT OR IGNORE INTO search_pending_comment (number) VALUES (new.number);
END;

CREATE TRIGGER search_changed_comment AFTER UPDATE OF body, deleted ON comment
WHEN old.body <> new.body OR (old.deleted IS NULL) <> (new.deleted IS NULL) BEGIN
    INSERT OR IGNORE INTO search_pending_comment (number, indexed)
        VALUES (old.number, iif(old.deleted IS NULL, old.body, NULL));
END;

CREATE TRIGGER search_erased_comment AFTER DELETE ON comment WHEN old.deleted IS NULL BEGIN
    INSERT OR IGNORE INTO search_pending_comment (number, indexed) VALUES (old.number, old.body);
END;

-- The texts of articles that were erased for good: what others of a group still have does not bring them back.
CREATE TABLE erased_article (
    uuid BLOB NOT NULL PRIMARY KEY CHECK (length(uuid) = 16)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER erased_article_back AFTER INSERT ON article BEGIN
    DELETE FROM erased_article WHERE uuid = new.uuid;
END;

-- What list() searched before there was an index.
ALTER TABLE article_content DROP COLUMN folded;
