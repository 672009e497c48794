// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "eventreports.h"

#include "articlejson.h"
#include "articlerows.h"
#include "sqlerror.h"
#include "statement.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A session that begins longer before is no longer news; bounds the part of the index that is read.
constexpr int LongestSession = 31;
/// Days asked for of one report: an agenda of hundreds of sessions is a calendar.
constexpr int MaxDays = 40;
/// Rows read a day, of a library where very many articles name it.
constexpr int MaxRowsADay = 2000;

QList<QDate> daysOf(const Agenda &agenda)
{
    QList<QDate> days;
    for (const AgendaEntry &entry : agenda) {
        if (entry.kind == AgendaEntry::Kind::Session && !days.contains(entry.start.date))
            days += entry.start.date;
        if (days.size() == MaxDays)
            break;
    }
    return days;
}

} // namespace

LibraryResult<EventReport> eventReport(Database &database, ArticleId article)
{
    EventReport report;
    {
        Statement row(
            database,
            u"SELECT a.title, a.source, a.published, a.published_estimated, c.lead FROM article AS a"
            " JOIN article_content AS c ON c.article = a.id WHERE a.id = ?"_s,
            article);
        if (!row.next()) {
            if (!row.result())
                return tl::unexpected(row.result().error());
            return tl::unexpected(failureOf(LibraryError::NotFound, database.path()));
        }
        report = {article, row.text(0), row.text(1), {row.day(2), row.number(3) != 0}, {}, {}};
        const auto lead = blocksFromJson(row.text(4).toUtf8());
        if (!lead.isEmpty())
            report.lead = lead.first().text;
    }
    auto agenda = readAgenda(database, article);
    if (!agenda)
        return tl::unexpected(agenda.error());
    report.agenda = std::move(*agenda);
    return report;
}

LibraryResult<QList<ArticleId>> reportsAround(Database &database, const EventReport &report, int nearDays,
                                              int limit)
{
    QMap<ArticleId, qint64> farness; // days between the publications
    for (const QDate day : daysOf(report.agenda)) {
        Statement rows(
            database,
            u"SELECT e.article, a.published FROM agenda_entry AS e JOIN article AS a ON a.id = e.article"
            " WHERE e.kind = 'session' AND e.start_date BETWEEN ? AND ?"
            " AND ifnull(e.end_date, e.start_date) >= ? AND e.article <> ? AND a.binned IS NULL"
            " ORDER BY e.start_date DESC LIMIT ?"_s,
            day.addDays(-LongestSession), day.addDays(nearDays - 1), day.addDays(1 - nearDays), report.id,
            MaxRowsADay);
        while (rows.next()) {
            const QDate published = rows.day(1);
            farness[rows.integer(0)] = published.isValid() && report.published.date.isValid()
                                           ? std::abs(report.published.date.daysTo(published))
                                           : std::numeric_limits<qint64>::max();
        }
        if (!rows.result())
            return tl::unexpected(rows.result().error());
    }
    QList<ArticleId> articles = farness.keys();
    std::stable_sort(articles.begin(), articles.end(), [&farness](ArticleId one, ArticleId other) {
        return farness.value(one) < farness.value(other);
    });
    return articles.first(std::min<qsizetype>(articles.size(), limit));
}

} // namespace nghisu
