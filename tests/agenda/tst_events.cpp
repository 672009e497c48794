// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Several reports of one event: which they are, and what they say together.

#include "agendareader.h"
#include "mergedagenda.h"
#include "sameevent.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

struct Report
{
    QString title;
    QString text;
};

/// Reports of eight events; those of one event stand together. All came out on 24 September 2020.
const QList<QList<Report>> Events = {
    {{u"Tây Nguyên chờ đón Đại hội Đảng bộ tỉnh Đắk Lắk lần thứ XVII"_s,
      u"Từ ngày 25 đến 27/9/2020, Đại hội đại biểu Đảng bộ tỉnh Đắk Lắk lần thứ XVII diễn ra tại Trung tâm "
      u"Văn hóa tỉnh, thành phố Buôn Ma Thuột."_s},
     {u"Đắk Lắk: 350 đại biểu dự phiên trù bị Đại hội Đảng bộ tỉnh"_s,
      u"Chiều 25/9/2020, tại Trung tâm Văn hóa tỉnh, phiên trù bị Đại hội Đảng bộ tỉnh Đắk Lắk khai mạc."_s},
     {u"Dak Lak ready for provincial Party congress"_s,
      u"The 17th congress of the Party Committee of Dak Lak will open on September 25, 2020 in Buon Ma Thuot."_s}},
    {{u"Đại hội Đảng bộ tỉnh Quảng Trị lần thứ XVII khai mạc"_s,
      u"Sáng 26/9/2020, Đại hội đại biểu Đảng bộ tỉnh Quảng Trị lần thứ XVII khai mạc tại Đông Hà."_s},
     {u"Quảng Trị sẵn sàng cho Đại hội Đảng bộ tỉnh"_s,
      u"Đại hội Đảng bộ tỉnh Quảng Trị lần thứ XVII sẽ khai mạc sáng 26/9/2020 tại Trung tâm Hội nghị tỉnh, "
      u"thành phố Đông Hà."_s}},
    {{u"Lễ hội cà phê Buôn Ma Thuột khai mạc tối mai"_s,
      u"Tối 26/9/2020, lễ hội cà phê khai mạc tại Quảng trường 10/3, thành phố Buôn Ma Thuột."_s},
     {u"Buôn Ma Thuột trước giờ khai mạc lễ hội cà phê"_s,
      u"Lễ hội cà phê Buôn Ma Thuột diễn ra từ 26 đến 28/9/2020 tại Quảng trường 10/3."_s},
     {u"Coffee festival to open in Buon Ma Thuot"_s,
      u"The Buon Ma Thuot coffee festival will open on September 26, 2020 at the square of the city."_s}},
    {{u"Vinamilk họp đại hội đồng cổ đông thường niên"_s,
      u"Sáng 26/9/2020, Vinamilk tổ chức đại hội đồng cổ đông thường niên tại Thành phố Hồ Chí Minh."_s},
     {u"Vinamilk holds annual general meeting"_s,
      u"Vinamilk will hold its annual general meeting on September 26, 2020 in Ho Chi Minh City."_s}},
    {{u"Đại hội đồng cổ đông thường niên FPT bàn kế hoạch lợi nhuận"_s,
      u"Sáng 26/9/2020, FPT tổ chức đại hội đồng cổ đông thường niên tại Hà Nội."_s}},
    {{u"Hội đồng nhân dân tỉnh Đắk Lắk họp kỳ thứ 10"_s,
      u"Ngày 26/9/2020, Hội đồng nhân dân tỉnh Đắk Lắk khai mạc kỳ họp thứ 10 tại hội trường UBND tỉnh."_s}},
    {{u"Đại hội Đảng bộ tỉnh Đắk Lắk lần thứ XVI"_s,
      u"Đại hội đại biểu Đảng bộ tỉnh Đắk Lắk lần thứ XVI họp từ ngày 12 đến 14/10/2015."_s}},
    {{u"Giải bóng đá thiếu niên khởi tranh ở Buôn Ma Thuột"_s,
      u"Ngày 26/9/2020, giải bóng đá thiếu niên khởi tranh trên sân vận động Buôn Ma Thuột."_s}},
};

Agenda agendaOf(const Report &report)
{
    Article article;
    article.title = report.title;
    article.published = {QDate(2020, 9, 24), false};
    article.lead.text = report.text;
    return readAgenda(article);
}

EventTraits traitsOf(const Report &report)
{
    return eventTraits(report.title, report.text, agendaOf(report));
}

AgendaEntry session(const QString &title, QDate day, QTime time = {}, const QString &place = {},
                    DayPart part = DayPart::None)
{
    AgendaEntry entry;
    entry.title = title;
    entry.start = {day, time};
    entry.place = place;
    entry.dayPart = part;
    return entry;
}

AgendaEntry item(const QString &title)
{
    AgendaEntry entry;
    entry.kind = AgendaEntry::Kind::Item;
    entry.title = title;
    return entry;
}

const QDate Day(2020, 9, 25);
using Difference = MergedEntry::Difference;

} // namespace

class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairOfReports_data()
    {
        QTest::addColumn<Report>("one");
        QTest::addColumn<Report>("other");
        QTest::addColumn<bool>("same");
        for (qsizetype event = 0; event < Events.size(); ++event) {
            for (qsizetype report = 0; report < Events.at(event).size(); ++report) {
                for (qsizetype next = 0; next <= event; ++next) {
                    const qsizetype count = next == event ? report : Events.at(next).size();
                    for (qsizetype before = 0; before < count; ++before)
                        QTest::addRow("%lld/%lld and %lld/%lld", event, report, next, before)
                            << Events.at(event).at(report) << Events.at(next).at(before) << (event == next);
                }
            }
        }
    }
    void everyPairOfReports()
    {
        QFETCH(Report, one);
        QFETCH(Report, other);
        QFETCH(bool, same);
        const double likeness = eventLikeness(traitsOf(one), traitsOf(other));
        QCOMPARE(eventLikeness(traitsOf(other), traitsOf(one)), likeness);
        QVERIFY2((likeness >= SameEvent) == same, qPrintable(QString::number(likeness)));
    }

    void whatTwoReportsSayAlikeIsOneEntry()
    {
        const auto merged = mergeAgendas(
            {{session(u"Khai mạc"_s, Day, {7, 30}), item(u"Tổng kết nhiệm kỳ"_s)},
             {session(u"Phiên khai mạc Đại hội"_s, Day, {}, u"Nhà văn hóa"_s, DayPart::Morning),
              session(u"Bế mạc"_s, Day.addDays(1)), item(u"Tổng kết việc thực hiện nhiệm kỳ trước"_s)}});
        QCOMPARE(merged.size(), 3);
        QCOMPARE(merged.at(0).entry.title, u"Khai mạc"_s);
        QCOMPARE(merged.at(0).entry.start.time, QTime(7, 30));
        QCOMPARE(merged.at(0).entry.place, u"Nhà văn hóa"_s);
        QCOMPARE(merged.at(0).said.size(), 2);
        QCOMPARE(merged.at(0).differences, MergedEntry::Differences());
        QCOMPARE(merged.at(1).entry.title, u"Bế mạc"_s);
        QCOMPARE(merged.at(1).differences, MergedEntry::Differences(Difference::Missing));
        QCOMPARE(merged.at(1).said.first().report, 1);
        QCOMPARE(merged.at(2).said.size(), 2);
    }

    void differencesAreTold_data()
    {
        QTest::addColumn<AgendaEntry>("other");
        QTest::addColumn<int>("differences");
        const QString title = u"Khai mạc Đại hội"_s;
        QTest::newRow("alike") << session(title, Day, {7, 30}, u"Hội trường"_s) << 0;
        QTest::newRow("day") << session(title, Day.addDays(1), {7, 30}) << int(Difference::Day);
        QTest::newRow("time") << session(title, Day, {8, 0}) << int(Difference::Time);
        QTest::newRow("part of the day")
            << session(title, Day, {}, {}, DayPart::Afternoon) << int(Difference::Time);
        QTest::newRow("place") << session(title, Day, {7, 30}, u"Nhà hát"_s) << int(Difference::Place);
        QTest::newRow("a longer name of the place")
            << session(title, Day, {7, 30}, u"Hội trường lớn của tỉnh"_s) << 0;
    }
    void differencesAreTold()
    {
        QFETCH(AgendaEntry, other);
        const auto merged =
            mergeAgendas({{session(u"Khai mạc Đại hội"_s, Day, {7, 30}, u"Hội trường"_s)}, {other}});
        QCOMPARE(merged.size(), 1);
        QTEST(int(merged.first().differences.toInt()), "differences");
    }

    void twoSessionsOfOneReportStayTwo()
    {
        const Agenda own = {session(u"Thảo luận tại hội trường"_s, Day, {}, {}, DayPart::Morning),
                            session(u"Thảo luận tại hội trường"_s, Day, {}, {}, DayPart::Afternoon)};
        const auto merged = mergeAgendas({own, own});
        QCOMPARE(merged.size(), 2);
        QCOMPARE(merged.at(0).differences, MergedEntry::Differences());
        QCOMPARE(merged.at(1).said.size(), 2);
    }

    void itemsStayInTheirOrder()
    {
        const auto merged =
            mergeAgendas({{item(u"Nhân sự"_s), item(u"Ngân sách"_s)}, {item(u"Ngân sách"_s)}});
        QCOMPARE(merged.size(), 2);
        QCOMPARE(merged.at(0).entry.title, u"Nhân sự"_s);
        QCOMPARE(merged.at(1).entry.title, u"Ngân sách"_s);
    }
};

QTEST_GUILESS_MAIN(EventsTest)

#include "tst_events.moc"
