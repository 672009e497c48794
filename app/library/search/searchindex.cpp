// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "search/searchindex.h"

#include "search/articlewords.h"
#include "sqlerror.h"
#include "statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

LibraryResult<std::optional<QByteArray>> checksumOf(Database &database, ArticleId article)
{
    Statement row(database, u"SELECT checksum FROM search_article WHERE article = ?"_s, article);
    std::optional<QByteArray> checksum;
    if (row.next())
        checksum = row.blob(0);
    return row.result().map([&checksum] { return checksum; });
}

LibraryResult<void> takeOut(Database &database, ArticleId article, const ArticleWords &words)
{
    return execute(database,
                   u"INSERT INTO search_text (search_text, rowid, text, source, author, agenda)"
                   " VALUES ('delete', ?, ?, ?, ?, ?)"_s,
                   article, words.text, words.source, words.author, words.agenda)
        .and_then([&] {
            return execute(database,
                           u"INSERT INTO search_title (search_title, rowid, title) VALUES ('delete', ?, ?)"_s,
                           article, words.title);
        })
        .and_then([&] {
            return execute(database,
                           u"INSERT INTO search_form (search_form, rowid, forms) VALUES ('delete', ?, ?)"_s,
                           article, words.forms);
        })
        .and_then(
            [&] { return execute(database, u"DELETE FROM search_article WHERE article = ?"_s, article); });
}

/// Notes the words of a column of the index.
LibraryResult<void> noteWords(Database &database, const QString &words)
{
    QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    all.removeDuplicates();
    LibraryResult<void> done;
    for (const QString &word : std::as_const(all)) {
        if (done && word != BlockEnd)
            done = execute(database, u"INSERT OR IGNORE INTO search_word (word) VALUES (?)"_s, word);
    }
    return done;
}

LibraryResult<void> putIn(Database &database, ArticleId article, const ArticleWords &words)
{
    return execute(database,
                   u"INSERT INTO search_text (rowid, text, source, author, agenda) VALUES (?, ?, ?, ?, ?)"_s,
                   article, words.text, words.source, words.author, words.agenda)
        .and_then([&] {
            return execute(database, u"INSERT INTO search_title (rowid, title) VALUES (?, ?)"_s, article,
                           words.title);
        })
        .and_then([&] {
            return execute(database, u"INSERT INTO search_form (rowid, forms) VALUES (?, ?)"_s, article,
                           words.forms);
        })
        .and_then(
            [&] { return noteWords(database, words.source + words.author + words.text + words.agenda); })
        .and_then([&] {
            return execute(database, u"INSERT INTO search_article (article, checksum) VALUES (?, ?)"_s,
                           article, words.checksum());
        });
}

LibraryResult<int> numberOf(Database &database, const QString &sql)
{
    Statement row(database, sql);
    const int number = row.next() ? row.number(0) : 0;
    return row.result().map([number] { return number; });
}

LibraryResult<bool> isPending(Database &database)
{
    return numberOf(database, u"SELECT EXISTS (SELECT 1 FROM search_pending_article)"
                              " OR EXISTS (SELECT 1 FROM search_pending_comment)"
                              " OR EXISTS (SELECT 1 FROM search_pending_note)"_s)
        .map([](int pending) { return pending != 0; });
}

/// Runs each of them.
LibraryResult<void> executeAll(Database &database, const QStringList &statements)
{
    LibraryResult<void> done;
    for (const QString &statement : statements) {
        if (done)
            done = execute(database, statement);
    }
    return done;
}

} // namespace

SearchIndex::SearchIndex(Database &database) : m_database(database) {}

LibraryResult<void> SearchIndex::outdate(ArticleId article)
{
    const auto known = checksumOf(m_database, article);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return {};
    const auto stored = ArticleStore(m_database).load(article);
    if (!stored)
        return tl::unexpected(stored.error());
    const ArticleWords words = articleWords(*stored);
    // Taking out words that were never put in would leave an index that lies.
    if (words.checksum() != **known)
        return clear();
    return takeOut(m_database, article, words).and_then([&] {
        return execute(m_database, u"INSERT OR IGNORE INTO search_pending_article (article) VALUES (?)"_s,
                       article);
    });
}

LibraryResult<bool> SearchIndex::catchUp(int articles, int comments)
{
    const auto pending = isPending(m_database);
    if (!pending || !*pending || m_database.isReadOnly())
        return pending.map([](bool waits) { return !waits; });
    return m_database
        .transaction([&] { return indexArticles(articles).and_then([&] { return indexSaid(comments); }); })
        .and_then([&] { return isPending(m_database); })
        .map([](bool waits) { return !waits; });
}

LibraryResult<int> SearchIndex::countWaiting()
{
    return numberOf(m_database, u"SELECT (SELECT count(*) FROM search_pending_article)"
                                " + (SELECT count(*) FROM search_pending_comment)"
                                " + (SELECT count(*) FROM search_pending_note)"_s);
}

LibraryResult<int> SearchIndex::countWaitingArticles()
{
    return numberOf(m_database, u"SELECT count(*) FROM search_pending_article"_s);
}

LibraryResult<void> SearchIndex::indexArticle(ArticleId article)
{
    const auto stored = ArticleStore(m_database).load(article);
    if (!stored && stored.error().code != LibraryError::NotFound) // of a damaged one there may be no text
        return tl::unexpected(stored.error());
    LibraryResult<void> done;
    if (stored)
        done = putIn(m_database, article, articleWords(*stored));
    return done.and_then([&] {
        return execute(m_database, u"DELETE FROM search_pending_article WHERE article = ?"_s, article);
    });
}

LibraryResult<void> SearchIndex::indexArticles(int count)
{
    QList<ArticleId> ids;
    {
        Statement rows(m_database,
                       u"SELECT article FROM search_pending_article ORDER BY article DESC LIMIT ?"_s, count);
        while (rows.next())
            ids += rows.integer(0);
        if (!rows.result())
            return rows.result();
    }
    LibraryResult<void> done;
    for (const ArticleId id : std::as_const(ids)) {
        if (done)
            done = indexArticle(id);
    }
    return done;
}

LibraryResult<void> SearchIndex::indexSaid(int count)
{
    return indexWordsOf(u"comment"_s, u"comment"_s, u"body"_s, count).and_then([&] {
        return indexWordsOf(u"mark"_s, u"note"_s, u"note"_s, count);
    });
}

LibraryResult<void> SearchIndex::indexWordsOf(const QString &table, const QString &index,
                                              const QString &column, int count)
{
    struct Waiting
    {
        qint64 number;
        QString indexed; ///< empty: the index does not know it
        QString body;    ///< empty: it is not to
    };
    QList<Waiting> waiting;
    {
        Statement rows(m_database,
                       u"SELECT p.number, ifnull(p.indexed, ''), ifnull(c.%3, '')"
                       " FROM search_pending_%2 AS p"
                       " LEFT JOIN %1 AS c ON c.number = p.number AND c.deleted IS NULL"
                       " ORDER BY p.number DESC LIMIT ?"_s.arg(table, index, column),
                       count);
        while (rows.next())
            waiting.append({rows.integer(0), rows.text(1), rows.text(2)});
        if (!rows.result())
            return rows.result();
    }
    LibraryResult<void> done;
    for (const Waiting &one : std::as_const(waiting)) {
        if (done && !one.indexed.isEmpty())
            done = execute(
                m_database,
                u"INSERT INTO search_%1 (search_%1, rowid, %2) VALUES ('delete', ?, ?)"_s.arg(index, column),
                one.number, commentWords(one.indexed));
        if (done && !one.body.isEmpty()) {
            const QString words = commentWords(one.body);
            done =
                execute(m_database, u"INSERT INTO search_%1 (rowid, %2) VALUES (?, ?)"_s.arg(index, column),
                        one.number, words)
                    .and_then([&] { return noteWords(m_database, words); });
        }
        if (done)
            done = execute(m_database, u"DELETE FROM search_pending_%1 WHERE number = ?"_s.arg(index),
                           one.number);
    }
    return done;
}

LibraryResult<void> SearchIndex::clear()
{
    return executeAll(
        m_database,
        {u"INSERT INTO search_text (search_text) VALUES ('delete-all')"_s,
         u"INSERT INTO search_title (search_title) VALUES ('delete-all')"_s,
         u"INSERT INTO search_form (search_form) VALUES ('delete-all')"_s,
         u"INSERT INTO search_comment (search_comment) VALUES ('delete-all')"_s,
         u"INSERT INTO search_note (search_note) VALUES ('delete-all')"_s, u"DELETE FROM search_word"_s,
         u"DELETE FROM search_article"_s, u"DELETE FROM search_pending_article"_s,
         u"DELETE FROM search_pending_comment"_s, u"DELETE FROM search_pending_note"_s,
         u"INSERT INTO search_pending_article (article) SELECT id FROM article"_s,
         u"INSERT INTO search_pending_comment (number) SELECT number FROM comment WHERE deleted IS NULL"_s,
         u"INSERT INTO search_pending_note (number) SELECT number FROM mark WHERE deleted IS NULL AND note <> ''"_s});
}

LibraryResult<bool> SearchIndex::isSound()
{
    // FTS5 takes the wish to be examined as a change, which a read-only disk does not take.
    const QStringList tables = m_database.isReadOnly()
                                   ? QStringList()
                                   : QStringList{u"search_text"_s, u"search_title"_s, u"search_form"_s,
                                                 u"search_comment"_s, u"search_note"_s};
    for (const QString &table : tables) {
        if (const auto done =
                execute(m_database, u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(table));
            !done)
            return done.error().code == LibraryError::Damaged ? LibraryResult<bool>(false)
                                                              : tl::unexpected(done.error());
    }
    QList<std::pair<ArticleId, QByteArray>> known;
    {
        Statement rows(m_database, u"SELECT article, checksum FROM search_article"_s);
        while (rows.next())
            known.append({rows.integer(0), rows.blob(1)});
        if (!rows.result())
            return tl::unexpected(rows.result().error());
    }
    for (const auto &[article, checksum] : std::as_const(known)) {
        const auto stored = ArticleStore(m_database).load(article);
        if (!stored || articleWords(*stored).checksum() != checksum)
            return false;
    }
    return true;
}

} // namespace nghisu
