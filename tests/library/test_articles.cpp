// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarytest.h"
#include "statement.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

QList<ArticleId> idsOf(const QList<ArticleSummary> &summaries)
{
    QList<ArticleId> ids;
    for (const ArticleSummary &summary : summaries)
        ids += summary.id;
    return ids;
}

Article withoutBytes(Article article)
{
    for (Picture &picture : article.pictures)
        picture.bytes.clear();
    return article;
}

} // namespace

class ArticlesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;

    QVariant raw(const QString &sql) { return rawSql(library->path(), sql).value(0); }

private slots:
    void init() { library = std::make_unique<TestLibrary>(); }
    void cleanup() { library.reset(); }

    void comesBackAsItWasAdded()
    {
        const NewArticle sample = sampleArticle();
        const AddedArticle added = valueOf(library->articles().add(sample));
        QVERIFY(added.id > 0);
        QVERIFY(!added.alreadyThere);

        library->reopen();
        auto store = library->articles();
        const StoredArticle stored = valueOf(store.load(added.id));
        QCOMPARE(stored.id, added.id);
        QVERIFY(stored.article == withoutBytes(sample.article));
        QVERIFY(stored.agenda.shown == sample.agenda && stored.agenda.read == sample.agenda);
        for (const Picture &picture : sample.article.pictures)
            QCOMPARE(valueOf(store.picture(picture.sha256)), picture.bytes);
        QCOMPARE(valueOf(store.original(added.id)).bytes, sample.original);
        QCOMPARE(valueOf(store.original(added.id)).name, sample.originalName);
        QCOMPARE(valueOf(store.original(added.id)).addresses, sample.addresses);
        QVERIFY(raw(u"SELECT length(compressed) FROM article_original"_s).toInt() <
                sample.original.size() / 10);
    }

    void anEmptyArticleComesBack()
    {
        const AddedArticle added = valueOf(library->articles().add({}));
        const StoredArticle stored = valueOf(library->articles().load(added.id));
        QVERIFY(stored.article == Article{});
        QVERIFY(stored.agenda.shown.isEmpty());
        QCOMPARE(valueOf(library->articles().original(added.id)).bytes, QByteArray());
        QCOMPARE(valueOf(library->articles().list()).first().title, QString());
    }

    void theSameArticleIsKeptOnce()
    {
        NewArticle sample = sampleArticle();
        const AddedArticle first = valueOf(library->articles().add(sample));
        sample.original += "saved again";
        sample.article.url = u"https://example.org/elsewhere"_s;
        sample.article.title = sample.article.title.normalized(QString::NormalizationForm_D);
        const AddedArticle second = valueOf(library->articles().add(sample));
        QCOMPARE(second.id, first.id);
        QVERIFY(second.alreadyThere);
        QCOMPARE(valueOf(library->articles().count()), 1);

        sample.article.blocks[1].text += u" Thêm."_s;
        QVERIFY(!valueOf(library->articles().add(sample)).alreadyThere);
        QCOMPARE(valueOf(library->articles().count()), 2);
        QCOMPARE(valueOf(library->articles().count(1)), 1);
    }

    void theSameArticleHasTheSameUuidEverywhere()
    {
        TestLibrary other;
        valueOf(other.articles().add(sampleArticle(u"Khác"_s)));
        valueOf(other.articles().add(sampleArticle()));
        valueOf(library->articles().add(sampleArticle()));
        QCOMPARE(raw(u"SELECT uuid FROM article"_s),
                 rawSql(other.path(), u"SELECT uuid FROM article WHERE id = 2"_s).value(0));
    }

    void picturesAreKeptOnce()
    {
        valueOf(library->articles().add(sampleArticle()));
        NewArticle other = sampleArticle(u"Khác"_s);
        std::reverse(other.article.pictures.begin(), other.article.pictures.end());
        other.article.pictures.append(other.article.pictures.first()); // shown twice in one article
        other.article.pictures[1].bytes.clear();                       // known by its SHA-256 alone
        const ArticleId id = valueOf(library->articles().add(other)).id;
        QCOMPARE(raw(u"SELECT count(*) FROM picture"_s).toInt(), 2);
        QVERIFY(valueOf(library->articles().load(id)).article == withoutBytes(other.article));
    }

    void aPictureThatIsNotItsHashIsRefused()
    {
        NewArticle sample = sampleArticle();
        sample.article.pictures[1].bytes += "x";
        const auto refused = library->articles().add(sample);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, LibraryError::Invalid);
        QCOMPARE(valueOf(library->articles().count()), 0); // the first picture and the article went with it
        QCOMPARE(raw(u"SELECT count(*) FROM picture"_s).toInt(), 0);
    }

    void hostileTextIsKeptReadable()
    {
        NewArticle sample = sampleArticle();
        sample.article.title = u"a\0b"_s + QChar(0xDC00);
        sample.article.source = u"'; DROP TABLE article; --"_s;
        const ArticleId id = valueOf(library->articles().add(sample)).id;
        const Article stored = valueOf(library->articles().load(id)).article;
        QCOMPARE(stored.title, u"a\uFFFDb\uFFFD"_s);
        QCOMPARE(stored.source, sample.article.source);
        QVERIFY(valueOf(library->articles().add(sample)).alreadyThere);
    }

    void aFigureNamesNoPictureThatIsNotThere()
    {
        const ArticleId id = valueOf(library->articles().add(sampleArticle())).id;
        rawSql(library->path(), u"DELETE FROM article_picture WHERE ordinal = 1"_s);
        const Article article = valueOf(library->articles().load(id)).article;
        QCOMPARE(article.blocks.at(3).picture, 0);
        QCOMPARE(article.blocks.at(4).picture, -1);
    }

    void listIsNewestAdditionFirst()
    {
        QVERIFY(valueOf(library->articles().list()).isEmpty());
        const ArticleId first = valueOf(library->articles().add(sampleArticle(u"Một"_s))).id;
        const ArticleId second =
            valueOf(library->articles().add(sampleArticle(u"Hai"_s))).id; // in the same millisecond
        library->steady.pass(-1);
        const ArticleId third = valueOf(library->articles().add(sampleArticle(u"Ba"_s))).id;
        QCOMPARE(idsOf(valueOf(library->articles().list())), (QList<ArticleId>{second, first, third}));

        const auto lan = valueOf(library->persons().setName(u"Lan"_s)).id;
        const auto minh = addPerson(library->database(), u"Minh"_s);
        auto discussion = library->discussion();
        valueOf(discussion.post(first, lan, u"a"_s));
        valueOf(discussion.remove(valueOf(discussion.post(first, lan, u"b"_s)).id, lan));
        valueOf(discussion.rate(first, lan, 4));
        valueOf(discussion.rate(first, minh, 1));
        valueOf(discussion.rate(second, minh, 2));
        valueOf(discussion.rate(second, minh, 0));
        const auto list = valueOf(library->articles().list());
        QCOMPARE(list.at(1).title, u"Một"_s);
        QCOMPARE(list.at(1).source, u"Báo Lạng Sơn"_s);
        QCOMPARE(list.at(1).published, (PublicationDate{QDate(2020, 9, 25), true}));
        QCOMPARE(list.at(1).added, library->steady.time.addMSecs(1));
        QCOMPARE(list.at(1).comments, 1);
        QCOMPARE(list.at(1).averageStars, 2.5);
        QCOMPARE(list.at(0).comments, 0);
        QCOMPARE(list.at(0).averageStars, 0.0);
    }

    void latestIsTheOneOpenedLast()
    {
        auto store = library->articles();
        QCOMPARE(valueOf(store.latest()), std::nullopt);
        const ArticleId first = valueOf(store.add(sampleArticle(u"Một"_s))).id;
        const ArticleId second = valueOf(store.add(sampleArticle(u"Hai"_s))).id;
        QCOMPARE(valueOf(store.latest()), second);
        valueOf(store.setReadingPlace(second, {}));
        valueOf(store.setReadingPlace(first, {}));
        {
            Statement written(library->database(), u"PRAGMA synchronous"_s);
            QVERIFY(written.next() && written.number(0) == 2); // what comes next is waited for again
        }
        valueOf(store.add(sampleArticle(u"Ba"_s)));
        QCOMPARE(valueOf(store.latest()), first);
        library->steady.pass(-100000); // a clock set back changes nothing
        valueOf(store.setReadingPlace(second, {}));
        QCOMPARE(valueOf(store.latest()), second);
        valueOf(store.setReadingPlace(second, {}));
        QCOMPARE(raw(u"SELECT max(opened) FROM reading_place"_s).toInt(), 3); // not counted twice
    }

    void readingPlaces()
    {
        auto store = library->articles();
        const ArticleId id = valueOf(store.add(sampleArticle())).id;
        const ReadingPlace none = valueOf(store.readingPlace(id));
        QVERIFY(none.passage.isEmpty());
        QCOMPARE(none.progress, 0.0);
        const Passage passage = passageOf(sampleArticle().article, 1, 3, 10);
        valueOf(store.setReadingPlace(id, {passage, 0.25}));
        valueOf(store.setReadingPlace(id, {passage, 0.5}));
        library->reopen();
        auto again = library->articles();
        QVERIFY(valueOf(again.readingPlace(id)).passage == passage);
        QCOMPARE(valueOf(again.readingPlace(id)).progress, 0.5);
        valueOf(again.setReadingPlace(id, {passage, 7}));
        QCOMPARE(valueOf(again.readingPlace(id)).progress, 1.0);
        valueOf(again.setReadingPlace(id, {passage, qQNaN()}));
        QCOMPARE(valueOf(again.readingPlace(id)).progress, 0.0);
    }

    void setPublished()
    {
        auto store = library->articles();
        const ArticleId id = valueOf(store.add(sampleArticle())).id;
        Agenda agenda = sampleArticle().agenda;
        agenda.removeLast();
        agenda[0].start = {QDate(2019, 9, 25), {}};
        valueOf(store.setPublished(id, QDate(2019, 9, 24), {agenda, {}, agenda}));
        const StoredArticle stored = valueOf(store.load(id));
        QCOMPARE(stored.article.published, (PublicationDate{QDate(2019, 9, 24), false}));
        QVERIFY(stored.agenda.shown == agenda);
        for (const QDate day : {QDate(), QDate(12345, 1, 1)}) {
            const auto refused = store.setPublished(id, day, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, LibraryError::Invalid);
        }
        QVERIFY(valueOf(store.load(id)).agenda.shown == agenda);
    }

    void whatIsNotThere()
    {
        auto store = library->articles();
        for (const LibraryError code :
             {store.load(1).error().code, store.picture(QByteArray(32, 'x')).error().code,
              store.original(1).error().code, store.setPublished(1, QDate(2020, 1, 1), {}).error().code,
              store.setReadingPlace(1, {}).error().code})
            QCOMPARE(code, LibraryError::NotFound);
        QVERIFY(valueOf(store.readingPlace(1)).passage.isEmpty());
    }

    void aDamagedOriginalIsToldFrom_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("short") << u"compressed = x'00'"_s;
        QTest::newRow("says 4 GiB") << u"compressed = CAST(x'ffffffff' || substr(compressed, 5) AS BLOB)"_s;
        QTest::newRow("no zlib") << u"compressed = CAST(substr(compressed, 1, 4) || zeroblob(50) AS BLOB)"_s;
        QTest::newRow("other size") << u"size = size + 1"_s;
    }
    void aDamagedOriginalIsToldFrom()
    {
        QFETCH(QString, damage);
        const ArticleId id = valueOf(library->articles().add(sampleArticle())).id;
        QCOMPARE(rawSql(library->path(), u"UPDATE article_original SET "_s + damage), QVariantList());
        const auto original = library->articles().original(id);
        QVERIFY(!original);
        QCOMPARE(original.error().code, LibraryError::Damaged);
    }

    void readingLeavesNoTransactionOpen()
    {
        // An open read transaction would keep the WAL from being taken into the file, for as long as the
        // program runs.
        const ArticleId id = valueOf(library->articles().add(sampleArticle())).id;
        auto store = library->articles();
        valueOf(store.load(id));
        valueOf(store.list());
        valueOf(store.latest());
        valueOf(store.readingPlace(id));
        valueOf(store.picture(sampleArticle().article.pictures.first().sha256));
        valueOf(store.original(id));
        valueOf(library->discussion().threads(id, {}, CommentOrder::Newest, {}, 1));
        valueOf(library->discussion().draft(id));
        valueOf(library->persons().current());
        QVERIFY(!store.load(id + 1));
        QCOMPARE(raw(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt(), 0); // 1: busy
    }
};

QTEST_GUILESS_MAIN(ArticlesTest)
#include "test_articles.moc"
