// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "textfinder.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class tst_TextFinder : public QObject
{
    Q_OBJECT

private slots:
    void findsAsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("no marks find any")
            << u"Đại hội, đại hồi"_s << u"dai hoi"_s << QStringList{u"Đại hội"_s, u"đại hồi"_s};
        QTest::newRow("marks find these")
            << u"Đại hội, đại hồi"_s << u"đại hội"_s << QStringList{u"Đại hội"_s};
        QTest::newRow("đ alone is a mark") << u"đa da"_s << u"đa"_s << QStringList{u"đa"_s};
        QTest::newRow("d finds đ") << u"đa da"_s << u"da"_s << QStringList{u"đa"_s, u"da"_s};
        QTest::newRow("no part of a letter") << u"hội hôi"_s << u"hô"_s << QStringList{u"hô"_s};
        QTest::newRow("case") << u"LẠNG SƠN"_s << u"lạng sơn"_s << QStringList{u"LẠNG SƠN"_s};
        QTest::newRow("NFD text") << u"Lạng Sơn ở"_s.normalized(QString::NormalizationForm_D) << u"lạng"_s
                                  << QStringList{u"Lạng"_s.normalized(QString::NormalizationForm_D)};
        QTest::newRow("NFD query") << u"Lạng Sơn"_s << u"sơn"_s.normalized(QString::NormalizationForm_D)
                                   << QStringList{u"Sơn"_s};
        QTest::newRow("any space") << u"đại\u00a0hội"_s << u" dai hoi "_s << QStringList{u"đại\u00a0hội"_s};
        QTest::newRow("not over lines") << u"đại\nhội"_s << u"dai hoi"_s << QStringList{};
        QTest::newRow("none over another") << u"nanana"_s << u"nana"_s << QStringList{u"nana"_s};
        QTest::newRow("nothing") << u"nanana"_s << u"  "_s << QStringList{};
        QTest::newRow("a mark only") << u"na\u0301"_s << u"\u0301"_s << QStringList{};
        QTest::newRow("beyond the first plane") << u"a😀b"_s << u"😀"_s << QStringList{u"😀"_s};
    }

    void findsAsMeant()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, query);
        QFETCH(const QStringList, found);
        QStringList words;
        for (const TextMatch &match : TextFinder(text).find(query))
            words.append(text.mid(match.start, match.length));
        QCOMPARE(words, found);
    }

    void takesTextsOfAnySort()
    {
        // Long runs of marks, of one letter, and halves of characters: nothing is slow and nothing breaks.
        const QString marks = u"e"_s + QString(1'000'000, QChar(0x0301));
        QVERIFY(TextFinder(marks).find(u"e"_s).size() <= 1);
        const QString same(1'000'000, u'a');
        QCOMPARE(TextFinder(same).find(QString(1000, u'a')).size(), 1'000'000 / TextFinder::MaximumQuery);
        QVERIFY(TextFinder(same).find(QString(100, u'a') + u'b').isEmpty());
        const QString halves(1000, QChar(0xd83d));
        QCOMPARE(TextFinder(halves).find(u"x"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_TextFinder)
#include "tst_textfinder.moc"
