// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../support/lockwatch.h"
#include "database.h"
#include "intakejob.h"
#include "takeoutfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;
using State = IntakeOutcome::State;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QDir(folder.path()).mkpath(QFileInfo(folder.filePath(name)).path());
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return file.fileName();
}

QString articleText(int number)
{
    return u"Bài số %1\n\nChiều nay (25/9/2020), tại hội trường tỉnh, hội nghị họp phiên trù bị.\n\n"
           "Đoạn thứ hai của bài số %1 kể tiếp câu chuyện.\n"_s.arg(number);
}

} // namespace

class tst_Intake : public QObject
{
    Q_OBJECT

private slots:
    void aFileBecomesAnArticleWithItsAgenda()
    {
        const QTemporaryDir folder;
        const auto taken = takeIn(write(folder, u"a.txt"_s, articleText(1)));
        QVERIFY(taken.has_value());
        QCOMPARE(taken->imported.article.title, u"Bài số 1"_s);
        QCOMPARE(taken->agenda.size(), 1);
        QCOMPARE(taken->agenda.first().start.date, QDate(2020, 9, 25));
        const QJsonObject json = extractToJson(u"a.txt"_s, *taken);
        QCOMPARE(json[u"file"_s].toString(), u"a.txt"_s);
        QCOMPARE(json[u"agenda"_s].toArray().size(), 1);
        QVERIFY(json[u"report"_s].toObject().contains(u"left_out"_s));
        QCOMPARE(forLibrary(*taken, u"/x/a.txt"_s).originalName, u"a.txt"_s);
    }

    void eventsThatThePageMarksJoinTheAgenda()
    {
        const QTemporaryDir folder;
        const QString path =
            write(folder, u"a.html"_s,
                  u"<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>Lễ hội hoa</title>"
                  "<script type=\"application/ld+json\">[{\"@type\":\"Event\",\"name\":\"Đêm nhạc bế mạc\","
                  "\"startDate\":\"2024-10-15T19:30:00+07:00\",\"location\":{\"@type\":\"Place\",\"name\":"
                  "\"Quảng trường\"}},"
                  "{\"@type\":\"Event\",\"name\":\"Khai "
                  "mạc\",\"startDate\":\"2024-10-12\"}]</script></head><body><article>"
                  "<h1>Lễ hội hoa vùng cao</h1><p>Sáng 12/10/2024, tại sân vận động huyện, lễ khai mạc lễ "
                  "hội hoa sẽ "
                  "diễn ra với phần diễu hành của mười hai xã.</p><p>Người dân các bản đã trồng hoa từ đầu "
                  "mùa mưa để "
                  "kịp nở đúng dịp này, ai cũng mong trời nắng.</p></article></body></html>"_s);
        const auto taken = takeIn(path);
        QVERIFY(taken.has_value());
        QCOMPARE(taken->agenda.size(), 2); // the opening, said by both, is there once, as the text says it
        QVERIFY(!taken->agenda.first().passage.isEmpty());
        QCOMPARE(taken->agenda.last().title, u"Đêm nhạc bế mạc"_s);
        QCOMPARE(taken->agenda.last().start, (Moment{QDate(2024, 10, 15), QTime(19, 30)}));
        QVERIFY(taken->agenda.last().place.contains(u"Quảng trường"_s));
        QCOMPARE(readAnew(taken->imported.article, taken->agenda), taken->agenda);
        QCOMPARE(readAnew({}, taken->agenda).size(), 1);
    }

    void theFailureOfTheImportIsPassedOn()
    {
        const auto taken = takeIn(u"/no/such/file"_s);
        QVERIFY(!taken.has_value());
        QCOMPARE(taken.error().code, ImportError::NotFound);
        QVERIFY(!taken.error().message.isEmpty());
    }

    void theLibraryItselfIsNotOpenedAsAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"l.nghisu"_s);
        auto database = Database::open(path);
        QVERIFY(ArticleStore(**database).count().has_value());
        const testing::LockWatch watch(path);
        const auto closing = qScopeGuard([&database] { database = {}; });
        QVERIFY(watch.isLocked());
        QVERIFY(!isTakeOutFile(path));
        const IntakeOutcome outcome = takeIntoLibrary(path, **database);
        QCOMPARE(outcome.state, State::Failed);
        QVERIFY2(outcome.failure.contains(u"l.nghisu"_s), qPrintable(outcome.failure));
        QVERIFY(watch.isLocked());
    }

    void intoALibrary()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"l.nghisu"_s));
        QVERIFY(database.has_value());
        const QString path = write(folder, u"a.txt"_s, articleText(1));
        const IntakeOutcome first = takeIntoLibrary(path, **database);
        QVERIFY(first.id > 0 && first.state == State::Added && first.failure.isEmpty());
        const IntakeOutcome second = takeIntoLibrary(path, **database);
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.state, State::Same);
        const IntakeOutcome bad = takeIntoLibrary(write(folder, u"b.txt"_s, {}), **database);
        QVERIFY(bad.id == 0 && bad.state == State::Failed && !bad.failure.isEmpty());
        QCOMPARE(ArticleStore(**database).count().value_or(-1), 1);
        const auto stored = ArticleStore(**database).load(first.id);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->agenda.shown.size(), 1);
        QVERIFY(ArticleStore(**database).original(first.id).value_or(OriginalFile()).bytes ==
                articleText(1).toUtf8());
    }

    void aJobTakesAllAndTellsHowFarItIs()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 30; ++i)
            write(folder, u"bai/%1.txt"_s.arg(i, 2, 10, QChar(u'0')), articleText(i));
        write(folder, u"bai/trong.txt"_s, {});
        write(folder, u"bai/anh.png"_s, u"no article"_s);
        IntakeJob job({.paths = {folder.filePath(u"bai"_s)}, .libraryPath = folder.filePath(u"l.nghisu"_s)});
        QSignalSpy progress(&job, &IntakeJob::progressed);
        QSignalSpy finished(&job, &IntakeJob::finished);
        job.start();
        QVERIFY(finished.wait(30'000));
        const auto outcomes = finished.first().first().value<QList<IntakeOutcome>>();
        QCOMPARE(outcomes.size(), 31);
        QCOMPARE(std::count_if(outcomes.cbegin(), outcomes.cend(),
                               [](const IntakeOutcome &o) { return o.id > 0; }),
                 30);
        QCOMPARE(outcomes.last().path, folder.filePath(u"bai/trong.txt"_s));
        QVERIFY(!outcomes.last().failure.isEmpty());
        QCOMPARE(progress.size(), 31);
        QCOMPARE(progress.last().at(1).toInt(), 31);
    }

    void aCancelledJobStopsAndKeepsWhatItHas()
    {
        const QTemporaryDir folder;
        QStringList paths;
        for (int i = 0; i < 400; ++i)
            paths.append(write(folder, u"%1.txt"_s.arg(i), articleText(i)));
        IntakeJob job({.paths = paths, .libraryPath = folder.filePath(u"l.nghisu"_s)});
        QSignalSpy finished(&job, &IntakeJob::finished);
        connect(
            &job, &IntakeJob::progressed, &job,
            [&job](int done) {
                if (done >= 3)
                    job.cancel();
            },
            Qt::DirectConnection);
        job.start();
        QVERIFY(finished.wait(30'000));
        const auto outcomes = finished.first().first().value<QList<IntakeOutcome>>();
        QVERIFY(outcomes.size() >= 3 && outcomes.size() < 400);
        const auto database = Database::open(folder.filePath(u"l.nghisu"_s));
        QCOMPARE(ArticleStore(**database).count().value_or(-1), static_cast<int>(outcomes.size()));
    }

    void aJobWithoutALibrarySaysWhy()
    {
        const QTemporaryDir folder;
        const QString path = write(folder, u"a.txt"_s, articleText(1));
        const QString noLibrary = write(folder, u"l.nghisu"_s, u"this is no library"_s);
        IntakeJob job({.paths = {path}, .libraryPath = noLibrary});
        QSignalSpy finished(&job, &IntakeJob::finished);
        job.start();
        QVERIFY(finished.wait(30'000));
        QVERIFY(!finished.first().first().value<QList<IntakeOutcome>>().first().failure.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Intake)
#include "tst_intake.moc"
