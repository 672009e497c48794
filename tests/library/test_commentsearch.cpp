// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commentsearch.h"
#include "librarytest.h"

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class CommentSearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    ArticleId article = 0;
    QUuid lan;

    Comment say(const QString &body)
    {
        library->steady.pass(1000);
        return valueOf(library->discussion().post(article, lan, body));
    }
    QStringList found(const QString &words, int batch)
    {
        CommentSearch search(library->database(), article, lan, words);
        QStringList bodies;
        while (!search.atEnd()) {
            for (const Comment &comment : valueOf(search.next(batch)))
                bodies += comment.body;
        }
        return bodies;
    }
    static QStringList marked(const QString &text, const QString &typed)
    {
        QStringList words;
        for (const auto &[start, length] : matchesOf(text, searchWords(typed)))
            words += text.mid(start, length);
        return words;
    }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        article = valueOf(library->articles().add(sampleArticle())).id;
        lan = valueOf(library->persons().setName(u"Lan"_s)).id;
    }
    void cleanup() { library.reset(); }

    void allWordsAreWantedWithoutMarksAndCase()
    {
        say(u"Đường lên bản đã khô"_s);
        say(u"BẢN xa"_s);
        const Comment gone = say(u"đường bản cũ"_s);
        say(u"Bản có đường"_s);
        (void)valueOf(library->discussion().remove(gone.id, lan));
        QCOMPARE(found(u"duong  ban"_s, 100), (QStringList{u"Bản có đường"_s, u"Đường lên bản đã khô"_s}));
        QCOMPARE(found(u"%"_s, 100), QStringList());
        QCOMPARE(found(u"  "_s, 100), QStringList());
    }

    void batchesMeetWithoutGapOrRepeat()
    {
        for (int i = 0; i < 50; ++i)
            (void)valueOf(library->discussion().post(article, lan, u"câu %1"_s.arg(i))); // at one time
        const QStringList whole = found(u"cau"_s, 1000);
        QCOMPARE(whole.size(), 50);
        for (const int batch : {1, 7, 25, 50})
            QCOMPARE(found(u"cau"_s, batch), whole);
    }

    void matchesAreMarkedInTheWordsAsWritten()
    {
        QCOMPARE(marked(u"Đường lên bản, đường về"_s, u"duong"_s), (QStringList{u"Đường"_s, u"đường"_s}));
        QCOMPARE(marked(u"bản bán ban"_s, u"ban"_s), (QStringList{u"bản"_s, u"bán"_s, u"ban"_s}));
        QCOMPARE(marked(u"Tie\u0302\u0301ng Vie\u0323\u0302t"_s, u"tieng"_s),
                 QStringList{u"Tie\u0302\u0301ng"_s});
        QCOMPARE(marked(u"abcabc"_s, u"abc bca"_s), QStringList{u"abcabc"_s}); // overlapping ones are one
        QCOMPARE(marked(u"👪 chợ 👪"_s, u"cho"_s), QStringList{u"chợ"_s});
        QVERIFY(marked(u"chợ"_s, u""_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CommentSearchTest)
#include "test_commentsearch.moc"
