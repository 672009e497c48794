// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"
#include "exchange/merge.h"
#include "exchange/sharedfile.h"
#include "exchange/takeoutstore.h"
#include "librarycheck.h"
#include "librarytest.h"
#include "markstore.h"

#include <QRandomGenerator>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

/// A reader with a library of their own.
struct Reader
{
    explicit Reader(const QString &called, quint32 seed)
        : database(openIn(folder, seed, clock, ids)), name(called)
    {
        id = valueOf(PersonStore(*database).setName(name)).id;
    }

    /// The same person at another computer.
    Reader(Reader &other, quint32 seed)
        : database(openIn(folder, seed, clock, ids)), name(other.name), id(other.id)
    {
        valueOf(TakeOutStore(*database).bringBack(valueOf(TakeOutStore(*other.database).of(id))));
    }

    static std::unique_ptr<Database> openIn(const QTemporaryDir &folder, quint32 seed, QDateTime &clock,
                                            quint32 &ids)
    {
        auto opened =
            Database::open(folder.filePath(u"library.nghisu"_s), Database::Mode::ReadWrite,
                           {[&clock] { return clock; },
                            [seed, &ids] { return QUuid(seed, ushort(++ids), 0, 0, 0, 0, 0, 0, 0, 0, 0); }});
        return std::move(*opened);
    }

    [[nodiscard]] QString path() const { return database->path(); }
    DiscussionStore discussion() { return DiscussionStore(*database); }
    ArticleId addArticle(const QString &title)
    {
        return valueOf(ArticleStore(*database).add(sampleArticle(title))).id;
    }
    QList<ArticleId> articles()
    {
        QList<ArticleId> list;
        for (const ArticleSummary &summary : valueOf(ArticleStore(*database).list()))
            list += summary.id;
        return list;
    }
    MergeReport take(Reader &other, bool ownWords = false)
    {
        return valueOf(merge(*database, *other.database, {.ownWords = ownWords}));
    }

    QTemporaryDir folder;
    QDateTime clock = QDateTime(QDate(2026, 5, 1), QTime(8, 0), Qt::UTC);
    quint32 ids = 0;
    std::unique_ptr<Database> database;
    QString name;
    QUuid id;
};

/// Does something that a reader may do with marks.
void markAtRandom(Reader &reader, ArticleId article, QRandomGenerator &random)
{
    MarkStore store(*reader.database);
    const QList<Mark> marks = valueOf(store.of(article, reader.id));
    const QUuid any = marks.isEmpty() ? QUuid() : marks.at(random.bounded(int(marks.size()))).id;
    const auto color = AllMarkColors.at(random.bounded(4U));
    switch (random.bounded(6)) {
    case 0:
    case 1: {
        const Article text = valueOf(ArticleStore(*reader.database).load(article)).article;
        const QString note = random.bounded(2) == 0 ? QString() : u"ghi %1"_s.arg(random.bounded(100));
        (void)store.add(article, reader.id, passageOf(text, 1, random.bounded(20), 1 + random.bounded(20)),
                        color, note);
        break;
    }
    case 2:
        (void)store.setColor(any, reader.id, color);
        break;
    case 3:
        (void)store.setNote(any, reader.id, u"sửa %1"_s.arg(random.bounded(100)));
        break;
    case 4:
        (void)store.remove(any, reader.id);
        break;
    default:
        for (const QVariant &gone : rawSql(reader.path(), u"SELECT id FROM mark WHERE deleted IS NOT NULL"_s))
            (void)store.restore(QUuid::fromRfc4122(gone.toByteArray()), reader.id);
        break;
    }
}

/// Does something that a reader may do.
void actAtRandom(Reader &reader, QRandomGenerator &random)
{
    reader.clock = reader.clock.addMSecs(random.bounded(3)); // often the same moment as others
    const QList<ArticleId> articles = reader.articles();
    const ArticleId article = articles.at(random.bounded(int(articles.size())));
    DiscussionStore discussion = reader.discussion();
    QList<Comment> shown = valueOf(discussion.threads(article, reader.id, CommentOrder::Newest, {}, 100));
    for (const Comment &thread : QList<Comment>(shown))
        shown += valueOf(discussion.replies(thread.id, reader.id, {}, 100));
    const Comment any = shown.isEmpty() ? Comment() : shown.at(random.bounded(int(shown.size())));
    if (random.bounded(3) == 0) {
        markAtRandom(reader, article, random);
        return;
    }
    switch (random.bounded(9)) {
    case 0:
    case 1:
        (void)discussion.post(article, reader.id, u"%1 nói %2"_s.arg(reader.name).arg(random.bounded(1000)));
        break;
    case 2:
    case 3:
        if (!any.id.isNull())
            (void)discussion.post(article, reader.id, u"đáp %1"_s.arg(random.bounded(1000)), {any.id, {}});
        break;
    case 4:
        (void)discussion.edit(any.id, reader.id, u"sửa %1"_s.arg(random.bounded(1000)));
        break;
    case 5:
        (void)discussion.remove(any.id, reader.id);
        break;
    case 6:
        for (const QVariant &gone :
             rawSql(reader.path(), u"SELECT id FROM comment WHERE deleted IS NOT NULL"_s))
            (void)discussion.restore(QUuid::fromRfc4122(gone.toByteArray()), reader.id);
        break;
    case 7:
        (void)discussion.rate(article, reader.id, random.bounded(6));
        break;
    default:
        if (!any.id.isNull())
            (void)discussion.setLiked(any.id, reader.id, random.bounded(2) == 0);
        break;
    }
    if (random.bounded(40) == 0)
        (void)PersonStore(*reader.database).setName(reader.name + QString::number(random.bounded(9)));
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasErasedComesBackOnlyByHand()
    {
        TestLibrary lan;
        TestLibrary minh;
        valueOf(lan.articles().add(sampleArticle()));
        const ArticleId id = valueOf(minh.articles().add(sampleArticle())).id;
        ArticleBin bin(minh.database());
        valueOf(bin.remove({id}));
        valueOf(bin.erase({id}));
        MergeOptions group;
        group.withoutErased = true;
        valueOf(merge(minh.database(), lan.database(), group));
        QCOMPARE(valueOf(minh.articles().count()), 0);
        valueOf(merge(minh.database(), lan.database()));
        QCOMPARE(valueOf(minh.articles().count()), 1);
    }

    void aWholeArticleComesWithItsDiscussion()
    {
        Reader lan(u"Lan"_s, 1);
        Reader minh(u"Minh"_s, 2);
        const ArticleId article = lan.addArticle(u"Bài"_s);
        const Comment first =
            valueOf(lan.discussion().post(article, lan.id, u"một"_s, {{}, Passage{0, 0, 3, u"abc"_s}}));
        valueOf(lan.discussion().post(article, lan.id, u"hai"_s, {first.id, {}}));
        valueOf(lan.discussion().setLiked(first.id, lan.id, true));
        valueOf(lan.discussion().rate(article, lan.id, 4));

        const MergeReport report = minh.take(lan);
        QCOMPARE(report.articles.size(), 1);
        QCOMPARE(report.comments, 2);
        QCOMPARE(report.arrived.size(), 2);
        QCOMPARE(report.likes, 1);
        QCOMPARE(report.ratings, 1);
        QCOMPARE(report.refused(), 0);
        QCOMPARE(discussionState(minh.path()), discussionState(lan.path()));
        const auto theirs = valueOf(ArticleStore(*lan.database).load(article));
        const auto ours = valueOf(ArticleStore(*minh.database).load(report.articles.first()));
        QCOMPARE(ours.article, theirs.article);
        QCOMPARE(ours.agenda.shown, theirs.agenda.shown);
        for (const Picture &picture : theirs.article.pictures)
            QVERIFY(!valueOf(ArticleStore(*minh.database).picture(picture.sha256)).isEmpty());
        QVERIFY(!minh.take(lan).changedSomething());
        QVERIFY(valueOf(checkLibrary(minh.path())).sound);
    }

    void inAnyOrderAndRepeated()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        std::vector<std::unique_ptr<Reader>> readers;
        for (const QString &name : {u"An"_s, u"Bình"_s, u"Chi"_s, u"Dũng"_s, u"Em"_s})
            readers.push_back(std::make_unique<Reader>(name, quint32(readers.size() + 1)));
        for (int i = 0; i < 3; ++i)
            readers.at(std::size_t(i))->addArticle(u"Bài %1"_s.arg(i % 2));
        for (const auto &reader : readers) {
            if (reader->articles().isEmpty())
                reader->take(*readers.front());
        }
        for (int round = 0; round < 12; ++round) {
            for (const auto &reader : readers) {
                for (int i = random.bounded(6); i > 0; --i)
                    actAtRandom(*reader, random);
            }
            // Some meet, in any direction.
            for (int i = random.bounded(5); i > 0; --i) {
                Reader &into = *readers.at(random.bounded(quint32(readers.size())));
                Reader &from = *readers.at(random.bounded(quint32(readers.size())));
                if (&into != &from)
                    QCOMPARE(into.take(from).refused(), 0);
            }
        }
        // In the end everybody hears of everything, each in an order of their own.
        for (int round = 0; round < 2; ++round) {
            for (const auto &into : readers) {
                auto order = std::vector<int>{0, 1, 2, 3, 4};
                std::shuffle(order.begin(), order.end(), random);
                for (const int from : order) {
                    if (readers.at(std::size_t(from)) != into)
                        QCOMPARE(into->take(*readers.at(std::size_t(from))).refused(), 0);
                }
            }
        }
        const QStringList expected = discussionState(readers.front()->path());
        QVERIFY(expected.size() > 20);
        for (const auto &reader : readers) {
            QCOMPARE(discussionState(reader->path()), expected);
            const CheckReport check = valueOf(checkLibrary(reader->path()));
            QVERIFY2(check.sound, qPrintable(check.problems.join(u'\n')));
        }
    }

    /// Two computers of one person, who edits and deletes the same comments at both at the same moments.
    void twoComputersOfOnePerson()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        std::vector<std::unique_ptr<Reader>> readers;
        readers.push_back(std::make_unique<Reader>(u"An"_s, 1));
        readers.push_back(std::make_unique<Reader>(*readers.front(), 2));
        readers.push_back(std::make_unique<Reader>(u"Bình"_s, 3));
        readers.front()->addArticle(u"Bài"_s);
        readers.at(1)->take(*readers.front());
        readers.at(2)->take(*readers.front());
        for (int round = 0; round < 30; ++round) {
            for (const auto &reader : readers) {
                for (int i = random.bounded(8); i > 0; --i)
                    actAtRandom(*reader, random);
            }
            Reader &into = *readers.at(random.bounded(3U));
            Reader &from = *readers.at(random.bounded(3U));
            if (&into != &from)
                into.take(from, true);
            const QDateTime latest = std::max(into.clock, from.clock);
            into.clock = from.clock = latest;
        }
        MergeReport last;
        for (int round = 0; round < 3; ++round) {
            last = {};
            for (const auto &into : readers) {
                auto order = std::vector<int>{0, 1, 2};
                std::shuffle(order.begin(), order.end(), random);
                for (const int from : order) {
                    if (readers.at(std::size_t(from)) != into)
                        last.add(into->take(*readers.at(std::size_t(from)), true));
                }
            }
        }
        QCOMPARE(last.refused(), 0);
        QVERIFY(!last.changedSomething());
        const QStringList expected = discussionState(readers.front()->path());
        for (const auto &reader : readers) {
            QCOMPARE(discussionState(reader->path()), expected);
            QVERIFY(valueOf(checkLibrary(reader->path())).sound);
        }
    }

    /// One state was edited before it was deleted, the other was not; all else is the same.
    void whatCameDeletedIsCountedOnceItIsBack()
    {
        Reader an(u"An"_s, 1);
        const ArticleId article = an.addArticle(u"Bài"_s);
        Reader chi(u"Chi"_s, 2);
        const QUuid said = valueOf(an.discussion().post(article, an.id, u"lời"_s)).id;
        valueOf(an.discussion().remove(said, an.id));
        chi.take(an);
        an.clock = an.clock.addSecs(1);
        valueOf(an.discussion().restore(said, an.id));
        chi.take(an);
        QCOMPARE(valueOf(chi.discussion().commentCount(chi.articles().first())), 1);
        QCOMPARE(discussionState(chi.path()), discussionState(an.path()));
        const CheckReport check = valueOf(checkLibrary(chi.path()));
        QVERIFY2(check.problems.isEmpty(), qPrintable(check.problems.join(u'\n')));
    }

    void deletedStatesAreOrdered()
    {
        Reader lan(u"Lan"_s, 1);
        const ArticleId article = lan.addArticle(u"Bài"_s);
        const Comment gone = valueOf(lan.discussion().post(article, lan.id, u"một"_s));
        valueOf(lan.discussion().remove(gone.id, lan.id));
        Reader left(u"Trái"_s, 2);
        Reader right(u"Phải"_s, 3);
        left.take(lan);
        rawSql(lan.path(), u"UPDATE comment SET edited = created + 1"_s);
        right.take(lan);
        left.take(right);
        right.take(left);
        QCOMPARE(discussionState(left.path()), discussionState(right.path()));
    }

    /// (a + b) + c is a + (b + c): with copies that know of nobody but those merged into them.
    void inAnyGrouping()
    {
        QRandomGenerator random(7);
        std::vector<std::unique_ptr<Reader>> readers;
        for (const QString &name : {u"An"_s, u"Bình"_s, u"Chi"_s})
            readers.push_back(std::make_unique<Reader>(name, quint32(readers.size() + 1)));
        readers.front()->addArticle(u"Bài"_s);
        readers.at(1)->take(*readers.front());
        readers.at(2)->take(*readers.front());
        for (int i = 0; i < 200; ++i) {
            actAtRandom(*readers.at(random.bounded(3U)), random);
            if (i % 20 == 0)
                readers.at(random.bounded(3U))->take(*readers.at(random.bounded(3U)));
        }
        Reader left(u"Trái"_s, 8);
        Reader right(u"Phải"_s, 9);
        Reader middle(u"Giữa"_s, 10);
        left.take(*readers.at(0));
        left.take(*readers.at(1));
        left.take(*readers.at(2));
        middle.take(*readers.at(2));
        middle.take(*readers.at(1));
        right.take(middle);
        right.take(*readers.at(0));
        QCOMPARE(discussionState(left.path()), discussionState(right.path()));
    }

    void interruptedAndBegunAgain()
    {
        Reader lan(u"Lan"_s, 1);
        Reader minh(u"Minh"_s, 2);
        for (int i = 0; i < 5; ++i) {
            const ArticleId article = lan.addArticle(u"Bài %1"_s.arg(i));
            valueOf(lan.discussion().post(article, lan.id, u"một"_s));
        }
        int asked = 0;
        const auto report = valueOf(merge(*minh.database, *lan.database, {{}, [&] { return ++asked > 4; }}));
        QVERIFY(report.articles.size() > 0 && report.articles.size() < 5);
        QVERIFY(valueOf(checkLibrary(minh.path())).sound);
        minh.take(lan);
        QCOMPARE(discussionState(minh.path()), discussionState(lan.path()));
    }

    void onlyWhatIsWanted()
    {
        Reader lan(u"Lan"_s, 1);
        Reader minh(u"Minh"_s, 2);
        const ArticleId wanted = lan.addArticle(u"Một"_s);
        lan.addArticle(u"Hai"_s);
        const auto wants = [wanted](ArticleId theirs, std::optional<ArticleId>) { return theirs == wanted; };
        QCOMPARE(valueOf(merge(*minh.database, *lan.database, {wants, {}})).articles.size(), 1);
        QCOMPARE(minh.articles().size(), 1);
    }

    void nobodySpeaksForMe()
    {
        Reader lan(u"Lan"_s, 1);
        Reader minh(u"Minh"_s, 2);
        const ArticleId article = lan.addArticle(u"Bài"_s);
        const Comment mine = valueOf(lan.discussion().post(article, lan.id, u"của tôi"_s));
        valueOf(lan.discussion().rate(article, lan.id, 5));
        minh.take(lan);
        const QStringList before = discussionState(lan.path());
        // Minh's library puts words into Lan's mouth, with the latest times.
        const qint64 late = lan.clock.toMSecsSinceEpoch() + 5000;
        rawSql(minh.path(), u"UPDATE comment SET body = 'giả', changed = ?"_s, {late});
        rawSql(minh.path(), u"UPDATE rating SET stars = 1, changed = ?"_s, {late});
        rawSql(minh.path(), u"UPDATE person SET name = 'Kẻ khác', changed = ? WHERE name = 'Lan'"_s, {late});
        rawSql(minh.path(), u"INSERT INTO comment (id, article, author, created, changed, body)"
                            " SELECT randomblob(16), 1, author, 1, 1, 'giả' FROM comment LIMIT 1"_s);
        rawSql(
            minh.path(),
            u"INSERT INTO comment_like (comment, person, liked, changed) SELECT id, author, 1, ? FROM comment"_s,
            {late});
        const MergeReport report = lan.take(minh);
        QVERIFY(report.forged >= 5);
        QVERIFY(!report.changedSomething());
        QCOMPARE(discussionState(lan.path()), before);
        QVERIFY(report.sentences().last().contains(QString::number(report.forged)));
        Q_UNUSED(mine)
    }

    void oneselfAtAnotherComputer()
    {
        Reader home(u"Lan"_s, 1);
        const ArticleId article = home.addArticle(u"Bài"_s);
        const Comment first = valueOf(home.discussion().post(article, home.id, u"ở nhà"_s));
        Reader office(home, 2);
        office.take(home, true);
        office.clock = office.clock.addSecs(60);
        valueOf(office.discussion().post(1, office.id, u"ở cơ quan"_s));
        valueOf(office.discussion().edit(first.id, office.id, u"sửa ở cơ quan"_s));
        valueOf(office.discussion().rate(1, office.id, 3));
        valueOf(PersonStore(*office.database).setName(u"Lan Anh"_s));
        const QStringList before = discussionState(home.path());

        const MergeReport unasked = home.take(office);
        QCOMPARE(unasked.ownElsewhere, 4);
        QCOMPARE(unasked.forged, 0);
        QVERIFY(!unasked.changedSomething());
        QCOMPARE(discussionState(home.path()), before);

        const MergeReport asked = home.take(office, true);
        QCOMPARE(asked.refused(), 0);
        QCOMPARE(asked.comments, 1);
        QVERIFY(asked.arrived.isEmpty()); // no news to oneself
        QCOMPARE(discussionState(home.path()), discussionState(office.path()));
        QVERIFY(!home.take(office).changedSomething());
    }

    /// Consent is to what oneself wrote elsewhere, not to what others say one did.
    void consentLetsNobodyElseSpeak()
    {
        Reader lan(u"Lan"_s, 1);
        Reader minh(u"Minh"_s, 2);
        const ArticleId article = lan.addArticle(u"Bài"_s);
        valueOf(lan.discussion().post(article, lan.id, u"của tôi"_s));
        minh.take(lan);
        rawSql(minh.path(), u"UPDATE comment SET body = 'giả', changed = changed + 1"_s);
        const MergeReport report = lan.take(minh, true);
        QCOMPARE(report.forged, 1);
        QVERIFY(!report.changedSomething());
    }

    void whatBreaksTheRules_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("body"); ///< what is taken in of it; empty for nothing
        const QString update = u"UPDATE comment SET body = %1, changed = changed + 1 WHERE body = 'hai'"_s;
        QTest::newRow("501 characters") << update.arg(u"printf('%.501c', 'a')"_s) << QString();
        QTest::newRow("white space") << update.arg(u"'  '"_s) << QString();
        QTest::newRow("control characters") << update.arg(u"'a' || char(7) || char(27) || 'b'"_s) << u"ab"_s;
        QTest::newRow("not NFC") << update.arg(u"'e' || char(769)"_s) << u"é"_s;
        QTest::newRow("from the future")
            << u"UPDATE comment SET changed = 99999999999999 WHERE body = 'hai'"_s << QString();
        QTest::newRow("written in the future")
            << u"UPDATE comment SET created = 99999999999999 WHERE body = 'hai'"_s << QString();
        QTest::newRow("answers itself in a circle")
            << u"UPDATE comment SET parent = (SELECT id FROM comment WHERE body = 'ba'), root = id WHERE body = 'hai'"_s
            << QString();
    }
    void whatBreaksTheRules()
    {
        QFETCH(QString, sql);
        QFETCH(QString, body);
        Reader lan(u"Lan"_s, 1);
        Reader minh(u"Minh"_s, 2);
        const ArticleId article = minh.addArticle(u"Bài"_s);
        const Comment second = valueOf(minh.discussion().post(article, minh.id, u"hai"_s));
        if (QByteArray(QTest::currentDataTag()).contains("circle"))
            valueOf(minh.discussion().post(article, minh.id, u"ba"_s, {second.id, {}}));
        valueOf(minh.discussion().post(article, minh.id, u"một"_s));
        rawSql(minh.path(), sql);
        const MergeReport report = lan.take(minh);
        QStringList bodies;
        for (const QVariant &value : rawSql(lan.path(), u"SELECT body FROM comment"_s))
            bodies += value.toString();
        if (body.isEmpty()) {
            QVERIFY(report.refused() > 0);
            QCOMPARE(bodies, QStringList{u"một"_s});
        } else {
            QCOMPARE(report.cleaned, 1);
            QVERIFY(bodies.contains(body));
            QVERIFY(!lan.take(minh).changedSomething()); // and it is at peace
        }
        QVERIFY(!report.sentences().isEmpty());
        QVERIFY(valueOf(checkLibrary(lan.path())).sound);
    }

    void anArticleThatCannotBeReadStaysOut_data()
    {
        QTest::addColumn<QString>("blocks");
        QTest::newRow("torn") << u"[[[["_s;
        QTest::newRow("deep") << QString(200'000, u'[') + QString(200'000, u']');
        QTest::newRow("no blocks") << u"{\"text\": \"a\"}"_s;
    }
    void anArticleThatCannotBeReadStaysOut()
    {
        QFETCH(QString, blocks);
        Reader lan(u"Lan"_s, 1);
        Reader minh(u"Minh"_s, 2);
        valueOf(minh.discussion().post(minh.addArticle(u"Bài"_s), minh.id, u"một"_s));
        rawSql(minh.path(), u"UPDATE article_content SET blocks = ?"_s, {blocks});
        const MergeReport report = lan.take(minh);
        QCOMPARE(report.articlesRefused, 1);
        QVERIFY(!report.changedSomething());
        QVERIFY(rawSql(lan.path(), u"SELECT 1 FROM article"_s).isEmpty());
    }

    void theSamePageSavedInTwoWays()
    {
        Reader lan(u"Lan"_s, 1);
        Reader minh(u"Minh"_s, 2);
        NewArticle page = sampleArticle(u"Bài"_s);
        page.article.url = u"https://bao.example/bai-1"_s;
        const ArticleId first = valueOf(ArticleStore(*lan.database).add(page)).id;
        page.article.blocks.first().text += u" Thêm."_s;
        page.article.url = u"http://www.bao.example/bai-1/"_s;
        const ArticleId second = valueOf(ArticleStore(*minh.database).add(page)).id;
        valueOf(lan.discussion().post(first, lan.id, u"một"_s));
        valueOf(minh.discussion().post(second, minh.id, u"hai"_s));
        QVERIFY(lan.take(minh).articles.isEmpty());
        QVERIFY(minh.take(lan).articles.isEmpty());
        QCOMPARE(valueOf(lan.discussion().commentCount(first)), 2);
        QCOMPARE(valueOf(minh.discussion().commentCount(second)), 2);
    }

    void wordsOfTheDeletedDoNotTravel()
    {
        Reader lan(u"Lan"_s, 1);
        const ArticleId article = lan.addArticle(u"Bài"_s);
        const Comment secret = valueOf(lan.discussion().post(article, lan.id, u"bí mật"_s));
        valueOf(lan.discussion().remove(secret.id, lan.id));
        const QString file = lan.folder.filePath(u"bài.nghisu"_s);
        valueOf(writeSharedFile(*lan.database, {article}, file, lan.folder.path()));
        QCOMPARE(rawSql(file, u"SELECT body FROM comment"_s), QVariantList{QString()});
        QVERIFY(!bytesOf(file).contains("bí mật"));
        QVERIFY(rawSql(file, u"SELECT 1 FROM article_original"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "test_merge.moc"
