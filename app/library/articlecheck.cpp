// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlecheck.h"

#include "articlerows.h"
#include "articlestore.h"
#include "normalise.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

LibraryResult<QList<ArticleId>> articleIds(Database &database)
{
    Statement rows(database, u"SELECT id FROM article ORDER BY id"_s);
    QList<ArticleId> ids;
    while (rows.next())
        ids += rows.integer(0);
    return rows.result().map([&ids] { return ids; });
}

/// Where the passage stands now; empty when it points nowhere. An empty passage points nowhere on purpose.
bool isWithin(const Passage &passage, const Article &article)
{
    return passage.isEmpty() || passageOf(article, passage.block, passage.start, passage.length) == passage;
}

/// What the rows of an article say next to what its text says.
LibraryResult<void> checkText(Database &database, Findings &findings, const StoredArticle &stored)
{
    const Article &article = stored.article;
    for (const QString &text : {article.title, article.source, article.author}) {
        if (toNfc(text) != text) {
            findings.found(QCoreApplication::translate("nghisu::library",
                                                       "“%1” of the article %2 is not in Unicode’s form NFC.")
                               .arg(text)
                               .arg(stored.id));
        }
    }

    QByteArray hash;
    QString folded;
    qsizetype blocks = 0;
    {
        Statement row(database,
                      u"SELECT a.content_hash, c.folded, iif(json_valid(c.blocks), "
                      u"json_array_length(c.blocks), -1) FROM article AS a"
                      " JOIN article_content AS c ON c.article = a.id WHERE a.id = ?"_s,
                      stored.id);
        if (row.next()) {
            hash = row.blob(0);
            folded = row.text(1);
            blocks = row.integer(2);
        }
        if (!row.result())
            return row.result();
    }
    if (blocks != article.blocks.size()) {
        // What cannot be read of a text must not become the text that is searched for.
        findings.found(QCoreApplication::translate("nghisu::library",
                                                   "Of the article “%1”, %n block(s) cannot be read.",
                                                   nullptr, static_cast<int>(blocks - article.blocks.size()))
                           .arg(article.title));
        return {};
    }
    LibraryResult<void> done;
    if (hash != contentHash(article)) {
        done = findings.mend(
            database,
            QCoreApplication::translate("nghisu::library", "The checksum of the article “%1” was wrong.")
                .arg(article.title),
            [&] {
                return execute(database, u"UPDATE article SET content_hash = ? WHERE id = ?"_s,
                               contentHash(article), stored.id);
            });
    }
    if (done && folded != foldedText(article)) {
        done = findings.mend(
            database,
            QCoreApplication::translate("nghisu::library", "The search text of the article “%1” was wrong.")
                .arg(article.title),
            [&] {
                return execute(database, u"UPDATE article_content SET folded = ? WHERE article = ?"_s,
                               foldedText(article), stored.id);
            });
    }
    return done;
}

LibraryResult<void> checkOriginal(ArticleStore &store, Findings &findings, const StoredArticle &stored)
{
    const auto original = store.original(stored.id);
    if (original)
        return {};
    if (original.error().code != LibraryError::Damaged && original.error().code != LibraryError::NotFound)
        return tl::unexpected(original.error());
    findings.found(QCoreApplication::translate("nghisu::library",
                                               "The original file of the article “%1” cannot be read.")
                       .arg(stored.article.title));
    return {};
}

/// An agenda is concluded from the text: an entry is led back to its words where they are found.
LibraryResult<void> checkAgenda(Database &database, Findings &findings, const StoredArticle &stored)
{
    Agenda agenda = stored.agenda;
    bool found = false;
    bool lost = false;
    for (AgendaEntry &entry : agenda) {
        if (isWithin(entry.passage, stored.article))
            continue;
        found = true;
        entry.passage = locate(entry.passage, stored.article);
        lost = lost || entry.passage.isEmpty();
    }
    if (!found)
        return {};
    const QString sentence =
        QCoreApplication::translate("nghisu::library",
                                    "The agenda of the article “%1” points outside of its text.")
            .arg(stored.article.title);
    if (lost) {
        findings.found(sentence);
        return {};
    }
    return findings.mend(database, sentence, [&] { return writeAgenda(database, stored.id, agenda); });
}

LibraryResult<void> checkReadingPlace(Database &database, ArticleStore &store, Findings &findings,
                                      const StoredArticle &stored)
{
    const auto place = store.readingPlace(stored.id);
    if (!place)
        return tl::unexpected(place.error());
    if (isWithin(place->passage, stored.article))
        return {};
    const Passage now = locate(place->passage, stored.article);
    return findings.mend(
        database,
        QCoreApplication::translate("nghisu::library",
                                    "The reading place of the article “%1” points outside of its text.")
            .arg(stored.article.title),
        [&] {
            return execute(
                database,
                u"UPDATE reading_place SET passage_block = ?, passage_start = ?, passage_length = ?,"
                " passage_quote = ? WHERE article = ?"_s,
                now.block, now.start, now.length, now.quote, stored.id);
        });
}

} // namespace

LibraryResult<void> checkArticles(Database &database, Findings &findings)
{
    const auto ids = articleIds(database);
    if (!ids)
        return tl::unexpected(ids.error());
    ArticleStore store(database);
    for (const ArticleId id : *ids) {
        const auto stored = store.load(id);
        if (!stored && stored.error().code == LibraryError::NotFound) {
            findings.found(
                QCoreApplication::translate("nghisu::library", "The text of the article %1 is not there.")
                    .arg(id));
            continue;
        }
        if (!stored)
            return tl::unexpected(stored.error());
        const auto done =
            checkText(database, findings, *stored)
                .and_then([&] { return checkOriginal(store, findings, *stored); })
                .and_then([&] { return checkAgenda(database, findings, *stored); })
                .and_then([&] { return checkReadingPlace(database, store, findings, *stored); });
        if (!done)
            return done;
    }
    return {};
}

LibraryResult<void> checkCommentPassages(Database &database, Findings &findings)
{
    struct CommentPassage
    {
        QUuid comment;
        ArticleId article = 0;
        Passage passage;
    };
    QList<CommentPassage> passages;
    {
        Statement rows(
            database,
            u"SELECT id, article, passage_block, passage_start, passage_length, passage_quote FROM comment"
            " WHERE passage_block IS NOT NULL"_s);
        while (rows.next()) {
            passages.append({rows.uuid(0),
                             rows.integer(1),
                             {rows.number(2), rows.integer(3), rows.integer(4), rows.text(5)}});
        }
        if (!rows.result())
            return rows.result();
    }
    ArticleStore store(database);
    for (const CommentPassage &entry : passages) {
        const auto stored = store.load(entry.article);
        if (!stored && stored.error().code != LibraryError::NotFound)
            return tl::unexpected(stored.error());
        // Not mended: the words that somebody chose are theirs, and are found again by locate() where they
        // are shown.
        if (stored && locate(entry.passage, stored->article).isEmpty()) {
            findings.found(
                QCoreApplication::translate("nghisu::library",
                                            "The comment %1 is about words that its article does not have.")
                    .arg(entry.comment.toString(QUuid::WithoutBraces)));
        }
    }
    return {};
}

} // namespace nghisu
