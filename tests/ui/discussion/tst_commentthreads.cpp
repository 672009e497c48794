// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../../support/patience.h"
#include "controls/lazylistview.h"
#include "controls/runningsums.h"
#include "discussion/commentmodel.h"
#include "librarytest.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <numeric>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

/// Threads as the model shows them: answers below what began them, gaps, place-holders, and what comes in.
class CommentThreadsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    std::unique_ptr<DiscussionStore> store;
    std::unique_ptr<CommentModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    ArticleId article = 0;
    QUuid lan;
    QUuid minh;

    Comment say(const QString &text, const QUuid &who, const std::optional<QUuid> &answers = {})
    {
        library->steady.pass(1000);
        return valueOf(store->post(article, who, text, {answers, {}}));
    }
    Comment thread(int answers)
    {
        const Comment root = say(u"gốc"_s, minh);
        for (int i = 1; i <= answers; ++i)
            say(u"đáp %1"_s.arg(i), i % 2 ? lan : minh, root.id);
        return root;
    }
    void show() { model->show(store.get(), article, lan); }
    /// All rows, answers with a mark in front.
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row);
            const QString mark = index.data(CommentModel::LevelRole).toInt() > 0 ? u"> "_s : QString();
            texts += mark + index.data().toString();
        }
        return texts;
    }
    [[nodiscard]] bool rowsAreFound() const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row);
            const bool gap = index.data(CommentModel::KindRole).toInt() == CommentModel::GapRow;
            if (!gap && model->rowOf(index.data(CommentModel::IdRole).toUuid()) != row)
                return false;
        }
        return true;
    }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        article = valueOf(library->articles().add(sampleArticle())).id;
        lan = valueOf(library->persons().setName(u"Lan"_s)).id;
        minh = addPerson(library->database(), u"Minh"_s);
        store = std::make_unique<DiscussionStore>(library->database());
        model = std::make_unique<CommentModel>();
        model->setClock([this] { return library->steady.time; });
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester->setUseFetchMore(false);
    }
    void cleanup()
    {
        tester.reset();
        model.reset();
        store.reset();
        library.reset();
    }

    void sumsFollowAnyChange()
    {
        QRandomGenerator random(7);
        std::vector<int> plain;
        RunningSums sums;
        for (int step = 0; step < 3000; ++step) {
            const int at = static_cast<int>(random.bounded(static_cast<quint32>(plain.size() + 1)));
            const int value = static_cast<int>(random.bounded(1, 90));
            const quint32 kind = random.bounded(10U);
            if (kind < 4 || plain.empty()) {
                plain.insert(plain.begin() + at, 3, value);
                sums.insert(at, 3, value);
            } else if (kind < 6 && at < static_cast<int>(plain.size())) {
                plain.erase(plain.begin() + at);
                sums.remove(at, 1);
            } else if (at < static_cast<int>(plain.size())) {
                plain[static_cast<size_t>(at)] = value;
                sums.set(at, value);
            }
            QCOMPARE(sums.size(), static_cast<int>(plain.size()));
            const int probe = static_cast<int>(random.bounded(static_cast<quint32>(plain.size() + 1)));
            const qint64 before = std::accumulate(plain.cbegin(), plain.cbegin() + probe, qint64(0));
            QCOMPARE(sums.before(probe), before);
            if (probe < sums.size()) {
                QCOMPARE(sums.find(before), probe);
                QCOMPARE(sums.find(before + sums.at(probe) - 1), probe);
            }
        }
        QCOMPARE(sums.total(), std::accumulate(plain.cbegin(), plain.cend(), qint64(0)));
        QCOMPARE(sums.find(-5), 0);
        QCOMPARE(sums.find(sums.total() + 5), sums.size() - 1);
        QCOMPARE(RunningSums().find(0), -1);
    }

    void answersStandBelowWithAGapBehindTheFirst()
    {
        thread(2);
        thread(6);
        show();
        QCOMPARE(rows(), (QStringList{u"gốc"_s, u"> đáp 1"_s, u"> đáp 2"_s, u"> đáp 3"_s,
                                      u"> Show 3 more answer(s)"_s, u"gốc"_s, u"> đáp 1"_s, u"> đáp 2"_s}));
        QVERIFY(rowsAreFound());
        QCOMPARE(model->showMore(4), 4);
        QCOMPARE(rows().mid(0, 7), (QStringList{u"gốc"_s, u"> đáp 1"_s, u"> đáp 2"_s, u"> đáp 3"_s,
                                                u"> đáp 4"_s, u"> đáp 5"_s, u"> đáp 6"_s}));
        QVERIFY(rowsAreFound());
        QCOMPARE(model->showMore(4), -1);
    }

    void aSingleFurtherAnswerIsShown()
    {
        thread(CommentModel::FirstAnswers + 1);
        show();
        QCOMPARE(model->rowCount(), CommentModel::FirstAnswers + 2);
    }

    void manyAnswersComeInPages()
    {
        thread(130);
        show();
        QCOMPARE(model->showMore(4), 4);
        QCOMPARE(model->rowCount(), 1 + 53 + 1);
        QCOMPARE(rows().last(), u"> Show 77 more answer(s)"_s);
        (void)model->showMore(54);
        (void)model->showMore(104);
        QCOMPARE(model->rowCount(), 131);
        QVERIFY(rowsAreFound());
    }

    void aPostedAnswerStandsBehindTheGap()
    {
        const Comment root = thread(8);
        show();
        const Comment mine = say(u"của tôi"_s, lan, root.id);
        QCOMPARE(model->add(mine), 5);
        QCOMPARE(rows().mid(3), (QStringList{u"> đáp 3"_s, u"> Show 5 more answer(s)"_s, u"> của tôi"_s}));
        QVERIFY(rowsAreFound());
        (void)model->showMore(4);
        QCOMPARE(rows().mid(7), (QStringList{u"> đáp 7"_s, u"> đáp 8"_s, u"> của tôi"_s}));
        QVERIFY(rowsAreFound());
    }

    void anAnswerToAnAnswerQuotesIt()
    {
        const Comment root = thread(1);
        const Comment first = valueOf(store->replies(root.id, lan, {}, 1)).first();
        say(u"đáp lại"_s, minh, first.id);
        show();
        const QString read = model->index(2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(read.contains(u"In answer to Lan: đáp 1"), qPrintable(read));
    }

    void aDeletedCommentWithAnswersLeavesItsPlace()
    {
        const Comment root = say(u"gốc"_s, lan);
        const Comment answer = say(u"đáp"_s, lan, root.id);
        show();
        (void)valueOf(store->remove(root.id, lan));
        model->reread(root.id);
        QCOMPARE(rows(), (QStringList{u"This comment was deleted."_s, u"> đáp"_s}));
        QCOMPARE(model->index(0).data(Qt::AccessibleTextRole).toString(), u"This comment was deleted."_s);
        (void)valueOf(store->remove(answer.id, lan));
        model->reread(answer.id);
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(model->add(valueOf(store->restore(answer.id, lan))), 1);
        QCOMPARE(rows(), (QStringList{u"This comment was deleted."_s, u"> đáp"_s}));
        QCOMPARE(model->add(valueOf(store->restore(root.id, lan))), 0);
        QCOMPARE(rows(), (QStringList{u"gốc"_s, u"> đáp"_s}));
    }

    void whoLikesIsTold()
    {
        const Comment root = say(u"gốc"_s, lan);
        for (int i = 0; i < 7; ++i)
            (void)valueOf(store->setLiked(root.id, addPerson(library->database(), u"P%1"_s.arg(i)), true));
        show();
        QCOMPARE(model->index(0).data(CommentModel::LikersRole).toString(),
                 u"P0, P1, P2, P3, P4 and 2 more like this."_s);
        QCOMPARE(model->index(0).data(Qt::AccessibleDescriptionRole),
                 model->index(0).data(CommentModel::LikersRole));
    }

    void oneThreadCanBeShownAlone()
    {
        const Comment root = thread(9);
        const Comment last = valueOf(store->replies(root.id, lan, {}, 99)).last();
        thread(1);
        show();
        model->showOnly(last.id);
        QCOMPARE(rows(), (QStringList{u"gốc"_s, u"> đáp 1"_s, u"> đáp 2"_s, u"> đáp 3"_s,
                                      u"> Show 5 more answer(s)"_s, u"> đáp 9"_s}));
        QVERIFY(rowsAreFound());
        model->showOnly({});
        QCOMPARE(model->rowCount(), 2 + 5);
    }

    void refreshBringsWhatChangedElsewhere()
    {
        QList<Comment> roots;
        for (int i = 0; i < 120; ++i)
            roots += say(u"%1"_s.arg(i), minh);
        const Comment answer = say(u"đáp"_s, minh, roots.at(118).id);
        show();
        model->fetchMore({});
        QCOMPARE(model->rowCount(), 101);
        const Comment fresh = say(u"mới"_s, minh);
        (void)valueOf(store->edit(roots.at(117).id, minh, u"sửa"_s));
        (void)valueOf(store->remove(roots.at(116).id, minh));
        (void)valueOf(store->remove(answer.id, minh));
        say(u"đáp mới"_s, minh, roots.at(115).id);
        (void)valueOf(store->setLiked(roots.at(114).id, lan, true));
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        model->refresh();
        QTRY_COMPARE(model->rowOf(fresh.id), 0);
        QTRY_COMPARE(model->rowCount(), 101); // + new, + answer, - deleted, - answer
        QCOMPARE(rows().mid(0, 7),
                 (QStringList{u"mới"_s, u"119"_s, u"118"_s, u"sửa"_s, u"115"_s, u"> đáp mới"_s, u"114"_s}));
        QVERIFY(model->comment(roots.at(114).id)->likedByMe);
        QCOMPARE(reset.size(), 0);
        QVERIFY(rowsAreFound());
    }

    void refreshInLikesOrderMovesNothing()
    {
        QList<Comment> roots;
        for (int i = 0; i < 5; ++i)
            roots += say(u"%1"_s.arg(i), minh);
        model->setOrder(CommentOrder::MostLiked);
        show();
        const QStringList before = rows();
        (void)valueOf(store->setLiked(roots.first().id, minh, true));
        model->refresh();
        QTRY_COMPARE(model->comment(roots.first().id)->likes, 1);
        QCOMPARE(rows(), before);
        QVERIFY(rowsAreFound());
    }

    /// Whatever is done elsewhere, a refresh shows what a fresh reading shows; ordered by time these agree.
    void refreshAgreesWithReadingAnew()
    {
        QRandomGenerator random(11);
        QList<QUuid> all;
        for (int round = 0; round < 40; ++round) {
            show();
            for (int change = 0; change < 6; ++change) {
                const quint32 kind = random.bounded(4U);
                const QUuid any =
                    all.isEmpty() ? QUuid() : all.at(random.bounded(static_cast<int>(all.size())));
                library->steady.pass(1000);
                if (kind == 0 || all.isEmpty())
                    all += say(u"c%1"_s.arg(all.size()), minh).id;
                else if (kind == 1)
                    all += say(u"a%1"_s.arg(all.size()), minh, any).id;
                else if (kind == 2)
                    (void)store->remove(any, minh);
                else
                    (void)store->restore(any, minh);
            }
            model->refresh();
            QTRY_VERIFY(!model->isRefreshing());
            while (model->canFetchMore({}))
                model->fetchMore({}); // what came has moved the last ones behind what was read
            QVERIFY(rowsAreFound());
            CommentModel anew;
            anew.show(store.get(), article, lan);
            // A thread that was shown whole stays whole, where a fresh one would have a gap.
            for (int row = 0; row < anew.rowCount(); ++row) {
                const QUuid id = anew.index(row).data(CommentModel::IdRole).toUuid();
                if (!id.isNull())
                    QVERIFY2(model->rowOf(id) >= 0, qPrintable(rows().join(u'\n') + u"\nbut "_s +
                                                               anew.index(row).data().toString()));
            }
        }
    }
};

QTEST_MAIN(CommentThreadsTest)
#include "tst_commentthreads.moc"
