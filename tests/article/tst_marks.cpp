// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "article.h"
#include "markruns.h"
#include "passagefinder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class tst_Marks : public QObject
{
    Q_OBJECT

private slots:
    void colorsHaveNamesAndNumbers()
    {
        for (const MarkColor color : AllMarkColors) {
            QCOMPARE(markColorNamed(QString(nameOf(color))), std::optional(color));
            QCOMPARE(markColorNumbered(static_cast<int>(color)), std::optional(color));
        }
        QVERIFY(!markColorNamed(u"mauve"));
        QVERIFY(!markColorNamed({}));
        for (const qint64 number : {qint64(0), qint64(-1), qint64(5), qint64(1) << 40})
            QVERIFY(!markColorNumbered(number));
    }

    void theShortestLiesOnTop()
    {
        const QList<Passage> passages{{0, 0, 20, {}}, {0, 5, 5, {}}, {0, 15, 10, {}}, {1, 3, 4, {}}};
        QCOMPARE(markRuns(passages, 0), (QList<MarkRun>{{0, 5, 0}, {5, 5, 1}, {10, 5, 0}, {15, 10, 2}}));
        QCOMPARE(markRuns(passages, 1), (QList<MarkRun>{{3, 4, 3}}));
        QCOMPARE(markRuns(passages, 2), QList<MarkRun>());
        // Of equal ones the last.
        QCOMPARE(markRuns({{0, 2, 6, {}}, {0, 2, 6, {}}}, 0), (QList<MarkRun>{{2, 6, 1}}));
    }

    /// Against a search through all of them, letter by letter.
    void asEachLetterSays()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            QList<Passage> passages;
            for (int i = random.bounded(8); i > 0; --i)
                passages.append({0, random.bounded(30), 1 + random.bounded(12), {}});
            QList<qsizetype> expected(64, -1);
            for (qsizetype at = 0; at < expected.size(); ++at) {
                for (qsizetype i = 0; i < passages.size(); ++i) {
                    const Passage &passage = passages.at(i);
                    const bool covers = passage.start <= at && at < passage.start + passage.length;
                    if (covers &&
                        (expected.at(at) < 0 || passage.length <= passages.at(expected.at(at)).length))
                        expected[at] = i;
                }
            }
            QList<qsizetype> found(64, -1);
            qsizetype last = 0;
            for (const MarkRun &run : markRuns(passages, 0)) {
                QVERIFY(run.length > 0 && run.start >= last);
                last = run.start + run.length;
                for (qsizetype at = run.start; at < last; ++at)
                    found[at] = run.mark;
            }
            QCOMPARE(found, expected);
        }
    }

    void passagesAreFoundWithinReason()
    {
        Article article;
        for (int i = 0; i < 1000; ++i) {
            Block block;
            block.text = u"Đoạn %1 "_s.arg(i).repeated(200);
            article.blocks.append(block);
        }
        PassageFinder finder(article);
        QCOMPARE(finder.find({3, 0, 6, u"Đoạn 3"_s}).block, 3);
        QCOMPARE(finder.find({900, 0, 6, u"Đoạn 3"_s}).block, 399); // the nearest
        for (int i = 0; i < 60; ++i) // what nobody finds takes all the work that is to be spent
            QVERIFY(finder.find({0, 0, 5, u"không có"_s}).isEmpty());
        QVERIFY(finder.find({900, 0, 6, u"Đoạn 3"_s}).isEmpty());
        QCOMPARE(finder.find({3, 0, 6, u"Đoạn 3"_s}).block, 3); // at its place it still is
    }
};

QTEST_GUILESS_MAIN(tst_Marks)
#include "tst_marks.moc"
