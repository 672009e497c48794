// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "agenda/timelinemodel.h"
#include "agenda/timelinepane.h"
#include "articlestore.h"
#include "database.h"
#include "interfacelanguage.h"
#include "window/scheme.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class tst_Timeline : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Database> database;

    /// An article with sessions on `count` days from `from` on, every second at eight o'clock.
    ArticleId add(const QString &title, QDate from, int count)
    {
        NewArticle article;
        article.article.title = title;
        for (int i = 0; i < count; ++i) {
            AgendaEntry entry;
            entry.title = u"phiên %1"_s.arg(i);
            entry.place = u"hội trường"_s;
            entry.start = {from.addDays(i), i % 2 ? QTime(8, 0) : QTime()};
            entry.passage = {0, i, 5, u"phiên"_s};
            article.agenda.append(entry);
        }
        return ArticleStore(*database).add(article).value_or(AddedArticle()).id;
    }

private slots:
    void initTestCase()
    {
        installLook(ColorScheme::Light);
        installLanguage(u"vi"_s);
    }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        database = std::move(*Database::open(folder->filePath(u"l.nghisu"_s)));
    }
    void cleanup()
    {
        database.reset();
        folder.reset();
    }

    void beginsAroundNowAndFetchesBothWays()
    {
        add(u"Bài dài"_s, QDate(2024, 1, 1), 600);
        TimelineStore store(*database);
        TimelineModel model;
        const QDateTime now(QDate(2024, 10, 1), QTime(9, 0));
        model.load(&store, now);
        QCOMPARE(model.current().data(AgendaModel::PassageRole).value<Passage>().start, 274); // 1 October
        const int before = model.rowCount();
        QVERIFY(model.canFetchEarlier());
        QVERIFY(model.fetchEarlier() > 0);
        while (model.fetchEarlier() > 0) {
        }
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 1200); // each session under a heading of its own
        QVERIFY(before < 300);
        QSet<qsizetype> seen;
        for (int row = 1; row < model.rowCount(); row += 2)
            seen.insert(model.index(row).data(AgendaModel::PassageRole).value<Passage>().start);
        QCOMPARE(seen.size(), 600);
        model.setNow(now.addYears(3));
        QCOMPARE(model.current(), model.index(model.rowCount() - 1));
    }

    void choosingASessionAsksForItsArticle()
    {
        const ArticleId first = add(u"Bài một"_s, QDate(2024, 10, 1), 1);
        const ArticleId second = add(u"Bài hai"_s, QDate(2024, 10, 3), 1);
        TimelinePane pane([] { return QDateTime(QDate(2024, 10, 2), QTime(9, 0)); });
        const QAbstractItemModelTester tester(pane.list()->model());
        pane.setLibrary(database.get());
        pane.resize(320, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QCOMPARE(pane.list()->model()->rowCount(), 4);
        QSignalSpy wanted(&pane, &TimelinePane::sessionWanted);
        const QModelIndex coming = pane.list()->model()->index(3, 0);
        QCOMPARE(coming.data(AgendaModel::StateTextRole).toString(), u"ngày mai"_s);
        QVERIFY(coming.data(Qt::AccessibleTextRole).toString().contains(u"Bài hai"_s));
        QTest::mouseClick(pane.list()->viewport(), Qt::LeftButton, {},
                          pane.list()->visualRect(coming).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toLongLong(), second);
        QVERIFY(first != second);
    }

    void changesShow()
    {
        const ArticleId id = add(u"Bài một"_s, QDate(2024, 10, 1), 1);
        TimelinePane pane([] { return QDateTime(QDate(2024, 10, 2), QTime(9, 0)); });
        pane.setLibrary(database.get());
        pane.show();
        QCOMPARE(pane.list()->model()->rowCount(), 2);
        const Agenda read = ArticleStore(*database).load(id)->agenda.read;
        QVERIFY(ArticleStore(*database).setAgenda(id, {read, {}, {}}));
        pane.invalidate();
        QCOMPARE(pane.list()->model()->rowCount(), 0);
        QVERIFY(!pane.list()->isVisible());
        pane.setLibrary(nullptr);
        QCOMPARE(pane.list()->model()->rowCount(), 0);
    }

    void earlierSessionsComeWhenScrolledTo()
    {
        add(u"Bài dài"_s, QDate(2024, 1, 1), 300);
        TimelinePane pane([] { return QDateTime(QDate(2024, 10, 1), QTime(9, 0)); });
        pane.setLibrary(database.get());
        pane.resize(320, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const int before = pane.list()->model()->rowCount();
        QTRY_VERIFY(pane.list()->verticalScrollBar()->value() > 0);
        const QString top = pane.list()->model()->index(0, 0).data().toString();
        pane.list()->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(pane.list()->model()->rowCount() > before);
        QTRY_VERIFY(pane.list()->verticalScrollBar()->value() > 0); // what was at the top still is
        QVERIFY(pane.list()->model()->index(0, 0).data().toString() != top);
    }
};

QTEST_MAIN(tst_Timeline)
#include "tst_timeline.moc"
