// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/commentmodel.h"
#include "librarytest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class CommentModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    std::unique_ptr<DiscussionStore> store;
    std::unique_ptr<CommentModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    ArticleId article = 0;
    QUuid lan;
    QUuid minh;

    Comment post(const QString &text, const QUuid &who)
    {
        library->steady.pass(1000);
        return valueOf(store->post(article, who, text));
    }
    void show() { model->show(store.get(), article, lan); }
    [[nodiscard]] QString bodyAt(int row) const { return model->index(row).data().toString(); }
    void fetchAll()
    {
        while (model->canFetchMore({}))
            model->fetchMore({});
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
        tester->setUseFetchMore(false); // when a page is read is what is tested here
    }
    void cleanup()
    {
        tester.reset();
        model.reset();
        store.reset();
        library.reset();
    }

    void emptyWithoutArticle()
    {
        post(u"a"_s, lan);
        model->show(nullptr, article, lan);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!model->canFetchMore({}));
        model->show(store.get(), {}, lan);
        QCOMPARE(model->rowCount(), 0);
    }

    void thousandCommentsArePaged()
    {
        for (int i = 0; i < 1000; ++i)
            post(QString::number(i), i % 2 ? lan : minh);
        show();
        QCOMPARE(model->rowCount(), 50);
        QVERIFY(model->canFetchMore({}));
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        model->fetchMore({});
        QCOMPARE(model->rowCount(), 100);
        fetchAll();
        QCOMPARE(model->rowCount(), 1000);
        QCOMPARE(inserted.size(), 19);
        QCOMPARE(reset.size(), 0);
        for (int row = 0; row < 1000; ++row)
            QCOMPARE(bodyAt(row), QString::number(999 - row));
    }

    void pagesByLikesMeetWithoutGapOrRepeat()
    {
        const QUuid hoa = addPerson(library->database(), u"Hoa"_s);
        for (int i = 0; i < 170; ++i) {
            const Comment comment = post(QString::number(i), minh);
            if (i % 3 > 0)
                (void)valueOf(store->setLiked(comment.id, lan, true));
            if (i % 3 > 1)
                (void)valueOf(store->setLiked(comment.id, hoa, true));
        }
        model->setOrder(CommentOrder::MostLiked);
        show();
        fetchAll();
        QCOMPARE(model->rowCount(), 170);
        for (int row = 1; row < 170; ++row) {
            const auto before = model->index(row - 1).data(CommentModel::CommentRole).value<Comment>();
            const auto here = model->index(row).data(CommentModel::CommentRole).value<Comment>();
            QVERIFY(before.likes > here.likes ||
                    (before.likes == here.likes && before.created > here.created));
        }
    }

    void newestGoesOnTopInTimeOrder()
    {
        post(u"a"_s, lan);
        post(u"b"_s, minh);
        show();
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        QCOMPARE(model->add(post(u"c"_s, lan)), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(bodyAt(0), u"c"_s);
        QCOMPARE(model->rowCount(), 3);
    }

    void newestGoesBehindTheLikedInLikesOrder()
    {
        const Comment old = post(u"old"_s, minh);
        const Comment liked = post(u"liked"_s, minh);
        (void)valueOf(store->setLiked(liked.id, minh, true));
        model->setOrder(CommentOrder::MostLiked);
        show();
        QCOMPARE(bodyAt(0), u"liked"_s);
        QCOMPARE(model->add(post(u"new"_s, lan)), 1);
        QCOMPARE(bodyAt(2), u"old"_s);
    }

    void addedFarBehindStandsOnTopUntilReadAnew()
    {
        for (int i = 0; i < 120; ++i)
            (void)valueOf(store->setLiked(post(u"liked"_s, minh).id, minh, true));
        model->setOrder(CommentOrder::MostLiked);
        show();
        QCOMPARE(model->rowCount(), 50);
        const Comment fresh = post(u"new"_s, lan);
        QCOMPARE(model->add(fresh), 0);
        QCOMPARE(model->rowOf(fresh.id), 0);
        fetchAll();
        QCOMPARE(model->rowCount(), 121); // met again at its place, it is not repeated
        QCOMPARE(bodyAt(0), u"new"_s);
        show();
        fetchAll();
        QCOMPARE(bodyAt(120), u"new"_s);
    }

    void addedTwiceStandsOnce()
    {
        const Comment comment = post(u"a"_s, lan);
        show();
        QCOMPARE(model->add(comment), 0);
        QCOMPARE(model->rowCount(), 1);
    }

    void sameTimeIsOrderedAsInTheLibrary()
    {
        QList<Comment> comments;
        for (int i = 0; i < 5; ++i)
            comments += valueOf(store->post(article, lan, QString::number(i)));
        show();
        QStringList read;
        for (int row = 0; row < 5; ++row)
            read += bodyAt(row);
        const Comment middle = model->index(2).data(CommentModel::CommentRole).value<Comment>();
        (void)valueOf(store->remove(middle.id, lan));
        model->reread(middle.id);
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(model->add(valueOf(store->restore(middle.id, lan))), 2);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(bodyAt(row), read.at(row));
    }

    void updateChangesOneRowInItsPlace()
    {
        const Comment first = post(u"first"_s, minh);
        post(u"second"_s, minh);
        model->setOrder(CommentOrder::MostLiked);
        show();
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy moved(model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        model->update(valueOf(store->setLiked(first.id, lan, true)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(moved.size() + reset.size(), 0);
        const Comment shown = model->index(1).data(CommentModel::CommentRole).value<Comment>();
        QCOMPARE(shown.likes, 1);
        QVERIFY(shown.likedByMe);
    }

    void likesChangedBetweenPagesRepeatNothing()
    {
        QList<Comment> comments;
        for (int i = 0; i < 60; ++i) {
            comments += post(QString::number(i), minh);
            (void)valueOf(store->setLiked(comments.last().id, lan, true));
        }
        model->setOrder(CommentOrder::MostLiked);
        show();
        const QUuid top = model->index(0).data(CommentModel::IdRole).toUuid();
        model->update(valueOf(store->setLiked(top, lan, false))); // belongs to the end of the second page now
        fetchAll();
        QCOMPARE(model->rowCount(), 60);
        QSet<QUuid> ids;
        for (int row = 0; row < 60; ++row)
            ids += model->index(row).data(CommentModel::IdRole).toUuid();
        QCOMPARE(ids.size(), 60);
    }

    void orderResets()
    {
        const Comment first = post(u"first"_s, minh);
        post(u"second"_s, minh);
        (void)valueOf(store->setLiked(first.id, lan, true));
        show();
        QCOMPARE(bodyAt(0), u"second"_s);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        model->setOrder(CommentOrder::MostLiked);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(bodyAt(0), u"first"_s);
        model->setOrder(CommentOrder::MostLiked);
        QCOMPARE(reset.size(), 1);
    }

    void whatIsGoneTakesOneRow()
    {
        const Comment first = post(u"first"_s, lan);
        post(u"second"_s, lan);
        show();
        (void)valueOf(store->remove(first.id, lan));
        model->reread(first.id);
        QCOMPARE(model->rowCount(), 1);
        model->reread(first.id);
        QCOMPARE(model->rowCount(), 1);
    }

    void renameReachesAllOfAPerson()
    {
        post(u"a"_s, lan);
        post(u"b"_s, minh);
        show();
        model->rename({lan, u"Hoàng Lan"_s});
        QCOMPARE(model->index(1).data(CommentModel::CommentRole).value<Comment>().authorName, u"Hoàng Lan"_s);
        QCOMPARE(model->index(0).data(CommentModel::CommentRole).value<Comment>().authorName, u"Minh"_s);
    }

    void readsOutTheWholeComment()
    {
        const Comment comment = post(u"Dòng một\nDòng hai"_s, minh);
        (void)valueOf(store->setLiked(comment.id, lan, true));
        library->steady.pass(5 * 60 * 1000);
        show();
        QCOMPARE(model->index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Minh, 5 minute(s) ago:\nDòng một\nDòng hai\n1 reader(s) like this.\nYou like this."_s);
        const Comment mine = post(u"Tôi"_s, lan);
        model->add(valueOf(store->edit(mine.id, lan, u"Tôi nữa"_s)));
        QCOMPARE(model->index(0).data(Qt::AccessibleTextRole).toString(),
                 u"You, just now:\nTôi nữa\nThis comment was edited."_s);
    }

    void failureIsToldAndCanBeRetried()
    {
        for (int i = 0; i < 60; ++i)
            post(QString::number(i), lan);
        show();
        QSignalSpy failed(model.get(), &CommentModel::failed);
        rawSql(library->path(), u"ALTER TABLE comment RENAME TO away"_s);
        model->fetchMore({});
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.at(0).at(0).toString().isEmpty());
        QVERIFY(!model->canFetchMore({}));
        QCOMPARE(model->rowCount(), 50);
        rawSql(library->path(), u"ALTER TABLE away RENAME TO comment"_s);
        model->retry();
        QCOMPARE(model->rowCount(), 60);
    }
};

QTEST_MAIN(CommentModelTest)
#include "tst_commentmodel.moc"
