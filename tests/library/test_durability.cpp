// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarycheck.h"
#include "librarytest.h"

#include <QMutex>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

const QString Helper = QStringLiteral(NGHISU_LIBRARY_HELPER);

/// All comments of an article, page by page.
QList<Comment> allComments(TestLibrary &library, ArticleId article)
{
    QList<Comment> all;
    std::optional<CommentKey> after;
    for (;;) {
        const auto page =
            valueOf(library.discussion().threads(article, {}, CommentOrder::Newest, after, 100));
        if (page.isEmpty())
            return all;
        all += page;
        after = CommentKey{page.last().likes, page.last().created, page.last().id};
    }
}

} // namespace

class DurabilityTest : public QObject
{
    Q_OBJECT

    /// Takes the finished lines out of what a process has printed.
    static QList<QUuid> acknowledged(QByteArray &output)
    {
        QList<QUuid> ids;
        for (qsizetype end = output.indexOf('\n'); end >= 0; end = output.indexOf('\n')) {
            const QUuid id = QUuid::fromString(QLatin1String(output.left(end)));
            if (id.isNull())
                QTest::qFail(output.left(end).constData(), __FILE__, __LINE__);
            ids += id;
            output.remove(0, end + 1);
        }
        return ids;
    }

private slots:
    void whatWasAcknowledgedSurvivesAKill()
    {
        TestLibrary library;
        const ArticleId article = valueOf(library.articles().add(sampleArticle())).id;
        const QUuid lan = valueOf(library.persons().setName(u"Lan"_s)).id;
        library.close();

        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        QSet<QUuid> posted;
        int rounds = 0;
        while (posted.size() < 1000) {
            QVERIFY2(++rounds <= 400, "too few comments were posted");
            QProcess process;
            process.start(Helper, {u"post"_s, library.path(), QString::number(article), lan.toString()});
            QVERIFY(process.waitForStarted());
            // Some are killed while they open the library, most at work.
            const bool early = rounds % 8 == 0;
            const int enough = early ? 0 : random.bounded(1, 100);
            QByteArray output;
            QList<QUuid> ids;
            while (ids.size() < enough) {
                QVERIFY2(process.waitForReadyRead(20000), qPrintable(process.errorString()));
                output += process.readAllStandardOutput();
                ids += acknowledged(output);
            }
            QThread::usleep(random.bounded(early ? 30000u : 3000u));
            process.kill(); // SIGKILL
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            output += process.readAllStandardOutput();
            ids += acknowledged(output);
            posted += QSet<QUuid>(ids.cbegin(), ids.cend());
        }
        qInfo("%d comments acknowledged in %d rounds, seed %u", int(posted.size()), rounds, seed);

        library.reopen();
        QSet<QUuid> kept;
        for (const Comment &comment : allComments(library, article))
            kept += comment.id;
        QCOMPARE((posted - kept).size(), 0);
        // One a round may have been posted without having been told.
        QVERIFY((kept - posted).size() <= rounds);
        library.close();
        const CheckReport report = valueOf(checkLibrary(library.path()));
        QCOMPARE(report.problems, QStringList());
        QVERIFY(report.sound);
    }

    void aLibraryIsMadeWhollyOrNotAtAll()
    {
        QRandomGenerator random(QRandomGenerator::global()->generate());
        for (int round = 0; round < 30; ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"library.nghisu"_s);
            QProcess process;
            process.start(Helper, {u"make"_s, path});
            QVERIFY(process.waitForStarted());
            QThread::usleep(random.bounded(40000u));
            process.kill();
            QVERIFY(process.waitForFinished());
            const auto opened = Database::open(path);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        }
    }

    void aPostIsOneSync()
    {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("strace is not installed");
        TestLibrary library;
        const ArticleId article = valueOf(library.articles().add(sampleArticle())).id;
        const QUuid lan = valueOf(library.persons().setName(u"Lan"_s)).id;
        library.close();

        constexpr int Posts = 20;
        const QString trace = library.folder() + u"/trace"_s;
        QProcess process;
        process.start(strace, {u"-f"_s, u"-o"_s, trace, u"-e"_s,
                               u"trace=fsync,fdatasync,?sync_file_range,?access,faccessat,?faccessat2"_s,
                               Helper, u"watched"_s, library.path(), QString::number(article), lan.toString(),
                               QString::number(Posts)});
        QVERIFY(process.waitForFinished());
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            QSKIP("processes may not be traced here");

        int posts = 0;
        int syncs = 0;
        bool inside = false;
        for (const QByteArray &line : bytesOf(trace).split('\n')) {
            if (line.contains("nghisu-mark-begin")) {
                inside = true;
                syncs = 0;
            } else if (line.contains("nghisu-mark-end")) {
                inside = false;
                ++posts;
                QCOMPARE(syncs, 1);
            } else if (inside && line.contains("sync")) {
                ++syncs;
            }
        }
        QCOMPARE(posts, Posts);
    }

    void openingSyncsNothing()
    {
        // Opening is part of every start of the program.
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("strace is not installed");
        TestLibrary library;
        valueOf(library.articles().add(sampleArticle()));
        library.close();
        const QString trace = library.folder() + u"/trace"_s;
        QProcess process;
        process.start(strace, {u"-f"_s, u"-o"_s, trace, u"-e"_s, u"trace=fsync,fdatasync"_s, Helper,
                               u"make"_s, library.path()});
        QVERIFY(process.waitForFinished());
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            QSKIP("processes may not be traced here");
        QVERIFY2(!bytesOf(trace).contains("sync"), bytesOf(trace).constData());
    }

    void twoPostAtOnce()
    {
        TestLibrary library;
        const ArticleId article = valueOf(library.articles().add(sampleArticle())).id;
        const QUuid lan = valueOf(library.persons().setName(u"Lan"_s)).id;
        constexpr int Posts = 150;
        QMutex mutex;
        QStringList failures;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto database = Database::open(library.path());
                LibraryResult<Comment> posted;
                for (int number = 0; database && posted && number < Posts; ++number) {
                    DiscussionStore discussion(**database);
                    // A like is read before it is written: what was read must still hold then.
                    posted =
                        discussion.post(article, lan, u"bình luận"_s).and_then([&](const Comment &comment) {
                            return discussion.setLiked(comment.id, lan, true);
                        });
                }
                const QMutexLocker lock(&mutex);
                if (!database)
                    failures += database.error().message;
                if (!posted)
                    failures += posted.error().message;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failures, QStringList());
        QCOMPARE(valueOf(library.discussion().commentCount(article)), 2 * Posts);
        QCOMPARE(allComments(library, article).size(), 2 * Posts);
    }
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "test_durability.moc"
