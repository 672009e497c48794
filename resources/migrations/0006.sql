-- SPDX-FileCopyrightText: 2026 The Nghị Sự authors
-- SPDX-License-Identifier: MIT

-- The library, schema 6: each forum knows how many articles are filed under it, which is shown wherever its name is; sources and
-- authors are indexed.

-- Those in the bin are not counted.
ALTER TABLE forum ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
UPDATE forum SET articles = (SELECT count(*) FROM article_forum AS f JOIN article AS a ON a.id = f.article
                             WHERE f.forum = forum.id AND a.binned IS NULL);

CREATE TRIGGER forum_filed AFTER INSERT ON article_forum BEGIN
    UPDATE forum SET articles = articles + 1
        WHERE id = new.forum AND (SELECT binned FROM article WHERE id = new.article) IS NULL;
END;
CREATE TRIGGER forum_taken AFTER DELETE ON article_forum BEGIN
    UPDATE forum SET articles = articles - 1
        WHERE id = old.forum AND EXISTS (SELECT 1 FROM article WHERE id = old.article AND binned IS NULL);
END;
CREATE TRIGGER forum_binned AFTER UPDATE OF binned ON article WHEN (old.binned IS NULL) <> (new.binned IS NULL) BEGIN
    UPDATE forum SET articles = articles + iif(new.binned IS NULL, 1, -1)
        WHERE id IN (SELECT forum FROM article_forum WHERE article = new.id);
END;
-- Behind the deletion nobody could tell any more whether the article was in the bin.
CREATE TRIGGER forum_erased BEFORE DELETE ON article BEGIN
    DELETE FROM article_forum WHERE article = old.id;
END;

-- Which sources and authors there are, for those who are typing one.
CREATE INDEX article_source ON article (source);
CREATE INDEX article_author ON article (author);
