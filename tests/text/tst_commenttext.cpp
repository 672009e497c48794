// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commenttext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nghisu;

using State = CommentText::State;

class CommentTextTest : public QObject
{
    Q_OBJECT

private slots:
    void body_data();
    void body();
    void limit_data();
    void limit();
    void forbidden();
    void floods();
    void overflow_data();
    void overflow();
};

void CommentTextTest::body_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("as typed") << u"Hay quá!"_s << u"Hay quá!"_s << qsizetype(8);
    QTest::newRow("trimmed") << u" \n\t Hay \u2003\n"_s << u"Hay"_s << qsizetype(3);
    QTest::newRow("inner space stays") << u"a  b"_s << u"a  b"_s << qsizetype(4);
    QTest::newRow("CRLF") << u"a\r\nb\r\nc"_s << u"a\nb\nc"_s << qsizetype(5);
    QTest::newRow("CR") << u"a\rb"_s << u"a\nb"_s << qsizetype(3);
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s << u"a\nb\nc"_s << qsizetype(5);
    QTest::newRow("decomposed") << u"đo\u0323\u0302i"_s << u"đội"_s << qsizetype(3);
}

void CommentTextTest::body()
{
    QFETCH(QString, typed);
    const CommentText text = measureComment(typed);
    QTEST(text.body, "stored");
    QTEST(text.length, "length");
    QCOMPARE(text.remaining, CommentLimit - text.length);
    QVERIFY(text.isAcceptable());
}

void CommentTextTest::limit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<State>("state");
    QTest::addColumn<qsizetype>("remaining");
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
    QTest::newRow("nothing") << QString() << State::Empty << qsizetype(500);
    QTest::newRow("only space") << u" \r\n\t"_s << State::Empty << qsizetype(500);
    QTest::newRow("499") << QString(499, u'a') << State::Acceptable << qsizetype(1);
    QTest::newRow("exactly 500") << QString(500, u'a') << State::Acceptable << qsizetype(0);
    QTest::newRow("501") << QString(501, u'a') << State::TooLong << qsizetype(-1);
    QTest::newRow("500 and space") << QString(500, u'a') + u" \n"_s << State::Acceptable << qsizetype(0);
    QTest::newRow("500 letters typed in parts")
        << QString(500, u'ộ').normalized(QString::NormalizationForm_D) << State::Acceptable << qsizetype(0);
    QTest::newRow("250 lines") << u"a\r\n"_s.repeated(249) + u"ab"_s << State::Acceptable << qsizetype(0);
    QTest::newRow("400 families") << family.repeated(400) << State::Acceptable << qsizetype(100);
    QTest::newRow("500 families") << family.repeated(500) << State::Acceptable << qsizetype(0);
    QTest::newRow("501 families") << family.repeated(501) << State::TooLong << qsizetype(-1);
    const QString flag = u"\U0001F1FB\U0001F1F3"_s;
    QTest::newRow("flags") << flag.repeated(3) << State::Acceptable << qsizetype(497);
    QTest::newRow("flags behind an emoji")
        << family + flag.repeated(3) << State::Acceptable << qsizetype(496);
    QTest::newRow("half a flag behind an emoji")
        << family + flag.left(2) + u"a"_s << State::Acceptable << qsizetype(497);
    QTest::newRow("a flag with a mark")
        << family + flag + u"\u0301b"_s << State::Acceptable << qsizetype(497);
    QTest::newRow("skin tones") << u"\U0001F44D\U0001F3FD\U0001F469\U0001F3FE\u200D\u2695\uFE0F"_s
                                << State::Acceptable << qsizetype(498);
}

void CommentTextTest::limit()
{
    QFETCH(QString, typed);
    const CommentText text = measureComment(typed);
    QTEST(text.state, "state");
    QTEST(text.remaining, "remaining");
}

void CommentTextTest::forbidden()
{
    const QString typed = u"a\u0000b"_s;
    QCOMPARE(typed.size(), 3);
    QCOMPARE(measureComment(typed).state, State::Forbidden);
    QCOMPARE(measureComment(QString(QChar::Null)).state, State::Forbidden);
}

/// One letter with thousands of marks is one character to a reader, and a megabyte to a database.
void CommentTextTest::floods()
{
    const CommentText most = measureComment(u'a' + QString(CommentMaxCodePoints - 1, QChar(0x0336)));
    QCOMPARE(most.length, 1);
    QCOMPARE(most.state, State::Acceptable);
    QCOMPARE(measureComment(u'a' + QString(CommentMaxCodePoints, QChar(0x0336))).state, State::TooLong);
}

void CommentTextTest::overflow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qsizetype>("from");
    QTest::newRow("none") << QString(500, u'a') << qsizetype(-1);
    QTest::newRow("one") << QString(501, u'a') << qsizetype(500);
    QTest::newRow("behind leading space") << u"\n  "_s + QString(501, u'a') << qsizetype(503);
    QTest::newRow("trailing space is none") << QString(500, u'a') + u"   "_s << qsizetype(-1);
    QTest::newRow("CRLF is one") << u"\r\n"_s.prepend(QString(499, u'a')) + u"bc"_s << qsizetype(501);
    QTest::newRow("pairs") << u"\U0001F600"_s.repeated(501) << qsizetype(1000);
    QTest::newRow("typed in parts") << QString(501, u'ộ').normalized(QString::NormalizationForm_D)
                                    << qsizetype(1500);
}

void CommentTextTest::overflow()
{
    QFETCH(QString, typed);
    QTEST(commentOverflow(typed), "from");
}

QTEST_GUILESS_MAIN(CommentTextTest)
#include "tst_commenttext.moc"
