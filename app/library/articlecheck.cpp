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

/// Does the passage stand where it says? An empty one points nowhere on purpose.
bool isWithin(const Passage &passage, const Article &article)
{
    return passage.isEmpty() || passageOf(article, passage.block, passage.start, passage.length) == passage;
}

/// What an article's rows say of its text.
struct TextRows
{
    QUuid uuid;
    QByteArray hash;
    qsizetype blocks = -1; ///< in the JSON, readable or not; -1 where it is no JSON
};

LibraryResult<TextRows> textRows(Database &database, ArticleId id)
{
    Statement row(database,
                  u"SELECT a.uuid, a.content_hash,"
                  " iif(json_valid(c.lead) AND json_valid(c.blocks), json_array_length(c.blocks), -1)"
                  " FROM article AS a JOIN article_content AS c ON c.article = a.id WHERE a.id = ?"_s,
                  id);
    TextRows rows;
    if (row.next())
        rows = {row.uuid(0), row.blob(1), row.integer(2)};
    return row.result().map([&rows] { return rows; });
}

void checkForms(Findings &findings, const StoredArticle &stored)
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
}

/// Is the text the one that was imported? Whatever is concluded from it rests on that.
LibraryResult<bool> checkText(Database &database, Findings &findings, const StoredArticle &stored,
                              const TextRows &rows)
{
    const Article &article = stored.article;
    if (rows.blocks != article.blocks.size()) {
        findings.found(QCoreApplication::translate("nghisu::library",
                                                   "Part of the text of the article “%1” cannot be read.")
                           .arg(article.title));
        return false;
    }
    const QByteArray hash = contentHash(article);
    if (hash == rows.hash)
        return true;
    // The UUID is made of the checksum too, and tells which of the two has changed: checksum or text.
    if (rows.uuid != articleUuid(hash)) {
        findings.found(
            QCoreApplication::translate("nghisu::library",
                                        "The text of the article “%1” is not the one that was imported.")
                .arg(article.title));
        return false;
    }
    return findings
        .mend(database,
              QCoreApplication::translate("nghisu::library", "The checksum of the article “%1” was wrong.")
                  .arg(article.title),
              [&] {
                  return execute(database, u"UPDATE article SET content_hash = ? WHERE id = ?"_s, hash,
                                 stored.id);
              })
        .map([] { return true; });
}

LibraryResult<void> checkOriginal(ArticleStore &store, Findings &findings, const StoredArticle &stored)
{
    const auto original = store.original(stored.id);
    if (original || original.error().code == LibraryError::NotFound) // what comes from others has none
        return {};
    if (original.error().code != LibraryError::Damaged)
        return tl::unexpected(original.error());
    findings.found(QCoreApplication::translate("nghisu::library",
                                               "The original file of the article “%1” cannot be read.")
                       .arg(stored.article.title));
    return {};
}

/// Leads the passages of entries back to their words; counts those that stood elsewhere and those lost.
struct Relocation
{
    const Article &article;
    int moved = 0;
    int lost = 0;

    void operator()(Passage &passage)
    {
        if (isWithin(passage, article))
            return;
        ++moved;
        passage = locate(passage, article);
        lost += passage.isEmpty();
    }
    void operator()(AgendaEntry &entry)
    {
        (*this)(entry.passage);
        for (Passage &passage : entry.otherPassages)
            (*this)(passage);
    }
};

/// An agenda is concluded from the text: an entry is led back to its words where they are found.
LibraryResult<void> checkAgenda(Database &database, Findings &findings, const StoredArticle &stored)
{
    EditedAgenda agenda = stored.agenda;
    Relocation relocate{stored.article};
    for (AgendaEntry &entry : agenda.shown)
        relocate(entry);
    for (AgendaEntry &entry : agenda.read)
        relocate(entry);
    if (relocate.moved == 0)
        return {};
    const QString sentence =
        QCoreApplication::translate("nghisu::library",
                                    "The agenda of the article “%1” points outside of its text.")
            .arg(stored.article.title);
    if (relocate.lost > 0) {
        findings.found(sentence);
        return {};
    }
    return findings.mend(database, sentence, [&] { return writeEditedAgenda(database, stored.id, agenda); });
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
        [&] { return moveReadingPlace(database, stored.id, now); });
}

LibraryResult<void> checkArticle(Database &database, ArticleStore &store, Findings &findings,
                                 const StoredArticle &stored)
{
    checkForms(findings, stored);
    if (auto done = checkOriginal(store, findings, stored); !done)
        return done;
    const auto rows = textRows(database, stored.id);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto whole = checkText(database, findings, stored, *rows);
    if (!whole)
        return tl::unexpected(whole.error());
    if (!*whole) // nothing may be led back to a text that is itself in doubt
        return {};
    return checkAgenda(database, findings, stored)
        .and_then([&] { return checkReadingPlace(database, store, findings, stored); });
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
        if (auto done = checkArticle(database, store, findings, *stored); !done)
            return done;
    }
    return {};
}

} // namespace nghisu
