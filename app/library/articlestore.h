// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaedits.h"
#include "article.h"
#include "libraryerror.h"

#include <QDateTime>
#include <QMap>

#include <functional>
#include <optional>

namespace nghisu {

class Database;

using ArticleId = qint64; ///< row of an article in its library; above 0

/// What comes out of the import of one file, ready to be kept.
struct NewArticle
{
    Article article; ///< with the bytes of its pictures
    Agenda agenda;
    QByteArray original;  ///< the bytes of the file, kept compressed
    QString originalName; ///< name of the file, without folder
    /// Address in the page → SHA-256 of the picture that it led to; see OriginalFile.
    QMap<QString, QByteArray> addresses;
};

/// The imported file as it came, so that it can be read again.
struct OriginalFile
{
    QString name; ///< without folder
    QByteArray bytes;
    /// Address in the page → SHA-256 of the picture kept for it: pictures beside the page are not in `bytes`.
    QMap<QString, QByteArray> addresses;
};

struct AddedArticle
{
    ArticleId id = 0;
    bool alreadyThere =
        false; ///< the library held this text before, as an article's present one or an earlier one
};

struct StoredArticle
{
    ArticleId id = 0;
    Article article; ///< without the bytes of its pictures
    EditedAgenda agenda;
    bool publishedByHand = false; ///< the reader set the date of publication
};

/// A line of a list of articles.
struct ArticleSummary
{
    ArticleId id = 0;
    QString title;
    QString source;
    PublicationDate published;
    QDateTime added;         ///< UTC
    int comments = 0;        ///< not counting deleted ones
    double averageStars = 0; ///< 0 when nobody has rated
    QString url;             ///< canonical address; may be empty
    double progress = 0;     ///< how far it was read, 0 to 1
    bool unread = true;      ///< never opened, or marked so
    bool starred = false;
    QDateTime binned;   ///< when it was put into the bin; invalid: it is not there
    QByteArray picture; ///< SHA-256 of its first picture; empty without one
};

/// An article to go back to.
struct RecentArticle
{
    ArticleId id = 0;
    QString title;
};

/// Where a reader stood in an article.
struct ReadingPlace
{
    Passage passage;     ///< first visible words
    double progress = 0; ///< 0 to 1
};

/// Articles, their pictures, agendas and reading places.
class ArticleStore
{
public:
    explicit ArticleStore(Database &database);

    /// Keeps article, pictures, agenda and original in one transaction.
    [[nodiscard]] LibraryResult<AddedArticle> add(const NewArticle &article);
    [[nodiscard]] LibraryResult<StoredArticle> load(ArticleId id);
    /// Puts a new reading in the place of an article's text, pictures, agenda and original, in one
    /// transaction. What the reader did stays: rating, comments, a date set by hand, the reading place (by
    /// its words), the edits of the agenda; `withEdits` makes of these the agenda to be shown, without it
    /// that is the one read. Refused as Invalid where another article of the library has this very text.
    [[nodiscard]] LibraryResult<void>
    update(ArticleId id, const NewArticle &article,
           const std::function<Agenda(const AgendaEdits &)> &withEdits = {});
    /// The article that has or had this text, or empty.
    [[nodiscard]] LibraryResult<std::optional<ArticleId>> withText(const Article &article);
    /// The articles that came from that address, give or take "www.", the last slash and the way of asking
    /// (http or https): the newest of them, at most 20.
    [[nodiscard]] LibraryResult<QList<ArticleId>> withAddress(const QString &url);
    /// The bytes of a picture, by the SHA-256 of Picture::sha256.
    [[nodiscard]] LibraryResult<QByteArray> picture(const QByteArray &sha256);
    /// NotFound for an article that came from somebody else: pages do not travel.
    [[nodiscard]] LibraryResult<OriginalFile> original(ArticleId id);

    /// All articles that are not in the bin, newest addition first.
    [[nodiscard]] LibraryResult<QList<ArticleSummary>> list();
    /// How many those are; counted no further than `most`, where that is not negative.
    [[nodiscard]] LibraryResult<int> count(int most = -1);
    /// The article opened last, or the one added last when none was; empty when the library is.
    [[nodiscard]] LibraryResult<std::optional<ArticleId>> latest();
    /// The articles opened last, the last one first, at most `limit`.
    [[nodiscard]] LibraryResult<QList<RecentArticle>> recent(int limit);

    /// Corrects the date of publication (no longer estimated) and replaces the agenda that depends on it.
    [[nodiscard]] LibraryResult<void> setPublished(ArticleId id, QDate date, const EditedAgenda &agenda);
    /// Keeps what the reader changed in an agenda, and the agenda that comes of it. Refused as Invalid where
    /// the article was read anew since, so that its agenda is another.
    [[nodiscard]] LibraryResult<void> setAgenda(ArticleId id, const EditedAgenda &agenda);

    /// The place kept for an article, empty at its beginning. Saving also marks the article as the one opened
    /// last.
    [[nodiscard]] LibraryResult<ReadingPlace> readingPlace(ArticleId id);
    /// An article marked as unread becomes read where reading begins, or it was not the one opened last.
    enum class Reading { Begins, GoesOn };
    [[nodiscard]] LibraryResult<void> setReadingPlace(ArticleId id, const ReadingPlace &place,
                                                      Reading reading = Reading::GoesOn);

private:
    Database &m_database;
};

} // namespace nghisu
