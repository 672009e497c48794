// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "../support/lockwatch.h"
#include "librarytest.h"
#include "migrations.h"

#include <QFileInfo>
#include <QMutex>
#include <QScopeGuard>
#include <QThread>

#include <sys/stat.h>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

namespace {

/// Bytes of all files in a folder, by name.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        files[file.fileName()] = bytesOf(file.filePath());
    return files;
}

LibraryError codeOf(const QString &path, Database::Mode mode = Database::Mode::ReadWrite)
{
    const auto opened = Database::open(path, mode);
    if (opened)
        QTest::qFail("was opened", __FILE__, __LINE__);
    else if (!opened.error().message.endsWith(u'.'))
        QTest::qFail("no sentence", __FILE__, __LINE__);
    return opened ? LibraryError::Io : opened.error().code;
}

int permissionsOf(const QString &path)
{
    struct stat status = {};
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : -1;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

    QVariant pragma(Database &database, const QString &name)
    {
        const auto query = valueOf(database.prepare(u"PRAGMA "_s + name));
        valueOf(database.run(*query));
        const QVariant value = query->next() ? query->value(0) : QVariant();
        query->finish();
        return value;
    }

private slots:
    void cleanup() { QVERIFY2(QSqlDatabase::connectionNames().isEmpty(), "a connection was left behind"); }

    void makesFileAndFolderForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"share/nghisu/library.nghisu"_s);
        {
            const auto database = Database::open(path);
            QVERIFY(database);
            QCOMPARE((*database)->path(), path);
        }
        QCOMPARE(permissionsOf(folder.filePath(u"share"_s)), 0700);
        QCOMPARE(permissionsOf(folder.filePath(u"share/nghisu"_s)), 0700);
        QCOMPARE(permissionsOf(path), 0600);
        QCOMPARE(rawSql(path, u"PRAGMA user_version"_s).value(0).toInt(), Database::SchemaVersion);
        QCOMPARE(rawSql(path, u"PRAGMA application_id"_s).value(0).toUInt(),
                 quint32(Database::ApplicationId));
        QCOMPARE(rawSql(path, u"PRAGMA journal_mode"_s).value(0).toString(), u"wal"_s);
        QCOMPARE(rawSql(path, u"PRAGMA encoding"_s).value(0).toString(), u"UTF-8"_s);
        QVERIFY(!QFileInfo::exists(backupPath(path, 0)));
    }

    void everyConnectionIsSetUp()
    {
        TestLibrary library;
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            library.reopen(mode);
            QCOMPARE(library.database().isReadOnly(), mode == Database::Mode::ReadOnly);
            QCOMPARE(pragma(library.database(), u"busy_timeout"_s).toInt(), Database::BusyTimeoutMs);
            library.database().setPatient(false);
            QCOMPARE(pragma(library.database(), u"busy_timeout"_s).toInt(), 0);
            library.database().setPatient(true);
            QCOMPARE(pragma(library.database(), u"busy_timeout"_s).toInt(), Database::BusyTimeoutMs);
            QCOMPARE(pragma(library.database(), u"journal_mode"_s).toString(), u"wal"_s);
            QCOMPARE(pragma(library.database(), u"foreign_keys"_s).toInt(), 1);
            QCOMPARE(pragma(library.database(), u"synchronous"_s).toInt(), 2);
            QCOMPARE(pragma(library.database(), u"trusted_schema"_s).toInt(), 0);
            QCOMPARE(pragma(library.database(), u"cell_size_check"_s).toInt(), 1);
            QCOMPARE(pragma(library.database(), u"temp_store"_s).toInt(), 2);
        }
    }

    void theDefaultPathFollowsXdg()
    {
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        QCOMPARE(defaultLibraryPath(), u"/somewhere/data/nghisu/library.nghisu"_s);
        qunsetenv("XDG_DATA_HOME");
    }

    void namesOfFiles_data()
    {
        QTest::addColumn<QString>("name");
        for (const char16_t *name :
             {u"thư viện.nghisu", u"a?b#c%41&mode=memory", u"file:x", u":memory:", u"a;b='c'"})
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name);
    }
    void namesOfFiles()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.path() + u'/' + name;
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            QVERIFY(Database::open(path, mode));
            QVERIFY(QFileInfo(path).size() > 0);
        }
    }

    void readOnlyChangesNothing()
    {
        TestLibrary library;
        const ArticleId id = valueOf(library.articles().add(sampleArticle())).id;
        library.close();
        const QByteArray before = bytesOf(library.path());
        library.reopen(Database::Mode::ReadOnly);
        QCOMPARE(valueOf(library.articles().load(id)).article.title, sampleArticle().article.title);
        const auto refused = library.articles().setReadingPlace(id, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, LibraryError::ReadOnly);
        // SQLite refuses by itself, too, where a statement needs no transaction().
        const auto query = valueOf(library.database().prepare(u"DELETE FROM article"_s));
        QCOMPARE(library.database().run(*query).error().code, LibraryError::ReadOnly);
        library.close();
        QCOMPARE(bytesOf(library.path()), before);
    }

    void readOnlySeesWhatAnotherWrites()
    {
        TestLibrary library;
        const auto reader = Database::open(library.path(), Database::Mode::ReadOnly);
        QVERIFY(reader);
        ArticleStore store(**reader);
        QCOMPARE(valueOf(store.count()), 0);
        valueOf(library.articles().add(sampleArticle()));
        QCOMPARE(valueOf(store.count()), 1);
    }

    void whatCannotBeOpened()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(u"missing.nghisu"_s);
        QCOMPARE(codeOf(missing, Database::Mode::ReadOnly), LibraryError::CannotOpen);
        QVERIFY(!QFileInfo::exists(missing));
        QCOMPARE(codeOf(folder.path()), LibraryError::CannotOpen);
        writeBytes(folder.filePath(u"file"_s), "x");
        QCOMPARE(codeOf(folder.filePath(u"file/library.nghisu"_s)), LibraryError::CannotOpen);
        QCOMPARE(codeOf(u"/proc/nghisu/library.nghisu"_s), LibraryError::CannotOpen);
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(codeOf(pipe), LibraryError::CannotOpen); // and is not waited for
    }

    void strangersAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sql");
        QTest::newRow("text") << QByteArray("Xin chào\n").repeated(100) << QString();
        QTest::newRow("one byte") << QByteArray("S") << QString();
        QTest::newRow("random") << QByteArray(8192, '\x5a') << QString();
        QTest::newRow("another program's") << QByteArray() << u"CREATE TABLE t (x)"_s;
        QTest::newRow("with WAL") << QByteArray() << u"PRAGMA journal_mode = WAL"_s;
        QTest::newRow("same number, other program") << QByteArray() << u"PRAGMA user_version = 1"_s;
        QTest::newRow("other application_id") << QByteArray() << u"PRAGMA application_id = 7"_s;
    }
    void strangersAreLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sql);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.nghisu"_s);
        if (sql.isEmpty())
            writeBytes(path, bytes);
        else
            rawSql(path, sql);
        const auto before = filesOf(folder.path());
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
            QCOMPARE(codeOf(path, mode), LibraryError::NotALibrary);
        QCOMPARE(filesOf(folder.path()), before);
    }

    void anEmptyFileBecomesALibrary()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.nghisu"_s);
        writeBytes(path, {});
        QCOMPARE(codeOf(path, Database::Mode::ReadOnly), LibraryError::NotALibrary);
        QVERIFY(Database::open(path));
    }

    void aNewerSchemaIsLeftAlone()
    {
        TestLibrary library;
        valueOf(library.articles().add(sampleArticle()));
        library.close();
        rawSql(library.path(), u"PRAGMA user_version = %1"_s.arg(Database::SchemaVersion + 1));
        const auto before = filesOf(library.folder());
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
            QCOMPARE(codeOf(library.path(), mode), LibraryError::NewerSchema);
        QCOMPARE(filesOf(library.folder()), before);
    }

    void aNewerSchemaInTheWalIsLeftAlone()
    {
        TestLibrary library;
        library.close();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"library.nghisu"_s);
        {
            // What a crash leaves: the new number is in the WAL alone.
            QSqlDatabase newer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            newer.setDatabaseName(library.path());
            QVERIFY(newer.open());
            QSqlQuery(newer).exec(u"PRAGMA user_version = %1"_s.arg(Database::SchemaVersion + 1));
            for (const QString &suffix : {u""_s, u"-wal"_s})
                QVERIFY(QFile::copy(library.path() + suffix, path + suffix));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        const QByteArray file = bytesOf(path);
        const QByteArray wal = bytesOf(path + u"-wal"_s);
        QVERIFY(!wal.isEmpty());
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
            QCOMPARE(codeOf(path, mode), LibraryError::NewerSchema);
        QCOMPARE(bytesOf(path), file);
        QCOMPARE(bytesOf(path + u"-wal"_s), wal);
    }

    void damage_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length"); // 0: cut off there
        QTest::newRow("cut in the header") << 50 << 0;
        QTest::newRow("cut behind the header") << 100 << 0;
        QTest::newRow("cut after a page") << 4096 << 0;
        QTest::newRow("cut in a page") << 10000 << 0;
        QTest::newRow("page size") << 16 << 2;
        QTest::newRow("first page") << 100 << 3000;
    }
    void damage()
    {
        QFETCH(int, at);
        QFETCH(int, length);
        TestLibrary library;
        valueOf(library.articles().add(sampleArticle()));
        library.close();
        QByteArray bytes = bytesOf(library.path());
        if (length == 0)
            bytes.truncate(at);
        else
            bytes.replace(at, length, QByteArray(length, '\x5a'));
        writeBytes(library.path(), bytes);
        QCOMPARE(codeOf(library.path()), LibraryError::Damaged);
        QCOMPARE(bytesOf(library.path()), bytes);
    }

    void damageBehindTheFirstPageIsFoundWhereItIsRead()
    {
        TestLibrary library;
        const ArticleId id = valueOf(library.articles().add(sampleArticle())).id;
        library.close();
        QByteArray bytes = bytesOf(library.path());
        const int page =
            rawSql(library.path(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'article_content'"_s)
                .value(0)
                .toInt();
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
        writeBytes(library.path(), bytes);
        library.reopen();
        QCOMPARE(valueOf(library.articles().count()), 1);
        const auto damaged = library.articles().load(id);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, LibraryError::Damaged);
        QVERIFY(library.articles().setReadingPlace(id, {})); // the rest is usable
    }

    void aPreparedStatementIsReset()
    {
        TestLibrary library;
        const QString sql = u"SELECT 1 UNION ALL SELECT 2"_s;
        const auto first = valueOf(library.database().prepare(sql));
        valueOf(library.database().run(*first));
        QVERIFY(first->next());
        const auto again = valueOf(library.database().prepare(sql));
        QCOMPARE(again, first); // prepared once
        QVERIFY(!again->isActive());
    }

    void aFailureRollsBack()
    {
        TestLibrary library;
        auto &database = library.database();
        const auto insert = [&](int id) -> LibraryResult<void> {
            const auto query =
                valueOf(database.prepare(u"INSERT INTO person (id, name, changed) VALUES (?, 'a', 0)"_s));
            query->bindValue(0, QByteArray(16, char(id)));
            return database.run(*query);
        };
        QVERIFY(database.transaction([&] { return insert(1); }));
        const auto failed =
            database.transaction([&] { return insert(2).and_then([&] { return insert(1); }); });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, LibraryError::Invalid);
        QVERIFY(database.transaction([&] { return insert(3); }));
        QCOMPARE(rawSql(library.path(), u"SELECT count(*) FROM person"_s).value(0).toInt(), 2);
    }

    void deferredForeignKeysAreCheckedAtTheEnd()
    {
        TestLibrary library;
        const ArticleId article = valueOf(library.articles().add(sampleArticle())).id;
        const QUuid lan = valueOf(library.persons().setName(u"Lan"_s)).id;
        auto &database = library.database();
        const auto failed = database.transaction([&] {
            const auto query = valueOf(
                database.prepare(u"INSERT INTO comment (id, article, author, parent, created, changed,"
                                 " body) VALUES (randomblob(16), ?, ?, randomblob(16), 0, 0, 'a')"_s));
            query->bindValue(0, article);
            query->bindValue(1, lan.toRfc4122());
            return database.run(*query);
        });
        QVERIFY(!failed); // by COMMIT, which leaves the transaction open
        QCOMPARE(failed.error().code, LibraryError::NotFound);
        QVERIFY(library.discussion().post(article, lan, u"a"_s));
    }

    void theSchemaRepeatsTheRules_data()
    {
        QTest::addColumn<QString>("sql");
        const auto comment = [](const QString &columns, const QString &values) {
            return u"INSERT INTO comment (id, article, author, created, changed, %1) SELECT randomblob(16), "
                   u"a.id, p.id, 0, 0, %2"
                   " FROM article AS a, person AS p"_s.arg(columns, values);
        };
        const auto rating = [](const QString &stars) {
            return u"INSERT INTO rating (article, person, stars, changed) SELECT a.id, p.id, %1, 0 FROM "
                   u"article AS a,"
                   " person AS p"_s.arg(stars);
        };
        QTest::newRow("empty comment") << comment(u"body"_s, u"''"_s);
        QTest::newRow("no comment") << comment(u"body"_s, u"NULL"_s);
        QTest::newRow("2,001 code points")
            << comment(u"body"_s, u"replace(hex(zeroblob(4000)), '0', 'ậ') || 'a'"_s);
        QTest::newRow("NUL") << comment(u"body"_s, u"'a' || char(0) || 'b'"_s);
        QTest::newRow("blob for a text") << comment(u"body"_s, u"x'61'"_s);
        QTest::newRow("half a passage") << comment(u"body, passage_block"_s, u"'a', 0"_s);
        QTest::newRow("negative likes") << comment(u"body, like_count"_s, u"'a', -1"_s);
        QTest::newRow("6 stars") << rating(u"6"_s);
        QTest::newRow("0 stars") << rating(u"0"_s);
        QTest::newRow("half a star") << rating(u"1.5"_s);
        QTest::newRow("short uuid") << u"INSERT INTO person (id, name, changed) VALUES (x'01', 'a', 0)"_s;
        QTest::newRow("text uuid")
            << u"INSERT INTO person (id, name, changed) VALUES ('0123456789abcdef', 'a', 0)"_s;
        QTest::newRow("nameless")
            << u"INSERT INTO person (id, name, changed) VALUES (randomblob(16), '', 0)"_s;
        QTest::newRow("two local persons")
            << u"INSERT INTO local_person (person, current) SELECT randomblob(16), 1"_s;
        QTest::newRow("no day") << u"UPDATE article SET published = 'yesterday'"_s;
        QTest::newRow("no hash") << u"UPDATE picture SET sha256 = x'00'"_s;
        QTest::newRow("SVG") << u"UPDATE picture SET type = 'image/svg+xml'"_s;
    }
    void theSchemaRepeatsTheRules()
    {
        QFETCH(QString, sql);
        TestLibrary library;
        valueOf(library.articles().add(sampleArticle()));
        valueOf(library.persons().setName(u"Lan"_s));
        const QString answer = rawSql(library.path(), sql).value(0).toString();
        QVERIFY2(answer.contains("constraint failed"_L1) || answer.contains("cannot store"_L1),
                 qPrintable(answer));
    }

    void allCodePointsFit()
    {
        TestLibrary library;
        valueOf(library.articles().add(sampleArticle()));
        valueOf(library.persons().setName(u"Lan"_s));
        const auto answer =
            rawSql(library.path(), u"INSERT INTO comment (id, article, author, created, changed, body) SELECT"
                                   " randomblob(16), a.id, p.id, 0, 0, replace(hex(zeroblob(4000)), '0', 'ậ')"
                                   " FROM article AS a, person AS p"_s);
        QCOMPARE(answer, QVariantList());
        QCOMPARE(rawSql(library.path(), u"SELECT length(body) FROM comment"_s), QVariantList{8000});
    }

    void openingAgainKeepsTheLocks()
    {
        TestLibrary library;
        valueOf(library.articles().count());
        const LockWatch watch(library.path());
        const auto closing = qScopeGuard([&library] { library.close(); });
        QVERIFY(watch.isLocked());
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
            QVERIFY(Database::open(library.path(), mode));
        const QString link = library.folder() + u"/link.nghisu"_s;
        QVERIFY(QFile::link(library.path(), link));
        QVERIFY(Database::open(link));
        QVERIFY(watch.isLocked());
    }

    void manyOpenItAtOnce()
    {
        // Nobody has made it yet: one does, the others wait.
        for (int round = 0; round < 10; ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"new/library.nghisu"_s);
            QStringList failures;
            QMutex mutex;
            std::vector<std::unique_ptr<QThread>> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back(QThread::create([&] {
                    const auto opened = Database::open(path);
                    const QMutexLocker lock(&mutex);
                    if (!opened)
                        failures += opened.error().message;
                }));
                threads.back()->start();
            }
            for (const auto &thread : threads)
                thread->wait();
            QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "test_database.moc"
