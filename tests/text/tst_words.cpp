// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "fold.h"
#include "graphemes.h"
#include "normalise.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nfcOfBothForms();
    void singleLine_data();
    void singleLine();
    void graphemes_data();
    void graphemes();
    void graphemeOffsets();
    void fold_data();
    void fold();
};

void WordsTest::nfcOfBothForms()
{
    const QString composed = u"Đường phố Huế, giữa mùa nước nổi: ữ ế ộ ỹ"_s;
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != composed);
    QCOMPARE(toNfc(decomposed), composed);
    QCOMPARE(toNfc(composed), composed);
    QCOMPARE(toNfc(u"plain"_s), u"plain"_s);
    // The marks of one vowel may come in either order.
    // As the standard has it, in every script.
    for (const QString &sane :
         {u"A\u0302\u0301 \u1100\u1161\u11A8 \u212B \u0915\u093C \u2126 \uFA0E \U0001D15E"_s,
          u"của và các"_s.normalized(QString::NormalizationForm_D).repeated(900)})
        QCOMPARE(toNfc(sane), sane.normalized(QString::NormalizationForm_C));
    // Floods of marks behind one letter take no longer than other text, and lose none of them.
    const QString some = u"a"_s + u"\u0301\u0323\u0F73\u0344"_s.repeated(40) + u" b"_s;
    QCOMPARE(toNfc(some), some.normalized(QString::NormalizationForm_C));
    const QString flood = toNfc(u"a"_s + u"\u0323\u0301\u0F73"_s.repeated(100'000) + u" b"_s);
    QVERIFY(flood.size() >= 300'000);
    QVERIFY(flood.endsWith(u" b"_s));
    QCOMPARE(toNfc(flood), flood);
    const QString bounded = withBoundedMarks(flood);
    QVERIFY(bounded.size() < 40);
    QVERIFY(bounded.endsWith(u" b"_s));
    QCOMPARE(withBoundedMarks(composed), composed);
    QCOMPARE(toNfc(u"o\u0302\u0323"_s), u"ộ"_s);
    QCOMPARE(toNfc(u"o\u0323\u0302"_s), u"ộ"_s);
}

void WordsTest::singleLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("white space") << u"  Một \t hai\r\n ba\u2028bốn\u00A0năm "_s << u"Một hai ba bốn năm"_s;
    QTest::newRow("controls") << u"A\u0001B\u0000C\u007F"_s << u"ABC"_s;
    QTest::newRow("overrides") << u"\u202Egpj.exe\u202C \u2066x\u2069\u200F"_s << u"gpj.exe x"_s;
    QTest::newRow("decomposed") << u"Ha\u0300 No\u0323\u0302i"_s << u"Hà Nội"_s;
    QTest::newRow("nothing") << u" \n\t "_s << QString();
}

void WordsTest::singleLine()
{
    QFETCH(QString, text);
    QTEST(toSingleLine(text), "line");
}

void WordsTest::graphemes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
    QTest::newRow("nothing") << QString() << qsizetype(0);
    QTest::newRow("composed") << u"Lạng Sơn"_s << qsizetype(8);
    QTest::newRow("decomposed") << u"Lạng Sơn"_s.normalized(QString::NormalizationForm_D) << qsizetype(8);
    QTest::newRow("one family") << family << qsizetype(1);
    QTest::newRow("500 families") << family.repeated(500) << qsizetype(500);
    QTest::newRow("flags") << u"\U0001F1FB\U0001F1F3\U0001F1FB\U0001F1F3"_s << qsizetype(2);
    QTest::newRow("skin tone") << u"\U0001F44D\U0001F3FD"_s << qsizetype(1);
    QTest::newRow("CRLF") << u"a\r\nb"_s << qsizetype(3);
}

void WordsTest::graphemes()
{
    QFETCH(QString, text);
    QTEST(graphemeCount(text), "count");
}

void WordsTest::graphemeOffsets()
{
    const QString text = u"a\u0302b\U0001F600c"_s;
    QCOMPARE(graphemeOffset(text, 0), 0);
    QCOMPARE(graphemeOffset(text, 1), 2);
    QCOMPARE(graphemeOffset(text, 2), 3);
    QCOMPARE(graphemeOffset(text, 3), 5);
    QCOMPARE(graphemeOffset(text, 4), 6);
    QCOMPARE(graphemeOffset(text, 40), text.size());
}

void WordsTest::fold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("marks") << u"Lạng Sơn"_s << u"lang son"_s;
    QTest::newRow("capitals") << u"ĐẠI HỘI ĐẢNG BỘ"_s << u"dai hoi dang bo"_s;
    QTest::newRow("two marks") << u"ế ộ ữ ẫ ỡ"_s << u"e o u a o"_s;
    QTest::newRow("decomposed") << u"Lạng Sơn"_s.normalized(QString::NormalizationForm_D) << u"lang son"_s;
    QTest::newRow("a capital with a mark of its own") << u"İstanbul"_s << u"istanbul"_s;
    QTest::newRow("others stay") << u"30/5/2019 – XVII"_s << u"30/5/2019 – xvii"_s;
}

void WordsTest::fold()
{
    QFETCH(QString, text);
    QTEST(foldForSearch(text), "folded");
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
