// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"
#include "librarycheck.h"
#include "librarycompact.h"
#include "librarycopy.h"
#include "libraryrestore.h"
#include "librarytest.h"
#include "migrations.h"
#include "rawsql.h"
#include "smalldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <thread>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class CopiesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;

    int countIn(const QString &path)
    {
        return rawSql(path, u"SELECT count(*) FROM article"_s).first().toInt();
    }
    void add(const QString &title)
    {
        NewArticle added;
        added.article.title = title;
        valueOf(library->articles().add(added));
    }
    /// As the window does it, which closes the library between the two.
    static LibraryResult<QString> restore(const QString &path, const QString &copy)
    {
        return examineCopy(path, copy).and_then(restoreLibrary);
    }
    /// What was not taken away: files in between, and libraries that were replaced.
    static QStringList left(const QString &path)
    {
        return QDir(QFileInfo(path).path())
            .entryList({u"*copying*"_s, u"*replaced*"_s}, QDir::AllEntries | QDir::Hidden);
    }
    QString beside(const QString &name) { return library->folder() + u'/' + name; }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        add(u"Một"_s);
    }

    void aCopyIsWholeWhileTheLibraryIsInUse()
    {
        const QString target = beside(u"bản sao.nghisu"_s);
        valueOf(library->database().transaction(
            [&]() -> LibraryResult<void> { return copyLibrary(library->path(), target); }));
        QCOMPARE(countIn(target), 1);
        QCOMPARE(QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        add(u"Hai"_s);
        valueOf(copyLibrary(library->path(), target)); // over the one before
        QCOMPARE(countIn(target), 2);
        QVERIFY(!QFileInfo::exists(target + u".partial"_s));
        const auto onto = copyLibrary(library->path(), library->path());
        QCOMPARE(onto.error().code, LibraryError::Invalid);
        const QString nowhere = beside(u"no/such/folder.nghisu"_s);
        const auto refused = copyLibrary(library->path(), nowhere);
        QVERIFY(refused.error().message.contains(u"“%1”"_s.arg(nowhere)));
        QVERIFY(refused.error().message.contains(QString::fromLocal8Bit(std::strerror(ENOENT))));
        QVERIFY(!copyLibrary(beside(u"none.nghisu"_s), beside(u"copy.nghisu"_s)));
        QVERIFY(!QFileInfo::exists(beside(u"copy.nghisu"_s)));
    }

    void aLogThatWasLeftBesideIsNotTakenForTheCopys()
    {
        const QString target = beside(u"copy.nghisu"_s);
        valueOf(copyLibrary(library->path(), target));
        QByteArray log;
        {
            const auto used = Database::open(target);
            valueOf(ArticleStore(**used).add(sampleArticle()));
            log = bytesOf(target + u"-wal"_s);
        }
        QVERIFY(!log.isEmpty());
        writeBytes(target + u"-wal"_s, log); // as where a program was killed
        add(u"Hai"_s);
        add(u"Ba"_s);
        valueOf(copyLibrary(library->path(), target));
        QVERIFY(!QFileInfo::exists(target + u"-wal"_s));
        QCOMPARE(countIn(target), 3);
        QVERIFY(valueOf(checkLibrary(target)).problems.isEmpty());
    }

    void whatIsOpenIsNotReplaced()
    {
        const QString target = beside(u"copy.nghisu"_s);
        valueOf(copyLibrary(library->path(), target));
        {
            const auto used = Database::open(target);
            valueOf(ArticleStore(**used).add(sampleArticle()));
            QCOMPARE(copyLibrary(library->path(), target).error().code, LibraryError::Invalid);
            QVERIFY(!QFileInfo::exists(target + u".partial"_s));
        }
        QCOMPARE(countIn(target), 2);
    }

    void aClockThatWasAheadStopsNoDailyCopies()
    {
        const QDate day = QDate::currentDate();
        QVERIFY(valueOf(makeDailyCopy(library->path(), day.addYears(1), 1)));
        QVERIFY(valueOf(makeDailyCopy(library->path(), day, 1)));
        add(u"Hai"_s);
        QVERIFY(!valueOf(makeDailyCopy(library->path(), day, 1)));
        const QList<DailyCopy> copies = nghisu::dailyCopies(library->path());
        QCOMPARE(copies.size(), 2); // what is dated ahead stays until its day
        QCOMPARE(copies.at(1).day, day);

        const QString newest = copies.at(1).path;
        QFile file(newest);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTimeUtc().addDays(9), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(valueOf(makeDailyCopy(library->path(), day.addDays(1), 1)));
    }

    void dailyCopies()
    {
        const QDate day(2020, 9, 26);
        QVERIFY(!valueOf(makeDailyCopy(library->path(), day, 0)));
        QVERIFY(valueOf(makeDailyCopy(library->path(), day, 2)));
        add(u"Hai"_s);
        QVERIFY(!valueOf(makeDailyCopy(library->path(), day, 2))); // one a day
        QTest::qWait(50); // so that the copy is later than the change by any file system
        QVERIFY(valueOf(makeDailyCopy(library->path(), day.addDays(1), 2)));
        QTest::qWait(1100);                                                   // times of files
        QVERIFY(!valueOf(makeDailyCopy(library->path(), day.addDays(2), 2))); // nothing has changed
        add(u"Ba"_s);
        QVERIFY(valueOf(makeDailyCopy(library->path(), day.addDays(3), 2)));
        const QList<DailyCopy> copies = nghisu::dailyCopies(library->path());
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies.at(0).day, day.addDays(3));
        QCOMPARE(copies.at(1).day, day.addDays(1));
        QCOMPARE(countIn(copies.at(0).path), 3);
        QCOMPARE(countIn(copies.at(1).path), 2);
        QVERIFY(copies.at(0).size > 0);
    }

    void aCopyTakesThePlace()
    {
        const QString copy = beside(u"copy.nghisu"_s);
        valueOf(copyLibrary(library->path(), copy));
        const QByteArray before = bytesOf(copy);
        add(u"Hai"_s);
        const auto examined = examineCopy(library->path(), copy); // while the library is in use
        valueOf(examined);
        const auto inUse = restoreLibrary(*examined);
        QCOMPARE(inUse.error().code, LibraryError::Locked);
        QCOMPARE(valueOf(library->articles().count()), 2);
        add(u"Ba"_s); // since the copy was examined
        library->close();
        const QString replaced = valueOf(restoreLibrary(*examined));
        QCOMPARE(bytesOf(copy), before);
        QCOMPARE(countIn(replaced), 3);
        library->reopen();
        QCOMPARE(valueOf(library->articles().count()), 1);
        QCOMPARE(QFileInfo(library->path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void nothingIsLeftOfACopyThatIsNotWanted()
    {
        const QString copy = beside(u"copy.nghisu"_s);
        valueOf(copyLibrary(library->path(), copy));
        {
            const auto examined = examineCopy(library->path(), copy);
            QCOMPARE(left(library->path()).size(), 1);
        }
        QCOMPARE(left(library->path()), QStringList());
    }

    void anOlderCopyIsBroughtUpToDate()
    {
        const QString copy = beside(u"copy.nghisu"_s);
        {
            RawConnection connection(copy);
            valueOf(migrate(connection.database(), copy, schemaMigrations().mid(0, 2)));
        }
        library->close();
        valueOf(restore(library->path(), copy));
        library->reopen();
        QCOMPARE(valueOf(library->articles().count()), 0);
        QCOMPARE(rawSql(copy, u"PRAGMA user_version"_s), QVariantList{2});
        QVERIFY(QDir(library->folder()).entryList({u"*-backup*"_s}).isEmpty());
    }

    void whatIsNoCopyIsRefused()
    {
        library->close();
        const QByteArray before = bytesOf(library->path());
        const QString strange = beside(u"strange.nghisu"_s);
        writeBytes(strange, "no library at all, only a few words");
        const auto refused = restore(library->path(), strange);
        QCOMPARE(refused.error().code, LibraryError::NotALibrary);
        QVERIFY(refused.error().message.contains(u"“%1”"_s.arg(strange)));
        valueOf(copyLibrary(library->path(), strange));
        QByteArray torn = bytesOf(strange);
        torn.truncate(torn.size() / 2);
        writeBytes(strange, torn);
        const auto damaged = restore(library->path(), strange);
        QCOMPARE(damaged.error().code, LibraryError::Damaged);
        QVERIFY(damaged.error().message.contains(u"“%1”"_s.arg(strange)));
        QVERIFY(!restore(library->path(), beside(u"none.nghisu"_s)));
        QCOMPARE(bytesOf(library->path()), before);
        QCOMPARE(left(library->path()), QStringList());
    }

    void aDamagedLibraryIsReplacedToo()
    {
        const QString copy = beside(u"copy.nghisu"_s);
        valueOf(copyLibrary(library->path(), copy));
        library->close();
        writeBytes(library->path(), "torn to pieces");
        valueOf(restore(library->path(), copy));
        library->reopen();
        QCOMPARE(valueOf(library->articles().count()), 1);
        library->close();
        QVERIFY(QFile::remove(library->path())); // or gone altogether
        valueOf(restore(library->path(), copy));
        library->reopen();
        QCOMPARE(valueOf(library->articles().count()), 1);
    }

    void aFullDiskLosesNothing()
    {
        const SmallDisk disk(u"3m"_s);
        if (!disk.isMounted())
            QSKIP("no small disk can be mounted here");
        QRandomGenerator random(7);
        const auto fillUp = [&random](Database &database, int articles) {
            for (int i = 0; i < articles; ++i) {
                NewArticle large;
                large.article.title = u"Bài %1"_s.arg(i);
                large.original = QByteArray(300'000, 'x');
                for (char &byte : large.original)
                    byte = static_cast<char>(random.bounded(256));
                if (!ArticleStore(database).add(large))
                    return;
            }
        };
        // A copy of more than there is room for: the one before stays.
        const QString target = disk.file(u"copy.nghisu"_s);
        valueOf(copyLibrary(library->path(), target));
        const QByteArray before = bytesOf(target);
        fillUp(library->database(), 14);
        const auto copied = copyLibrary(library->path(), target);
        QCOMPARE(copied.error().code, LibraryError::DiskFull);
        QVERIFY(copied.error().message.contains(u"“%1”"_s.arg(target)));
        QCOMPARE(bytesOf(target), before);
        QVERIFY(QDir(QFileInfo(target).path()).entryList({u"*partial*"_s}).isEmpty());
        QVERIFY(QFile::remove(target));
        // Compacting and restoring where a second library has no room.
        const QString path = disk.file();
        {
            const auto small = Database::open(path);
            QVERIFY(small);
            fillUp(**small, 6);
        }
        const int count = countIn(path);
        QVERIFY(count > 3);
        QCOMPARE(compactLibrary(path).error().code, LibraryError::DiskFull);
        QCOMPARE(countIn(path), count);
        const auto examined = examineCopy(path, library->path());
        QCOMPARE(examined.error().code, LibraryError::DiskFull);
        QVERIFY(examined.error().message.contains(u"“%1”"_s.arg(path)));
        QCOMPARE(countIn(path), count);
        QVERIFY(valueOf(checkLibrary(path)).sound);
        QCOMPARE(left(path), QStringList());
    }

    void aCopyIsWholeWhileOthersWrite()
    {
        std::atomic<bool> stop = false;
        std::thread writer([&stop, path = library->path()] {
            const auto database = Database::open(path);
            for (int i = 0; database && !stop; ++i) {
                NewArticle added;
                added.article.title = u"Bài %1"_s.arg(i);
                (void)ArticleStore(**database).add(added);
            }
        });
        for (int i = 0; i < 5; ++i) {
            const QString target = beside(u"copy%1.nghisu"_s.arg(i));
            valueOf(copyLibrary(library->path(), target));
            QVERIFY(valueOf(checkLibrary(target)).sound);
        }
        stop = true;
        writer.join();
        QVERIFY(countIn(library->path()) >= countIn(beside(u"copy4.nghisu"_s)));
    }

    void compactingGivesBack()
    {
        NewArticle large = sampleArticle();
        large.original = QByteArray(4 * 1024 * 1024, 'x');
        QRandomGenerator random(1); // what cannot be compressed
        for (char &byte : large.original)
            byte = static_cast<char>(random.bounded(256));
        const ArticleId id = valueOf(library->articles().add(large)).id;
        ArticleBin bin(library->database());
        valueOf(bin.remove({id}));
        valueOf(bin.erase({id}));
        const LibrarySize before = valueOf(librarySize(library->path()));
        valueOf(compactLibrary(library->path()));
        const LibrarySize after = valueOf(librarySize(library->path()));
        QVERIFY(before.free > 100'000);
        QVERIFY(after.bytes < before.bytes);
        QCOMPARE(after.free, 0);
        QCOMPARE(valueOf(library->articles().count()), 1);
    }
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "test_copies.moc"
