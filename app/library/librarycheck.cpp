// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarycheck.h"

#include "articlecheck.h"
#include "commenttext.h"
#include "graphemes.h"
#include "normalise.h"
#include "search/searchindex.h"
#include "sqlerror.h"
#include "statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// SQLite would go on for every row of a torn table.
constexpr int MaxIntegrityLines = 20;

/// The lines of PRAGMA integrity_check, empty where all is well.
LibraryResult<QStringList> integrityLines(Database &database)
{
    Statement rows(database, u"PRAGMA integrity_check(%1)"_s.arg(MaxIntegrityLines));
    QStringList lines;
    while (rows.next()) {
        if (rows.text(0) != "ok"_L1)
            lines += rows.text(0);
    }
    return rows.result().map([&lines] { return lines; });
}

/// Indexes are derived from their tables: written anew, they may be all that was wrong. Undone when they were
/// not.
LibraryResult<void> rebuildIndexes(Database &database)
{
    return database.transaction([&] {
        return execute(database, u"REINDEX"_s)
            .and_then([&] { return integrityLines(database); })
            .and_then([&](const QStringList &left) -> LibraryResult<void> {
                if (left.isEmpty())
                    return {};
                return tl::unexpected(failureOf(LibraryError::Damaged, database.path()));
            });
    });
}

LibraryResult<void> checkIntegrity(Database &database, Findings &findings)
{
    const auto lines = integrityLines(database);
    if (!lines)
        return tl::unexpected(lines.error());
    if (lines->isEmpty())
        return {};
    const bool mended = !database.isReadOnly() && rebuildIndexes(database);
    for (const QString &line : *lines) {
        const QString sentence =
            QCoreApplication::translate("nghisu::library", "SQLite finds the file damaged: %1").arg(line);
        findings.found(sentence, mended);
    }
    return {};
}

LibraryResult<void> checkForeignKeys(Database &database, Findings &findings)
{
    Statement rows(database,
                   u"SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2"_s);
    while (rows.next()) {
        const int count = rows.number(2); // lupdate does not get past a call in this place
        findings.found(QCoreApplication::translate(
                           "nghisu::library", "%n row(s) of the table %1 name a row of %2 that is not there.",
                           nullptr, count)
                           .arg(rows.text(0), rows.text(1)));
    }
    return rows.result();
}

LibraryResult<void> checkPersons(Database &database, Findings &findings)
{
    Statement rows(database, u"SELECT name FROM person"_s);
    while (rows.next()) {
        const QString name = rows.text(0);
        if (toSingleLine(name) != name || graphemeCount(name) > 80) {
            findings.found(
                QCoreApplication::translate("nghisu::library",
                                            "The name “%1” is not on one line of at most 80 characters.")
                    .arg(toSingleLine(name)));
        }
    }
    return rows.result();
}

LibraryResult<void> checkComments(Database &database, Findings &findings)
{
    // The words of a comment that was deleted may have been erased for good.
    Statement rows(database, u"SELECT id, body FROM comment WHERE body <> '' OR deleted IS NULL"_s);
    while (rows.next()) {
        const QString id = rows.uuid(0).toString(QUuid::WithoutBraces);
        const QString body = rows.text(1);
        const CommentText text = measureComment(body);
        if (text.state == CommentText::State::TooLong) {
            findings.found(
                QCoreApplication::translate("nghisu::library",
                                            "The comment %1 has %2 characters, more than a comment may.")
                    .arg(id)
                    .arg(text.length));
        } else if (!text.isAcceptable() || text.body != body) {
            findings.found(
                QCoreApplication::translate("nghisu::library",
                                            "The comment %1 is not stored in its normal form (NFC, trimmed).")
                    .arg(id));
        }
    }
    return rows.result();
}

LibraryResult<void> checkMarks(Database &database, Findings &findings)
{
    Statement rows(database, u"SELECT id, note FROM mark WHERE note <> ''"_s);
    while (rows.next()) {
        const CommentText text = measureComment(rows.text(1));
        if (text.isAcceptable() && text.body == rows.text(1))
            continue;
        findings.found(QCoreApplication::translate("nghisu::library",
                                                   "The note of the highlight %1 is too long, or not stored "
                                                   "in its normal form (NFC, trimmed).")
                           .arg(rows.uuid(0).toString(QUuid::WithoutBraces)));
    }
    return rows.result();
}

/// Mends numbers that follow from other rows. `countWrong` tells how many are wrong, `mend` sets them right.
LibraryResult<void> mendDerived(Database &database, Findings &findings, const QString &countWrong,
                                const QString &mend, QString (*sentence)(int wrong))
{
    int wrong = 0;
    {
        Statement row(database, countWrong);
        if (row.next())
            wrong = row.number(0);
        if (!row.result())
            return row.result();
    }
    if (wrong == 0)
        return {};
    return findings.mend(database, sentence(wrong), [&] { return execute(database, mend); });
}

LibraryResult<void> checkLikes(Database &database, Findings &findings)
{
    const QString right = u"(SELECT count(*) FROM comment_like WHERE comment = comment.id AND liked)"_s;
    return mendDerived(
        database, findings, u"SELECT count(*) FROM comment WHERE like_count <> "_s + right,
        u"UPDATE comment SET like_count = %1 WHERE like_count <> %1"_s.arg(right), [](int wrong) {
            return QCoreApplication::translate(
                "nghisu::library", "The number of likes of %n comment(s) was wrong.", nullptr, wrong);
        });
}

LibraryResult<void> checkThreads(Database &database, Findings &findings)
{
    const QString right =
        u"iif(parent IS NULL,"
        " (SELECT count(*) FROM comment AS r WHERE r.root = comment.id AND r.deleted IS NULL),"
        " (SELECT count(*) FROM comment AS r WHERE r.parent = comment.id AND r.deleted IS NULL))"_s;
    return mendDerived(database, findings, u"SELECT count(*) FROM comment WHERE replies <> "_s + right,
                       u"UPDATE comment SET replies = %1 WHERE replies <> %1"_s.arg(right), [](int wrong) {
                           return QCoreApplication::translate(
                               "nghisu::library", "The number of answers to %n comment(s) was wrong.",
                               nullptr, wrong);
                       });
}

LibraryResult<void> checkCounts(Database &database, Findings &findings)
{
    const QString right =
        u"(SELECT count(*) FROM comment AS c WHERE c.article = article.id AND c.deleted IS NULL)"_s;
    const QString known =
        u"ifnull((SELECT comments FROM article_discussion AS d WHERE d.article = article.id), 0)"_s;
    return mendDerived(
        database, findings, u"SELECT count(*) FROM article WHERE %1 <> %2"_s.arg(known, right),
        u"INSERT INTO article_discussion (article, comments) SELECT id, %2 FROM article WHERE %1 <> %2"
        " ON CONFLICT (article) DO UPDATE SET comments = excluded.comments"_s.arg(known, right),
        [](int wrong) {
            return QCoreApplication::translate(
                "nghisu::library", "The number of comments of %n article(s) was wrong.", nullptr, wrong);
        });
}

LibraryResult<void> checkNewest(Database &database, Findings &findings)
{
    const QString right = u"(SELECT max(created) FROM comment AS c"
                          " WHERE c.article = article_discussion.article AND c.deleted IS NULL)"_s;
    return mendDerived(
        database, findings, u"SELECT count(*) FROM article_discussion WHERE newest IS NOT "_s + right,
        u"UPDATE article_discussion SET newest = %1 WHERE newest IS NOT %1"_s.arg(right), [](int wrong) {
            return QCoreApplication::translate("nghisu::library",
                                               "The time of the newest comment of %n article(s) was wrong.",
                                               nullptr, wrong);
        });
}

LibraryResult<void> checkForums(Database &database, Findings &findings)
{
    const QString right = u"(SELECT count(*) FROM article_forum AS f JOIN article AS a ON a.id = f.article"
                          " WHERE f.forum = forum.id AND a.binned IS NULL)"_s;
    return mendDerived(database, findings, u"SELECT count(*) FROM forum WHERE articles <> "_s + right,
                       u"UPDATE forum SET articles = %1 WHERE articles <> %1"_s.arg(right), [](int wrong) {
                           return QCoreApplication::translate(
                               "nghisu::library", "The number of articles of %n forum(s) was wrong.", nullptr,
                               wrong);
                       });
}

LibraryResult<void> checkPictures(Database &database, Findings &findings)
{
    Statement rows(database, u"SELECT sha256, bytes FROM picture"_s);
    while (rows.next()) {
        const QByteArray sha256 = rows.blob(0);
        if (QCryptographicHash::hash(rows.blob(1), QCryptographicHash::Sha256) != sha256) {
            findings.found(QCoreApplication::translate("nghisu::library",
                                                       "The picture %1 is not the one that was imported.")
                               .arg(QString::fromLatin1(sha256.toHex())));
        }
    }
    return rows.result();
}

LibraryResult<void> checkSearch(Database &database, Findings &findings)
{
    SearchIndex index(database);
    const auto sound = index.isSound();
    if (!sound)
        return tl::unexpected(sound.error());
    if (*sound)
        return {};
    return findings.mend(
        database,
        QCoreApplication::translate("nghisu::library", "The index of words was wrong and is made anew."),
        [&] { return index.clear(); });
}

} // namespace

void Findings::found(const QString &sentence, bool mended)
{
    report.problems += sentence;
    if (mended)
        report.repaired += sentence;
}

LibraryResult<void> Findings::mend(Database &database, const QString &sentence,
                                   const std::function<LibraryResult<void>()> &work)
{
    if (database.isReadOnly()) {
        found(sentence);
        return {};
    }
    auto mended = database.transaction(work);
    found(sentence, mended.has_value());
    if (!mended && mended.error().code != LibraryError::Invalid)
        return mended;
    return {};
}

LibraryResult<CheckReport> checkLibrary(const QString &path)
{
    if (!QFileInfo::exists(path)) // opening it would make it
        return tl::unexpected(failureOf(LibraryError::CannotOpen, path));
    const auto database = Database::open(path);
    if (!database)
        return tl::unexpected(database.error());

    Findings findings;
    for (const auto check :
         {checkIntegrity, checkForeignKeys, checkPersons, checkComments, checkMarks, checkLikes, checkThreads,
          checkCounts, checkNewest, checkForums, checkPictures, checkArticles, checkSearch}) {
        const auto done = check(**database, findings);
        if (done)
            continue;
        if (done.error().code != LibraryError::Damaged)
            return tl::unexpected(done.error());
        // Damage is what was looked for; whatever can still be examined is.
        if (!findings.report.problems.contains(done.error().message))
            findings.found(done.error().message);
    }
    findings.report.sound = findings.report.problems.size() == findings.report.repaired.size();
    return findings.report;
}

} // namespace nghisu
