// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../support/largelibrary.h"
#include "librarycompact.h"
#include "librarycopy.h"
#include "libraryrestore.h"
#include "librarytest.h"
#include "pagecopy.h"
#include "rawsql.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

const QString Helper = QStringLiteral(NGHISU_LIBRARY_HELPER);
constexpr int Megabytes = 64;

/// Wants no more once so much is done.
CopyProgress until(double enough)
{
    return [enough](double part) { return part < enough; };
}

} // namespace

/// What takes minutes with a library of gigabytes, stopped in its midst.
class CopiesCutTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;

    QString beside(const QString &name) { return library->folder() + u'/' + name; }
    QStringList filesBeside()
    {
        return QDir(library->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QStringList contents()
    {
        QStringList sums;
        for (const QVariant &sum : rawSql(library->path(), u"SELECT hex(sha256) || length(bytes) FROM picture"
                                                           " UNION ALL SELECT title FROM article"_s))
            sums += sum.toString();
        return sums;
    }
    void verifyUnharmed(const QStringList &before)
    {
        QCOMPARE(contents(), before);
        QCOMPARE(rawSql(library->path(), u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
        valueOf(library->articles().add(sampleArticle(u"Viết tiếp được"_s)));
    }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        valueOf(library->articles().add(sampleArticle()));
        QVERIFY(makeLarge(library->database(), Megabytes));
    }

    void copyingTellsHowFarItIs()
    {
        QList<double> parts;
        valueOf(copyLibrary(library->path(), beside(u"copy.nghisu"_s), [&parts](double part) {
            parts += part;
            return true;
        }));
        parts.removeAll(0); // while nobody knows
        QVERIFY(parts.size() > 1);
        QVERIFY(std::is_sorted(parts.cbegin(), parts.cend()));
        QVERIFY(parts.first() < 1);
        QVERIFY(parts.last() > 0.5);
        QVERIFY(parts.last() <= 1);
    }

    void aCopy()
    {
        const QStringList before = contents();
        const QString target = beside(u"copy.nghisu"_s);
        writeBytes(target, "a copy of yesterday");
        const QStringList files = filesBeside();
        qint64 written = 0;
        const auto copied = copyLibrary(library->path(), target, [&](double part) {
            written = QFileInfo(target + u".partial"_s).size();
            return part == 0;
        });
        QVERIFY(written > 0); // in the midst
        QCOMPARE(copied.error().code, LibraryError::Cancelled);
        QCOMPARE(filesBeside(), files);
        QCOMPARE(bytesOf(target), "a copy of yesterday");
        verifyUnharmed(before);
    }

    void theCopyOfToday()
    {
        const QDate day(2020, 9, 26);
        const auto cut = makeDailyCopy(library->path(), day, 3, until(0.1));
        QCOMPARE(cut.error().code, LibraryError::Cancelled);
        const QDir folder(dailyCopyFolder(library->path()));
        QCOMPARE(folder.entryList(QDir::Files), QStringList());
        // The next time it is made. What is written meanwhile does not get into it, and into the next.
        bool written = false;
        QVERIFY(valueOf(makeDailyCopy(library->path(), day, 3, [this, &written](double part) {
            if (part > 0 && !std::exchange(written, true))
                rawSql(library->path(), u"UPDATE article SET author = 'B'"_s);
            return true;
        })));
        QVERIFY(written);
        QVERIFY(valueOf(makeDailyCopy(library->path(), day.addDays(1), 3)));
    }

    void compacting_data()
    {
        QTest::addColumn<double>("enough");
        QTest::newRow("the indexes") << 0.0;
        QTest::newRow("the copy") << 0.1;
        QTest::newRow("the pages") << 0.6;
        QTest::newRow("the last pages") << 0.98;
    }
    void compacting()
    {
        QFETCH(double, enough);
        const QStringList before = contents();
        const QStringList files = filesBeside();
        const auto compacted = compactLibrary(library->path(), until(enough));
        QCOMPARE(compacted.error().code, LibraryError::Cancelled);
        QCOMPARE(filesBeside(), files);
        QVERIFY(QFileInfo(library->path() + u"-wal"_s).size() < 1024 * 1024); // no room is lost
        verifyUnharmed(before);
    }

    void examiningACopy_data()
    {
        QTest::addColumn<bool>("checking");
        QTest::newRow("copied") << false;
        QTest::newRow("checked") << true;
    }
    void examiningACopy()
    {
        QFETCH(bool, checking);
        const QString copy = beside(u"copy.nghisu"_s);
        valueOf(copyLibrary(library->path(), copy));
        {
            // What the check would find at its end.
            RawConnection connection(copy);
            valueOf(runRaw(connection.database(), u"PRAGMA ignore_check_constraints = ON"_s, copy));
            valueOf(runRaw(connection.database(), u"UPDATE picture SET width = 0"_s, copy));
        }
        QCOMPARE(examineCopy(library->path(), copy).error().code, LibraryError::Damaged);
        const QByteArray whole = bytesOf(copy);
        const QStringList files = filesBeside();
        bool copied = false;
        const auto examined = examineCopy(library->path(), copy, [&copied, checking](double part) {
            copied = copied || part > 0;
            return checking ? !copied || part > 0 : !copied;
        });
        QCOMPARE(examined.error().code, LibraryError::Cancelled);
        QCOMPARE(filesBeside(), files);
        QCOMPARE(bytesOf(copy), whole);
    }

    void readersGoOnWhileTheLibraryIsCompacted()
    {
        const QStringList before = contents();
        QVERIFY(rawSql(library->path(), u"DELETE FROM picture WHERE id % 2"_s).isEmpty());
        const QStringList after = contents();
        QVERIFY(after.size() < before.size());
        int read = 0;
        QList<double> parts;
        valueOf(compactLibrary(library->path(), [&](double part) {
            read += contents() == after;
            parts += part;
            return true;
        }));
        QCOMPARE(read, parts.size());
        QVERIFY(std::any_of(parts.cbegin(), parts.cend(), [](double part) { return part > 0.5; }));
        QCOMPARE(valueOf(librarySize(library->path())).free, 0);
        QVERIFY(QFileInfo(library->path()).size() < Megabytes * 1024 * 1024 * 3 / 4);
        verifyUnharmed(after);
    }

    void nothingWrittenMeanwhileIsLostWithTheOldPages()
    {
        const QString compact = beside(u"compact.nghisu"_s);
        valueOf(copyLibrary(library->path(), compact));
        RawConnection to(library->path());
        valueOf(runRaw(to.database(), u"BEGIN IMMEDIATE"_s, {}));
        valueOf(runRaw(to.database(), u"COMMIT"_s, {}));
        const unsigned version = dataVersionOf(to.database());
        valueOf(library->articles().add(sampleArticle(u"Viết xen vào"_s)));
        const QStringList before = contents();
        RawConnection from(compact, RawConnection::Mode::ReadOnly);
        const auto copied = copyPages(from.database(), to.database(), {library->path(), version}, {});
        QCOMPARE(copied.error().code, LibraryError::Locked);
        QCOMPARE(contents(), before);
    }

    void aKillWhileCompacting_data()
    {
        QTest::addColumn<double>("enough");
        QTest::newRow("the copy") << 0.2;
        QTest::newRow("the pages") << 0.7;
        QTest::newRow("the log") << 2.0; // all pages are in the log
    }
    void aKillWhileCompacting()
    {
        QFETCH(double, enough);
        const QStringList before = contents();
        library->close();
        QProcess process;
        process.start(Helper, {u"compact"_s, library->path()});
        QVERIFY(process.waitForStarted());
        double part = 0;
        while (part < enough) {
            QVERIFY(process.canReadLine() || process.waitForReadyRead(20000));
            while (process.canReadLine() && part < enough) {
                const double told = process.readLine().trimmed().toDouble();
                part = part > 0.9 && told == 0 ? 2 : told;
            }
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        library->reopen();
        verifyUnharmed(before);
    }
};

QTEST_GUILESS_MAIN(CopiesCutTest)
#include "test_copiescut.moc"
