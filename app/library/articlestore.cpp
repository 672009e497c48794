// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlestore.h"

#include "articlejson.h"
#include "articlerows.h"
#include "normalise.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

auto notFound(Database &database)
{
    return tl::unexpected(failureOf(LibraryError::NotFound, database.path()));
}

LibraryResult<void> writePlace(Database &database, ArticleId id, const ReadingPlace &place)
{
    const Passage &passage = place.passage;
    // `opened` grows only when another article was opened last: saving while one reads on leaves its index
    // alone.
    return execute(database,
                   u"INSERT INTO reading_place (article, passage_block, passage_start, passage_length, "
                   u"passage_quote,"
                   " progress, opened)"
                   " VALUES (?, ?, ?, ?, ?, ?, (SELECT ifnull(max(opened), 0) + 1 FROM reading_place))"
                   " ON CONFLICT (article) DO UPDATE SET passage_block = excluded.passage_block,"
                   " passage_start = excluded.passage_start, passage_length = excluded.passage_length,"
                   " passage_quote = excluded.passage_quote, progress = excluded.progress,"
                   " opened = iif(opened = excluded.opened - 1, opened, excluded.opened)"_s,
                   id, passage.block, passage.start, passage.length, storable(passage.quote),
                   std::isfinite(place.progress) ? std::clamp(place.progress, 0.0, 1.0) : 0.0);
}

/// While it lives, what is written is not waited for until it is on the disk: a failing computer may lose it,
/// a failing program does not. For what is written often and is nobody's words.
class LazyWriting
{
public:
    explicit LazyWriting(Database &database) : m_database(database) { set(u"PRAGMA synchronous = NORMAL"_s); }
    ~LazyWriting() { set(u"PRAGMA synchronous = FULL"_s); }
    Q_DISABLE_COPY_MOVE(LazyWriting)

private:
    void set(const QString &pragma) { [[maybe_unused]] const auto done = execute(m_database, pragma); }

    Database &m_database;
};

} // namespace

ArticleStore::ArticleStore(Database &database) : m_database(database) {}

LibraryResult<AddedArticle> ArticleStore::add(const NewArticle &added)
{
    const QByteArray hash = contentHash(added.article);
    const auto known = findVersion(m_database, hash);
    if (!known)
        return tl::unexpected(known.error());
    if (*known > 0)
        return AddedArticle{*known, true};

    // Slow for a large page, so not while others wait for the transaction.
    const QByteArray compressed = qCompress(added.original);

    AddedArticle result;
    const auto done = m_database.transaction([&]() -> LibraryResult<void> {
        const auto faster = findVersion(m_database, hash); // another program may have been
        if (!faster)
            return tl::unexpected(faster.error());
        if (*faster > 0) {
            result = {*faster, true};
            return {};
        }
        const auto id = insertArticle(m_database, added.article, hash);
        if (!id)
            return tl::unexpected(id.error());
        result.id = *id;
        return writePictures(m_database, *id, added.article.pictures)
            .and_then([&] { return writeAgenda(m_database, *id, added.agenda); })
            .and_then([&] { return writeOriginal(m_database, *id, added, compressed); });
    });
    return done.map([&result] { return result; });
}

LibraryResult<StoredArticle> ArticleStore::load(ArticleId id)
{
    StoredArticle stored;
    stored.id = id;
    Article &article = stored.article;
    {
        Statement row(
            m_database,
            u"SELECT a.title, a.source, a.author, a.language, a.url, a.published, a.published_estimated,"
            " c.lead, c.blocks, a.published_by_hand FROM article AS a JOIN article_content AS c ON c.article = a.id WHERE a.id = ?"_s,
            id);
        if (!row.next())
            return row.result() ? notFound(m_database) : tl::unexpected(row.result().error());
        article.title = row.text(0);
        article.source = row.text(1);
        article.author = row.text(2);
        article.language = row.text(3);
        article.url = row.text(4);
        article.published = {row.day(5), row.number(6) != 0};
        article.lead = blocksFromJson(row.text(7).toUtf8()).value(0);
        article.blocks = blocksFromJson(row.text(8).toUtf8());
        stored.publishedByHand = row.number(9) != 0;
    }
    auto pictures = readPictures(m_database, id);
    if (!pictures)
        return tl::unexpected(pictures.error());
    article.pictures = std::move(*pictures);
    for (Block &block : article.blocks) {
        if (block.picture >= article.pictures.size())
            block.picture = -1;
    }
    auto agenda = readEditedAgenda(m_database, id);
    if (!agenda)
        return tl::unexpected(agenda.error());
    stored.agenda = std::move(*agenda);
    return stored;
}

LibraryResult<QByteArray> ArticleStore::picture(const QByteArray &sha256)
{
    Statement row(m_database, u"SELECT bytes FROM picture WHERE sha256 = ?"_s, sha256);
    if (row.next())
        return row.blob(0);
    return row.result() ? notFound(m_database) : tl::unexpected(row.result().error());
}

LibraryResult<QList<ArticleSummary>> ArticleStore::list()
{
    Statement rows(m_database,
                   selectSummary() + u" WHERE a.binned IS NULL ORDER BY a.added DESC, a.id DESC"_s);
    return summariesOf(rows);
}

LibraryResult<int> ArticleStore::count(int most)
{
    Statement row(m_database, u"SELECT count(*) FROM (SELECT 1 FROM article WHERE binned IS NULL LIMIT ?)"_s,
                  most);
    const int count = row.next() ? row.number(0) : 0;
    return row.result().map([count] { return count; });
}

LibraryResult<std::optional<ArticleId>> ArticleStore::latest()
{
    Statement row(
        m_database,
        u"SELECT ifnull((SELECT r.article FROM reading_place AS r JOIN article AS a ON a.id = r.article"
        "  WHERE a.binned IS NULL ORDER BY r.opened DESC LIMIT 1),"
        " (SELECT id FROM article WHERE binned IS NULL ORDER BY added DESC, id DESC LIMIT 1))"_s);
    std::optional<ArticleId> id;
    if (row.next() && !row.isNull(0))
        id = row.integer(0);
    return row.result().map([id] { return id; });
}

LibraryResult<QList<RecentArticle>> ArticleStore::recent(int limit)
{
    Statement rows(m_database,
                   u"SELECT article.id, article.title FROM reading_place JOIN article ON article.id = "
                   u"reading_place.article"
                   " WHERE article.binned IS NULL ORDER BY reading_place.opened DESC LIMIT ?"_s,
                   limit);
    QList<RecentArticle> articles;
    while (rows.next())
        articles.append({rows.integer(0), rows.text(1)});
    return rows.result().map([&articles] { return articles; });
}

LibraryResult<void> ArticleStore::setPublished(ArticleId id, QDate date, const EditedAgenda &agenda)
{
    if (!date.isValid() || date.toString(Qt::ISODate).isEmpty()) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate("nghisu::library",
                                        "This is no date. Choose the day on which the article came out.")});
    }
    return m_database.transaction([&]() -> LibraryResult<void> {
        const Statement updated(m_database,
                                u"UPDATE article SET published = ?, published_estimated = 0,"
                                " published_by_hand = 1 WHERE id = ?"_s,
                                date, id);
        if (updated.result() && updated.changes() == 0)
            return notFound(m_database);
        return updated.result().and_then([&] { return writeEditedAgenda(m_database, id, agenda); });
    });
}

LibraryResult<void> ArticleStore::setAgenda(ArticleId id, const EditedAgenda &agenda)
{
    return m_database.transaction([&]() -> LibraryResult<void> {
        const auto known = readEditedAgenda(m_database, id);
        if (!known)
            return tl::unexpected(known.error());
        if (known->read != agenda.read) {
            return tl::unexpected(Failure<LibraryError>{
                LibraryError::Invalid,
                QCoreApplication::translate(
                    "nghisu::library", "The article was read anew meanwhile, so this change of its agenda "
                                       "was not kept. Make it once more.")});
        }
        return writeEditedAgenda(m_database, id, agenda);
    });
}

LibraryResult<ReadingPlace> ArticleStore::readingPlace(ArticleId id)
{
    Statement row(
        m_database,
        u"SELECT passage_block, passage_start, passage_length, passage_quote, progress FROM reading_place"
        " WHERE article = ?"_s,
        id);
    ReadingPlace place;
    if (row.next())
        place = {{row.number(0), row.integer(1), row.integer(2), row.text(3)}, row.real(4)};
    return row.result().map([&place] { return place; });
}

LibraryResult<void> ArticleStore::setReadingPlace(ArticleId id, const ReadingPlace &place, Reading reading)
{
    const LazyWriting lazy(m_database);
    return m_database.transaction([&] {
        // Opened is read. While one reads on it may be marked as unread, and stays so.
        return execute(m_database,
                       u"UPDATE article SET unread = 0 WHERE id = ? AND unread = 1 AND (? OR NOT EXISTS"
                       " (SELECT 1 FROM reading_place WHERE article = ?"
                       "  AND opened = (SELECT max(opened) FROM reading_place)))"_s,
                       id, reading == Reading::Begins, id)
            .and_then([&] { return writePlace(m_database, id, place); });
    });
}

} // namespace nghisu
