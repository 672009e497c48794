// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlerows.h"
#include "exchange/mergesteps.h"
#include "fold.h"
#include "normalise.h"
#include "personstore.h"
#include "statement.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Bounds on an article from somebody else, beyond anything that importers make.
constexpr qsizetype MaxTextLength = 16 * 1024 * 1024; ///< UTF-16 code units
constexpr qsizetype MaxBlocks = 100000;
constexpr qsizetype MaxEntries = 10000;
constexpr qsizetype MaxLine = 2000;      ///< of headline, source, author and addresses
constexpr qint64 MaxPixels = 20'000'000; ///< of a picture, as importers bound it
constexpr qsizetype MaxForums = 8;
constexpr qsizetype MaxVersions = 64;
constexpr qint64 MaxContentBytes = 64LL * 1024 * 1024; ///< of the text, as JSON
constexpr qint64 MaxPictures = 2000;
constexpr qint64 MaxPictureBytes = 256LL * 1024 * 1024; ///< of all of an article
constexpr qint64 MaxAgendaBytes = 8LL * 1024 * 1024;

LibraryResult<std::optional<ArticleId>> withUuid(Database &database, const QByteArray &uuid)
{
    Statement row(database, u"SELECT article FROM main.article_version WHERE uuid = ?"_s, uuid);
    std::optional<ArticleId> id;
    if (row.next())
        id = row.integer(0);
    return row.result().map([id] { return id; });
}

/// The article's present UUID first, then those of texts that it had before.
LibraryResult<QList<QByteArray>> uuidsOf(MergeContext &context, ArticleId theirs)
{
    Statement rows(
        context.into,
        u"SELECT v.uuid FROM theirs.article_version AS v JOIN theirs.article AS a ON a.id = v.article"
        " WHERE v.article = ? ORDER BY v.uuid <> a.uuid, v.uuid LIMIT 100"_s,
        theirs);
    QList<QByteArray> uuids;
    while (rows.next())
        uuids += rows.blob(0);
    return rows.result().map([&uuids] { return uuids; });
}

/// One page saved in two ways may differ by a word; the same headline at the same address is the same
/// article.
LibraryResult<std::optional<ArticleId>> withAddressOf(MergeContext &context, ArticleId theirs)
{
    Statement row(context.into,
                  u"SELECT substr(url, 1, 2000), substr(title, 1, 2000) FROM theirs.article WHERE id = ?"_s,
                  theirs);
    if (!row.next())
        return row.result().map([] { return std::optional<ArticleId>(); });
    const auto there = ArticleStore(context.into).withAddress(row.text(0));
    if (!there)
        return tl::unexpected(there.error());
    const QString title = foldForSearch(row.text(1)).simplified();
    for (const ArticleId id : *there) {
        Statement ours(context.into, u"SELECT title FROM main.article WHERE id = ?"_s, id);
        if (ours.next() && foldForSearch(ours.text(0)).simplified() == title)
            return id;
        if (!ours.result())
            return tl::unexpected(ours.result().error());
    }
    return std::nullopt;
}

bool isPlain(const QString &text, bool lines)
{
    return toNfc(text) == text && std::none_of(text.cbegin(), text.cend(), [lines](QChar c) {
               return c.category() == QChar::Other_Control && !(lines && (c == u'\n' || c == u'\t'));
           });
}

bool isSafeLink(const Span &span)
{
    const QString scheme = QUrl(span.url).scheme();
    return span.style != Span::Style::Link || scheme == "http"_L1 || scheme == "https"_L1 ||
           scheme == "mailto"_L1;
}

/// What the importers would have left out.
void cleanBlock(Block &block)
{
    block.spans.removeIf([](const Span &span) { return !isSafeLink(span); });
    block.alternative = toSingleLine(block.alternative).left(MaxLine);
}

void cleanFacts(Article &article)
{
    for (QString *line : {&article.title, &article.source, &article.author, &article.language})
        *line = toSingleLine(*line).left(MaxLine);
    const QString scheme = QUrl(article.url).scheme();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || article.url.size() > MaxLine)
        article.url.clear();
}

bool keepsTheRules(const Article &article)
{
    if (article.title.isEmpty() || article.blocks.size() > MaxBlocks || !isPlain(article.lead.text, true))
        return false;
    qsizetype length = 0;
    for (const Block &block : article.blocks) {
        length += block.text.size();
        if (length > MaxTextLength || !isPlain(block.text, true))
            return false;
    }
    return true;
}

/// By its first bytes, as far as that can be told without decoding it.
bool isOfType(const QByteArray &bytes, const QByteArray &type)
{
    if (type == "image/png")
        return bytes.startsWith("\x89PNG\r\n\x1a\n");
    if (type == "image/jpeg")
        return bytes.startsWith("\xff\xd8\xff");
    if (type == "image/gif")
        return bytes.startsWith("GIF8");
    return type == "image/webp" && bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
}

/// Empty when one of them is not what it is said to be.
LibraryResult<std::optional<QList<Picture>>> picturesOf(MergeContext &context, const Article &article)
{
    QList<Picture> pictures = article.pictures;
    ArticleStore theirs(context.from);
    for (Picture &picture : pictures) {
        const auto bytes = theirs.picture(picture.sha256);
        if (!bytes)
            return tl::unexpected(bytes.error());
        picture.bytes = *bytes;
        const qint64 pixels = qint64(picture.size.width()) * picture.size.height();
        if (picture.size.isEmpty() || pixels > MaxPixels || !isOfType(picture.bytes, picture.type) ||
            QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256) != picture.sha256)
            return std::nullopt;
    }
    return pictures;
}

/// Asked before anything of an article is read into memory.
LibraryResult<bool> isHuge(MergeContext &context, ArticleId theirs)
{
    Statement row(context.into,
                  u"SELECT ifnull((SELECT length(CAST(lead AS BLOB)) + length(CAST(blocks AS BLOB))"
                  "  FROM theirs.article_content WHERE article = ?), 0) > ?"
                  " OR (SELECT count(*) FROM theirs.article_picture WHERE article = ?) > ?"
                  " OR ifnull((SELECT sum(length(p.bytes)) FROM theirs.article_picture AS a"
                  "  JOIN theirs.picture AS p ON p.id = a.picture WHERE a.article = ?), 0) > ?"
                  " OR ifnull((SELECT sum(256 + length(CAST(title AS BLOB)) + length(CAST(place AS BLOB))"
                  "  + length(CAST(passage_quote AS BLOB)) + length(CAST(other_passages AS BLOB)))"
                  "  FROM theirs.agenda_entry WHERE article = ?), 0) > ?"
                  " OR ifnull((SELECT length(CAST(edits AS BLOB)) + length(CAST(read AS BLOB))"
                  "  FROM theirs.agenda_edit WHERE article = ?), 0) > ?"_s,
                  theirs, MaxContentBytes, theirs, MaxPictures, theirs, MaxPictureBytes, theirs,
                  MaxAgendaBytes, theirs, MaxAgendaBytes);
    const bool huge = row.next() && row.number(0) != 0;
    return row.result().map([huge] { return huge; });
}

/// What is no text of an article would come in as one without words.
LibraryResult<bool> isReadable(MergeContext &context, ArticleId theirs)
{
    Statement row(context.into,
                  u"SELECT min(iif(json_valid(lead), json_type(lead) = 'array', 0),"
                  " iif(json_valid(blocks), json_type(blocks) = 'array', 0))"
                  " FROM theirs.article_content WHERE article = ?"_s,
                  theirs);
    const bool readable = row.next() && row.number(0) != 0;
    return row.result().map([readable] { return readable; });
}

void cleanAgenda(Agenda &agenda)
{
    agenda = agenda.mid(0, MaxEntries);
    // A number that does not fit wraps around on its way.
    agenda.removeIf([](const AgendaEntry &entry) {
        return entry.passage.block < LeadBlock || entry.passage.start < 0 || entry.passage.length < 0;
    });
    for (AgendaEntry &entry : agenda) {
        entry.title = toSingleLine(entry.title).left(MaxLine);
        entry.place = toSingleLine(entry.place).left(MaxLine);
    }
}

/// Files a new article as it was there; forums are told by their number, then by their name.
LibraryResult<void> fileAsThere(MergeContext &context, ArticleId theirs, ArticleId ours)
{
    QList<std::pair<QByteArray, QString>> forums;
    {
        Statement rows(
            context.into,
            u"SELECT f.uuid, f.name FROM theirs.article_forum AS a JOIN theirs.forum AS f ON f.id = a.forum"
            " WHERE a.article = ? ORDER BY f.position, f.id LIMIT ?"_s,
            theirs, MaxForums);
        while (rows.next()) {
            if (const auto name = acceptableName(rows.text(1)))
                forums.append({rows.blob(0), *name});
        }
        if (!rows.result())
            return rows.result();
    }
    LibraryResult<void> done;
    for (const auto &[uuid, name] : std::as_const(forums)) {
        if (!done)
            break;
        done = execute(context.into,
                       u"INSERT INTO main.forum (uuid, name, position) SELECT ?, ?,"
                       " (SELECT ifnull(max(position), 0) + 1 FROM main.forum)"
                       " WHERE NOT EXISTS (SELECT 1 FROM main.forum WHERE uuid = ? OR name = ?)"_s,
                       uuid, name, uuid, name)
                   .and_then([&, uuid = uuid, name = name] {
                       return execute(context.into,
                                      u"INSERT OR IGNORE INTO main.article_forum (article, forum)"
                                      " SELECT ?, id FROM main.forum WHERE uuid = ? OR name = ?"
                                      " ORDER BY uuid <> ? LIMIT 1"_s,
                                      ours, uuid, name, uuid);
                   });
    }
    return done;
}

/// The texts that an article had before: believed of one's own library alone, since whoever claims a text for
/// an article keeps that text from becoming one of its own.
LibraryResult<void> writeVersions(MergeContext &context, ArticleId theirs, ArticleId ours)
{
    if (!context.trusted)
        return {};
    return execute(context.into,
                   u"INSERT OR IGNORE INTO main.article_version (uuid, article)"
                   " SELECT uuid, ? FROM theirs.article_version WHERE article = ? LIMIT ?"_s,
                   ours, theirs, MaxVersions);
}

LibraryResult<ArticleId> insertWhole(MergeContext &context, const StoredArticle &stored)
{
    const Article &article = stored.article;
    const auto id = insertArticle(context.into, article, contentHash(article));
    if (!id)
        return id;
    return writePictures(context.into, *id, article.pictures)
        .and_then([&] { return writeEditedAgenda(context.into, *id, stored.agenda); })
        .and_then([&] { return fileAsThere(context, stored.id, *id); })
        .and_then([&] { return writeVersions(context, stored.id, *id); })
        .map([&] { return *id; });
}

} // namespace

LibraryResult<std::optional<ArticleId>> counterpart(MergeContext &context, ArticleId theirs)
{
    const auto uuids = uuidsOf(context, theirs);
    if (!uuids)
        return tl::unexpected(uuids.error());
    for (const QByteArray &uuid : *uuids) {
        auto id = withUuid(context.into, uuid);
        if (!id || *id)
            return id;
    }
    return withAddressOf(context, theirs);
}

LibraryResult<std::optional<ArticleId>> addArticle(MergeContext &context, ArticleId theirs)
{
    const auto refuse = [&context] {
        ++context.report.articlesRefused;
        return std::optional<ArticleId>();
    };
    const auto huge = isHuge(context, theirs);
    if (!huge)
        return tl::unexpected(huge.error());
    if (*huge)
        return refuse();
    const auto readable = isReadable(context, theirs);
    if (!readable)
        return tl::unexpected(readable.error());
    if (!*readable)
        return refuse();
    auto stored = ArticleStore(context.from).load(theirs);
    if (!stored)
        return tl::unexpected(stored.error());
    Article &article = stored->article;
    cleanFacts(article);
    cleanBlock(article.lead);
    for (Block &block : article.blocks)
        cleanBlock(block);
    for (Agenda *agenda : {&stored->agenda.read, &stored->agenda.shown})
        cleanAgenda(*agenda);
    if (!keepsTheRules(article))
        return refuse();
    auto pictures = picturesOf(context, article);
    if (!pictures)
        return tl::unexpected(pictures.error());
    if (!*pictures)
        return refuse();
    article.pictures = std::move(**pictures);
    // A text that says it were another one must not take the place of that.
    const auto known = findVersion(context.into, contentHash(article));
    if (!known)
        return tl::unexpected(known.error());
    if (*known > 0)
        return std::optional(*known);
    return insertWhole(context, *stored).map([&](ArticleId id) {
        context.report.articles += id;
        return std::optional(id);
    });
}

} // namespace nghisu
