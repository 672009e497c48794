// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlerows.h"

#include "agendajson.h"
#include "articlejson.h"
#include "normalise.h"
#include "search/searchindex.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QVariant dayPartToSql(DayPart part)
{
    return part == DayPart::None ? QVariant() : QVariant(dayPartName(part));
}

QVariant timeToSql(QTime time)
{
    return time.isValid() ? QVariant(time.toString(u"HH:mm:ss"_s)) : QVariant();
}

/// The row of a picture that the library keeps already, or 0.
LibraryResult<qint64> findPicture(Database &database, const QByteArray &sha256)
{
    Statement found(database, u"SELECT id FROM picture WHERE sha256 = ?"_s, sha256);
    const qint64 id = found.next() ? found.integer(0) : 0;
    return found.result().map([id] { return id; });
}

LibraryResult<qint64> keepPicture(Database &database, const Picture &picture)
{
    auto id = findPicture(database, picture.sha256);
    if (!id || *id != 0)
        return id;
    if (QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256) != picture.sha256) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::Invalid,
            QCoreApplication::translate("nghisu::library",
                                        "A picture of the article is not what it is said to be, and the "
                                        "article was not added. Save the page anew and import it again.")});
    }
    Statement inserted(database,
                       u"INSERT INTO picture (sha256, type, width, height, bytes) VALUES (?, ?, ?, ?, ?)"_s,
                       picture.sha256, QString::fromLatin1(picture.type), picture.size.width(),
                       picture.size.height(), picture.bytes);
    return inserted.result().map([&inserted] { return inserted.insertedRow(); });
}

} // namespace

QByteArray contentHash(const Article &article)
{
    // Not of plainText(): how a text is shown may change, its checksum may not.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(storable(toNfc(article.title)).toUtf8());
    hash.addData("\n");
    hash.addData(toNfc(article.lead.text).toUtf8());
    for (const Block &block : article.blocks) {
        hash.addData("\n");
        hash.addData(toNfc(block.text).toUtf8());
    }
    return hash.result();
}

QUuid articleUuid(const QByteArray &hash)
{
    // The name space is any constant; changed, the comments of two versions of the program would not meet.
    static constexpr QUuid NameSpace(0x6e676869, 0x7375, 0x4172, 0x9b, 0x1d, 0x61, 0x72, 0x74, 0x69, 0x63,
                                     0x6c);
    return QUuid::createUuidV5(NameSpace, hash);
}

LibraryResult<ArticleId> insertArticle(Database &database, const Article &article, const QByteArray &hash)
{
    const bool dated = article.published.date.isValid();
    Statement inserted(
        database,
        u"INSERT INTO article (id, uuid, content_hash, title, source, author, language, url, published,"
        " published_estimated, added)"
        " VALUES ((SELECT last + 1 FROM article_number), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        articleUuid(hash), hash, storable(toNfc(article.title)), storable(toNfc(article.source)),
        storable(toNfc(article.author)), storable(article.language), storable(article.url),
        article.published.date, dated && article.published.estimated, database.environment().now());
    const ArticleId id = inserted.insertedRow();
    return inserted.result()
        .and_then([&] { return writeVersion(database, id, hash); })
        .and_then([&] {
            return execute(database,
                           u"INSERT INTO article_content (article, lead, blocks) VALUES (?, ?, ?)"_s, id,
                           QString::fromUtf8(blocksToJson({article.lead})),
                           QString::fromUtf8(blocksToJson(article.blocks)));
        })
        .map([id] { return id; });
}

LibraryResult<void> writeAgenda(Database &database, ArticleId article, const Agenda &agenda)
{
    auto done = execute(database, u"DELETE FROM agenda_entry WHERE article = ?"_s, article);
    for (qsizetype i = 0; done && i < agenda.size(); ++i) {
        const AgendaEntry &entry = agenda.at(i);
        const Passage &passage = entry.passage;
        const bool session = entry.kind == AgendaEntry::Kind::Session;
        done = execute(
            database,
            u"INSERT INTO agenda_entry (article, ordinal, kind, title, start_date, start_time, end_date,"
            " end_time, day_part, place, uncertain, passage_block, passage_start, passage_length,"
            " passage_quote, other_passages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            article, i, session ? u"session"_s : u"item"_s, storable(entry.title), entry.start.date,
            timeToSql(entry.start.time), entry.end.date, timeToSql(entry.end.time),
            dayPartToSql(entry.dayPart), storable(entry.place), entry.uncertain, passage.block, passage.start,
            passage.length, storable(passage.quote),
            storable(QString::fromUtf8(passagesToJson(entry.otherPassages))));
    }
    return done;
}

QString agendaEntryColumns()
{
    return u"e.kind, e.title, e.start_date, e.start_time, e.end_date, e.end_time, e.day_part, e.place,"
           " e.uncertain, e.passage_block, e.passage_start, e.passage_length, e.passage_quote,"
           " e.other_passages"_s;
}

AgendaEntry agendaEntryOf(const Statement &row)
{
    const auto time = [&row](int column) { return QTime::fromString(row.text(column), Qt::ISODate); };
    AgendaEntry entry;
    entry.kind = row.text(0) == "session"_L1 ? AgendaEntry::Kind::Session : AgendaEntry::Kind::Item;
    entry.title = row.text(1);
    entry.start = {row.day(2), time(3)};
    entry.end = {row.day(4), time(5)};
    entry.dayPart = dayPartOfName(row.text(6));
    entry.place = row.text(7);
    entry.uncertain = row.number(8) != 0;
    entry.passage = {row.number(9), row.integer(10), row.integer(11), row.text(12)};
    entry.otherPassages = passagesFromJson(row.text(13).toUtf8());
    return entry;
}

LibraryResult<Agenda> readAgenda(Database &database, ArticleId article)
{
    Statement rows(database,
                   u"SELECT "_s + agendaEntryColumns() +
                       u" FROM agenda_entry AS e WHERE e.article = ? ORDER BY e.ordinal"_s,
                   article);
    Agenda agenda;
    while (rows.next())
        agenda.append(agendaEntryOf(rows));
    return rows.result().map([&agenda] { return agenda; });
}

LibraryResult<void> writeEditedAgenda(Database &database, ArticleId article, const EditedAgenda &agenda)
{
    return SearchIndex(database)
        .outdate(article)
        .and_then([&] { return writeAgenda(database, article, agenda.shown); })
        .and_then([&] {
            if (agenda.edits.isEmpty())
                return execute(database, u"DELETE FROM agenda_edit WHERE article = ?"_s, article);
            return execute(
                database,
                u"INSERT INTO agenda_edit (article, edits, read) VALUES (?, ?, ?)"
                " ON CONFLICT (article) DO UPDATE SET edits = excluded.edits, read = excluded.read"_s,
                article, storable(QString::fromUtf8(editsToJson(agenda.edits))),
                storable(QString::fromUtf8(entriesToJson(agenda.read))));
        });
}

LibraryResult<EditedAgenda> readEditedAgenda(Database &database, ArticleId article)
{
    auto shown = readAgenda(database, article);
    if (!shown)
        return tl::unexpected(shown.error());
    EditedAgenda agenda{.read = *shown, .edits = {}, .shown = *shown};
    Statement row(database, u"SELECT edits, read FROM agenda_edit WHERE article = ?"_s, article);
    if (row.next()) {
        agenda.edits = editsFromJson(row.text(0).toUtf8());
        agenda.read = entriesFromJson(row.text(1).toUtf8());
    }
    return row.result().map([&agenda] { return agenda; });
}

LibraryResult<void> moveReadingPlace(Database &database, ArticleId article, const Passage &passage)
{
    return execute(database,
                   u"UPDATE reading_place SET passage_block = ?, passage_start = ?, passage_length = ?,"
                   " passage_quote = ? WHERE article = ?"_s,
                   passage.block, passage.start, passage.length, passage.quote, article);
}

LibraryResult<ArticleId> findVersion(Database &database, const QByteArray &hash)
{
    Statement found(database, u"SELECT article FROM article_version WHERE uuid = ?"_s, articleUuid(hash));
    const ArticleId id = found.next() ? found.integer(0) : 0;
    return found.result().map([id] { return id; });
}

LibraryResult<void> writeVersion(Database &database, ArticleId article, const QByteArray &hash)
{
    return execute(database,
                   u"INSERT INTO article_version (uuid, article) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                   articleUuid(hash), article);
}

LibraryResult<void> writeOriginal(Database &database, ArticleId article, const NewArticle &added,
                                  const QByteArray &compressed)
{
    QJsonObject addresses;
    for (auto entry = added.addresses.cbegin(); entry != added.addresses.cend(); ++entry)
        addresses[entry.key()] = QString::fromLatin1(entry.value().toHex());
    return execute(database,
                   u"INSERT INTO article_original (article, name, size, compressed, pictures)"
                   " VALUES (?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE SET name = excluded.name,"
                   " size = excluded.size, compressed = excluded.compressed, pictures = excluded.pictures"_s,
                   article, storable(added.originalName), added.original.size(), compressed,
                   storable(QString::fromUtf8(QJsonDocument(addresses).toJson(QJsonDocument::Compact))));
}

LibraryResult<void> writePictures(Database &database, ArticleId article, const QList<Picture> &pictures)
{
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const auto picture = keepPicture(database, pictures.at(i));
        if (!picture)
            return tl::unexpected(picture.error());
        if (auto joined = execute(
                database, u"INSERT INTO article_picture (article, ordinal, picture) VALUES (?, ?, ?)"_s,
                article, i, *picture);
            !joined)
            return joined;
    }
    return {};
}

LibraryResult<QList<qint64>> pictureRowsOf(Database &database, ArticleId article)
{
    QList<qint64> pictures;
    Statement rows(database, u"SELECT picture FROM article_picture WHERE article = ?"_s, article);
    while (rows.next())
        pictures += rows.integer(0);
    if (!rows.result())
        return tl::unexpected(rows.result().error());
    return pictures;
}

LibraryResult<void> removeUnusedPictures(Database &database, const QList<qint64> &pictures)
{
    LibraryResult<void> done;
    for (const qint64 picture : pictures) {
        if (done)
            done =
                execute(database,
                        u"DELETE FROM picture WHERE id = ?"
                        " AND NOT EXISTS (SELECT 1 FROM article_picture AS a WHERE a.picture = picture.id)"_s,
                        picture);
    }
    return done;
}

LibraryResult<QList<Picture>> readPictures(Database &database, ArticleId article)
{
    Statement rows(database,
                   u"SELECT p.sha256, p.type, p.width, p.height FROM article_picture AS a"
                   " JOIN picture AS p ON p.id = a.picture WHERE a.article = ? ORDER BY a.ordinal"_s,
                   article);
    QList<Picture> pictures;
    while (rows.next())
        pictures.append({rows.blob(0), rows.text(1).toLatin1(), QSize(rows.number(2), rows.number(3)), {}});
    return rows.result().map([&pictures] { return pictures; });
}

QString selectSummary()
{
    return u"SELECT a.id, a.title, a.source, a.published, a.published_estimated, a.added,"
           " ifnull((SELECT comments FROM article_discussion WHERE article = a.id), 0),"
           " (SELECT avg(stars) FROM rating WHERE article = a.id), a.url,"
           " ifnull((SELECT progress FROM reading_place WHERE article = a.id), 0), a.unread, a.starred, "
           "a.binned,"
           " (SELECT p.sha256 FROM article_picture AS ap JOIN picture AS p ON p.id = ap.picture"
           "  WHERE ap.article = a.id ORDER BY ap.ordinal LIMIT 1)"
           " FROM article AS a"_s;
}

LibraryResult<QList<ArticleSummary>> summariesOf(Statement &rows)
{
    QList<ArticleSummary> summaries;
    while (rows.next()) {
        ArticleSummary summary;
        summary.id = rows.integer(0);
        summary.title = rows.text(1);
        summary.source = rows.text(2);
        summary.published = {rows.day(3), rows.number(4) != 0};
        summary.added = rows.time(5);
        summary.comments = rows.number(6);
        summary.averageStars = rows.real(7);
        summary.url = rows.text(8);
        summary.progress = rows.real(9);
        summary.unread = rows.number(10) != 0;
        summary.starred = rows.number(11) != 0;
        summary.binned = rows.time(12);
        summary.picture = rows.blob(13);
        summaries.append(summary);
    }
    return rows.result().map([&summaries] { return summaries; });
}

} // namespace nghisu
