// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/merge.h"
#include "exchange/takeoutreturn.h"
#include "exchange/takeoutstore.h"
#include "librarytest.h"
#include "takeoutreader.h"
#include "takeoutwriter.h"

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

NewArticle otherArticle()
{
    NewArticle article = sampleArticle(u"Chợ phiên vùng biên"_s);
    article.article.url = u"https://bao.example/cho"_s;
    return article;
}

} // namespace

class TakeOutTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    ArticleId article = 0;
    QUuid lan;

    Comment say(const QString &body, const CommentTarget &target = {})
    {
        library->steady.pass(1000);
        return valueOf(library->discussion().post(article, lan, body, target));
    }
    TakeOut taken() { return valueOf(TakeOutStore(library->database()).of(lan)); }
    TakeOutReport bring(TestLibrary &into, const TakeOut &takeOut)
    {
        return valueOf(TakeOutStore(into.database()).bringBack(takeOut));
    }
    /// A library that has the article and nothing else, an hour later.
    std::unique_ptr<TestLibrary> fresh()
    {
        auto other = std::make_unique<TestLibrary>();
        other->steady.ids = 5000;
        other->steady.time = library->steady.time.addSecs(3600);
        valueOf(other->articles().add(sampleArticle()));
        return other;
    }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        article = valueOf(library->articles().add(sampleArticle())).id;
        lan = valueOf(library->persons().setName(u"Lan"_s)).id;
    }
    void cleanup() { library.reset(); }

    void takesAllOfOnePersonAndNobodyElse()
    {
        const Comment first = say(u"Một"_s, {{}, Passage{0, 0, 4, u"Chữ"_s}});
        const Comment gone = say(u"Xóa"_s);
        valueOf(library->discussion().remove(gone.id, lan));
        const QUuid minh = addPerson(library->database(), u"Minh"_s);
        valueOf(library->discussion().post(article, minh, u"Của Minh"_s));
        const Comment answer = say(u"Hai"_s, {first.id, {}});
        library->steady.pass(1000);
        valueOf(library->discussion().edit(answer.id, lan, u"Hai, sửa"_s));
        valueOf(library->discussion().rate(article, lan, 4));
        valueOf(library->discussion().rate(article, minh, 1));
        const ArticleId unsaid = valueOf(library->articles().add(otherArticle())).id;
        QVERIFY(unsaid > 0);

        const TakeOut out = taken();
        QCOMPARE(out.person, (Person{lan, u"Lan"_s}));
        QCOMPARE(out.articles.size(), 1);
        const TakenArticle &of = out.articles.first();
        QCOMPARE(of.title, sampleArticle().article.title);
        QCOMPARE(of.stars, 4);
        QCOMPARE(of.comments.size(), 2);
        QCOMPARE(of.comments.at(0).body, u"Một"_s);
        QCOMPARE(of.comments.at(0).passage, (Passage{0, 0, 4, u"Chữ"_s}));
        QCOMPARE(of.comments.at(1).body, u"Hai, sửa"_s);
        QCOMPARE(of.comments.at(1).answers, first.id);
        QCOMPARE(of.comments.at(1).edited, library->steady.time);

        const auto stranger = TakeOutStore(library->database()).of(minh);
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().code, LibraryError::NotFound);
    }

    void comesBackIntoAnEmptyLibraryAndAgainChangesNothing()
    {
        const Comment first = say(u"Một"_s, {{}, Passage{0, 0, 4, u"Chữ"_s}});
        say(u"Hai"_s, {first.id, {}});
        valueOf(library->discussion().rate(article, lan, 5));
        // Through the file, as readers do.
        const TakeOut out = takeOutFromJson(takeOutBytes(taken(), TakeOutFormat::Json)).value_or(TakeOut());
        const auto other = fresh();
        const TakeOutReport report = bring(*other, out);
        QVERIFY(report.newPerson);
        QCOMPARE(report.comments, 2);
        QCOMPARE(report.ratings, 1);
        QCOMPARE(report.leftOut(), 0);
        QCOMPARE(discussionState(other->path()), discussionState(library->path()));
        QCOMPARE(valueOf(other->persons().current()), (std::optional<Person>(Person{lan, u"Lan"_s})));
        QCOMPARE(valueOf(TakeOutStore(other->database()).of(lan)), out);

        const QStringList state = discussionState(other->path());
        const QVariantList changes = rawSql(other->path(), u"SELECT changes FROM shared_change"_s);
        const TakeOutReport again = bring(*other, out);
        QVERIFY(!again.newPerson);
        QCOMPARE(again.comments + again.edits + again.ratings, 0);
        QCOMPARE(again.kept, 3);
        QCOMPARE(discussionState(other->path()), state);
        QCOMPARE(rawSql(other->path(), u"SELECT changes FROM shared_change"_s), changes);
        QCOMPARE(again.sentences().size(), 1);
    }

    void joinsThePersonsWhoWriteHere()
    {
        say(u"Một"_s);
        const auto other = fresh();
        const Person minh = valueOf(other->persons().setName(u"Minh"_s));
        const TakeOutReport report = bring(*other, taken());
        QCOMPARE(valueOf(other->persons().current()), std::optional<Person>(minh));
        QCOMPARE(valueOf(other->persons().locals()).size(), 2);
        QVERIFY2(report.sentences().join(u'\n').contains(u"Lan"_s),
                 qPrintable(report.sentences().join(u'\n')));
        QCOMPARE(valueOf(other->persons().switchTo(lan)).name, u"Lan"_s);
    }

    void theStateChangedLaterStays()
    {
        const Comment first = say(u"Một"_s);
        const Comment second = say(u"Hai"_s);
        const Comment third = say(u"Ba"_s);
        valueOf(library->discussion().rate(article, lan, 2));
        const TakeOut old = taken();
        library->steady.pass(1000);
        valueOf(library->discussion().edit(first.id, lan, u"Một, sửa"_s));
        valueOf(library->discussion().remove(second.id, lan));
        valueOf(library->discussion().rate(article, lan, 5));
        const TakeOut recent = taken();

        const QStringList state = discussionState(library->path());
        QCOMPARE(bring(*library, old).kept, 4);
        QCOMPARE(discussionState(library->path()), state);
        QCOMPARE(bring(*library, recent).kept, 3);
        QCOMPARE(discussionState(library->path()), state);

        const auto other = fresh();
        bring(*other, old);
        const TakeOutReport report = bring(*other, recent);
        QCOMPARE(report.edits, 1);
        QCOMPARE(report.ratings, 1);
        QCOMPARE(report.kept, 1);
        QCOMPARE(valueOf(other->discussion().comment(first.id, lan)).body, u"Một, sửa"_s);
        QCOMPARE(valueOf(other->discussion().comment(third.id, lan)).body, u"Ba"_s);
        QCOMPARE(valueOf(other->discussion().rating(1, lan)).mine, 5);
    }

    void saysWhatItLeavesOut()
    {
        const QUuid minh = addPerson(library->database(), u"Minh"_s);
        const Comment question = valueOf(library->discussion().post(article, minh, u"Hỏi"_s));
        say(u"Đáp"_s, {question.id, {}});
        article = valueOf(library->articles().add(otherArticle())).id;
        say(u"Ở chợ"_s);
        valueOf(library->discussion().rate(article, lan, 3));
        TakeOut out = taken();
        TakenComment wrong = out.articles[0].comments[0];
        wrong.answers = {};
        wrong.body = QString(501, u'a');
        wrong.id = QUuid(77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        out.articles[0].comments.append(wrong);
        wrong.body = u"mai"_s;
        wrong.id = QUuid(78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        wrong.changed = library->steady.time.addYears(1);
        out.articles[0].comments.append(wrong);

        const auto other = fresh();
        const TakeOutReport report = bring(*other, out);
        QCOMPARE(report.comments, 0);
        QCOMPARE(report.orphans, 1);
        QCOMPARE(report.tooLong, 1);
        QCOMPARE(report.future, 1);
        QCOMPARE(report.missingArticles, 1);
        QCOMPARE(report.missingComments, 1);
        QCOMPARE(report.missingRatings, 1);
        QCOMPARE(report.sentences().size(), 7);

        // Once the article is there they come.
        valueOf(other->articles().add(otherArticle()));
        const TakeOutReport later = bring(*other, out);
        QCOMPARE(later.comments, 1);
        QCOMPARE(later.ratings, 1);
        QCOMPARE(later.missingArticles, 0);
    }

    void findsAnArticleByAddressAndHeadline()
    {
        article = valueOf(library->articles().add(otherArticle())).id;
        say(u"Ở chợ"_s);
        NewArticle another = otherArticle();
        another.article.blocks.first().text += u" thêm"_s;
        another.article.url = u"http://www.bao.example/cho/"_s;
        const auto other = fresh();
        valueOf(other->articles().add(another));
        QCOMPARE(bring(*other, taken()).comments, 1);
    }

    void answersMayStandBeforeWhatTheyAnswer()
    {
        const Comment first = say(u"Một"_s);
        const Comment second = say(u"Hai"_s, {first.id, {}});
        say(u"Ba"_s, {second.id, {}});
        TakeOut out = taken();
        std::reverse(out.articles[0].comments.begin(), out.articles[0].comments.end());
        const auto other = fresh();
        QCOMPARE(bring(*other, out).comments, 3);
        QCOMPARE(discussionState(other->path()), discussionState(library->path()));
        // Round in circles there is nothing to begin with.
        TakeOut circle = taken();
        circle.articles[0].comments[0].answers = circle.articles[0].comments[2].id;
        QCOMPARE(bring(*fresh(), circle).orphans, 3);
    }

    void moreThanATransactionTakes()
    {
        constexpr int Many = 12'000;
        const Comment first = say(u"Một"_s);
        TakeOut out = taken();
        TakenComment answer = out.articles[0].comments[0];
        answer.answers = first.id;
        for (int i = 0; i < Many; ++i) {
            answer.id = QUuid(uint(i), 9, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            answer.body = u"Đáp %1"_s.arg(i);
            out.articles[0].comments.append(answer);
        }
        const auto other = fresh();
        QCOMPARE(bring(*other, out).comments, Many + 1);
        QCOMPARE(valueOf(TakeOutStore(other->database()).of(lan)), out);
        // What is wrong in the last of them takes none of those before away.
        const auto third = fresh();
        TakeOutReturn back(third->database());
        QVERIFY(giveTakeOut(out, back));
        rawSql(third->path(),
               u"CREATE TRIGGER full BEFORE INSERT ON comment BEGIN SELECT raise(ABORT, 'no'); END"_s);
        QVERIFY(!back.finish());
        const int kept = rawSql(third->path(), u"SELECT count(*) FROM comment"_s).first().toInt();
        QCOMPARE(kept, 9'999); // the article is one of the first ten thousand parts
        rawSql(third->path(), u"DROP TRIGGER full"_s);
        QCOMPARE(bring(*third, out).comments, Many + 1 - kept);
        QCOMPARE(discussionState(third->path()), discussionState(other->path()));
    }

    void answersThatWaitAreBounded()
    {
        constexpr int Many = TakeOutReturn::MaxWaiting + 5;
        const Comment first = say(u"Một"_s);
        TakeOut out = taken();
        const TakenComment question = out.articles[0].comments.takeFirst();
        TakenComment answer = question;
        answer.answers = first.id;
        for (int i = 0; i < Many; ++i) {
            answer.id = QUuid(uint(i), 9, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            out.articles[0].comments.append(answer);
        }
        out.articles[0].comments.append(question);
        const auto other = fresh();
        const TakeOutReport report = bring(*other, out);
        QCOMPARE(report.postponed, 5);
        QCOMPARE(report.comments, TakeOutReturn::MaxWaiting + 1);
        QCOMPARE(bring(*other, out).comments, 5);
    }

    void doesNotSpeakForOthers()
    {
        const QUuid minh = addPerson(library->database(), u"Minh"_s);
        const Comment his = valueOf(library->discussion().post(article, minh, u"Của Minh"_s));
        say(u"Một"_s);
        TakeOut out = taken();
        out.articles[0].comments[0].id = his.id;
        out.articles[0].comments[0].changed = library->steady.time.addSecs(60);
        const TakeOutReport report = bring(*library, out);
        QCOMPARE(report.conflicting, 1);
        QCOMPARE(valueOf(library->discussion().comment(his.id, lan)).body, u"Của Minh"_s);
    }

    void cleansWhatWasNotTypedHere()
    {
        say(u"Một"_s);
        TakeOut out = taken();
        out.articles[0].comments[0].body = u"Mo\u0323\u0302t\x07 hai "_s;
        const auto other = fresh();
        const TakeOutReport report = bring(*other, out);
        QCOMPARE(report.cleaned, 1);
        QCOMPARE(valueOf(TakeOutStore(other->database()).of(lan)).articles[0].comments[0].body, u"Một hai"_s);
        out.person.name = QString(200, u'x');
        const auto refused = TakeOutStore(fresh()->database()).bringBack(out);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, LibraryError::Invalid);
    }
};

QTEST_GUILESS_MAIN(TakeOutTest)
#include "test_takeout.moc"
