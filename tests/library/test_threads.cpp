// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"
#include "forumstore.h"
#include "librarytest.h"
#include "statement.h"

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList bodiesOf(const QList<Comment> &comments)
{
    QStringList bodies;
    for (const Comment &comment : comments)
        bodies += comment.deleted ? u"(deleted)"_s : comment.body;
    return bodies;
}

} // namespace

class ThreadsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    std::unique_ptr<DiscussionStore> discussion;
    ArticleId article = 0;
    QUuid lan;
    QUuid minh;

    Comment say(const QString &body, const std::optional<QUuid> &answers = {})
    {
        library->steady.pass(1000);
        return valueOf(discussion->post(article, lan, body, {answers, {}}));
    }
    QStringList threads()
    {
        return bodiesOf(valueOf(discussion->threads(article, lan, CommentOrder::Oldest, {}, 99)));
    }
    QStringList answers(const Comment &root)
    {
        return bodiesOf(valueOf(discussion->replies(root.id, lan, {}, 99)));
    }
    Comment now(const Comment &comment) { return valueOf(discussion->comment(comment.id, lan)); }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        discussion = std::make_unique<DiscussionStore>(library->database());
        article = valueOf(library->articles().add(sampleArticle())).id;
        lan = valueOf(library->persons().setName(u"Lan"_s)).id;
        minh = addPerson(library->database(), u"Minh"_s);
    }
    void cleanup()
    {
        discussion.reset();
        library.reset();
    }

    void answersStandInTheirThread()
    {
        const Comment first = say(u"một"_s);
        const Comment second = say(u"hai"_s);
        const Comment answer = say(u"đáp một"_s, first.id);
        const Comment deeper = say(u"đáp đáp"_s, answer.id);
        QCOMPARE(threads(), (QStringList{u"một"_s, u"hai"_s}));
        QCOMPARE(answers(first), (QStringList{u"đáp một"_s, u"đáp đáp"_s}));
        QVERIFY(answers(second).isEmpty());
        QCOMPARE(answer.root, first.id);
        QCOMPARE(answer.parent, first.id);
        QCOMPARE(answer.answeredName, QString()); // stands right below it
        QCOMPARE(deeper.root, first.id);
        QCOMPARE(deeper.parent, answer.id);
        QCOMPARE(deeper.answeredName, u"Lan"_s);
        QCOMPARE(deeper.answeredBody, u"đáp một"_s);
        QCOMPARE(now(first).replies, 2);
        QCOMPARE(now(answer).replies, 1);
        QCOMPARE(valueOf(discussion->commentCount(article)), 4);
    }

    void answersArePaged()
    {
        const Comment first = say(u"một"_s);
        QStringList said;
        for (int i = 0; i < 7; ++i)
            said += say(QString::number(i), first.id).body;
        QStringList read;
        std::optional<CommentKey> after;
        for (;;) {
            const auto page = valueOf(discussion->replies(first.id, lan, after, 3));
            if (page.isEmpty())
                break;
            read += bodiesOf(page);
            after = keyOf(page.last());
        }
        QCOMPARE(read, said);
        QVERIFY(valueOf(discussion->replies(first.id, lan, {}, -1)).isEmpty());
    }

    void theAnsweredOneLeavesAPlaceHolder()
    {
        const Comment first = say(u"một"_s);
        const Comment answer = say(u"hai"_s, first.id);
        const Comment deeper = say(u"ba"_s, answer.id);
        valueOf(discussion->remove(first.id, lan));
        QCOMPARE(threads(), QStringList{u"(deleted)"_s});
        QVERIFY(now(first).deleted);
        QCOMPARE(now(first).body, QString());
        QVERIFY(!discussion->setLiked(first.id, lan, true));
        valueOf(discussion->remove(answer.id, lan));
        QCOMPARE(answers(first), (QStringList{u"(deleted)"_s, u"ba"_s}));
        QCOMPARE(now(deeper).answeredBody, QString());
        QCOMPARE(now(deeper).answeredName, u"Lan"_s);
        valueOf(discussion->remove(deeper.id, lan)); // nobody left to hold a place for
        QVERIFY(threads().isEmpty());
        QVERIFY(answers(first).isEmpty());
        QVERIFY(!discussion->comment(first.id, lan));
        QCOMPARE(valueOf(discussion->commentCount(article)), 0);

        valueOf(discussion->restore(deeper.id, lan));
        QCOMPARE(threads(), QStringList{u"(deleted)"_s});
        QCOMPARE(answers(first), (QStringList{u"(deleted)"_s, u"ba"_s}));
        valueOf(discussion->restore(first.id, lan));
        QCOMPARE(threads(), QStringList{u"một"_s});
    }

    void anAnswerNeedsItsArticle()
    {
        const ArticleId other = valueOf(library->articles().add(sampleArticle(u"Khác"_s))).id;
        const Comment first = say(u"một"_s);
        const auto elsewhere = discussion->post(other, lan, u"hai"_s, {first.id, {}});
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().code, LibraryError::Invalid);
    }

    void aPassageIsKept()
    {
        const Passage passage{0, 3, 5, u"các đ"_s};
        const Comment posted = valueOf(discussion->post(article, lan, u"chỗ này"_s, {{}, passage}));
        QCOMPARE(posted.passage, passage);
        say(u"khác"_s);
        const auto marked = valueOf(discussion->onPassages(article, lan, 10));
        QCOMPARE(bodiesOf(marked), QStringList{u"chỗ này"_s});
        QCOMPARE(marked.first().passage, passage);
        valueOf(discussion->remove(posted.id, lan));
        QVERIFY(valueOf(discussion->onPassages(article, lan, 10)).isEmpty());
    }

    void eachPlaceHasItsDraft()
    {
        const Comment first = say(u"một"_s);
        const Passage passage{0, 3, 5, u"các đ"_s};
        const Draft fresh{{}, {{}, passage}, u"mới"_s};
        const Draft answer{{}, {first.id, {}}, u"đáp"_s};
        const Draft edit{first.id, {}, u"sửa"_s};
        for (const Draft &draft : {fresh, answer, edit}) {
            library->steady.pass(1000);
            valueOf(discussion->setDraft(article, draft));
        }
        QCOMPARE(valueOf(discussion->draft(article)), fresh);
        QCOMPARE(valueOf(discussion->draft(article, {{}, first.id})), answer);
        QCOMPARE(valueOf(discussion->draft(article, {first.id, {}})), edit);
        QCOMPARE(valueOf(discussion->drafts(article)), (QList<Draft>{edit, answer, fresh}));
        say(u"đáp"_s, first.id);
        QCOMPARE(valueOf(discussion->drafts(article)), (QList<Draft>{edit, fresh}));
        say(u"mới"_s);
        QCOMPARE(valueOf(discussion->drafts(article)), (QList<Draft>{edit}));
        valueOf(discussion->edit(first.id, lan, u"sửa"_s));
        QVERIFY(valueOf(discussion->drafts(article)).isEmpty());
    }

    void whoLikes()
    {
        const Comment first = say(u"một"_s);
        valueOf(discussion->setLiked(first.id, lan, true));
        library->steady.pass(1);
        valueOf(discussion->setLiked(first.id, minh, true));
        const Likers both = valueOf(discussion->likers(first.id, 10));
        QCOMPARE(both.names, (QStringList{u"Lan"_s, u"Minh"_s}));
        QCOMPARE(both.count, 2);
        QCOMPARE(valueOf(discussion->likers(first.id, 1)).names, QStringList{u"Lan"_s});
        valueOf(discussion->setLiked(first.id, lan, false));
        QCOMPARE(valueOf(discussion->likers(first.id, 10)).names, QStringList{u"Minh"_s});
    }

    void starsAreCounted()
    {
        valueOf(discussion->rate(article, lan, 4));
        valueOf(discussion->rate(article, minh, 4));
        valueOf(discussion->rate(article, addPerson(library->database(), u"Hà"_s), 1));
        const RatingSummary summary = valueOf(discussion->rating(article, lan));
        QCOMPARE(summary, (RatingSummary{4, 3, 3.0, {1, 0, 0, 2, 0}}));
    }

    void severalPersonsWriteHere()
    {
        auto persons = library->persons();
        const Person ha = valueOf(persons.add(u" Hà "_s));
        QCOMPARE(ha.name, u"Hà"_s);
        QCOMPARE(valueOf(persons.current()), ha);
        QCOMPARE(valueOf(persons.locals()), (QList<Person>{ha, {lan, u"Lan"_s}}));
        QCOMPARE(valueOf(persons.switchTo(lan)).name, u"Lan"_s);
        QCOMPARE(valueOf(persons.current())->id, lan);
        QCOMPARE(valueOf(persons.setName(u"Lan Anh"_s)).id, lan); // renames the one who writes
        QCOMPARE(valueOf(persons.locals()).size(), 2);
        const auto stranger = persons.switchTo(minh);
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().code, LibraryError::NotFound);
        QCOMPARE(valueOf(persons.current())->id, lan);
        QVERIFY(!persons.add(u" "_s));
    }

    void forums()
    {
        ForumStore forums(library->database());
        const auto shipped = valueOf(forums.forums());
        QCOMPARE(shipped.size(), 6);
        QCOMPARE(shipped.first().name, u"Doanh nhân"_s);
        const Forum mine = valueOf(forums.add(u" Của  tôi"_s));
        QCOMPARE(mine.name, u"Của tôi"_s);
        QVERIFY(!forums.add(u"Của tôi"_s));
        QVERIFY(!forums.add(u""_s));
        valueOf(forums.rename(mine.id, u"Quê nhà"_s));
        QVERIFY(!forums.rename(mine.id, u"Tài chính"_s));
        valueOf(forums.rename(mine.id, u"Quê nhà"_s)); // its own name is not in the way
        valueOf(forums.file(article, mine.id, true));
        valueOf(forums.file(article, mine.id, true));
        valueOf(forums.file(article, shipped.first().id, true));
        QCOMPARE(valueOf(forums.forumsOf(article)), (QList<ForumId>{shipped.first().id, mine.id}));
        QCOMPARE(valueOf(forums.forums()).last(), (Forum{mine.id, u"Quê nhà"_s, 1}));
        QCOMPARE(valueOf(forums.articlesIn(mine.id, 9)).value(0).id, article);
        valueOf(forums.file(article, mine.id, false));
        QVERIFY(valueOf(forums.articlesIn(mine.id, 9)).isEmpty());
        valueOf(forums.remove(mine.id));
        QCOMPARE(valueOf(forums.forums()).size(), 6);
        QVERIFY(!forums.rename(mine.id, u"a"_s));
    }

    void forumsCountWhatIsNotInTheBin()
    {
        ForumStore forums(library->database());
        ArticleBin bin(library->database());
        const ArticleId other = valueOf(library->articles().add(sampleArticle(u"Khác"_s))).id;
        const auto counts = [&forums] {
            QList<int> articles;
            for (const Forum &forum : valueOf(forums.forums()).first(2))
                articles += forum.articles;
            return articles;
        };
        valueOf(forums.file({article, other}, 1, true));
        valueOf(forums.file(other, 2, true));
        QCOMPARE(counts(), (QList{2, 1}));
        valueOf(bin.remove({other}));
        valueOf(bin.remove({other})); // is there already
        QCOMPARE(counts(), (QList{1, 0}));
        valueOf(forums.file(other, 2, false)); // while it is there
        QCOMPARE(counts(), (QList{1, 0}));
        valueOf(bin.restore({other}));
        QCOMPARE(counts(), (QList{2, 0}));
        valueOf(bin.remove({other}));
        valueOf(bin.erase({other}));
        QCOMPARE(counts(), (QList{1, 0}));
        valueOf(forums.file(article, 2, true));
        valueOf(
            execute(library->database(), u"DELETE FROM article WHERE id = ?"_s, article)); // not by the bin
        QCOMPARE(counts(), (QList{0, 0}));
    }

    void theNewestOfAForum()
    {
        ForumStore forums(library->database());
        const ArticleId other = valueOf(library->articles().add(sampleArticle(u"Khác"_s))).id;
        const ArticleId outside = valueOf(library->articles().add(sampleArticle(u"Ngoài"_s))).id;
        valueOf(forums.file(article, 1, true));
        valueOf(forums.file(other, 1, true));
        const Comment first = say(u"một"_s);
        library->steady.pass(1000);
        valueOf(discussion->post(other, lan, u"hai"_s));
        valueOf(discussion->post(outside, lan, u"không"_s));
        say(u"ba"_s, first.id);
        QStringList bodies;
        for (const RecentComment &recent : valueOf(discussion->newestIn(1, lan, 10)))
            bodies += recent.comment.body + u" @ "_s + QString::number(recent.article);
        QCOMPARE(bodies, (QStringList{u"ba @ %1"_s.arg(article), u"hai @ %1"_s.arg(other),
                                      u"một @ %1"_s.arg(article)}));
        QCOMPARE(valueOf(discussion->newestIn(1, lan, 1)).size(), 1);
        QVERIFY(valueOf(discussion->newestIn(2, lan, 10)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "test_threads.moc"
