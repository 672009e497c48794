// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "librarytest.h"
#include "migrations.h"

#include <QFileInfo>

using namespace nghisu;
using namespace nghisu::testing;
using namespace Qt::StringLiterals;

class MigrationsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QString path;
    QSqlDatabase connection;

    void openRaw()
    {
        connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"migrating"_s);
        connection.setDatabaseName(path);
        QVERIFY(connection.open());
    }
    void closeRaw()
    {
        connection.close();
        connection = {};
        QSqlDatabase::removeDatabase(u"migrating"_s);
    }
    LibraryResult<void> migrateTo(const QStringList &steps)
    {
        QList<Migration> migrations;
        for (const QString &sql : steps)
            migrations.append({int(migrations.size()) + 1, sql});
        openRaw();
        auto done = migrate(connection, path, migrations);
        closeRaw();
        return done;
    }

private slots:
    void init()
    {
        static int number = 0;
        path = folder.filePath(u"%1.nghisu"_s.arg(++number));
    }

    void statementsAreSplit()
    {
        const QStringList statements = splitStatements(
            u"-- first; a comment\n\nCREATE TABLE \"a;b\" (x TEXT DEFAULT 'it''s; so'); /* not; this */\n;;\n"
            "CREATE TEMP TRIGGER t AFTER INSERT ON x WHEN CASE new.a WHEN 1 THEN 1 ELSE 0 END BEGIN\n"
            "  SELECT CASE WHEN 1 THEN 2 END; -- ; END;\n  DELETE FROM x;\nEND;\n"
            "SELECT [a;b], `c;d` -- the end\n"_s);
        QCOMPARE(statements.size(), 3);
        QCOMPARE(statements.at(0), u"CREATE TABLE \"a;b\" (x TEXT DEFAULT 'it''s; so')"_s);
        QVERIFY(statements.at(1).startsWith("CREATE TEMP TRIGGER"_L1));
        QVERIFY(statements.at(1).endsWith("END"_L1));
        QVERIFY(statements.at(2).startsWith("SELECT [a;b]"_L1));
        QCOMPARE(splitStatements(u" -- nothing\n"_s), QStringList());
    }

    void theProgramHasAllItsMigrations()
    {
        const auto migrations = schemaMigrations();
        QCOMPARE(migrations.size(), Database::SchemaVersion);
        for (qsizetype i = 0; i < migrations.size(); ++i)
            QCOMPARE(migrations.at(i).version, i + 1);
        // A migration that is in the folder but not in the list of resources would be forgotten silently.
        const QDir files(QStringLiteral(NGHISU_SOURCE "/resources/migrations"));
        QCOMPARE(files.entryList({u"*.sql"_s}).size(), migrations.size());
    }

    void fromEveryOlderVersion_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version < Database::SchemaVersion; ++version)
            QTest::addRow("%d", version) << version;
    }
    void fromEveryOlderVersion()
    {
        QFETCH(int, version);
        writeBytes(path, {});
        if (version > 0) {
            openRaw();
            valueOf(migrate(connection, path, schemaMigrations().mid(0, version)));
            closeRaw();
        }
        {
            const auto database = Database::open(path);
            QVERIFY(database);
        }
        QTemporaryDir other;
        const QString fresh = other.filePath(u"fresh.nghisu"_s);
        {
            QVERIFY(Database::open(fresh));
        }
        const QString schema = u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s;
        QCOMPARE(rawSql(path, schema), rawSql(fresh, schema));
        QCOMPARE(rawSql(path, u"PRAGMA integrity_check"_s), QVariantList{u"ok"_s});
    }

    void answersFindTheirThread()
    {
        writeBytes(path, {});
        openRaw();
        valueOf(migrate(connection, path, schemaMigrations().mid(0, 2)));
        closeRaw();
        const QString person = u"INSERT INTO person (id, name, changed) VALUES (zeroblob(16), 'Lan', 0)"_s;
        const QString article =
            u"INSERT INTO article (uuid, content_hash, title, source, author, language, url,"
            " published_estimated, added) VALUES (zeroblob(16), zeroblob(32), 'a', '', '', '', '', 0, 0)"_s;
        const QString comment =
            u"INSERT INTO comment (id, article, author, parent, created, changed, body, deleted)"
            " VALUES (?, 1, zeroblob(16), ?, 0, 0, 'a', ?)"_s;
        const auto id = [](char last) { return QByteArray(15, 'x') + last; };
        rawSql(path, person);
        rawSql(path, article);
        rawSql(path, comment, {id('1'), QVariant(), 5});
        rawSql(path, comment, {id('2'), id('1'), QVariant()});
        rawSql(path, comment, {id('3'), id('2'), QVariant()});
        rawSql(path, u"INSERT INTO draft (article, comment, text, changed) VALUES (1, ?, 'nháp', 0)"_s,
               {id('2')});
        rawSql(path, u"INSERT INTO local_person (one, person) VALUES (1, zeroblob(16))"_s);
        QVERIFY(Database::open(path));
        QCOMPARE(rawSql(path, u"SELECT ifnull(substr(root, 16), '') || replies FROM comment ORDER BY id"_s),
                 (QVariantList{u"2"_s, u"11"_s, u"10"_s}));
        QCOMPARE(rawSql(path, u"SELECT comments FROM article_discussion"_s), QVariantList{2});
        QCOMPARE(rawSql(path, u"SELECT text FROM draft WHERE edits IS NOT NULL"_s), QVariantList{u"nháp"_s});
        QCOMPARE(rawSql(path, u"SELECT current FROM local_person"_s), QVariantList{1});
    }

    void forumsLearnHowManyArticlesTheyHave()
    {
        writeBytes(path, {});
        openRaw();
        valueOf(migrate(connection, path, schemaMigrations().mid(0, 5)));
        closeRaw();
        for (const QString &binned : {u"NULL"_s, u"NULL"_s, u"5"_s}) {
            rawSql(path,
                   u"INSERT INTO article (uuid, content_hash, title, source, author, language, url,"
                   " published_estimated, added, binned) VALUES (randomblob(16), randomblob(32), 'a', '', '',"
                   " '', '', 0, 0, %1)"_s.arg(binned));
        }
        rawSql(path, u"INSERT INTO article_forum (article, forum) VALUES (1, 1), (2, 1), (3, 1), (3, 2)"_s);
        QVERIFY(Database::open(path));
        QCOMPARE(rawSql(path, u"SELECT articles FROM forum ORDER BY id LIMIT 3"_s), (QVariantList{2, 0, 0}));
    }

    void onlyWhatIsMissingRuns()
    {
        const QStringList steps{u"CREATE TABLE a (x); INSERT INTO a VALUES (1)"_s,
                                u"INSERT INTO a VALUES (2);"_s, u"INSERT INTO a VALUES (3);"_s};
        valueOf(migrateTo(steps.mid(0, 1)));
        valueOf(migrateTo(steps.mid(0, 1)));
        QVERIFY(!QFileInfo::exists(backupPath(path, 0)));
        QVERIFY(!QFileInfo::exists(backupPath(path, 1)));
        valueOf(migrateTo(steps));
        QCOMPARE(rawSql(path, u"SELECT x FROM a"_s), (QVariantList{1, 2, 3}));
        QCOMPARE(rawSql(path, u"PRAGMA user_version"_s), QVariantList{3});
        QVERIFY(!QFileInfo::exists(backupPath(path, 2)));
        const auto newer = migrateTo(steps.mid(0, 2));
        QVERIFY(!newer);
        QCOMPARE(newer.error().code, LibraryError::NewerSchema);
    }

    void aCopyIsKept()
    {
        const QStringList steps{u"CREATE TABLE a (x); INSERT INTO a VALUES (1)"_s, u"UPDATE a SET x = 7"_s};
        valueOf(migrateTo(steps.mid(0, 1)));
        openRaw();
        QSqlQuery(connection).exec(u"PRAGMA journal_mode = WAL"_s);
        QSqlQuery(connection).exec(u"INSERT INTO a VALUES (2)"_s); // is in the WAL alone
        writeBytes(backupPath(path, 1), "of an earlier try");
        writeBytes(backupPath(path, 1) + u".partial"_s, "of a crash");
        valueOf(migrate(connection, path, {{1, steps.at(0)}, {2, steps.at(1)}}));
        closeRaw();
        const QString copy = backupPath(path, 1);
        QVERIFY(copy.endsWith(".nghisu.v1-backup"_L1));
        QCOMPARE(rawSql(copy, u"SELECT x FROM a"_s), (QVariantList{1, 2}));
        QCOMPARE(rawSql(copy, u"PRAGMA user_version"_s), QVariantList{1});
        QCOMPARE(rawSql(copy, u"PRAGMA application_id"_s), QVariantList{Database::ApplicationId});
        QCOMPARE(QFileInfo(copy).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!QFileInfo::exists(copy + u".partial"_s));
        QCOMPARE(rawSql(path, u"SELECT x FROM a"_s), (QVariantList{7, 7}));
    }

    void withoutACopyNothingIsMigrated()
    {
        const QStringList steps{u"CREATE TABLE a (x)"_s, u"DROP TABLE a"_s};
        valueOf(migrateTo(steps.mid(0, 1)));
        QVERIFY(QDir().mkdir(backupPath(path, 1))); // in the way
        const auto failed = migrateTo(steps);
        QVERIFY(!failed);
        QCOMPARE(rawSql(path, u"SELECT count(*) FROM a"_s), QVariantList{0});
        QCOMPARE(rawSql(path, u"PRAGMA user_version"_s), QVariantList{1});
        QVERIFY(!QFileInfo::exists(backupPath(path, 1) + u".partial"_s));
    }

    void aFailureLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<bool>("wal");
        for (const bool wal : {false, true}) {
            const char *mode = wal ? "WAL" : "journal";
            QTest::addRow("no SQL, %s", mode) << u"UPDATE a SET x = 9; SELEKT"_s << wal;
            QTest::addRow("broken reference, %s", mode) << u"INSERT INTO b VALUES (77)"_s << wal;
            QTest::addRow("constraint, %s", mode)
                << u"INSERT INTO a VALUES (9); INSERT INTO a VALUES (9)"_s << wal;
        }
    }
    void aFailureLeavesTheOldFile()
    {
        QFETCH(QString, broken);
        QFETCH(bool, wal);
        const QStringList steps{
            u"CREATE TABLE a (x INTEGER PRIMARY KEY); CREATE TABLE b (y REFERENCES a (x));"
            " INSERT INTO a VALUES (1)"_s,
            u"INSERT INTO a VALUES (2); CREATE TABLE c (z)"_s, broken};
        valueOf(migrateTo(steps.mid(0, 1)));
        if (wal)
            rawSql(path, u"PRAGMA journal_mode = WAL"_s);
        const QByteArray before = bytesOf(path);
        const auto failed = migrateTo(steps);
        QVERIFY(!failed);
        QCOMPARE(bytesOf(path), before); // also without the second step, which did work
        QCOMPARE(rawSql(backupPath(path, 1), u"SELECT x FROM a"_s), QVariantList{1});
        valueOf(migrateTo(steps.mid(0, 2)));
    }

    void aTableThatOthersReferToCanBeRebuilt()
    {
        const QStringList steps{
            u"CREATE TABLE a (x INTEGER PRIMARY KEY); CREATE TABLE b (y REFERENCES a (x) ON DELETE CASCADE);"
            "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)"_s,
            u"CREATE TABLE a2 (x INTEGER PRIMARY KEY, more); INSERT INTO a2 SELECT x, 'm' FROM a;"
            "DROP TABLE a; ALTER TABLE a2 RENAME TO a"_s};
        valueOf(migrateTo(steps.mid(0, 1)));
        valueOf(migrateTo(steps));
        QCOMPARE(rawSql(path, u"SELECT more FROM b JOIN a ON y = x"_s), QVariantList{u"m"_s});
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "test_migrations.moc"
