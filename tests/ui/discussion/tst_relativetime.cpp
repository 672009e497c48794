// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/avatar.h"
#include "discussion/relativetime.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

class RelativeTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("said");
        constexpr qint64 hour = 3600;
        constexpr qint64 day = 24 * hour;
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("59 s") << qint64(59) << u"just now"_s;
        QTest::newRow("clock ahead") << qint64(-59) << u"just now"_s;
        QTest::newRow("far ahead") << -2 * day << u"28/09/2020"_s;
        QTest::newRow("60 s") << qint64(60) << u"1 minute(s) ago"_s;
        QTest::newRow("5 min") << qint64(5 * 60 + 59) << u"5 minute(s) ago"_s;
        QTest::newRow("59 min") << hour - 1 << u"59 minute(s) ago"_s;
        QTest::newRow("1 h") << hour << u"1 hour(s) ago"_s;
        QTest::newRow("since midnight") << 9 * hour << u"9 hour(s) ago"_s;
        QTest::newRow("before midnight") << 9 * hour + 1 << u"yesterday"_s;
        QTest::newRow("start of yesterday") << 33 * hour << u"yesterday"_s;
        QTest::newRow("before yesterday") << 33 * hour + 1 << u"2 day(s) ago"_s;
        QTest::newRow("3 days") << 3 * day << u"3 day(s) ago"_s;
        QTest::newRow("6 days") << 6 * day << u"6 day(s) ago"_s;
        QTest::newRow("a week") << 7 * day << u"19/09/2020"_s;
        QTest::newRow("years") << 1000 * day << u"31/12/2017"_s;
    }
    void says()
    {
        QFETCH(qint64, secondsAgo);
        QFETCH(QString, said);
        // 09:00 in Lạng Sơn is 02:00 UTC: the days are those of the reader's clock, not of the stored time.
        const QDateTime now(QDate(2020, 9, 26), QTime(9, 0), QTimeZone("Asia/Ho_Chi_Minh"));
        QCOMPARE(relativeTime(now.toUTC().addSecs(-secondsAgo), now, QLocale(u"vi_VN"_s)), said);
    }

    void minutesGoOnAcrossMidnight()
    {
        const QDateTime now(QDate(2020, 9, 26), QTime(0, 10), Qt::UTC);
        QCOMPARE(relativeTime(now.addSecs(-20 * 60), now, QLocale::c()), u"20 minute(s) ago"_s);
    }

    void exactTimeIsOnTheReadersClock()
    {
        const QDateTime now(QDate(2020, 9, 26), QTime(9, 0), QTimeZone("Asia/Ho_Chi_Minh"));
        const QDateTime then(QDate(2020, 9, 25), QTime(20, 15), Qt::UTC);
        const QString said = exactTime(then, now, QLocale(u"vi_VN"_s));
        QVERIFY2(said.contains(u"03:15"), qPrintable(said));
        QVERIFY2(said.contains(u"26"), qPrintable(said));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Hoàng Lan"_s << u"HL"_s;
        QTest::newRow("four words") << u"Nguyễn Thị Ánh Đào"_s << u"NĐ"_s;
        QTest::newRow("one word") << u"minh"_s << u"M"_s;
        QTest::newRow("decomposed") << u"a\u0301nh"_s << u"A\u0301"_s;
        QTest::newRow("emoji") << u"👩‍🌾 Lan"_s << u"👩‍🌾L"_s;
        QTest::newRow("spaces") << u"  Hoàng \t Lan "_s << u"HL"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void avatarsAreReadableAndTellPersonsApart()
    {
        QSet<QRgb> colors;
        for (uint i = 1; i <= 100; ++i) {
            const QUuid person(i, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            const QColor color = avatarColor(person);
            QCOMPARE(avatarColor(person), color);
            QVERIFY2(1.05 / (luminance(color) + 0.05) >= 4.5, qPrintable(color.name()));
            colors.insert(color.rgb());
        }
        QVERIFY(colors.size() >= 6);
    }
};

QTEST_MAIN(RelativeTimeTest)
#include "tst_relativetime.moc"
