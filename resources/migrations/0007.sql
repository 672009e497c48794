-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: MIT

-- The library, schema 7: the number of an article that was erased is not given to another one; the answers of a comment are
-- found by the comment that its thread began with, deleted or not; what came deleted is counted once it is back.

-- What is on the screen, in an undo or in a history by its number must not come to mean another article.
CREATE TABLE article_number (
    one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    last INTEGER NOT NULL -- the greatest that was ever given
) STRICT;
INSERT INTO article_number (one, last) SELECT 1, ifnull(max(id), 0) FROM article;

CREATE TRIGGER article_numbered AFTER INSERT ON article BEGIN
    UPDATE article_number SET last = max(last, new.id);
END;

-- Whether a comment that is erased has answers is asked for each of those of an article.
CREATE INDEX comment_root ON comment (root) WHERE root IS NOT NULL;

-- An article of which only deleted comments came has no row here yet.
DROP TRIGGER comment_restored;
CREATE TRIGGER comment_restored AFTER UPDATE OF deleted ON comment
WHEN old.deleted IS NOT NULL AND new.deleted IS NULL BEGIN
    UPDATE comment SET replies = replies + 1 WHERE id = new.parent OR id = new.root;
    INSERT INTO article_discussion (article, comments, newest) VALUES (new.article, 1, new.created)
        ON CONFLICT (article) DO UPDATE
        SET comments = comments + 1, newest = max(ifnull(newest, new.created), new.created);
END;
INSERT INTO article_discussion (article, comments, newest)
    SELECT article, count(*), max(created) FROM comment WHERE deleted IS NULL GROUP BY article
    ON CONFLICT (article) DO UPDATE SET comments = excluded.comments, newest = excluded.newest;
