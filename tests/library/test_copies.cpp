// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlebin.h"
#include "librarycopy.h"
#include "librarytest.h"
#include "migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

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
