// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarycheck.h"
#include "librarytest.h"
#include "smalldisk.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSemaphore>
#include <QThread>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

const QString Helper = QStringLiteral(NGHISU_LIBRARY_HELPER);

NewArticle bigArticle(qsizetype bytes)
{
    NewArticle article = sampleArticle(u"Lớn"_s);
    Picture &picture = article.article.pictures.first();
    picture.bytes = QByteArray(bytes, 'p');
    picture.sha256 = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256);
    return article;
}

LibraryError postUntilRefused(Database &database, ArticleId article, const QUuid &person,
                              QList<QUuid> &posted)
{
    for (int i = 0; i < 10000; ++i) {
        const auto comment = DiscussionStore(database).post(article, person, u"bình luận"_s.repeated(20));
        if (!comment)
            return comment.error().code;
        posted += comment->id;
    }
    return LibraryError::NotFound; // which nobody expects
}

} // namespace

class FailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY2(QSqlDatabase::connectionNames().isEmpty(), "a connection was left behind"); }

    void aFullDisk()
    {
        const SmallDisk disk(u"1m"_s);
        if (!disk.isMounted())
            QSKIP("no disk can be mounted here; aBoundedFile() tests the same with a limit");
        QList<QUuid> posted;
        {
            const auto database = Database::open(disk.file());
            QVERIFY(database);
            ArticleStore articles(**database);
            DiscussionStore discussion(**database);
            const ArticleId article = valueOf(articles.add(sampleArticle())).id;
            const QUuid lan = valueOf(PersonStore(**database).setName(u"Lan"_s)).id;
            valueOf(discussion.setDraft(article, {{}, {}, u"đang viết"_s}));

            disk.fill();
            QCOMPARE(postUntilRefused(**database, article, lan, posted), LibraryError::DiskFull);
            const auto again = discussion.post(article, lan, u"bình luận"_s.repeated(20));
            QVERIFY(!again);
            QCOMPARE(again.error().code, LibraryError::DiskFull);
            QVERIFY(again.error().message.contains(disk.file()));
            // What is there can still be read, over the same connection.
            QCOMPARE(valueOf(discussion.commentCount(article)), posted.size());
            QCOMPARE(valueOf(articles.load(article)).article.title, sampleArticle().article.title);
            if (posted.isEmpty())
                QCOMPARE(valueOf(discussion.draft(article)).text, u"đang viết"_s);
            const auto big = articles.add(bigArticle(1 << 20));
            QVERIFY(!big);
            QCOMPARE(big.error().code, LibraryError::DiskFull);
            QCOMPARE(valueOf(articles.count()), 1);

            disk.makeRoom();
            posted += valueOf(discussion.post(article, lan, u"lại có chỗ"_s)).id;
            QCOMPARE(valueOf(discussion.commentCount(article)), posted.size());
            const auto tooBig = articles.add(bigArticle(2 << 20));
            QVERIFY(!tooBig);
            QCOMPARE(tooBig.error().code, LibraryError::DiskFull);
            posted += valueOf(discussion.post(article, lan, u"vẫn còn"_s)).id;
        }
        QVERIFY(valueOf(checkLibrary(disk.file())).sound);
        const auto database = Database::open(disk.file());
        QVERIFY(database);
        QCOMPARE(valueOf(DiscussionStore(**database).commentCount(1)), posted.size());
    }

    void openingOnAFullDisk()
    {
        const SmallDisk disk(u"1m"_s);
        if (!disk.isMounted())
            QSKIP("no disk can be mounted here");
        {
            const auto database = Database::open(disk.file());
            QVERIFY(database);
            valueOf(ArticleStore(**database).add(sampleArticle()));
        }
        disk.fill();
        const QByteArray before = bytesOf(disk.file());
        for (const QString &name : {u"library.nghisu"_s, u"new.nghisu"_s}) {
            const auto refused = Database::open(disk.file(name));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, LibraryError::DiskFull);
        }
        QCOMPARE(bytesOf(disk.file()), before);
        disk.makeRoom();
        for (const QString &name : {u"library.nghisu"_s, u"new.nghisu"_s})
            QVERIFY(Database::open(disk.file(name)));
    }

    void aBoundedFile()
    {
        TestLibrary library;
        const ArticleId article = valueOf(library.articles().add(sampleArticle())).id;
        const QUuid lan = valueOf(library.persons().setName(u"Lan"_s)).id;
        QProcess process;
        process.start(Helper,
                      {u"bounded"_s, library.path(), QString::number(article), lan.toString(), u"100000"_s});
        QVERIFY(process.waitForFinished());
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(lines.size() > 2);
        QCOMPARE(lines.at(lines.size() - 2), "refused " + QByteArray::number(int(LibraryError::Io)));
        QCOMPARE(valueOf(library.discussion().commentCount(article)), lines.size() - 1);
        library.close();
        QVERIFY(valueOf(checkLibrary(library.path())).sound);
    }

    void aReadOnlyDisk_data()
    {
        QTest::addColumn<bool>("crashed");
        QTest::newRow("closed before") << false;
        QTest::newRow("with a WAL left by a crash") << true;
    }
    void aReadOnlyDisk()
    {
        QFETCH(bool, crashed);
        const SmallDisk disk(u"2m"_s);
        if (!disk.isMounted())
            QSKIP("no disk can be mounted here; aReadOnlyFolder() tests the same with permissions");
        TestLibrary library;
        const ArticleId article = valueOf(library.articles().add(sampleArticle())).id;
        const QUuid lan = valueOf(library.persons().setName(u"Lan"_s)).id;
        library.reopen(); // all of that is in the file itself
        valueOf(library.discussion().post(article, lan, u"sau cùng"_s));
        if (!crashed)
            library.close();
        QVERIFY(QFile::copy(library.path(), disk.file()));
        if (crashed)
            QVERIFY(QFile::copy(library.path() + u"-wal"_s, disk.file() + u"-wal"_s));
        QVERIFY(disk.makeReadOnly());

        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const auto database = Database::open(disk.file(), mode);
            QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
            QVERIFY((*database)->isReadOnly());
            DiscussionStore discussion(**database);
            const auto comments = valueOf(discussion.threads(article, lan, CommentOrder::Newest, {}, 10));
            QCOMPARE(comments.size(), 1);
            QCOMPARE(comments.first().body, u"sau cùng"_s);
            for (const LibraryError code :
                 {discussion.post(article, lan, u"a"_s).error().code,
                  discussion.rate(article, lan, 1).error().code,
                  ArticleStore(**database).setReadingPlace(article, {}).error().code,
                  PersonStore(**database).setName(u"Minh"_s).error().code})
                QCOMPARE(code, LibraryError::ReadOnly);
        }
        const CheckReport report = valueOf(checkLibrary(disk.file()));
        QVERIFY(report.sound);

        const auto nowhere = Database::open(disk.file(u"new.nghisu"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, LibraryError::CannotOpen);
        QVERIFY(disk.makeWritable());
        const auto database = Database::open(disk.file());
        QVERIFY(database);
        QVERIFY(!(*database)->isReadOnly());
    }

    void theDiskTurnsReadOnly()
    {
        // As it happens to a stick that is pulled, or after an error of the file system.
        const SmallDisk disk(u"2m"_s);
        if (!disk.isMounted())
            QSKIP("no disk can be mounted here");
        {
            const auto made = Database::open(disk.file());
            QVERIFY(made);
            valueOf(ArticleStore(**made).add(sampleArticle()));
        }
        QVERIFY(disk.makeReadOnly());
        const auto database = Database::open(disk.file());
        QVERIFY(database);
        QCOMPARE(valueOf(ArticleStore(**database).count()), 1);
    }

    void aReadOnlyFolder_data()
    {
        QTest::addColumn<QFile::Permissions>("folder");
        QTest::addColumn<QFile::Permissions>("file");
        const auto all = QFile::Permissions(0x7777);
        const auto readable = QFile::Permissions(0x5555);
        QTest::newRow("folder") << readable << all;
        QTest::newRow("file") << all << QFile::Permissions(0x4444);
        QTest::newRow("both") << readable << QFile::Permissions(0x4444);
    }
    void aReadOnlyFolder()
    {
        QFETCH(QFile::Permissions, folder);
        QFETCH(QFile::Permissions, file);
        TestLibrary library;
        valueOf(library.articles().add(sampleArticle()));
        library.close();
        QVERIFY(QFile::setPermissions(library.path(), file));
        QVERIFY(QFile::setPermissions(library.folder(), folder));
        // Permissions do not bind root, so root looks as nobody.
        QProcess process;
        process.start(Helper,
                      {u"look"_s, library.path(), QString::number(::geteuid() == 0 ? 65534 : ::geteuid())});
        const bool finished = process.waitForFinished();
        QFile::setPermissions(library.folder(), QFile::Permissions(0x7700));
        if (!finished || process.exitCode() == 4)
            QSKIP("another user's rights cannot be taken here");
        const QByteArray output = process.readAllStandardOutput();
        QCOMPARE(output, "read-only\n1\nrefused " + QByteArray::number(int(LibraryError::ReadOnly)) + '\n');
    }

    void anUnreadableFile()
    {
        TestLibrary library;
        library.close();
        QVERIFY(QFile::setPermissions(library.path(), QFile::Permissions()));
        QVERIFY(QFile::setPermissions(library.folder(), QFile::Permissions(0x7777)));
        QProcess process;
        process.start(Helper,
                      {u"look"_s, library.path(), QString::number(::geteuid() == 0 ? 65534 : ::geteuid())});
        QVERIFY(process.waitForFinished());
        if (process.exitCode() == 4)
            QSKIP("another user's rights cannot be taken here");
        QVERIFY(process.readAllStandardOutput().startsWith(
            "failed " + QByteArray::number(int(LibraryError::CannotOpen))));
    }

    void lockedByAnotherProgram()
    {
        TestLibrary library;
        const ArticleId article = valueOf(library.articles().add(sampleArticle())).id;
        const QUuid lan = valueOf(library.persons().setName(u"Lan"_s)).id;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(library.path());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
            QElapsedTimer timer;
            timer.start();
            const auto refused = library.discussion().post(article, lan, u"a"_s);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, LibraryError::Locked);
            QVERIFY(timer.elapsed() >= Database::BusyTimeoutMs - 100);
            QVERIFY(timer.elapsed() < Database::BusyTimeoutMs + 2000);
            // Readers are not kept out, nor is a start of the program.
            QCOMPARE(valueOf(library.discussion().commentCount(article)), 0);
            QVERIFY(Database::open(library.path()));
            QVERIFY(QSqlQuery(other).exec(u"COMMIT"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(library.discussion().post(article, lan, u"a"_s));
    }

    void othersAreWaitedForBeforeTheWalBegins()
    {
        // As when two programs make the library at the same moment.
        TestLibrary library;
        library.close();
        rawSql(library.path(), u"PRAGMA journal_mode = DELETE"_s);
        QSemaphore locked;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            {
                QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
                other.setDatabaseName(library.path());
                const bool begun = other.open() && QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s);
                locked.release();
                QThread::msleep(300); // the time to wait is what is tested
                if (begun)
                    QSqlQuery(other).exec(u"COMMIT"_s);
            }
            QSqlDatabase::removeDatabase(u"writer"_s);
        }));
        writer->start();
        locked.acquire();
        const auto opened = Database::open(library.path());
        writer->wait();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(rawSql(library.path(), u"PRAGMA journal_mode"_s), QVariantList{u"wal"_s});
    }

    void lockedWhileItIsOpened()
    {
        TestLibrary library;
        library.close();
        rawSql(library.path(),
               u"PRAGMA journal_mode = DELETE"_s); // whose exclusive lock keeps readers out, too
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(library.path());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
            const auto refused = Database::open(library.path());
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, LibraryError::Locked);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(Database::open(library.path()));
    }
};

QTEST_GUILESS_MAIN(FailuresTest)
#include "test_failures.moc"
