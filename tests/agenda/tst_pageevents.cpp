// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarsamples.h"
#include "pageevents.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Events that pages mark.
class PageEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void becomeSessions();
};

void PageEventsTest::becomeSessions()
{
    const Agenda agenda = agendaOf(
        {{u" Khai mạc\n hội sách "_s, u"2025-04-17T02:00:00Z"_s, u"2025-04-17T11:30+07:00"_s, u"Phố sách"_s},
         {u"Hội sách"_s, u"2025-04-17"_s, u"2025-04-22"_s, {}},
         {u"Một ngày"_s, u"2025-04-18"_s, u"2025-04-18"_s, {}},
         {u"Giờ địa phương"_s, u"2025-04-19 19:30"_s, u"2025-04-19T18:00"_s, {}},
         {u"Múi giờ liền"_s, u"2025-04-20T19:30:00+0900"_s, {}, {}},
         {{}, u"2025-04-17"_s, {}, {}},
         {u"Không ngày"_s, u"soon"_s, {}, {}},
         {u"Ngày sai"_s, u"2025-02-30"_s, {}, {}}});
    QStringList lines;
    for (const AgendaEntry &entry : agenda)
        lines.append(describe(entry.start) + u' ' + describe(entry.end) + u' ' + entry.title + u' ' +
                     entry.place);
    QCOMPARE(lines.join(u'\n'), u"2025-04-17 2025-04-22 Hội sách \n"
                                "2025-04-17T09:00 2025-04-17T11:30 Khai mạc hội sách Phố sách\n"
                                "2025-04-18 - Một ngày \n"
                                "2025-04-19T19:30 - Giờ địa phương \n"
                                "2025-04-20T17:30 - Múi giờ liền "_s);
}

QTEST_GUILESS_MAIN(PageEventsTest)
#include "tst_pageevents.moc"
