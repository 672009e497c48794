// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarytest.h"
#include "timelinestore.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

AgendaEntry session(QDate day, QTime time, const QString &title)
{
    AgendaEntry entry;
    entry.title = title;
    entry.start = {day, time};
    return entry;
}

QStringList titlesOf(const QList<TimelineSession> &sessions)
{
    QStringList titles;
    for (const TimelineSession &entry : sessions)
        titles.append(entry.entry.title);
    return titles;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

    ArticleId add(TestLibrary &library, const QString &title, const Agenda &agenda)
    {
        NewArticle article = sampleArticle(title);
        article.agenda = agenda;
        return valueOf(library.articles().add(article)).id;
    }

private slots:
    void sessionsOfAllArticlesAreInOneOrder()
    {
        TestLibrary library;
        const QDate day(2024, 5, 7);
        AgendaEntry item;
        item.kind = AgendaEntry::Kind::Item;
        item.title = u"no session"_s;
        const ArticleId first =
            add(library, u"Một"_s,
                {session(day, QTime(8, 0), u"b"_s), session(day.addDays(2), {}, u"d"_s), item});
        add(library, u"Hai"_s,
            {session(day.addDays(-1), {}, u"before"_s), session(day, {}, u"a"_s),
             session(day, QTime(8, 0), u"c"_s)});
        TimelineStore store(library.database());
        const auto after = valueOf(store.after({day, {}, 0, -1}, 10));
        QCOMPARE(titlesOf(after), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(after.at(1).article, first);
        QCOMPARE(after.at(1).articleTitle, u"Một"_s);
        QCOMPARE(titlesOf(valueOf(store.before({day, {}, 0, -1}, 10))), QStringList{u"before"_s});
        QCOMPARE(titlesOf(valueOf(store.before(keyOf(after.at(3)), 2))), (QStringList{u"b"_s, u"c"_s}));
    }

    void editedAgendasShow()
    {
        TestLibrary library;
        const ArticleId id = add(library, u"Một"_s, {session(QDate(2024, 5, 7), {}, u"read"_s)});
        const Agenda shown{session(QDate(2024, 5, 8), {}, u"edited"_s)};
        const Agenda read = valueOf(library.articles().load(id)).agenda.read;
        valueOf(library.articles().setAgenda(id, {read, {}, shown}));
        TimelineStore store(library.database());
        QCOMPARE(titlesOf(valueOf(store.after({QDate(2000, 1, 1), {}, 0, -1}, 10))),
                 QStringList{u"edited"_s});
    }

    /// Pages of any size, forward and backward, give every session once, in one order.
    void pagesJoin()
    {
        TestLibrary library;
        QRandomGenerator random(7);
        for (int i = 0; i < 40; ++i) {
            Agenda agenda;
            for (int j = 0; j < 5; ++j) {
                const QTime time = random.bounded(2) ? QTime(random.bounded(24), 0) : QTime();
                agenda.append(
                    session(QDate(2024, 1, 1).addDays(random.bounded(10)), time, u"%1-%2"_s.arg(i).arg(j)));
            }
            add(library, u"Bài %1"_s.arg(i), agenda);
        }
        TimelineStore store(library.database());
        const QStringList all = titlesOf(valueOf(store.after({QDate(2000, 1, 1), {}, 0, -1}, 1000)));
        QCOMPARE(all.size(), 200);
        QStringList forward;
        TimelineKey key{QDate(2000, 1, 1), {}, 0, -1};
        for (auto page = valueOf(store.after(key, 7)); !page.isEmpty(); page = valueOf(store.after(key, 7))) {
            forward += titlesOf(page);
            key = keyOf(page.last());
        }
        QCOMPARE(forward, all);
        QStringList backward;
        key = {QDate(2030, 1, 1), {}, 0, -1};
        for (auto page = valueOf(store.before(key, 9)); !page.isEmpty();
             page = valueOf(store.before(key, 9))) {
            backward = titlesOf(page) + backward;
            key = keyOf(page.first());
        }
        QCOMPARE(backward, all);
    }

    void pagesComeFromTheIndex()
    {
        TestLibrary library;
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plan"_s);
        connection.setDatabaseName(library.path());
        QVERIFY(connection.open());
        QString detail;
        {
            QSqlQuery query(connection);
            QVERIFY(
                query.exec(u"EXPLAIN QUERY PLAN SELECT e.title FROM agenda_entry AS e"
                           " JOIN article AS a ON a.id = e.article WHERE e.kind = 'session'"
                           " AND e.start_date >= '2024-01-01' AND (e.start_date, ifnull(e.start_time, ''),"
                           " e.article, e.ordinal) > ('2024-01-01', '', 0, -1) ORDER BY e.start_date ASC,"
                           " ifnull(e.start_time, '') ASC, e.article ASC, e.ordinal ASC LIMIT 100"_s));
            while (query.next())
                detail += query.value(3).toString() + u'\n';
        }
        connection = {};
        QSqlDatabase::removeDatabase(u"plan"_s);
        QVERIFY2(detail.contains("agenda_session"_L1) && !detail.contains("TEMP B-TREE"_L1),
                 qPrintable(detail));
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "test_timeline.moc"
