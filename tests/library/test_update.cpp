// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarycheck.h"
#include "librarytest.h"
#include "migrations.h"

#include <QCryptographicHash>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

Picture picture(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), "image/png", {8, 8}, bytes};
}

/// The sample as a better importer reads it: another first block, another second picture.
NewArticle readAnew(NewArticle sample)
{
    Block first;
    first.text = u"Một đoạn mới ở đầu bài."_s;
    sample.article.blocks.prepend(first);
    sample.article.pictures[1] = picture("another");
    sample.article.published = {QDate(2021, 1, 1), false};
    sample.agenda.removeLast();
    sample.agenda.first().passage.block += 1;
    sample.original += "more";
    sample.addresses = {{u"a.png"_s, sample.article.pictures.at(1).sha256}};
    return sample;
}

} // namespace

class UpdateTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;

    int count(const QString &sql) { return rawSql(library->path(), sql).value(0).toInt(); }

private slots:
    void init() { library = std::make_unique<TestLibrary>(); }
    void cleanup() { library.reset(); }

    void aNewReadingTakesThePlaceOfTheOld()
    {
        auto store = library->articles();
        const NewArticle sample = sampleArticle();
        const ArticleId id = valueOf(store.add(sample)).id;
        const NewArticle anew = readAnew(sample);
        valueOf(store.update(id, anew));

        library->reopen();
        auto reopened = library->articles();
        const StoredArticle stored = valueOf(reopened.load(id));
        QCOMPARE(stored.article.blocks, anew.article.blocks);
        QCOMPARE(stored.article.published, anew.article.published);
        QVERIFY(stored.agenda.shown == anew.agenda && stored.agenda.read == anew.agenda);
        QCOMPARE(stored.article.pictures.at(1).sha256, anew.article.pictures.at(1).sha256);
        const OriginalFile original = valueOf(reopened.original(id));
        QCOMPARE(original.bytes, anew.original);
        QCOMPARE(original.addresses, anew.addresses);
        // The picture that nobody shows any more is gone, the other one is there once.
        QCOMPARE(count(u"SELECT count(*) FROM picture"_s), 2);
        QVERIFY(!reopened.picture(sample.article.pictures.at(1).sha256));
        QCOMPARE(count(u"SELECT count(*) FROM article"_s), 1);
        library->close();
        QVERIFY(valueOf(checkLibrary(library->path())).problems.isEmpty());
    }

    void aPictureThatAnotherArticleShowsStays()
    {
        auto store = library->articles();
        const NewArticle sample = sampleArticle();
        const ArticleId id = valueOf(store.add(sample)).id;
        valueOf(store.add(sampleArticle(u"Bài khác"_s)));
        valueOf(store.update(id, readAnew(sample), {}));
        QCOMPARE(valueOf(store.picture(sample.article.pictures.at(1).sha256)),
                 sample.article.pictures.at(1).bytes);
    }

    void whatTheReaderDidStays()
    {
        auto store = library->articles();
        auto discussion = library->discussion();
        const NewArticle sample = sampleArticle();
        const ArticleId id = valueOf(store.add(sample)).id;
        const QUuid lan = valueOf(library->persons().setName(u"Lan"_s)).id;
        valueOf(discussion.rate(id, lan, 4));
        (void)valueOf(discussion.post(id, lan, u"Hay."_s));
        valueOf(store.setReadingPlace(id, {passageOf(sample.article, 1, 0, 12), 0.5}));
        valueOf(store.setPublished(id, QDate(2020, 9, 24), {sample.agenda, {}, sample.agenda}));
        AgendaEdits edits;
        edits.entries = {{u"added/1"_s, {}, sample.agenda.first(), false}};
        valueOf(store.setAgenda(id, {sample.agenda, edits, sample.agenda}));

        valueOf(store.update(id, readAnew(sample), {}));
        const StoredArticle stored = valueOf(store.load(id));
        QCOMPARE(valueOf(discussion.rating(id, lan)).mine, 4);
        QCOMPARE(valueOf(discussion.commentCount(id)), 1);
        QCOMPARE(stored.article.published, (PublicationDate{QDate(2020, 9, 24), false}));
        QVERIFY(stored.publishedByHand);
        QVERIFY(stored.agenda.edits == edits);
        QVERIFY(stored.agenda.read == readAnew(sample).agenda);
        const ReadingPlace place = valueOf(store.readingPlace(id));
        QCOMPARE(place.passage.block, 2); // its words moved down
        QCOMPARE(place.passage.quote, passageOf(sample.article, 1, 0, 12).quote);
    }

    void anOldTextIsKnownAgain()
    {
        auto store = library->articles();
        const NewArticle sample = sampleArticle();
        const ArticleId id = valueOf(store.add(sample)).id;
        valueOf(store.update(id, readAnew(sample), {}));
        const AddedArticle again = valueOf(store.add(sample));
        QCOMPARE(again.id, id);
        QVERIFY(again.alreadyThere);
        QCOMPARE(valueOf(store.withText(sample.article)), std::optional(id));
        QCOMPARE(valueOf(store.withText(readAnew(sample).article)), std::optional(id));
        QCOMPARE(valueOf(store.withText(sampleArticle(u"Bài lạ"_s).article)), std::nullopt);
        valueOf(store.update(id, sample, {})); // and back
        QCOMPARE(valueOf(store.load(id)).article.blocks, sample.article.blocks);
    }

    void twoArticlesNeverHaveOneText()
    {
        auto store = library->articles();
        const ArticleId first = valueOf(store.add(sampleArticle(u"Bài một"_s))).id;
        const ArticleId second = valueOf(store.add(sampleArticle(u"Bài hai"_s))).id;
        const auto refused = store.update(second, sampleArticle(u"Bài một"_s), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, LibraryError::Invalid);
        QCOMPARE(valueOf(store.load(second)).article.title, u"Bài hai"_s);
        QCOMPARE(valueOf(store.load(first)).article.title, u"Bài một"_s);
        QCOMPARE(store.update(99, sampleArticle(u"x"_s), {}).error().code, LibraryError::NotFound);
        QCOMPARE(count(u"SELECT count(*) FROM article_version"_s), 2);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("found");
        QTest::newRow("same") << u"https://example.org/dai-hoi"_s << true;
        QTest::newRow("http, www, slash") << u"http://www.example.org/dai-hoi/"_s << true;
        QTest::newRow("fragment") << u"https://example.org/dai-hoi#binh-luan"_s << true;
        QTest::newRow("query") << u"https://example.org/dai-hoi?trang=2"_s << false;
        QTest::newRow("other path") << u"https://example.org/dai-hoi-2"_s << false;
        QTest::newRow("front page") << u"https://example.org/"_s << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("no address") << u"dai-hoi"_s << false;
        QTest::newRow("quotes") << u"https://example.org/' OR 1 --"_s << false;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, found);
        auto store = library->articles();
        const ArticleId id = valueOf(store.add(sampleArticle())).id;
        QCOMPARE(valueOf(store.withAddress(address)), found ? QList<ArticleId>{id} : QList<ArticleId>());
    }

    void editsComeAndGo()
    {
        auto store = library->articles();
        NewArticle sample = sampleArticle();
        const ArticleId id = valueOf(store.add(sample)).id;
        QVERIFY(valueOf(store.load(id)).agenda.edits.isEmpty());
        AgendaEntry changed = sample.agenda.first();
        changed.title = u"Phiên trù bị, sửa tay"_s;
        changed.otherPassages = {passageOf(sample.article, 2, 0, 4)};
        AgendaEdits edits;
        edits.entries = {{u"session/a"_s, sample.agenda.first(), changed, false},
                         {u"item/b"_s, sample.agenda.last(), sample.agenda.last(), true}};
        edits.itemOrder = {u"item/c"_s, u"item/b"_s};
        valueOf(store.setAgenda(id, {sample.agenda, edits, {changed}}));
        const StoredArticle stored = valueOf(store.load(id));
        QVERIFY(stored.agenda == (EditedAgenda{sample.agenda, edits, {changed}}));
        valueOf(store.setAgenda(id, {sample.agenda, {}, sample.agenda}));
        QVERIFY(valueOf(store.load(id)).agenda == (EditedAgenda{sample.agenda, {}, sample.agenda}));
        QCOMPARE(count(u"SELECT count(*) FROM agenda_edit"_s), 0);
    }

    void anEditOfAnAgendaThatIsAnotherByNowIsRefused()
    {
        auto store = library->articles();
        const NewArticle sample = sampleArticle();
        const ArticleId id = valueOf(store.add(sample)).id;
        valueOf(store.update(id, readAnew(sample)));
        const auto refused = store.setAgenda(id, {sample.agenda, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, LibraryError::Invalid);
        QVERIFY(valueOf(store.load(id)).agenda.shown == readAnew(sample).agenda);
    }

    void theEditsOfTheMomentAreApplied()
    {
        auto store = library->articles();
        const NewArticle sample = sampleArticle();
        const ArticleId id = valueOf(store.add(sample)).id;
        AgendaEdits edits;
        edits.itemOrder = {u"item/a"_s};
        valueOf(store.setAgenda(id, {sample.agenda, edits, sample.agenda}));
        AgendaEdits seen;
        valueOf(store.update(id, readAnew(sample), [&seen](const AgendaEdits &now) {
            seen = now;
            return Agenda();
        }));
        QVERIFY(seen == edits);
        QVERIFY(valueOf(store.load(id)).agenda.shown.isEmpty());
    }

    void articlesOfTheFirstSchemaAreKnownAgain()
    {
        library->close();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.nghisu"_s);
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            connection.setDatabaseName(path);
            QVERIFY(connection.open());
            valueOf(migrate(connection, path, schemaMigrations().mid(0, 1)));
            QSqlQuery(connection)
                .exec(u"INSERT INTO article (uuid, content_hash, title, source, author, language, url,"
                      " published_estimated, added) VALUES (x'00112233445566778899aabbccddeeff', "
                      "zeroblob(32), 'T', '',"
                      " '', '', '', 0, 0)"_s);
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        QVERIFY(Database::open(path));
        QCOMPARE(rawSql(path, u"SELECT article FROM article_version"
                              " WHERE uuid = x'00112233445566778899aabbccddeeff'"_s),
                 QVariantList{1});
    }
};

QTEST_GUILESS_MAIN(UpdateTest)
#include "test_update.moc"
