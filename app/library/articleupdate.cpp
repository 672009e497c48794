// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Knowing an article again, its original, and a new reading of it: the parts of ArticleStore that importing
// the same page twice is about.

#include "agendajson.h"
#include "articlejson.h"
#include "articlerows.h"
#include "articlestore.h"
#include "normalise.h"
#include "search/searchindex.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QtEndian>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

auto notFound(Database &database)
{
    return tl::unexpected(failureOf(LibraryError::NotFound, database.path()));
}

auto takenByAnother()
{
    return tl::unexpected(Failure<LibraryError>{
        LibraryError::Invalid,
        QCoreApplication::translate("nghisu::library",
                                    "Another article of the library has this very text, so this one was left "
                                    "as it is. Delete the one that you do not need.")});
}

/// The ways in which sites write the same address; empty for one that names no single page.
QStringList addressForms(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || (url.path().size() <= 1 && !url.hasQuery()))
        return {};
    url.setFragment({});
    const QString host = url.host().startsWith("www."_L1) ? url.host().mid(4) : url.host();
    const QString path = url.path().endsWith(u'/') ? url.path().chopped(1) : url.path();
    QStringList forms;
    for (const QLatin1StringView scheme : {"http"_L1, "https"_L1}) {
        for (const QLatin1StringView prefix : {""_L1, "www."_L1}) {
            for (const QLatin1StringView end : {""_L1, "/"_L1}) {
                url.setScheme(scheme);
                url.setHost(prefix + host);
                url.setPath(path + end);
                forms.append(url.toString());
            }
        }
    }
    return forms;
}

LibraryResult<bool> isTaken(Database &database, ArticleId id, const QByteArray &hash)
{
    Statement row(database, u"SELECT 1 FROM article WHERE content_hash = ? AND id <> ?"_s, hash, id);
    const bool taken = row.next();
    return row.result().map([taken] { return taken; });
}

/// A date that the reader set stays.
LibraryResult<void> updateFacts(Database &database, ArticleId id, const Article &article,
                                const QByteArray &hash)
{
    const Statement updated(
        database,
        u"UPDATE article SET content_hash = ?, title = ?, source = ?, author = ?, language = ?, url = ?,"
        " published = iif(published_by_hand, published, ?),"
        " published_estimated = iif(published_by_hand, 0, ?) WHERE id = ?"_s,
        hash, storable(toNfc(article.title)), storable(toNfc(article.source)),
        storable(toNfc(article.author)), storable(article.language), storable(article.url),
        article.published.date, article.published.date.isValid() && article.published.estimated, id);
    if (updated.result() && updated.changes() == 0)
        return notFound(database);
    return updated.result();
}

LibraryResult<void> updateContent(Database &database, ArticleId id, const Article &article)
{
    return execute(database, u"UPDATE article_content SET lead = ?, blocks = ? WHERE article = ?"_s,
                   QString::fromUtf8(blocksToJson({article.lead})),
                   QString::fromUtf8(blocksToJson(article.blocks)), id);
}

/// Beside the edits, where there are any.
LibraryResult<void> writeReadAgenda(Database &database, ArticleId id, const Agenda &read)
{
    return execute(database, u"UPDATE agenda_edit SET read = ? WHERE article = ?"_s,
                   storable(QString::fromUtf8(entriesToJson(read))), id);
}

LibraryResult<void> replacePictures(Database &database, ArticleId id, const QList<Picture> &pictures)
{
    const auto before = pictureRowsOf(database, id);
    if (!before)
        return tl::unexpected(before.error());
    return execute(database, u"DELETE FROM article_picture WHERE article = ?"_s, id)
        .and_then([&] { return writePictures(database, id, pictures); })
        .and_then([&] { return removeUnusedPictures(database, *before); });
}

} // namespace

LibraryResult<std::optional<ArticleId>> ArticleStore::withText(const Article &article)
{
    return findVersion(m_database, contentHash(article)).map([](ArticleId id) {
        return id > 0 ? std::optional(id) : std::nullopt;
    });
}

LibraryResult<QList<ArticleId>> ArticleStore::withAddress(const QString &url)
{
    const QStringList forms = addressForms(url);
    if (forms.isEmpty())
        return QList<ArticleId>();
    Statement rows(
        m_database,
        u"SELECT id FROM article WHERE url <> '' AND url IN (?, ?, ?, ?, ?, ?, ?, ?) ORDER BY id DESC LIMIT 20"_s,
        QVariantList(forms.cbegin(), forms.cend()));
    QList<ArticleId> ids;
    while (rows.next())
        ids += rows.integer(0);
    return rows.result().map([&ids] { return ids; });
}

LibraryResult<void> ArticleStore::update(ArticleId id, const NewArticle &updated,
                                         const std::function<Agenda(const AgendaEdits &)> &withEdits)
{
    const Article &article = updated.article;
    const QByteArray hash = contentHash(article);
    const QByteArray compressed = qCompress(updated.original);
    return m_database.transaction([&]() -> LibraryResult<void> {
        const auto taken = isTaken(m_database, id, hash);
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            return takenByAnother();
        const auto known = readEditedAgenda(m_database, id); // as it is now that nobody else writes
        if (!known)
            return tl::unexpected(known.error());
        const Agenda shown = withEdits ? withEdits(known->edits) : updated.agenda;
        const auto place = readingPlace(id);
        if (!place)
            return tl::unexpected(place.error());
        return SearchIndex(m_database)
            .outdate(id)
            .and_then([&] { return updateFacts(m_database, id, article, hash); })
            .and_then([&] { return writeVersion(m_database, id, hash); })
            .and_then([&] { return updateContent(m_database, id, article); })
            .and_then([&] { return replacePictures(m_database, id, article.pictures); })
            .and_then([&] { return writeAgenda(m_database, id, shown); })
            .and_then([&] { return writeReadAgenda(m_database, id, updated.agenda); })
            .and_then([&] { return writeOriginal(m_database, id, updated, compressed); })
            .and_then([&] { return moveReadingPlace(m_database, id, locate(place->passage, article)); });
    });
}

LibraryResult<OriginalFile> ArticleStore::original(ArticleId id)
{
    Statement row(m_database,
                  u"SELECT size, compressed, name, pictures FROM article_original WHERE article = ?"_s, id);
    if (!row.next() && row.result()) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::NotFound,
            QCoreApplication::translate(
                "nghisu::library", "This article came from somebody else, without the page that it was read "
                                   "from. Save the page and import it to have both.")});
    }
    if (!row.result())
        return tl::unexpected(row.result().error());
    const qint64 size = row.integer(0);
    const QByteArray compressed = row.blob(1);
    // qUncompress() would allocate whatever the first four bytes of a damaged row say.
    if (compressed.size() < 4 || qFromBigEndian<quint32>(compressed.constData()) != size)
        return tl::unexpected(failureOf(LibraryError::Damaged, m_database.path()));
    OriginalFile file{row.text(2), qUncompress(compressed), {}};
    if (file.bytes.size() != size)
        return tl::unexpected(failureOf(LibraryError::Damaged, m_database.path()));
    const QJsonObject addresses = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    for (auto entry = addresses.begin(); entry != addresses.end(); ++entry)
        file.addresses[entry.key()] = QByteArray::fromHex(entry.value().toString().toLatin1());
    return file;
}

} // namespace nghisu
