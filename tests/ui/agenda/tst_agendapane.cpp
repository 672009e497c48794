// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "agenda/agendamodel.h"
#include "agenda/agendapane.h"
#include "agendasamples.h"
#include "agendatext.h"
#include "interfacelanguage.h"
#include "window/scheme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QList<EditedEntry> read(const Agenda &agenda)
{
    return editedAgenda(agenda, {});
}

} // namespace

Q_DECLARE_METATYPE(nghisu::SessionState)
Q_DECLARE_METATYPE(nghisu::Moment)

class tst_AgendaPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installLook(ColorScheme::Light);
        installLanguage(u"vi"_s);
    }

    void rowsAreGroupedByDay()
    {
        AgendaModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries(read(congress()), at(25, 9));
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row).data().toString());
        QCOMPARE(rows,
                 (QStringList{u"Thứ Sáu, 25 tháng 9, 2020"_s, u"Phiên trù bị"_s, u"26 – 27 tháng 9, 2020"_s,
                              u"Phiên chính thức"_s, u"Nội dung"_s, u"Tổng kết"_s, u"Thảo luận"_s}));
        QCOMPARE(model.index(1).data(AgendaModel::TimeRole).toString(), u"Chiều"_s);
        QCOMPARE(model.index(1).data(AgendaModel::PlaceRole).toString(), u"Trung tâm hội nghị tỉnh"_s);
        QCOMPARE(model.index(3).data(AgendaModel::TimeRole).toString(), u"2 ngày"_s);
        QCOMPARE(model.index(6).data(AgendaModel::NumberRole).toInt(), 2);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(5)).testFlag(Qt::ItemIsSelectable));
    }

    void times()
    {
        const QDate day(2024, 3, 12);
        QCOMPARE(timeText(session({}, {day, QTime(8, 30)}, {day, QTime(11, 0)})), u"08:30 – 11:00"_s);
        QCOMPARE(timeText(session({}, {day, QTime(7, 30)})), u"07:30"_s);
        QCOMPARE(timeText(session({}, {day, {}}, {day, QTime(16, 30)})), u"đến 16:30"_s);
        QCOMPARE(timeText(session({}, {day, {}})), u"Cả ngày"_s);
        QCOMPARE(dayHeading(session({}, {QDate(2023, 5, 22), {}}, {QDate(2023, 6, 10), {}})),
                 u"22 tháng 5 – 10 tháng 6, 2023"_s);
        QCOMPARE(dayHeading(session({}, {QDate(2023, 12, 30), {}}, {QDate(2024, 1, 2), {}})),
                 u"30 tháng 12, 2023 – 2 tháng 1, 2024"_s);
    }

    void states_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<SessionState>("first");
        QTest::addColumn<SessionState>("second");
        QTest::newRow("the day before") << at(24, 12) << SessionState::Next << SessionState::Later;
        QTest::newRow("that morning") << at(25, 9) << SessionState::Next << SessionState::Later;
        QTest::newRow("that afternoon") << at(25, 15) << SessionState::Now << SessionState::Next;
        QTest::newRow("that evening") << at(25, 20) << SessionState::Past << SessionState::Next;
        QTest::newRow("the last day") << at(27, 23) << SessionState::Past << SessionState::Now;
        QTest::newRow("later") << at(28, 0, 1) << SessionState::Past << SessionState::Past;
    }
    void states()
    {
        QFETCH(QDateTime, now);
        QFETCH(SessionState, first);
        QFETCH(SessionState, second);
        const QList<SessionState> states = sessionStates(congress(), now);
        QCOMPARE(states.at(0), first);
        QCOMPARE(states.at(1), second);
        QCOMPARE(states.at(2), SessionState::Later); // business has no time
    }

    void aSessionWithoutAnEndLastsSomeHours()
    {
        const Agenda agenda{session(u"khai mạc"_s, {QDate(2020, 9, 26), QTime(7, 30)})};
        QCOMPARE(sessionStates(agenda, at(26, 7, 29)).first(), SessionState::Next);
        QCOMPARE(sessionStates(agenda, at(26, 7, 31)).first(), SessionState::Now);
        QCOMPARE(sessionStates(agenda, at(26, 12, 0)).first(), SessionState::Past);
    }

    void aTimetableGoesOnWithTheNextSession()
    {
        const QDate day(2020, 9, 26);
        Agenda agenda{session(u"đón tiếp"_s, {day, QTime(7, 30)}), session(u"khai mạc"_s, {day, QTime(8, 0)}),
                      session(u"họp báo"_s, {day, QTime(9, 0)}, {}, DayPart::None, u"nhà khách"_s)};
        agenda[1].place = u"hội trường"_s;
        const QList<SessionState> states = sessionStates(agenda, at(26, 9, 10));
        QCOMPARE(states, (QList{SessionState::Past, SessionState::Now, SessionState::Now}));
        QCOMPARE(sessionStates(agenda, at(26, 8)).first(), SessionState::Past);
        // Other articles' sessions end nothing.
        QCOMPARE(sessionStates(agenda, at(26, 8), {1, 2, 3}).first(), SessionState::Now);
    }

    void theClockIsThatOfThePlace()
    {
        const QDateTime now = localNow();
        QCOMPARE(now.offsetFromUtc(), 7 * 3600);
        const QDateTime start(QDate(2020, 9, 25), QTime(9, 10), localZone());
        AgendaModel model;
        model.setEntries(read({session(u"khai mạc"_s, {start.date(), start.time()})}), start.addSecs(-600));
        QCOMPARE(model.index(1).data(AgendaModel::StateTextRole).toString(), u"còn 10 phút"_s);
    }

    void aDayHasOneHeading()
    {
        const QDate day(2020, 9, 25);
        AgendaModel model;
        model.setEntries(read({session(u"a"_s, {day, QTime(7, 0)}),
                               session(u"b"_s, {day, QTime(8, 0)}, {day.addDays(2), {}}),
                               session(u"c"_s, {day, QTime(9, 0)})}),
                         at(25, 9));
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row).data().toString());
        QCOMPARE(rows, (QStringList{u"25 – 27 tháng 9, 2020"_s, u"B"_s, u"Thứ Sáu, 25 tháng 9, 2020"_s,
                                    u"A"_s, u"C"_s}));
    }

    void whatIsUncertainIsMarked()
    {
        const auto heightsOf = [](bool uncertain) {
            AgendaPane pane([] { return at(25, 9); });
            pane.resize(332, 500);
            Agenda agenda = congress();
            agenda[1].uncertain = agenda[2].uncertain = uncertain;
            pane.setAgenda(unedited(agenda), true);
            pane.show();
            const QAbstractItemModel *rows = pane.list()->model();
            return std::pair{pane.list()->visualRect(rows->index(3, 0)).height(),
                             pane.list()->visualRect(rows->index(5, 0)).height()};
        };
        QVERIFY(heightsOf(true).first > heightsOf(false).first); // the word stands below the title
        QVERIFY(heightsOf(true).second > heightsOf(false).second);
    }

    void theAgendaIsCopiedAsText()
    {
        AgendaPane pane([] { return at(28, 9); });
        Agenda agenda = congress();
        agenda[1].uncertain = true;
        pane.setAgenda(unedited(agenda), true);
        const QString text = u"Thứ Sáu, 25 tháng 9, 2020\nChiều, Phiên trù bị, Trung tâm hội nghị tỉnh\n\n"
                             "26 – 27 tháng 9, 2020\n2 ngày, Phiên chính thức, chưa chắc\n\n"
                             "Nội dung\n1. Tổng kết\n2. Thảo luận"_s;
        QCOMPARE(pane.plainText(), text); // and nothing of what is over today
        pane.filter()->setText(u"trù bị"_s);
        QCOMPARE(pane.plainText(), text);
    }

    void theClockMovesTheStates()
    {
        AgendaModel model;
        model.setEntries(read(congress()), at(25, 9));
        QCOMPARE(model.index(1).data(AgendaModel::StateTextRole).toString(), u"hôm nay"_s);
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        model.setNow(at(25, 15));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(model.index(1).data(AgendaModel::StateTextRole).toString(), u"Đang diễn ra"_s);
        model.setNow(at(30, 1));
        QCOMPARE(model.index(1).data(AgendaModel::StateTextRole).toString(), u"Đã qua"_s);
    }

    void choosingAnEntryAsksForItsPassage()
    {
        AgendaPane pane([] { return at(25, 9); });
        pane.resize(332, 500);
        pane.setAgenda(unedited(congress()), true);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QSignalSpy spy(&pane, &AgendaPane::passageWanted);
        const QModelIndex first = pane.list()->model()->index(1, 0);
        QTest::mouseClick(pane.list()->viewport(), Qt::LeftButton, {},
                          pane.list()->visualRect(first).center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.last().first().value<Passage>().quote, u"phiên trù bị"_s);
        // A heading leads nowhere.
        QTest::mouseClick(pane.list()->viewport(), Qt::LeftButton, {},
                          pane.list()->visualRect(first.siblingAtRow(0)).center());
        QCOMPARE(spy.size(), 1);
        // The keyboard passes over headings.
        pane.list()->setFocus();
        pane.list()->setCurrentIndex(first);
        QTest::keyClick(pane.list(), Qt::Key_Down);
        QTest::keyClick(pane.list(), Qt::Key_Return);
        QCOMPARE(spy.last().first().value<Passage>().quote, u"phiên chính thức"_s);
    }

    void stepsGoThroughTheEntries()
    {
        AgendaPane pane([] { return at(25, 9); });
        pane.setAgenda(unedited(congress()), true);
        QSignalSpy spy(&pane, &AgendaPane::passageWanted);
        QStringList quotes;
        for (int i = 0; i < 6; ++i)
            pane.step(1);
        for (const QList<QVariant> &call : spy)
            quotes.append(call.first().value<Passage>().quote);
        QCOMPARE(quotes,
                 (QStringList{u"phiên trù bị"_s, u"phiên chính thức"_s, u"tổng kết"_s, u"thảo luận"_s}));
        pane.step(-1);
        QCOMPARE(spy.last().first().value<Passage>().quote, u"tổng kết"_s);
    }

    void longTitlesWrap()
    {
        AgendaPane pane([] { return at(25, 9); });
        pane.resize(260, 500);
        pane.setAgenda(
            unedited({item(u"tổng kết"_s),
                      item(u"thảo luận, góp ý dự thảo các văn kiện trình đại hội toàn quốc "_s.repeated(3))}),
            true);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto height = [&](int row) {
            return pane.list()->visualRect(pane.list()->model()->index(row, 0)).height();
        };
        QTRY_VERIFY(height(2) > 3 * height(1));
        const int narrow = height(2);
        pane.resize(600, 500);
        QTRY_VERIFY(height(2) < narrow);
    }

    void readOut()
    {
        AgendaModel model;
        model.setEntries(read(congress()), at(25, 9));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 u"Thứ Sáu, 25 tháng 9, 2020, Chiều, Phiên trù bị, Trung tâm hội nghị tỉnh, hôm nay"_s);
        QCOMPARE(model.index(6).data(Qt::AccessibleTextRole).toString(), u"2. Thảo luận"_s);
        AgendaPane pane;
        QVERIFY(!pane.list()->accessibleName().isEmpty());
    }

    void countdowns_data()
    {
        QTest::addColumn<Moment>("start");
        QTest::addColumn<QString>("text");
        QTest::newRow("weeks") << Moment{QDate(2020, 10, 20), QTime(8, 0)} << u"còn 25 ngày"_s;
        QTest::newRow("two days") << Moment{QDate(2020, 9, 27), {}} << u"còn 2 ngày"_s;
        QTest::newRow("tomorrow") << Moment{QDate(2020, 9, 26), {}} << u"ngày mai"_s;
        QTest::newRow("tomorrow at a time") << Moment{QDate(2020, 9, 26), QTime(9, 0)} << u"còn 24 giờ"_s;
        QTest::newRow("today") << Moment{QDate(2020, 9, 25), {}} << u"hôm nay"_s;
        QTest::newRow("hours") << Moment{QDate(2020, 9, 25), QTime(11, 5)} << u"còn 2 giờ 5 phút"_s;
        QTest::newRow("full hours") << Moment{QDate(2020, 9, 25), QTime(12, 0)} << u"còn 3 giờ"_s;
        QTest::newRow("minutes") << Moment{QDate(2020, 9, 25), QTime(9, 20)} << u"còn 20 phút"_s;
        QTest::newRow("one minute") << Moment{QDate(2020, 9, 25), QTime(9, 1)} << u"còn 1 phút"_s;
    }
    void countdowns()
    {
        QFETCH(Moment, start);
        QFETCH(QString, text);
        QCOMPARE(countdownText(session({}, start), at(25, 9)), text);
    }

    void noAgendaSaysSo()
    {
        AgendaPane pane;
        pane.show();
        QVERIFY(!pane.list()->isVisible());
        pane.setAgenda(unedited(congress()), true);
        QVERIFY(pane.list()->isVisible());
    }
};

QTEST_MAIN(tst_AgendaPane)
#include "tst_agendapane.moc"
