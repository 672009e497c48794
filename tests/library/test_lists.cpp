// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"
#include "articlelist.h"
#include "librarycheck.h"
#include "librarytest.h"
#include "search/searchindex.h"
#include "timelinestore.h"

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;
using Kind = ArticleShelf::Kind;

class ListsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    QDate today;

    ArticleId add(const QString &title, QDate published = {}, const QString &source = {})
    {
        NewArticle added;
        added.article.title = title;
        added.article.source = source;
        added.article.published.date = published;
        library->steady.pass(1000);
        return valueOf(library->articles().add(added)).id;
    }
    QList<ArticleId> ids(Kind kind, ArticleOrder order = ArticleOrder::Published, ForumId forum = 0)
    {
        return valueOf(ArticleList(library->database()).ids({kind, forum}, order, today, QLocale(u"vi"_s)));
    }
    ArticleBin bin() { return ArticleBin(library->database()); }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        today = library->steady.time.date();
    }

    void orders()
    {
        const ArticleId first = add(u"Đường 9"_s, QDate(2020, 9, 1), u"Nhân Dân"_s);
        const ArticleId second = add(u"Đường 10"_s, {}, u"Mới"_s);
        const ArticleId third = add(u"Áo dài"_s, QDate(2020, 9, 2), u"Nhân Dân"_s);
        const ArticleId fourth = add(u"Dân ca"_s, QDate(2020, 9, 1), u"Mới"_s);
        QCOMPARE(ids(Kind::All), (QList<ArticleId>{third, fourth, first, second}));
        QCOMPARE(ids(Kind::All, ArticleOrder::Title), (QList<ArticleId>{third, fourth, first, second}));
        QCOMPARE(ids(Kind::All, ArticleOrder::Source), (QList<ArticleId>{fourth, second, third, first}));
        valueOf(library->articles().setReadingPlace(second, {}));
        valueOf(library->articles().setReadingPlace(first, {}));
        QCOMPARE(ids(Kind::All, ArticleOrder::LastRead), (QList<ArticleId>{first, second, fourth, third}));
        QCOMPARE(
            valueOf(
                ArticleList(library->database()).ids({}, ArticleOrder::Title, today, QLocale(u"vi"_s), 2)),
            (QList<ArticleId>{third, fourth}));
        QCOMPARE(valueOf(ArticleList(library->database()).ids({}, ArticleOrder::Published, today, {}, 1)),
                 QList<ArticleId>{third});
    }

    void shelves()
    {
        const ArticleId read = add(u"Một"_s);
        const ArticleId coming =
            valueOf(library->articles().add(sampleArticle())).id; // sessions of 2020-09-25 to 27
        const ArticleId other = add(u"Ba"_s);
        valueOf(library->articles().setReadingPlace(read, {{}, 0.5}));
        QCOMPARE(ids(Kind::Unread).size(), 2);
        QVERIFY(!ids(Kind::Unread).contains(read));
        valueOf(bin().setUnread({read}, true));
        QVERIFY(ids(Kind::Unread).contains(read));
        valueOf(library->articles().setReadingPlace(read, {{}, 0.6})); // still open: stays marked
        QVERIFY(ids(Kind::Unread).contains(read));
        valueOf(library->articles().setReadingPlace(other, {}));
        valueOf(library->articles().setReadingPlace(read, {})); // opened again
        QVERIFY(!ids(Kind::Unread).contains(read));
        valueOf(bin().setUnread({read}, true)); // and opened again although it was opened last
        valueOf(library->articles().setReadingPlace(read, {}, ArticleStore::Reading::Begins));
        QVERIFY(!ids(Kind::Unread).contains(read));

        valueOf(bin().setStarred({read, other, 999}, true));
        QCOMPARE(ids(Kind::Starred), (QList<ArticleId>{other, read}));
        valueOf(bin().setStarred({other}, false));
        QCOMPARE(ids(Kind::Starred), QList<ArticleId>{read});

        QCOMPARE(ids(Kind::ComingSessions), QList<ArticleId>{coming});
        today = QDate(2030, 1, 1);
        QVERIFY(ids(Kind::ComingSessions).isEmpty());

        const auto person = valueOf(library->persons().add(u"Lan"_s));
        const auto comment = valueOf(library->discussion().post(other, person.id, u"Hay"_s));
        QCOMPARE(ids(Kind::RecentlyDiscussed), QList<ArticleId>{other});
        library->steady.pass(1000);
        valueOf(library->discussion().post(read, person.id, u"Hay"_s));
        QCOMPARE(ids(Kind::RecentlyDiscussed), (QList<ArticleId>{read, other}));
        valueOf(library->discussion().remove(comment.id, person.id));
        QCOMPARE(ids(Kind::RecentlyDiscussed), QList<ArticleId>{read});
        valueOf(library->discussion().restore(comment.id, person.id));
        QCOMPARE(ids(Kind::RecentlyDiscussed), (QList<ArticleId>{read, other}));
        library->steady.time = library->steady.time.addDays(31);
        QVERIFY(ids(Kind::RecentlyDiscussed).isEmpty());

        valueOf(ForumStore(library->database()).file(other, 3, true));
        QCOMPARE(ids(Kind::Forum, ArticleOrder::Published, 3), QList<ArticleId>{other});
        const ShelfCounts counts = valueOf(ArticleList(library->database()).counts(QDate(2020, 9, 26)));
        QCOMPARE(counts.all, 3);
        QCOMPARE(counts.unread, 1);
        QCOMPARE(counts.starred, 1);
        QCOMPARE(counts.comingSessions, 1);
        QCOMPARE(counts.bin, 0);
        QCOMPARE(counts.forums.at(2).articles, 1);
    }

    void lines()
    {
        const NewArticle sample = sampleArticle();
        const ArticleId id = valueOf(library->articles().add(sample)).id;
        const ArticleId plain = add(u"Không ảnh"_s);
        valueOf(library->articles().setReadingPlace(id, {{}, 0.25}));
        valueOf(bin().setStarred({id}, true));
        const auto lines = valueOf(ArticleList(library->database()).summaries({plain, 77, id}));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).unread && !lines.at(0).starred && lines.at(0).picture.isEmpty());
        QCOMPARE(lines.at(1).picture, sample.article.pictures.first().sha256);
        QCOMPARE(lines.at(1).progress, 0.25);
        QVERIFY(!lines.at(1).unread && lines.at(1).starred && !lines.at(1).binned.isValid());
    }

    void theBinHidesAndGivesBack()
    {
        const ArticleId id = valueOf(library->articles().add(sampleArticle())).id;
        const ArticleId other = add(u"Khác"_s);
        valueOf(ForumStore(library->database()).file(id, 1, true));
        const auto person = valueOf(library->persons().add(u"Lan"_s));
        valueOf(library->discussion().post(id, person.id, u"Hay"_s));
        valueOf(library->articles().setReadingPlace(id, {}));
        valueOf(bin().remove({id}));
        QCOMPARE(ids(Kind::All), QList<ArticleId>{other});
        QCOMPARE(ids(Kind::Bin), QList<ArticleId>{id});
        QCOMPARE(valueOf(library->articles().count()), 1);
        QCOMPARE(valueOf(library->articles().latest()), other);
        QVERIFY(valueOf(library->articles().recent(9)).isEmpty());
        QVERIFY(ids(Kind::Forum, ArticleOrder::Published, 1).isEmpty());
        QVERIFY(valueOf(ForumStore(library->database()).articlesIn(1, 9)).isEmpty());
        QCOMPARE(valueOf(ForumStore(library->database()).forums()).first().articles, 0);
        QVERIFY(valueOf(library->discussion().newestIn(1, person.id, 9)).isEmpty());
        QVERIFY(
            valueOf(TimelineStore(library->database()).after({QDate(2000, 1, 1), {}, 0, 0}, 9)).isEmpty());
        valueOf(bin().erase({other})); // not in the bin
        QCOMPARE(valueOf(library->articles().count()), 1);
        valueOf(bin().restore({id}));
        QCOMPARE(valueOf(library->articles().latest()), id);
        QCOMPARE(valueOf(library->discussion().commentCount(id)), 1);
    }

    void whatIsOtherSinceIsTold()
    {
        const ArticleId one = add(u"Một"_s);
        const ArticleId two = add(u"Hai"_s);
        const QList<ArticleId> all{one, 999, two}; // one of them is gone
        QCOMPARE(valueOf(bin().setStarred({one}, true)), QList<ArticleId>{one});
        QVERIFY(!valueOf(bin().areStarred(all)));
        QCOMPARE(valueOf(bin().setStarred(all, true)), QList<ArticleId>{two});
        QVERIFY(valueOf(bin().areStarred(all)));
        QVERIFY(valueOf(bin().setUnread(all, true)).isEmpty()); // never opened
        QCOMPARE(valueOf(bin().setUnread(all, false)), (QList<ArticleId>{one, two}));
        ForumStore forums(library->database());
        valueOf(forums.file(one, 2, true));
        QVERIFY(!valueOf(forums.holds(2, {one, two})));
        QCOMPARE(valueOf(forums.file(all, 2, true)), QList<ArticleId>{two});
        QVERIFY(valueOf(forums.holds(2, {one, two})));
        QVERIFY(!valueOf(forums.holds(1, {one, two})));
        QCOMPARE(valueOf(forums.file(all, 2, false)), (QList<ArticleId>{one, two}));
        QCOMPARE(valueOf(bin().remove({one})), QList<ArticleId>{one});
        QCOMPARE(valueOf(bin().remove(all)), QList<ArticleId>{two});
        QCOMPARE(valueOf(bin().restore(all)), (QList<ArticleId>{one, two}));
        QVERIFY(valueOf(bin().restore(all)).isEmpty());
        QVERIFY(valueOf(bin().setStarred({}, true)).isEmpty());
    }

    void whatIsErasedIsGone()
    {
        const ArticleId id = valueOf(library->articles().add(sampleArticle())).id;
        const auto person = valueOf(library->persons().add(u"Lan"_s));
        DiscussionStore discussion = library->discussion();
        const Comment comment = valueOf(discussion.post(id, person.id, u"Hay"_s));
        valueOf(discussion.post(id, person.id, u"Ừ"_s, {.answers = comment.id}));
        valueOf(discussion.rate(id, person.id, 5));
        valueOf(SearchIndex(library->database()).catchUp());
        valueOf(bin().remove({id}));
        QCOMPARE(valueOf(bin().eraseOld()), 0);
        library->steady.time = library->steady.time.addDays(BinDays + 1);
        QCOMPARE(valueOf(bin().eraseOld()), 1);
        QCOMPARE(valueOf(bin().eraseOld()), 0);
        for (const QString &table : {u"article"_s, u"article_content"_s, u"article_original"_s, u"picture"_s,
                                     u"comment"_s, u"rating"_s, u"agenda_entry"_s, u"search_article"_s})
            QCOMPARE(rawSql(library->path(), u"SELECT count(*) FROM "_s + table).first().toInt(), 0);
        library->close();
        QVERIFY(valueOf(checkLibrary(library->path())).problems.isEmpty());
        library->reopen();
        QCOMPARE(rawSql(library->path(), u"SELECT count(*) FROM erased_article"_s).first().toInt(), 1);
        QVERIFY(!valueOf(library->articles().add(sampleArticle())).alreadyThere);
        QCOMPARE(rawSql(library->path(), u"SELECT count(*) FROM erased_article"_s).first().toInt(), 0);
    }

    void aNumberIsGivenOnce()
    {
        const ArticleId first = add(u"Một"_s);
        const ArticleId last = add(u"Hai"_s);
        valueOf(bin().remove({first, last}));
        valueOf(bin().erase({last}));
        QVERIFY(add(u"Ba"_s) > last);
        valueOf(bin().erase({first}));
        library->reopen();
        QVERIFY(add(u"Bốn"_s) > last + 1);
    }
};

QTEST_GUILESS_MAIN(ListsTest)
#include "test_lists.moc"
