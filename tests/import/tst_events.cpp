// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

/// Events that a page marks for machines.
class EventsTest : public QObject
{
    Q_OBJECT

private slots:
    void found_data();
    void found();
    void none_data();
    void none();
    void onceOnly();
    void order();
    void bound();

private:
    QList<PageEvent> eventsOf(const QString &body)
    {
        const QString words =
            u"<p>Ban quản lý chợ mời bà con đến dự buổi họp bàn về giờ mở cửa và chỗ để xe.</p>"_s;
        return m_folder
            .import(u"a.html"_s, u"<!doctype html><html><body><article><h1>Họp chợ</h1>"_s + words + body +
                                     u"</article></body></html>"_s)
            .events;
    }

    ImportFolder m_folder;
};

void EventsTest::found_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("place");
    const QString none;
    QTest::newRow("JSON-LD")
        << u"<script type='application/ld+json'>{\"@context\":\"https://schema.org\","
           "\"@type\":\"Event\",\"name\":\"Họp tổ 5\",\"startDate\":\"2026-03-01T19:30\","
           "\"endDate\":\"2026-03-01T21:00\",\"location\":{\"@type\":\"Place\",\"name\":"
           "\"Nhà văn hóa\",\"address\":{\"streetAddress\":\"12 Lê Lợi\","
           "\"addressLocality\":\"Huế\"}}}</script>"_s
        << u"2026-03-01T21:00"_s << u"Nhà văn hóa, 12 Lê Lợi, Huế"_s;
    QTest::newRow("JSON-LD, in a graph, a kind of event, words for a place")
        << u"<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"about\":{\"@type\":"
           "[\"Thing\",\"SocialEvent\"],\"name\":\"Họp tổ 5\",\"startDate\":\"2026-03-01T19:30\","
           "\"location\":[\"Đình làng\"]}}]}</script>"_s
        << none << u"Đình làng"_s;
    QTest::newRow("microdata")
        << u"<div itemscope itemtype='https://schema.org/BusinessEvent'>"
           "<h2 itemprop=name>Họp tổ 5</h2>"
           "<time itemprop=startDate datetime='2026-03-01T19:30'>tối Chủ nhật</time>"
           "<meta itemprop=endDate content='2026-03-01T21:00'>"
           "<div itemprop=location itemscope itemtype='https://schema.org/Place'>tại "
           "<b itemprop=name>Nhà văn hóa</b> <i itemprop=address>12 Lê Lợi</i></div>"
           "<div itemprop=organizer itemscope><b itemprop=name>Tổ trưởng</b></div></div>"_s
        << u"2026-03-01T21:00"_s << u"Nhà văn hóa, 12 Lê Lợi"_s;
    QTest::newRow("microdata that is not shown")
        << u"<div style='display:none' itemscope itemtype='http://schema.org/Event'>"
           "<meta itemprop=name content='Họp tổ 5'><meta itemprop=startDate content='2026-03-01T19:30'></div>"_s
        << none << none;
    QTest::newRow("hCalendar")
        << u"<div class='box vevent'><b class=summary>Họp tổ 5</b> "
           "<abbr class=dtstart title='2026-03-01T19:30'>tối Chủ nhật</abbr> "
           "<span class=dtend><span class=value-title title='2026-03-01T21:00'></span></span>"
           "<i class=location>Nhà văn hóa</i></div>"_s
        << u"2026-03-01T21:00"_s << u"Nhà văn hóa"_s;
    QTest::newRow("h-event")
        << u"<div class=h-event><b class=p-name>Họp tổ 5</b> <time class=dt-start "
           "datetime='2026-03-01T19:30'>tối Chủ nhật</time> <i class='p-location'>Nhà văn "
           "hóa</i></div>"_s
        << none << u"Nhà văn hóa"_s;
}

void EventsTest::found()
{
    QFETCH(QString, body);
    QFETCH(QString, end);
    QFETCH(QString, place);
    const QList<PageEvent> events = eventsOf(body);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().name, u"Họp tổ 5"_s);
    QCOMPARE(events.constFirst().start, u"2026-03-01T19:30"_s);
    QCOMPARE(events.constFirst().end, end);
    QCOMPARE(events.constFirst().place, place);
}

void EventsTest::none_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no start")
        << u"<div itemscope itemtype='https://schema.org/Event'><b itemprop=name>Họp</b></div>"_s;
    QTest::newRow("no name") << u"<div class=vevent><i class=dtstart>2026-03-01</i></div>"_s;
    QTest::newRow("another thing")
        << u"<div itemscope itemtype='https://schema.org/Course'><b itemprop=name>Họp"
           "</b><i itemprop=startDate>2026-03-01</i></div>"_s;
    QTest::newRow("a broadcast")
        << u"<script type='application/ld+json'>{\"@type\":\"BroadcastEvent\",\"name\":"
           "\"Trực tiếp\",\"startDate\":\"2026-03-01\"}</script>"_s;
    QTest::newRow("a similar class")
        << u"<div class=vevents><b class=summary>Họp</b><i class=dtstart>2026-03-01</i></div>"_s;
}

void EventsTest::none()
{
    QFETCH(QString, body);
    QVERIFY(eventsOf(body).isEmpty());
}

void EventsTest::onceOnly()
{
    QCOMPARE(
        eventsOf(u"<script type='application/ld+json'>{\"@type\":\"Event\",\"name\":\"Họp\",\"startDate\":"
                 "\"2026-03-01\"}</script><div class=vevent><b class=summary>Họp</b> "
                 "<i class=dtstart>2026-03-01</i></div>"_s)
            .size(),
        1);
}

/// An event with parts stands before its parts.
void EventsTest::order()
{
    const QList<PageEvent> events = eventsOf(
        u"<div class=vevent><div class=vevent><b class=summary>Sáng</b> <i class=dtstart>2026-03-01T08:00</i>"
        "</div><b class=summary>Hội nghị</b> <i class=dtstart>2026-03-01</i></div>"_s);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).name, u"Hội nghị"_s);
    QCOMPARE(events.at(1).name, u"Sáng"_s);
}

void EventsTest::bound()
{
    QString many;
    for (int i = 0; i < 5000; ++i)
        many +=
            u"<div class=vevent><b class=summary>Họp %1</b> <i class=dtstart>2026-03-01</i></div>"_s.arg(i);
    QCOMPARE(eventsOf(many).size(), 100);
}

QTEST_MAIN(EventsTest)
#include "tst_events.moc"
