// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarycheck.h"
#include "librarytest.h"

#include <QFileInfo>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class CheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    ArticleId article = 0;
    Comment comment;

    /// Damage done behind the library's back.
    void damage(const QString &sql) { QCOMPARE(rawSql(library->path(), sql), QVariantList()); }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        article = valueOf(library->articles().add(sampleArticle())).id;
        valueOf(library->articles().add(sampleArticle(u"Khác"_s)));
        const QUuid lan = valueOf(library->persons().setName(u"Lan"_s)).id;
        comment = valueOf(library->discussion().post(article, lan, u"Hay quá"_s));
        valueOf(library->discussion().setLiked(comment.id, lan, true));
        valueOf(library->discussion().rate(article, lan, 5));
        valueOf(library->discussion().setDraft(article, {{}, {}, u"nháp"_s}));
        valueOf(
            library->discussion().remove(valueOf(library->discussion().post(article, lan, u"b"_s)).id, lan));
        valueOf(
            library->articles().setReadingPlace(article, {passageOf(sampleArticle().article, 1, 3, 5), 0.5}));
        library->close();
    }
    void cleanup()
    {
        library.reset();
        QVERIFY2(QSqlDatabase::connectionNames().isEmpty(), "a connection was left behind");
    }

    void aSoundLibrary()
    {
        const QByteArray before = bytesOf(library->path());
        const CheckReport report = valueOf(checkLibrary(library->path()));
        QCOMPARE(report.problems, QStringList());
        QCOMPARE(report.repaired, QStringList());
        QVERIFY(report.sound);
        QCOMPARE(bytesOf(library->path()), before);
    }

    void isRepaired_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("sound"); // what gives 1 again afterwards
        QTest::newRow("likes")
            << u"UPDATE comment SET like_count = 7"_s
            << u"SELECT (SELECT group_concat(n) FROM (SELECT like_count AS n FROM comment ORDER BY number))"
               " = '1,0'"_s;
        QTest::newRow("answers") << u"UPDATE comment SET replies = 7 WHERE number = 1"_s
                                 << u"SELECT replies = 0 FROM comment WHERE number = 1"_s;
        QTest::newRow("count")
            << u"UPDATE article_discussion SET comments = 7"_s
            << u"SELECT comments = (SELECT count(*) FROM comment WHERE deleted IS NULL) FROM article_discussion"_s;
        QTest::newRow("count gone")
            << u"UPDATE article_discussion SET comments = 0"_s
            << u"SELECT comments = (SELECT count(*) FROM comment WHERE deleted IS NULL) FROM article_discussion"_s;
        QTest::newRow("newest comment")
            << u"UPDATE article_discussion SET newest = 7"_s
            << u"SELECT newest = (SELECT max(created) FROM comment WHERE deleted IS NULL) FROM article_discussion"_s;
        QTest::newRow("forums") << u"UPDATE forum SET articles = 7 WHERE id = 2"_s
                                << u"SELECT articles = 0 FROM forum WHERE id = 2"_s;
        QTest::newRow("checksum") << u"UPDATE article SET content_hash = zeroblob(32) WHERE id = 1"_s
                                  << u"SELECT content_hash <> zeroblob(32) FROM article WHERE id = 1"_s;
        QTest::newRow("agenda")
            << u"UPDATE agenda_entry SET passage_start = 900 WHERE article = 1 AND ordinal = 0"_s
            << u"SELECT passage_start = 0 FROM agenda_entry WHERE article = 1 AND ordinal = 0"_s;
        QTest::newRow("agenda, block")
            << u"UPDATE agenda_entry SET passage_block = 77 WHERE article = 1 AND ordinal = 0"_s
            << u"SELECT passage_block = 1 FROM agenda_entry WHERE article = 1 AND ordinal = 0"_s;
        QTest::newRow("reading place") << u"UPDATE reading_place SET passage_block = 77"_s
                                       << u"SELECT passage_block = 1 AND progress = 0.5 FROM reading_place"_s;
        QTest::newRow("reading place, lost") << u"UPDATE reading_place SET passage_quote = 'nowhere'"_s
                                             << u"SELECT passage_length = 0 FROM reading_place"_s;
    }
    void isRepaired()
    {
        QFETCH(QString, sql);
        QFETCH(QString, sound);
        damage(sql);
        QVERIFY(rawSql(library->path(), sound) != QVariantList{1});
        const CheckReport report = valueOf(checkLibrary(library->path()));
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.repaired, report.problems);
        QVERIFY(report.sound);
        QCOMPARE(rawSql(library->path(), sound), QVariantList{1});
        QCOMPARE(valueOf(checkLibrary(library->path())).problems, QStringList());
    }

    void isOnlyReported_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("501 characters")
            << u"UPDATE comment SET body = replace(hex(zeroblob(251)), '0', 'a') WHERE number = 1"_s;
        QTest::newRow("not NFC") << u"UPDATE comment SET body = 'a' || char(769) WHERE number = 1"_s;
        QTest::newRow("not trimmed") << u"UPDATE comment SET body = ' a' WHERE number = 1"_s;
        QTest::newRow("name on two lines") << u"UPDATE person SET name = 'a' || char(10) || 'b'"_s;
        QTest::newRow("headline not NFC") << u"UPDATE article SET source = 'a' || char(769) WHERE id = 2"_s;
        QTest::newRow("picture") << u"UPDATE picture SET bytes = CAST('other' AS BLOB) WHERE id = 1"_s;
        QTest::newRow("original")
            << u"UPDATE article_original SET compressed = zeroblob(9) WHERE article = 1"_s;
        QTest::newRow("text changed")
            << u"UPDATE article_content SET blocks = replace(blocks, 'Phiên', 'Phi') WHERE article = 1"_s;
        QTest::newRow("headline changed") << u"UPDATE article SET title = 'x' WHERE id = 1"_s;
        QTest::newRow("text gone") << u"DELETE FROM article_content WHERE article = 1"_s;
        QTest::newRow("text is no JSON") << u"UPDATE article_content SET blocks = 'x' WHERE article = 1"_s;
        QTest::newRow("block of unknown type")
            << u"UPDATE article_content SET blocks = json_insert(blocks, '$[#]', json('{}')) WHERE article = 1"_s;
        QTest::newRow("agenda, lost")
            << u"UPDATE agenda_entry SET passage_quote = 'nowhere' WHERE article = 1 AND ordinal = 0"_s;
        QTest::newRow("reference") << u"DELETE FROM person"_s; // foreign keys are off by default
        QTest::newRow("constraint") << u"PRAGMA ignore_check_constraints = ON"_s;
    }
    void isOnlyReported()
    {
        QFETCH(QString, sql);
        if (sql.startsWith("PRAGMA"_L1)) {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(library->path());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(sql));
            QVERIFY(QSqlQuery(other).exec(u"UPDATE rating SET stars = 6"_s));
            other = {};
            QSqlDatabase::removeDatabase(u"other"_s);
        } else {
            damage(sql);
        }
        const QString rows =
            u"SELECT group_concat(body) || (SELECT group_concat(name) FROM person) FROM comment"_s;
        const QVariantList words = rawSql(library->path(), rows);
        const CheckReport report = valueOf(checkLibrary(library->path()));
        QVERIFY(!report.sound);
        QVERIFY(!report.problems.isEmpty());
        QVERIFY(report.problems.size() > report.repaired.size());
        for (const QString &problem : report.problems)
            QVERIFY2(problem.endsWith(u'.') || problem.startsWith("SQLite"_L1), qPrintable(problem));
        QCOMPARE(rawSql(library->path(), rows), words); // a person's words are not changed
        QStringList left = report.problems;
        for (const QString &repaired : report.repaired)
            left.removeOne(repaired);
        QCOMPARE(valueOf(checkLibrary(library->path())).problems, left);
    }

    void anIndexIsRebuilt()
    {
        // Two entries of the leaf page change places, so that the index is out of order and its table is
        // whole.
        const int page =
            rawSql(library->path(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'article_added'"_s)
                .value(0)
                .toInt();
        QByteArray bytes = bytesOf(library->path());
        const qsizetype pointers = (page - 1) * 4096 + 8;
        const QByteArray first = bytes.mid(pointers, 2);
        bytes.replace(pointers, 2, bytes.mid(pointers + 2, 2));
        bytes.replace(pointers + 2, 2, first);
        writeBytes(library->path(), bytes);
        QVERIFY(rawSql(library->path(), u"PRAGMA integrity_check"_s) != QVariantList{u"ok"_s});

        const CheckReport report = valueOf(checkLibrary(library->path()));
        QVERIFY(!report.problems.isEmpty());
        QCOMPARE(report.repaired, report.problems);
        QVERIFY(report.sound);
        QCOMPARE(rawSql(library->path(), u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
    }

    void aTornTableIsReportedAndTheRestExamined()
    {
        const int page =
            rawSql(library->path(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'picture'"_s)
                .value(0)
                .toInt();
        damage(u"UPDATE comment SET like_count = 7"_s);
        QByteArray bytes = bytesOf(library->path());
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
        writeBytes(library->path(), bytes);
        const CheckReport report = valueOf(checkLibrary(library->path()));
        QVERIFY(!report.sound);
        QCOMPARE(report.repaired.size(), 1); // the likes
    }

    void whatCannotBeOpened()
    {
        const QString missing = library->folder() + u"/missing.nghisu"_s;
        const auto nothing = checkLibrary(missing);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, LibraryError::CannotOpen);
        QVERIFY(!QFileInfo::exists(missing));
        writeBytes(library->path(), bytesOf(library->path()).left(9000));
        const auto torn = checkLibrary(library->path());
        QVERIFY(!torn);
        QCOMPARE(torn.error().code, LibraryError::Damaged);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "test_check.moc"
