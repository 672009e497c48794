// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"
#include "librarycheck.h"
#include "librarycopy.h"
#include "librarytest.h"
#include "migrations.h"
#include "smalldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <atomic>
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
        QVERIFY(!copyLibrary(library->path(), beside(u"no/such/folder.nghisu"_s)));
        QVERIFY(!copyLibrary(beside(u"none.nghisu"_s), beside(u"copy.nghisu"_s)));
        QVERIFY(!QFileInfo::exists(beside(u"copy.nghisu"_s)));
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
        const auto inUse = restoreLibrary(library->path(), copy);
        QCOMPARE(inUse.error().code, LibraryError::Locked);
        QCOMPARE(valueOf(library->articles().count()), 2);
        library->close();
        QString replaced;
        valueOf(restoreLibrary(library->path(), copy, &replaced));
        QCOMPARE(bytesOf(copy), before);
        QCOMPARE(countIn(replaced), 2);
        library->reopen();
        QCOMPARE(valueOf(library->articles().count()), 1);
        QVERIFY(QDir(library->folder()).entryList({u"*restoring*"_s}).isEmpty());
    }

    void whatIsNoCopyIsRefused()
    {
        library->close();
        const QByteArray before = bytesOf(library->path());
        const QString strange = beside(u"strange.nghisu"_s);
        writeBytes(strange, "no library at all, only a few words");
        QVERIFY(!restoreLibrary(library->path(), strange));
        valueOf(copyLibrary(library->path(), strange));
        QByteArray torn = bytesOf(strange);
        torn.truncate(torn.size() / 2);
        writeBytes(strange, torn);
        QVERIFY(!restoreLibrary(library->path(), strange));
        QVERIFY(!restoreLibrary(library->path(), beside(u"none.nghisu"_s)));
        QCOMPARE(bytesOf(library->path()), before);
        QVERIFY(QDir(library->folder()).entryList({u"*restoring*"_s, u"*replaced*"_s}).isEmpty());
    }

    void aDamagedLibraryIsReplacedToo()
    {
        const QString copy = beside(u"copy.nghisu"_s);
        valueOf(copyLibrary(library->path(), copy));
        library->close();
        writeBytes(library->path(), "torn to pieces");
        valueOf(restoreLibrary(library->path(), copy));
        library->reopen();
        QCOMPARE(valueOf(library->articles().count()), 1);
        library->close();
        QVERIFY(QFile::remove(library->path())); // or gone altogether
        valueOf(restoreLibrary(library->path(), copy));
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
        QVERIFY(!copied.error().message.isEmpty());
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
        QCOMPARE(restoreLibrary(path, library->path()).error().code, LibraryError::DiskFull);
        QCOMPARE(countIn(path), count);
        QVERIFY(valueOf(checkLibrary(path)).sound);
        QVERIFY(QDir(QFileInfo(path).path()).entryList({u"*restoring*"_s, u"*replaced*"_s}).isEmpty());
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
