// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commenttext.h"
#include "librarytest.h"

#include <QSet>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

QList<QUuid> idsOf(const QList<Comment> &comments)
{
    QList<QUuid> ids;
    for (const Comment &comment : comments)
        ids += comment.id;
    return ids;
}

} // namespace

class DiscussionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    ArticleId article = 0;
    QUuid lan;
    QUuid minh;

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        article = valueOf(library->articles().add(sampleArticle())).id;
        lan = valueOf(library->persons().setName(u"Lan"_s)).id;
        minh = addPerson(library->database(), u"Minh"_s);
    }
    void cleanup() { library.reset(); }

    void postKeepsWhatWasTyped()
    {
        auto discussion = library->discussion();
        const Comment posted = valueOf(discussion.post(article, lan, u"  Hay quá\r\nLan  "_s));
        QCOMPARE(posted.body, u"Hay quá\nLan"_s);
        QCOMPARE(posted.author, lan);
        QCOMPARE(posted.authorName, u"Lan"_s);
        QCOMPARE(posted.created, library->steady.time);
        QVERIFY(!posted.edited.isValid());
        QCOMPARE(posted.likes, 0);
        QVERIFY(posted.mine);
        QVERIFY(!posted.likedByMe);

        library->reopen();
        auto again = library->discussion();
        QCOMPARE(valueOf(again.threads(article, lan, CommentOrder::Newest, {}, 10)), QList<Comment>{posted});
        QVERIFY(!valueOf(again.threads(article, minh, CommentOrder::Newest, {}, 10)).first().mine);
        QCOMPARE(valueOf(again.commentCount(article)), 1);
        QCOMPARE(valueOf(again.commentCount(article + 1)), 0);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("white space") << u" \r\n\t"_s;
        QTest::newRow("501 characters") << QString(501, u'a');
        QTest::newRow("501 clusters") << u"e\u0301"_s.repeated(501);
        QTest::newRow("U+0000") << u"a\0b"_s;
        QTest::newRow("one code point too many") << u'q' + QString(CommentMaxCodePoints, QChar(0x0323));
    }
    void refused()
    {
        QFETCH(QString, typed);
        auto discussion = library->discussion();
        const auto refused = discussion.post(article, lan, typed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, LibraryError::Invalid);
        QVERIFY(refused.error().message.endsWith(u'.'));
        QCOMPARE(valueOf(discussion.commentCount(article)), 0);

        const Comment posted = valueOf(discussion.post(article, lan, u"a"_s));
        const auto notEdited = discussion.edit(posted.id, lan, typed);
        QVERIFY(!notEdited);
        QCOMPARE(notEdited.error().code, LibraryError::Invalid);
        QCOMPARE(valueOf(discussion.threads(article, lan, CommentOrder::Newest, {}, 1)).first(), posted);
    }

    void fiveHundredClustersAreAccepted()
    {
        const Comment posted = valueOf(library->discussion().post(article, lan, u"ậ"_s.repeated(500)));
        QCOMPARE(measureComment(posted.body).length, 500);
    }

    void loneSurrogateIsReplaced()
    {
        const Comment posted =
            valueOf(library->discussion().post(article, lan, u"a"_s + QChar(0xD83D) + u'b'));
        QCOMPARE(posted.body, u"a\uFFFDb"_s);
    }

    void postNeedsArticleAndPerson()
    {
        auto discussion = library->discussion();
        const auto noArticle = discussion.post(article + 1, lan, u"a"_s);
        QVERIFY(!noArticle);
        QCOMPARE(noArticle.error().code, LibraryError::NotFound);
        const auto nobody = discussion.post(article, QUuid::createUuid(), u"a"_s);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, LibraryError::NotFound);
        QVERIFY(discussion.post(article, lan, u"a"_s)); // the failures left no transaction open
    }

    void postRemovesTheDraft()
    {
        auto discussion = library->discussion();
        const Comment first = valueOf(discussion.post(article, lan, u"a"_s));
        valueOf(discussion.setDraft(article, {{}, {}, u"Hay"_s}));
        valueOf(discussion.setDraft(article, {first.id, {}, u"sửa"_s}));
        QVERIFY(!discussion.post(article, lan, {}));
        QCOMPARE(valueOf(discussion.draft(article)).text, u"Hay"_s);
        valueOf(discussion.post(article, lan, u"Hay"_s));
        QCOMPARE(valueOf(discussion.draft(article)).text, QString());
        QCOMPARE(valueOf(discussion.draft(article, {first.id, {}})).text, u"sửa"_s);
        valueOf(discussion.edit(first.id, lan, u"sửa"_s));
        QCOMPARE(valueOf(discussion.draft(article, {first.id, {}})).text, QString());
    }

    void drafts()
    {
        auto discussion = library->discussion();
        const ArticleId other = valueOf(library->articles().add(sampleArticle(u"Khác"_s))).id;
        QCOMPARE(valueOf(discussion.draft(article)).text, QString());
        valueOf(discussion.setDraft(article, {{}, {}, u" một\n"_s}));
        valueOf(discussion.setDraft(article, {{}, {}, u"hai "_s}));         // kept as typed
        valueOf(discussion.setDraft(other, {{}, {}, QString(3000, u'x')})); // over the limit, and not lost
        library->reopen();
        auto again = library->discussion();
        QCOMPARE(valueOf(again.draft(article)).text, u"hai "_s);
        QCOMPARE(valueOf(again.draft(other)).text, QString(3000, u'x'));
        valueOf(again.setDraft(article, {}));
        QCOMPARE(valueOf(again.draft(article)).text, QString());
        QCOMPARE(valueOf(again.draft(other)).text, QString(3000, u'x'));
        const auto nowhere = again.setDraft(99, {{}, {}, u"a"_s});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, LibraryError::NotFound);
    }

    void editIsForTheAuthor()
    {
        auto discussion = library->discussion();
        const Comment posted = valueOf(discussion.post(article, lan, u"a"_s));
        library->steady.pass(1000);
        const auto refused = discussion.edit(posted.id, minh, u"b"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, LibraryError::Invalid);

        const Comment same = valueOf(discussion.edit(posted.id, lan, u" a "_s));
        QVERIFY(!same.edited.isValid());

        const Comment edited = valueOf(discussion.edit(posted.id, lan, u"b"_s));
        QCOMPARE(edited.body, u"b"_s);
        QCOMPARE(edited.created, posted.created);
        QCOMPARE(edited.edited, library->steady.time);

        const auto missing = discussion.edit(QUuid::createUuid(), lan, u"b"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, LibraryError::NotFound);
    }

    void changesAreOrderedEvenWhenTheClockIsSetBack()
    {
        auto discussion = library->discussion();
        const Comment posted = valueOf(discussion.post(article, lan, u"a"_s));
        valueOf(discussion.setLiked(posted.id, lan, true));
        valueOf(discussion.rate(article, lan, 3));
        const auto changes = [&] {
            return rawSql(library->path(),
                          u"SELECT changed FROM comment UNION ALL SELECT changed FROM comment_like"
                          " UNION ALL SELECT changed FROM rating UNION ALL SELECT changed FROM person"
                          " WHERE name LIKE 'Lan%'"_s);
        };
        const QVariantList before = changes();
        library->steady.pass(-5000);
        valueOf(discussion.edit(posted.id, lan, u"b"_s));
        valueOf(discussion.setLiked(posted.id, lan, false));
        valueOf(discussion.rate(article, lan, 4));
        valueOf(library->persons().setName(u"Lan Anh"_s));
        const QVariantList after = changes();
        QCOMPARE(before.size(), 4);
        QCOMPARE(after.size(), 4);
        for (int i = 0; i < 4; ++i)
            QVERIFY(after.at(i).toLongLong() > before.at(i).toLongLong());
    }

    void removeLeavesATombstone()
    {
        auto discussion = library->discussion();
        const Comment posted = valueOf(discussion.post(article, lan, u"a"_s));
        valueOf(discussion.setLiked(posted.id, minh, true));
        const auto refused = discussion.remove(posted.id, minh);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, LibraryError::Invalid);

        library->steady.pass(7);
        valueOf(discussion.remove(posted.id, lan));
        QCOMPARE(valueOf(discussion.commentCount(article)), 0);
        QVERIFY(valueOf(discussion.threads(article, lan, CommentOrder::Newest, {}, 9)).isEmpty());
        QVERIFY(valueOf(discussion.threads(article, lan, CommentOrder::MostLiked, {}, 9)).isEmpty());
        QCOMPARE(rawSql(library->path(), u"SELECT deleted FROM comment WHERE changed = deleted"_s),
                 QVariantList{library->steady.time.toMSecsSinceEpoch()});
        for (const auto code : {discussion.remove(posted.id, lan).error().code,
                                discussion.edit(posted.id, lan, u"b"_s).error().code,
                                discussion.setLiked(posted.id, lan, true).error().code})
            QCOMPARE(code, LibraryError::NotFound);

        const auto notTheirs = discussion.restore(posted.id, minh);
        QVERIFY(!notTheirs);
        QCOMPARE(notTheirs.error().code, LibraryError::Invalid);
        const Comment restored = valueOf(discussion.restore(posted.id, lan));
        QCOMPARE(restored.body, u"a"_s);
        QCOMPARE(restored.likes, 1);
        QCOMPARE(restored.created, posted.created);
        QCOMPARE(valueOf(discussion.restore(posted.id, lan)), restored);
        QCOMPARE(valueOf(discussion.commentCount(article)), 1);
    }

    void likes()
    {
        auto discussion = library->discussion();
        const Comment posted = valueOf(discussion.post(article, lan, u"a"_s));
        QCOMPARE(valueOf(discussion.setLiked(posted.id, minh, false)).likes, 0);
        QVERIFY(rawSql(library->path(), u"SELECT 1 FROM comment_like"_s).isEmpty());
        const Comment liked = valueOf(discussion.setLiked(posted.id, minh, true));
        QCOMPARE(liked.likes, 1);
        QVERIFY(liked.likedByMe);
        QVERIFY(!liked.mine);
        QCOMPARE(valueOf(discussion.setLiked(posted.id, minh, true)).likes, 1);
        QCOMPARE(valueOf(discussion.setLiked(posted.id, lan, true)).likes, 2);
        const Comment taken = valueOf(discussion.setLiked(posted.id, minh, false));
        QCOMPARE(taken.likes, 1);
        QVERIFY(!taken.likedByMe);
        QCOMPARE(rawSql(library->path(), u"SELECT liked FROM comment_like ORDER BY liked"_s),
                 (QVariantList{0, 1}));
        QCOMPARE(valueOf(discussion.setLiked(posted.id, minh, true)).likes, 2);

        // The count follows rows that come and go in other ways, too.
        rawSql(library->path(), u"DELETE FROM comment_like WHERE person = ?"_s, {lan.toRfc4122()});
        QCOMPARE(valueOf(discussion.threads(article, lan, CommentOrder::Newest, {}, 1)).first().likes, 1);

        const auto missing = discussion.setLiked(QUuid::createUuid(), lan, true);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, LibraryError::NotFound);
    }

    void pages_data()
    {
        QTest::addColumn<CommentOrder>("order");
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 3, 7, 100}) {
            QTest::addRow("newest by %d", limit) << CommentOrder::Newest << limit;
            QTest::addRow("most liked by %d", limit) << CommentOrder::MostLiked << limit;
        }
    }
    void pages()
    {
        QFETCH(CommentOrder, order);
        QFETCH(int, limit);
        auto discussion = library->discussion();
        QList<Comment> all;
        for (int i = 0; i < 23; ++i) {
            if (i % 3 == 0) // so that three each have the same time
                library->steady.pass(1);
            Comment comment = valueOf(discussion.post(article, lan, QString::number(i)));
            if (i % 4 == 0)
                comment = valueOf(discussion.setLiked(comment.id, minh, true));
            comment.likedByMe = false; // as Lan sees it
            comment.mine = true;
            all += comment;
        }
        valueOf(discussion.remove(all.takeAt(5).id, lan));
        const ArticleId other = valueOf(library->articles().add(sampleArticle(u"Khác"_s))).id;
        valueOf(discussion.post(other, lan, u"elsewhere"_s));

        std::sort(all.begin(), all.end(), [order](const Comment &a, const Comment &b) {
            if (order == CommentOrder::MostLiked && a.likes != b.likes)
                return a.likes > b.likes;
            if (a.created != b.created)
                return a.created > b.created;
            return a.id.toRfc4122() < b.id.toRfc4122();
        });
        if (order == CommentOrder::Oldest)
            std::reverse(all.begin(), all.end());
        QList<Comment> paged;
        std::optional<CommentKey> after;
        for (;;) {
            const auto page = valueOf(discussion.threads(article, lan, order, after, limit));
            QVERIFY(page.size() <= limit);
            if (page.isEmpty())
                break;
            paged += page;
            after = keyOf(page.last());
        }
        QCOMPARE(idsOf(paged), idsOf(all));
        QCOMPARE(paged, all);
        QVERIFY(valueOf(discussion.threads(article, lan, order, {}, 0)).isEmpty());
        QVERIFY(valueOf(discussion.threads(article, lan, order, {}, -1)).isEmpty());
    }

    void aPageIsARangeOfItsIndex_data()
    {
        QTest::addColumn<CommentOrder>("order");
        QTest::addColumn<bool>("first");
        QTest::addColumn<QString>("plan");
        QTest::newRow("newest") << CommentOrder::Newest << true
                                << u"USING INDEX comment_thread_newest (article=?)"_s;
        QTest::newRow("newest, next") << CommentOrder::Newest << false
                                      << u"USING INDEX comment_thread_newest (article=? AND created<?)"_s;
        QTest::newRow("oldest") << CommentOrder::Oldest << true
                                << u"USING INDEX comment_thread_newest (article=?)"_s;
        QTest::newRow("oldest, next") << CommentOrder::Oldest << false
                                      << u"USING INDEX comment_thread_newest (article=? AND created>?)"_s;
        QTest::newRow("liked") << CommentOrder::MostLiked << true
                               << u"USING INDEX comment_thread_most_liked (article=?)"_s;
        QTest::newRow("liked, next")
            << CommentOrder::MostLiked << false
            << u"USING INDEX comment_thread_most_liked (article=? AND (like_count,created)<(?,?))"_s;
    }
    void aPageIsARangeOfItsIndex()
    {
        QFETCH(CommentOrder, order);
        QFETCH(bool, first);
        QFETCH(QString, plan);
        // The statement is asked of SQLite itself, so that this test needs no copy of it.
        auto discussion = library->discussion();
        const Comment posted = valueOf(discussion.post(article, lan, u"a"_s));
        const std::optional<CommentKey> after = first ? std::nullopt : std::optional(keyOf(posted));
        valueOf(discussion.threads(article, lan, order, after, 10));
        const auto query = valueOf(library->database().prepare(
            u"SELECT sql FROM sqlite_stmt WHERE sql LIKE 'SELECT c.id%LIMIT%'"_s));
        valueOf(library->database().run(*query));
        QVERIFY(query->next());
        const QString sql = query->value(0).toString();
        query->finish();
        const auto explained = valueOf(library->database().prepare(u"EXPLAIN QUERY PLAN "_s + sql));
        valueOf(library->database().run(*explained));
        QStringList steps;
        while (explained->next())
            steps += explained->value(3).toString();
        explained->finish();
        QVERIFY2(steps.value(0).endsWith(plan), qPrintable(steps.join(u'\n')));
        QVERIFY2(!steps.join(u'\n').contains("TEMP B-TREE"_L1), qPrintable(steps.join(u'\n')));
    }

    void ratings()
    {
        auto discussion = library->discussion();
        const auto summary = [&](const QUuid &person) {
            const RatingSummary rating = valueOf(discussion.rating(article, person));
            return QList<double>{double(rating.mine), double(rating.count), rating.average};
        };
        QCOMPARE(summary(lan), (QList<double>{0, 0, 0}));
        valueOf(discussion.rate(article, lan, 0)); // nothing to take back
        QVERIFY(rawSql(library->path(), u"SELECT 1 FROM rating"_s).isEmpty());
        valueOf(discussion.rate(article, lan, 4));
        valueOf(discussion.rate(article, minh, 1));
        QCOMPARE(summary(lan), (QList<double>{4, 2, 2.5}));
        QCOMPARE(summary(minh), (QList<double>{1, 2, 2.5}));
        QCOMPARE(summary(QUuid()), (QList<double>{0, 2, 2.5}));
        valueOf(discussion.rate(article, lan, 5));
        QCOMPARE(summary(lan), (QList<double>{5, 2, 3}));
        valueOf(discussion.rate(article, minh, 0));
        QCOMPARE(summary(minh), (QList<double>{0, 1, 5}));
        QCOMPARE(rawSql(library->path(), u"SELECT count(*) FROM rating WHERE stars IS NULL"_s),
                 QVariantList{1});
        valueOf(discussion.rate(article, minh, 2));
        QCOMPARE(summary(minh), (QList<double>{2, 2, 3.5}));
        for (const int stars : {-1, 6}) {
            const auto refused = discussion.rate(article, lan, stars);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, LibraryError::Invalid);
        }
        const auto nowhere = discussion.rate(99, lan, 3);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, LibraryError::NotFound);
    }

    void persons()
    {
        TestLibrary empty;
        auto persons = empty.persons();
        QVERIFY(!valueOf(persons.current()));
        for (const QString &name :
             {QString(), u" \n "_s, QString(81, u'a'), u'q' + QString(400, QChar(0x0323))}) {
            const auto refused = persons.setName(name);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, LibraryError::Invalid);
        }
        QVERIFY(!valueOf(persons.current()));
        const Person made = valueOf(persons.setName(u"  Lan\n Anh "_s));
        QCOMPARE(made.name, u"Lan Anh"_s);
        const Person renamed = valueOf(persons.setName(u"ậ"_s.repeated(80)));
        QCOMPARE(renamed.id, made.id);
        empty.reopen();
        QCOMPARE(valueOf(empty.persons().current()), std::optional(renamed));
        QCOMPARE(rawSql(empty.path(), u"SELECT count(*) FROM person"_s), QVariantList{1});
    }

    void aRenamedPersonIsRenamedInTheDiscussion()
    {
        auto discussion = library->discussion();
        valueOf(discussion.post(article, lan, u"a"_s));
        valueOf(library->persons().setName(u"Lan Anh"_s));
        QCOMPARE(valueOf(discussion.threads(article, lan, CommentOrder::Newest, {}, 1)).first().authorName,
                 u"Lan Anh"_s);
    }
};

QTEST_GUILESS_MAIN(DiscussionTest)
#include "test_discussion.moc"
