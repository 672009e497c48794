-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: MIT

-- The library, schema 7: the number of an article that was erased is not given to another one; the answers of a comment are
-- found by the comment that its thread began with, deleted or not.

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
