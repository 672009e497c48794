// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../support/patience.h"
#include "database.h"
#include "folderwatch.h"
#include "intakefiles.h"
#include "intakejob.h"
#include "statement.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(mode) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class tst_FolderWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;

    QString path(const QString &name) const { return folder->filePath(name); }
    QString library() const { return path(u"l.nghisu"_s); }
    QString watched(const QString &name = {}) const
    {
        return path(u"tai-ve"_s) + (name.isEmpty() ? name : u'/' + name);
    }
    /// The paths told of so far.
    static QStringList told(const QSignalSpy &spy)
    {
        QStringList paths;
        for (const QList<QVariant> &arguments : spy)
            paths += arguments.first().toStringList();
        return paths;
    }

    /// Takes in what is in the watched folder.
    QList<IntakeOutcome> takeInWatched() const
    {
        IntakeJob job({.paths = {watched()}, .libraryPath = library(), .watched = true});
        QSignalSpy finished(&job, &IntakeJob::finished);
        job.start();
        if (!finished.wait(15'000))
            return {};
        return finished.first().first().value<QList<IntakeOutcome>>();
    }
    /// The files of the watched folder that the library has not dealt with.
    QStringList unknown() const
    {
        const auto database = Database::open(library());
        QStringList paths;
        const auto files = WatchStore(**database).unknown(FolderWatch::articlesIn(watched()));
        for (const FileState &file : *files)
            paths.append(file.path);
        paths.sort();
        return paths;
    }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(watched());
        QVERIFY(Database::open(library()));
    }

    void whatIsPutThereIsToldOfOnce()
    {
        FolderWatch watch(library());
        QSignalSpy ready(&watch, &FolderWatch::filesReady);
        watch.setFolder(watched());
        write(watched(u"bai.html"_s), "<html>");
        write(watched(u"anh.png"_s), "no article");
        write(watched(u"rong.html"_s), "");
        QTRY_COMPARE(told(ready), QStringList{watched(u"bai.html"_s)});
        write(watched(u"sau.mhtml"_s), "From: x");
        QTRY_COMPARE(told(ready).size(), 2);
        QCOMPARE(told(ready).last(), watched(u"sau.mhtml"_s));
    }

    void aFileIsWaitedForWhileItGrows()
    {
        FolderWatch watch(library());
        QSignalSpy ready(&watch, &FolderWatch::filesReady);
        watch.setFolder(watched());
        QString seen;
        qint64 sizeWhenTold = 0;
        connect(&watch, &FolderWatch::filesReady, &watch, [&](const QStringList &paths) {
            seen = paths.first();
            sizeWhenTold = QFileInfo(seen).size();
        });
        // A slow browser: something every half a second, first the page and then the folder beside it.
        for (int i = 0; i < 8; ++i) {
            write(watched(u"cham.html"_s), QByteArray(100, 'x'), QIODevice::Append);
            QTest::qWait(400);
        }
        for (int i = 0; i < 8; ++i) {
            write(watched(u"cham_files/%1.png"_s.arg(i)), "picture");
            QTest::qWait(400);
            QVERIFY2(seen.isEmpty(), "told while its pictures were still being written");
        }
        QTRY_VERIFY(!seen.isEmpty());
        QCOMPARE(sizeWhenTold, 800);
    }

    void whatWasDealtWithIsKnownAtTheNextStart()
    {
        write(watched(u"bai.txt"_s), "Bài\n\nMột đoạn văn ngắn kể chuyện làng.\n");
        IntakeJob job({.paths = {watched(u"bai.txt"_s)}, .libraryPath = library(), .watched = true});
        QSignalSpy finished(&job, &IntakeJob::finished);
        job.start();
        QVERIFY(finished.wait(15'000));
        {
            const auto database = Database::open(library());
            QVERIFY(WatchStore(**database).unknown(FolderWatch::articlesIn(watched()))->isEmpty());
        }
        FolderWatch watch(library());
        QSignalSpy ready(&watch, &FolderWatch::filesReady);
        watch.setFolder(watched());
        write(watched(u"moi.txt"_s), "Bài mới\n\nMột đoạn văn khác.\n");
        QTRY_COMPARE(told(ready), QStringList{watched(u"moi.txt"_s)});
        // Written anew, it is another file.
        write(watched(u"bai.part"_s), "Bài\n\nMột đoạn văn dài hơn trước kể chuyện làng bên.\n");
        QVERIFY(QFile::remove(watched(u"bai.txt"_s)));
        QVERIFY(QFile::rename(watched(u"bai.part"_s), watched(u"bai.txt"_s)));
        QTRY_COMPARE(told(ready).size(), 2);
    }

    void whatTheLibraryRefusedIsNotDealtWith()
    {
        write(watched(u"bai.txt"_s), "Bài\n\nMột đoạn văn ngắn kể chuyện làng.\n");
        write(watched(u"hong.html"_s), QByteArray(64, '\0'));
        const auto database = Database::open(library());
        QVERIFY(execute(**database, u"CREATE TRIGGER broken BEFORE INSERT ON article"
                                    " BEGIN INSERT INTO gone VALUES (1); END"_s));
        QList<IntakeOutcome> outcomes = takeInWatched();
        QCOMPARE(outcomes.size(), 2);
        QVERIFY(outcomes.at(0).state == IntakeOutcome::State::Failed && outcomes.at(0).libraryFailed);
        QVERIFY(outcomes.at(1).state == IntakeOutcome::State::Failed && !outcomes.at(1).libraryFailed);
        QCOMPARE(unknown(), QStringList{watched(u"bai.txt"_s)});

        QVERIFY(execute(**database, u"DROP TRIGGER broken"_s));
        outcomes = takeInWatched();
        QCOMPARE(outcomes.at(0).state, IntakeOutcome::State::Added);
        QCOMPARE(unknown(), QStringList());
    }

    void onlyThePagesOwnFolderCounts()
    {
        for (const QString &name :
             {u"bao.html"_s, u"bao_files/a/b.png"_s, u"bao-Dateien/c.png"_s, u"bao-2020/d.png"_s,
              u"bao-cu/e.png"_s, u"baochi_files/f.png"_s, u"bao.txt"_s})
            write(watched(name), "12345");
        QHash<QString, FileState> states;
        for (const FileState &state : FolderWatch::articlesIn(watched()))
            states.insert(QFileInfo(state.path).fileName(), state);
        QCOMPARE(states.size(), 2);
        QCOMPARE(states.value(u"bao.html"_s).besideFiles, 2);
        QCOMPARE(states.value(u"bao.html"_s).besideBytes, 10);
        QCOMPARE(states.value(u"bao.txt"_s).besideFiles, 0);
        QVERIFY(FolderWatch::articlesIn(watched(), [] { return true; }).isEmpty());
    }

    void picturesThatComeLateAreANewState()
    {
        write(watched(u"bai.html"_s),
              "<html><body><h1>B\xc3\xa0i</h1><p>M\xe1\xbb\x99t \xc4\x91o\xe1\xba\xa1n.");
        write(watched(u"bai_files/1.png"_s), "picture");
        QCOMPARE(takeInWatched().size(), 1);
        QCOMPARE(unknown(), QStringList());
        FolderWatch watch(library());
        QSignalSpy ready(&watch, &FolderWatch::filesReady);
        watch.setFolder(watched());
        write(watched(u"bai_files/2.png"_s), "another");
        QCOMPARE(unknown(), QStringList{watched(u"bai.html"_s)});
        write(watched(u"khac.txt"_s), "x"); // a reason to look
        QTRY_COMPARE(told(ready), (QStringList{watched(u"bai.html"_s), watched(u"khac.txt"_s)}));
        takeInWatched();
        QCOMPARE(unknown(), QStringList());
        write(watched(u"bai_files/2.png"_s), "more of it");
        QCOMPARE(unknown(), QStringList{watched(u"bai.html"_s)});
    }

    void whatIsForgottenIsToldOfAgain()
    {
        FolderWatch watch(library());
        QSignalSpy ready(&watch, &FolderWatch::filesReady);
        watch.setFolder(watched());
        write(watched(u"bai.html"_s), "<html>");
        write(watched(u"hai.html"_s), "<html>");
        QTRY_COMPARE(told(ready).size(), 2);
        watch.forget({watched(u"hai.html"_s), watched(u"never-told.html"_s)});
        write(watched(u"moi.part"_s), "a reason to look");
        QTRY_COMPARE(told(ready).size(), 3);
        QCOMPARE(told(ready).last(), watched(u"hai.html"_s));
    }

    void aLookAtTheFolderBeforeIsDropped()
    {
        for (int i = 0; i < 200; ++i)
            write(path(u"cu/%1.html"_s.arg(i)), "<html>");
        write(watched(u"bai.html"_s), "<html>");
        FolderWatch watch(library());
        QSignalSpy ready(&watch, &FolderWatch::filesReady);
        watch.setFolder(path(u"cu"_s));
        watch.setFolder(watched()); // while the first look is under way
        QTRY_COMPARE(told(ready), QStringList{watched(u"bai.html"_s)});
    }

    void noFolderNoWatch()
    {
        FolderWatch watch(library());
        QSignalSpy ready(&watch, &FolderWatch::filesReady);
        watch.setFolder(watched());
        watch.setFolder({});
        write(watched(u"bai.html"_s), "<html>");
        QVERIFY(!ready.wait(4000));
        watch.setFolder(path(u"not-there"_s)); // waited for, no crash
        QVERIFY(!ready.wait(500));
    }

    void foldersBesidePagesHoldNoArticles()
    {
        for (const QString &name :
             {u"a.html"_s, u"a_files/frame.html"_s, u"b.htm"_s, u"b-Dateien/frame.html"_s, u"c/c.mhtml"_s,
              u"c/d.md"_s, u"x_y/z.txt"_s, u"trang tin.html"_s, u"trang tin_tệp/khung.html"_s,
              u"a-2020/e.html"_s, u"a-cu/f.html"_s, u"my_files/g.html"_s, u"te\u0302n.xhtml"_s,
              u"t\u00ean_files/h.html"_s})
            write(watched(name), "x");
        QStringList names;
        for (const QString &file : filesToTakeIn({watched()}))
            names.append(file.mid(watched().size() + 1));
        names.sort();
        QCOMPARE(names, (QStringList{u"a-2020/e.html"_s, u"a-cu/f.html"_s, u"a.html"_s, u"b.htm"_s,
                                     u"c/c.mhtml"_s, u"c/d.md"_s, u"my_files/g.html"_s, u"te\u0302n.xhtml"_s,
                                     u"trang tin.html"_s, u"x_y/z.txt"_s}));
        QVERIFY(filesToTakeIn({watched()}, [] { return true; }).size() < 6);
    }
};

QTEST_GUILESS_MAIN(tst_FolderWatch)
#include "tst_folderwatch.moc"
