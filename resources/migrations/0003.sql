-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: MIT

-- The library, schema 3: answers, several persons at one computer, forums, exchange with others and groups.

-- Of an answer: the comment that its thread began with. It follows from "parent", and does not travel.
ALTER TABLE comment ADD COLUMN root BLOB REFERENCES comment (id) DEFERRABLE INITIALLY DEFERRED;
-- How many comments that are not deleted answer this one; of one that began a thread, all the others in it. Kept by the
-- triggers below. A deleted comment stands as a place-holder as long as this is not 0.
ALTER TABLE comment ADD COLUMN replies INTEGER NOT NULL DEFAULT 0 CHECK (replies >= 0);

UPDATE comment SET root = thread.root
    FROM (WITH RECURSIVE thread (id, root) AS (
              SELECT id, id FROM comment WHERE parent IS NULL
              UNION ALL SELECT c.id, t.root FROM thread AS t JOIN comment AS c ON c.parent = t.id)
          SELECT id, root FROM thread) AS thread
    WHERE comment.id = thread.id AND parent IS NOT NULL;

DROP INDEX comment_most_liked;

-- One index for each order in which the threads of a discussion are shown (the oldest first is the newest first backwards),
-- and one for the answers in a thread; a page is a range of it.
CREATE INDEX comment_thread_newest ON comment (article, created DESC, id)
    WHERE parent IS NULL AND (deleted IS NULL OR replies > 0);
CREATE INDEX comment_thread_most_liked ON comment (article, like_count DESC, created DESC, id)
    WHERE parent IS NULL AND (deleted IS NULL OR replies > 0);
CREATE INDEX comment_reply ON comment (root, created, id) WHERE root IS NOT NULL AND (deleted IS NULL OR replies > 0);
UPDATE comment SET replies = iif(parent IS NULL,
        (SELECT count(*) FROM comment AS r WHERE r.root = comment.id AND r.deleted IS NULL),
        (SELECT count(*) FROM comment AS r WHERE r.parent = comment.id AND r.deleted IS NULL))
    WHERE id IN (SELECT parent FROM comment UNION SELECT root FROM comment);

-- In the order in which they came: what a merge goes through.
CREATE INDEX comment_article ON comment (article);
CREATE INDEX comment_on_passage ON comment (article, created DESC, id) WHERE passage_block IS NOT NULL AND deleted IS NULL;

-- How many comments an article has that are not deleted: to count a million of them takes too long for a list.
CREATE TABLE article_discussion (
    article  INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    comments INTEGER NOT NULL CHECK (comments >= 0)
) STRICT;

INSERT INTO article_discussion (article, comments)
    SELECT article, count(*) FROM comment WHERE deleted IS NULL GROUP BY article;

CREATE TRIGGER comment_inserted AFTER INSERT ON comment WHEN new.deleted IS NULL BEGIN
    UPDATE comment SET replies = replies + 1 WHERE id = new.parent OR id = new.root;
    INSERT INTO article_discussion (article, comments) VALUES (new.article, 1)
        ON CONFLICT (article) DO UPDATE SET comments = comments + 1;
END;

CREATE TRIGGER comment_deleted AFTER UPDATE OF deleted ON comment
WHEN old.deleted IS NULL AND new.deleted IS NOT NULL BEGIN
    UPDATE comment SET replies = replies - 1 WHERE id = new.parent OR id = new.root;
    UPDATE article_discussion SET comments = comments - 1 WHERE article = new.article;
END;

CREATE TRIGGER comment_restored AFTER UPDATE OF deleted ON comment
WHEN old.deleted IS NOT NULL AND new.deleted IS NULL BEGIN
    UPDATE comment SET replies = replies + 1 WHERE id = new.parent OR id = new.root;
    UPDATE article_discussion SET comments = comments + 1 WHERE article = new.article;
END;

-- Several persons may write at one library; what is said by them comes from nowhere else.
ALTER TABLE local_person RENAME TO local_person_before;
CREATE TABLE local_person (
    person  BLOB    NOT NULL PRIMARY KEY REFERENCES person (id),
    current INTEGER NOT NULL CHECK (current IN (0, 1)) -- 1 for the one who writes now, one at most
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX local_person_current ON local_person (current) WHERE current = 1;
INSERT INTO local_person (person, current) SELECT person, 1 FROM local_person_before;
DROP TABLE local_person_before;

-- Drafts of answers and of comments on a passage beside those of new comments and edits.
ALTER TABLE draft RENAME TO draft_before;
DROP INDEX draft_place;
DROP INDEX draft_comment;
CREATE TABLE draft (
    id             INTEGER PRIMARY KEY,
    article        INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    edits          BLOB    REFERENCES comment (id) ON DELETE CASCADE, -- the comment to be changed
    answers        BLOB    REFERENCES comment (id) ON DELETE CASCADE, -- the comment to be answered
    passage_block  INTEGER CHECK (passage_block >= -1),
    passage_start  INTEGER CHECK (passage_start >= 0),
    passage_length INTEGER CHECK (passage_length > 0),
    passage_quote  TEXT,
    text           TEXT    NOT NULL,
    changed        INTEGER NOT NULL,
    CHECK (edits IS NULL OR answers IS NULL),
    CHECK ((passage_block IS NULL) + (passage_start IS NULL) + (passage_length IS NULL) + (passage_quote IS NULL) IN (0, 4))
) STRICT;
CREATE UNIQUE INDEX draft_place ON draft (article, ifnull(edits, x''), ifnull(answers, x''));
CREATE INDEX draft_edits ON draft (edits) WHERE edits IS NOT NULL;
CREATE INDEX draft_answers ON draft (answers) WHERE answers IS NOT NULL;
INSERT INTO draft (article, edits, text, changed) SELECT article, comment, text, changed FROM draft_before;
DROP TABLE draft_before;

-- The sections that articles are filed under: each reader's own order, so they do not travel, but an article that comes from
-- somebody else is filed as it was there.
CREATE TABLE forum (
    id       INTEGER PRIMARY KEY,
    uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16), -- of the forums that come with the program the same everywhere
    name     TEXT    NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 320 AND instr(name, char(0)) = 0),
    position INTEGER NOT NULL
) STRICT;

INSERT INTO forum (id, uuid, name, position) VALUES
    (1, x'6e676869737586018000000000000001', 'Doanh nhân', 1),
    (2, x'6e676869737586018000000000000002', 'Doanh nghiệp', 2),
    (3, x'6e676869737586018000000000000003', 'Bất động sản', 3),
    (4, x'6e676869737586018000000000000004', 'Khởi nghiệp', 4),
    (5, x'6e676869737586018000000000000005', 'Pháp luật', 5),
    (6, x'6e676869737586018000000000000006', 'Tài chính', 6);

CREATE TABLE article_forum (
    article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    forum   INTEGER NOT NULL REFERENCES forum (id) ON DELETE CASCADE,
    PRIMARY KEY (article, forum)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_forum_forum ON article_forum (forum);

-- What tells this library from others in a group. A file made for others has the time at which it was written.
CREATE TABLE library_identity (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id      BLOB    NOT NULL CHECK (length(id) = 16),
    written INTEGER
) STRICT;
INSERT INTO library_identity (one, id) VALUES (1, randomblob(16));

-- The folder that somebody else's program keeps the same at several people's.
CREATE TABLE group_folder (
    one        INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    path       TEXT    NOT NULL,
    everything INTEGER NOT NULL CHECK (everything IN (0, 1)) -- share all articles
) STRICT;

CREATE TABLE group_forum (
    forum INTEGER NOT NULL PRIMARY KEY REFERENCES forum (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE group_article (
    article INTEGER NOT NULL PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    shared  INTEGER NOT NULL CHECK (shared IN (0, 1)) -- 0: not here, although others do
) STRICT;

-- Whose files were found in the folder, by the identity of their library.
CREATE TABLE group_member (
    library BLOB    NOT NULL PRIMARY KEY CHECK (length(library) = 16),
    names   TEXT    NOT NULL, -- of the persons who write there, a line each
    written INTEGER NOT NULL  -- time of the newest file
) STRICT, WITHOUT ROWID;

-- Files of the folder as they were when they were merged.
CREATE TABLE group_file (
    name     TEXT    NOT NULL PRIMARY KEY,
    size     INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    library  BLOB    NOT NULL CHECK (length(library) = 16)
) STRICT, WITHOUT ROWID;

-- Counts what is changed of that which others are given: who has a file to write for them looks whether it is out of date.
CREATE TABLE shared_change (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    changes INTEGER NOT NULL,
    written INTEGER NOT NULL -- what "changes" was when the file of the group was written
) STRICT;
INSERT INTO shared_change (one, changes, written) VALUES (1, 1, 0);

CREATE TRIGGER comment_new AFTER INSERT ON comment BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER comment_change AFTER UPDATE OF changed ON comment BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER comment_like_change AFTER UPDATE OF changed ON comment_like BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER comment_like_new AFTER INSERT ON comment_like BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER rating_change AFTER UPDATE OF changed ON rating BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER rating_new AFTER INSERT ON rating BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER person_change AFTER UPDATE OF changed ON person BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER article_new AFTER INSERT ON article BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER article_change AFTER UPDATE OF content_hash ON article BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER article_forum_new AFTER INSERT ON article_forum BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
CREATE TRIGGER article_forum_gone AFTER DELETE ON article_forum BEGIN
    UPDATE shared_change SET changes = changes + 1;
END;
