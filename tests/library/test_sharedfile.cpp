// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../support/lockwatch.h"
#include "exchange/merge.h"
#include "exchange/schemacheck.h"
#include "exchange/sharedfile.h"
#include "librarytest.h"
#include "markstore.h"
#include "rawsql.h"
#include "smalldisk.h"
#include "sqliteinterrupt.h"
#include "statement.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QProcess>
#include <QScopeGuard>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

/// Of the file at a path: another one for a file that was made anew.
qint64 fileNumber(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? qint64(status.st_ino) : -1;
}

} // namespace

class SharedFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLibrary> library;
    ArticleId article = 0;
    QString file;

    [[nodiscard]] LibraryResult<SharedFile> opened() const
    {
        return SharedFile::open(file, library->folder());
    }
    /// What is left beside the library once all is closed.
    [[nodiscard]] QStringList leftOver() const
    {
        return QDir(library->folder()).entryList({u".nghisu-*"_s}, QDir::AllEntries | QDir::Hidden);
    }

private slots:
    void init()
    {
        library = std::make_unique<TestLibrary>();
        article = valueOf(library->articles().add(sampleArticle())).id;
        const QUuid lan = valueOf(library->persons().setName(u"Lan"_s)).id;
        valueOf(library->discussion().post(article, lan, u"một"_s));
        valueOf(library->discussion().setDraft(article, {{}, {}, u"nháp riêng"_s}));
        file = library->folder() + u"/bài.nghisu"_s;
        valueOf(writeSharedFile(library->database(), {article}, file, library->folder()));
    }
    void cleanup() { library.reset(); }

    void theOpenLibraryIsNeitherReadNorReplaced()
    {
        valueOf(library->articles().count());
        const LockWatch watch(library->path());
        const auto closing = qScopeGuard([this] { library->close(); });
        QVERIFY(watch.isLocked());
        const qint64 number = fileNumber(library->path());
        const QString link = library->folder() + u"/link.nghisu"_s;
        QVERIFY(QFile::link(library->path(), link));
        for (const QString &name : {library->path(), link}) {
            QCOMPARE(SharedFile::open(name, library->folder()).error().code, LibraryError::Invalid);
            const auto written = writeSharedFile(library->database(), {article}, name, library->folder());
            QCOMPARE(written.error().code, LibraryError::Invalid);
        }
        QVERIFY(watch.isLocked());
        QCOMPARE(fileNumber(library->path()), number);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(leftOver(), QStringList());
    }

    void saysWhoseItIs()
    {
        const auto shared = opened();
        QVERIFY(shared);
        QCOMPARE(shared->persons(), QStringList{u"Lan"_s});
        QCOMPARE(shared->written(), library->steady.time);
        QCOMPARE(shared->library().toRfc4122(),
                 rawSql(library->path(), u"SELECT id FROM library_identity"_s).value(0).toByteArray());
        QVERIFY(!bytesOf(file).contains("nháp riêng"));
    }

    void isOneFileAndLeavesNothingBehind()
    {
        {
            const auto shared = opened();
            QVERIFY(shared);
            QVERIFY(!leftOver().isEmpty());
        }
        QVERIFY(leftOver().isEmpty());
        QVERIFY(!QFileInfo::exists(file + u"-wal"_s) && !QFileInfo::exists(file + u"-shm"_s));
        QCOMPARE(rawSql(file, u"PRAGMA journal_mode"_s), QVariantList{u"delete"_s});
    }

    void aLibraryInUseIsReadWithItsNewestWords()
    {
        // The last changes are in the WAL alone. Copied by another process, as locks would be lost here.
        file = library->folder() + u"/used.nghisu"_s;
        for (const QString &end : {u""_s, u"-wal"_s})
            QCOMPARE(QProcess::execute(u"cp"_s, {library->path() + end, file + end}), 0);
        const auto shared = opened();
        QVERIFY(shared);
        QCOMPARE(valueOf(DiscussionStore(shared->database()).commentCount(1)), 1);
    }

    void fromADiskThatTakesNoWriting_data()
    {
        QTest::addColumn<bool>("crashed");
        QTest::newRow("closed before") << false;
        QTest::newRow("with a WAL left by a crash") << true;
    }
    void fromADiskThatTakesNoWriting()
    {
        QFETCH(bool, crashed);
        const SmallDisk disk(u"4m"_s);
        if (!disk.isMounted())
            QSKIP("no disk can be mounted here");
        library->reopen(); // all is in the file itself
        valueOf(library->discussion().post(article, valueOf(library->persons().current())->id, u"hai"_s));
        if (!crashed)
            library->close();
        QVERIFY(QFile::copy(library->path(), disk.file()));
        if (crashed)
            QVERIFY(QFile::copy(library->path() + u"-wal"_s, disk.file() + u"-wal"_s));
        QVERIFY(disk.makeReadOnly());
        const auto there = Database::open(disk.file(), Database::Mode::ReadOnly);
        QVERIFY(there);
        const auto written = writeSharedFile(**there, {article}, file, library->folder());
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
        QCOMPARE(rawSql(file, u"SELECT count(*) FROM comment"_s), QVariantList{2});
        QVERIFY(leftOver().isEmpty());
    }

    void saysWhatIsLeftOut()
    {
        rawSql(library->path(), u"UPDATE comment SET body = printf('%.501c', 'a')"_s);
        const SharedSignature signature =
            valueOf(writeSharedFile(library->database(), {article}, file, library->folder()));
        QCOMPARE(signature.leftOut.size(), 1);
        rawSql(library->path(), u"UPDATE comment SET body = 'a'"_s);
        QVERIFY(valueOf(writeSharedFile(library->database(), {article}, file, library->folder()))
                    .leftOut.isEmpty());
    }

    void isCancelled()
    {
        const QByteArray before = bytesOf(file);
        for (int asked = 0; asked < 4; ++asked) {
            std::atomic_int left = asked;
            const auto cancelled = [&left] { return left-- <= 0; };
            const auto written = writeSharedFile(library->database(), {article}, file, library->folder(),
                                                 {.cancelled = cancelled});
            if (!written)
                QCOMPARE(written.error().code, LibraryError::Cancelled);
            QVERIFY(written || bytesOf(file) == before);
            QVERIFY(!written || asked > 0);
            left = asked;
            const auto shared = SharedFile::open(file, library->folder(), cancelled);
            QVERIFY(shared || shared.error().code == LibraryError::Cancelled);
            QVERIFY(!shared || asked > 0);
        }
        QVERIFY(leftOver().isEmpty());
        QCOMPARE(QDir(library->folder()).entryList({u"*.nghisu.*"_s}), QStringList());
    }

    void saysHowFarItIs()
    {
        QList<double> parts;
        const auto told = [&parts](double part) { parts += part; };
        (void)valueOf(
            writeSharedFile(library->database(), {article}, file, library->folder(), {.told = told}));
        QVERIFY(parts.size() >= 4);
        QVERIFY(std::is_sorted(parts.cbegin(), parts.cend()));
        QVERIFY(parts.first() >= 0 && parts.last() <= 1);
        QVERIFY(parts.first() < 0.1 && parts.last() > 0.9);
    }

    void whatAKilledProcessLeavesIsRemoved()
    {
        const QString path = library->path();
        const QString folder = library->folder();
        library->close();
        const pid_t child = ::fork();
        if (child == 0) { // killed in the midst of it
            const auto database = Database::open(path, Database::Mode::ReadOnly);
            const auto told = [](double part) {
                if (part > 0.5)
                    ::raise(SIGKILL);
            };
            (void)writeSharedFile(**database, {article}, file, folder, {.told = told});
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(leftOver().size(), 1);
        removeStaleWork(folder);
        QCOMPARE(leftOver(), QStringList());
    }

    void whoWorksIsLeftAlone()
    {
        const WorkFolder work(library->folder(), WorkFolder::For::Outgoing);
        QVERIFY(work.isValid());
        // However long it takes.
        const timespec longAgo[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
        const QByteArray folder = QFile::encodeName(work.filePath({}));
        QCOMPARE(::utimensat(AT_FDCWD, folder.constData(), longAgo, 0), 0);
        removeStaleWork(library->folder());
        QCOMPARE(leftOver().size(), 1);
        // Nobody knows whose one without a lock is.
        QVERIFY(QDir(library->folder()).mkdir(u".nghisu-incoming-abcdef"_s));
        removeStaleWork(library->folder());
        QCOMPARE(leftOver().size(), 2);
        const QByteArray other = QFile::encodeName(library->folder() + u"/.nghisu-incoming-abcdef"_s);
        QCOMPARE(::utimensat(AT_FDCWD, other.constData(), longAgo, 0), 0);
        removeStaleWork(library->folder());
        QCOMPARE(leftOver().size(), 1);
    }

    void aLongStatementIsCutShort()
    {
        QElapsedTimer since;
        since.start();
        const auto cancelled = [&since] { return since.elapsed() > 50; };
        const auto done = library->database().untilCancelled(cancelled, [this] {
            return execute(library->database(),
                           u"CREATE TEMP TABLE endless AS WITH RECURSIVE n(i) AS"
                           " (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT max(i) FROM n"_s);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, LibraryError::Cancelled);
    }

    /// Whatever happens to a library, what is kept and brought up to date is what would be made anew.
    void whatIsKeptIsWhatWouldBeMadeAnew_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("madeAnew");
        QTest::newRow("nothing") << u"SELECT 1"_s << false;
        QTest::newRow("edit") << u"UPDATE comment SET body = 'khác', edited = 5, changed = 5"_s << false;
        QTest::newRow("edit of an earlier time")
            << u"UPDATE comment SET body = 'khác', edited = 5"_s << false;
        QTest::newRow("deletion") << u"UPDATE comment SET deleted = 5, changed = 5"_s << false;
        QTest::newRow("name") << u"UPDATE person SET name = 'Khác', changed = 5"_s << false;
        QTest::newRow("rating") << u"UPDATE rating SET stars = NULL, changed = 5"_s << false;
        QTest::newRow("like") << u"UPDATE comment_like SET liked = 0, changed = 5"_s << false;
        QTest::newRow("too long") << u"UPDATE comment SET body = printf('%.501c', 'a'), changed = 5"_s
                                  << true;
        QTest::newRow("mark") << u"UPDATE mark SET color = 2, note = 'khác', changed = 5"_s << false;
        QTest::newRow("mark removed") << u"UPDATE mark SET deleted = 5, changed = 5"_s << false;
        QTest::newRow("mark gone") << u"DELETE FROM mark"_s << true;
        QTest::newRow("headline") << u"UPDATE article SET title = 'Khác'"_s << true;
        QTest::newRow("filed") << u"INSERT INTO article_forum SELECT id, 2 FROM article"_s << true;
        QTest::newRow("no picture") << u"DELETE FROM article_picture"_s << true;
        QTest::newRow("agenda") << u"UPDATE agenda_entry SET title = 'Khác'"_s << true;
        QTest::newRow("comment gone")
            << u"DELETE FROM comment WHERE number = (SELECT max(number) FROM comment)"_s << true;
        QTest::newRow("number taken by another")
            << u"UPDATE comment SET id = randomblob(16) WHERE number = (SELECT max(number) FROM comment)"_s
            << true;
    }
    void whatIsKeptIsWhatWouldBeMadeAnew()
    {
        QFETCH(QString, sql);
        QFETCH(bool, madeAnew);
        const QString kept = library->folder() + u"/.kept"_s;
        const QString anew = library->folder() + u"/anew.nghisu"_s;
        const QUuid person = valueOf(library->persons().current())->id;
        const Comment said = valueOf(library->discussion().post(article, person, u"lời"_s));
        const QUuid other = addPerson(library->database(), u"Khách"_s);
        valueOf(library->discussion().setLiked(said.id, other, true));
        valueOf(library->discussion().rate(article, other, 3));
        valueOf(library->discussion().post(article, other, u"đáp"_s, {said.id, {}}));
        valueOf(MarkStore(library->database())
                    .add(article, other, Passage{0, 0, 4, u"Chữ"_s}, MarkColor::Blue, u"ghi"_s));
        valueOf(writeKeptFile(library->database(), {article}, file, kept));
        const qint64 before = fileNumber(kept);
        rawSql(library->path(), u"DELETE FROM search_pending_comment"_s);
        rawSql(library->path(), sql);
        valueOf(writeKeptFile(library->database(), {article}, file, kept));
        valueOf(writeSharedFile(library->database(), {article}, anew, library->folder()));
        QCOMPARE(discussionState(file), discussionState(anew));
        const QString facts = u"SELECT a.title || (SELECT count(*) FROM article_picture)"
                              " || (SELECT count(*) FROM article_forum)"
                              " || ifnull((SELECT max(title) FROM agenda_entry), '') FROM article AS a"_s;
        QCOMPARE(rawSql(file, facts), rawSql(anew, facts));
        QCOMPARE(rawSql(file, u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
        QCOMPARE(
            rawSql(file,
                   u"SELECT number || ':' || like_count || '/' || replies FROM comment ORDER BY number"_s),
            rawSql(anew,
                   u"SELECT number || ':' || like_count || '/' || replies FROM comment ORDER BY number"_s));
        QCOMPARE(fileNumber(kept) != before, madeAnew);
    }

    void whatIsKeptGrowsWithTheShared()
    {
        const QString kept = library->folder() + u"/.kept"_s;
        const ArticleId other = valueOf(library->articles().add(sampleArticle(u"Khác"_s))).id;
        valueOf(writeKeptFile(library->database(), {article}, file, kept));
        const qint64 before = fileNumber(kept);
        valueOf(writeKeptFile(library->database(), {article, other}, file, kept));
        QCOMPARE(fileNumber(kept), before);
        QCOMPARE(rawSql(file, u"SELECT count(*) FROM article"_s), QVariantList{2});
        valueOf(writeKeptFile(library->database(), {other}, file, kept));
        QVERIFY(fileNumber(kept) != before);
        QCOMPARE(rawSql(file, u"SELECT count(*) FROM article"_s), QVariantList{1});
        QCOMPARE(rawSql(file, u"SELECT count(*) FROM comment"_s), QVariantList{0});
    }

    void whatIsKeptMayBeAnything()
    {
        const QString kept = library->folder() + u"/.kept"_s;
        valueOf(writeKeptFile(library->database(), {article}, file, kept));
        const QStringList state = discussionState(file);
        const QByteArray whole = bytesOf(kept);
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("none at all"), whole.left(whole.size() / 2)}) {
            writeBytes(kept, bytes);
            valueOf(writeKeptFile(library->database(), {article}, file, kept));
            QCOMPARE(discussionState(file), state);
        }
        QVERIFY(QFile::remove(kept));
        valueOf(writeKeptFile(library->database(), {article}, file, kept));
        QCOMPARE(discussionState(file), state);
        // While another program is at it, one does without.
        QLockFile other(kept + u".lock"_s);
        QVERIFY(other.lock());
        const qint64 before = fileNumber(kept);
        valueOf(writeKeptFile(library->database(), {article}, file, kept));
        QCOMPARE(fileNumber(kept), before);
        QCOMPARE(discussionState(file), state);
    }

    void aLongCheckIsCutShort()
    {
        // One statement of SQLite that would run for ever.
        RawConnection connection(library->path());
        QElapsedTimer since;
        since.start();
        const SqliteInterrupt interrupt(connection.database(), [&since] { return since.elapsed() > 50; });
        const auto endless = runRaw(
            connection.database(),
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s, {});
        QVERIFY(!endless);
    }

    void aCheckThatWasCutShortSaysSo()
    {
        bool began = false;
        const auto cancelled = [&began] { return began; };
        QVERIFY(checkForeignSchema(file, file, cancelled));
        began = true;
        const auto checked = checkForeignSchema(file, file, cancelled);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, LibraryError::Cancelled);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<LibraryError>("code");
        QTest::newRow("newer") << u"PRAGMA user_version = 99"_s << LibraryError::NewerSchema;
        QTest::newRow("a stranger's") << u"PRAGMA application_id = 1"_s << LibraryError::NotALibrary;
        QTest::newRow("trigger")
            << u"CREATE TRIGGER evil AFTER INSERT ON comment BEGIN DELETE FROM comment; END"_s
            << LibraryError::Invalid;
        QTest::newRow("view") << u"CREATE VIEW evil AS SELECT 1"_s << LibraryError::Invalid;
        QTest::newRow("table") << u"CREATE TABLE evil (a)"_s << LibraryError::Invalid;
        QTest::newRow("index") << u"CREATE INDEX evil ON comment (abs(created))"_s << LibraryError::Invalid;
        QTest::newRow("column") << u"ALTER TABLE comment ADD COLUMN evil TEXT"_s << LibraryError::Invalid;
        QTest::newRow("no trigger") << u"DROP TRIGGER comment_new"_s << LibraryError::Invalid;
        QTest::newRow("older number") << u"PRAGMA user_version = 1"_s << LibraryError::Invalid;
        QTest::newRow("no author") << u"DELETE FROM person"_s << LibraryError::Damaged;
    }
    void isRefused()
    {
        QFETCH(QString, sql);
        QFETCH(LibraryError, code);
        rawSql(file, sql);
        const QByteArray before = bytesOf(file);
        const auto shared = opened();
        QVERIFY(!shared);
        QCOMPARE(shared.error().code, code);
        QVERIFY2(shared.error().message.contains(u"bài.nghisu"_s), qPrintable(shared.error().message));
        QVERIFY2(!shared.error().message.contains("incoming"_L1), qPrintable(shared.error().message));
        QCOMPARE(bytesOf(file), before);
        QVERIFY(leftOver().isEmpty());
    }

    void damageIsFound_data()
    {
        QTest::addColumn<int>("cut");
        QTest::newRow("empty") << 0;
        QTest::newRow("header alone") << 50;
        QTest::newRow("first page") << 4096;
        QTest::newRow("most") << 60000;
    }
    void damageIsFound()
    {
        QFETCH(int, cut);
        writeBytes(file, bytesOf(file).left(cut));
        const auto shared = opened();
        QVERIFY(!shared);
        QVERIFY(!shared.error().message.isEmpty());
    }

    void rowsAgainstTheSchemaAreFound()
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"PRAGMA ignore_check_constraints = ON"_s));
        QVERIFY(QSqlQuery(other).exec(u"UPDATE comment SET body = printf('%.9999c', 'a')"_s));
        other = {};
        QSqlDatabase::removeDatabase(u"other"_s);
        const auto shared = opened();
        QVERIFY(!shared);
        QCOMPARE(shared.error().code, LibraryError::Damaged);
    }

    void everyByteMayBeWrong()
    {
        // Whatever is flipped, it is refused or merged, and the library stays sound.
        const QByteArray whole = bytesOf(file);
        for (qsizetype at = 0; at < whole.size(); at += 4999) {
            QByteArray torn = whole;
            torn[at] = char(torn.at(at) ^ 0x55);
            writeBytes(file, torn);
            if (const auto shared = opened()) {
                TestLibrary other;
                (void)merge(other.database(), shared->database());
                QCOMPARE(rawSql(other.path(), u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
                QVERIFY(rawSql(other.path(), u"SELECT 1 FROM pragma_foreign_key_check"_s).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(SharedFileTest)
#include "test_sharedfile.moc"
