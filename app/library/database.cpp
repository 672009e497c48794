// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "database.h"

#include "fileheader.h"
#include "migrations.h"
#include "rawsql.h"
#include "sqlerror.h"
#include "sqlitehandle.h"
#include "sqliteinterrupt.h"
#include "statement.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

#include <unordered_map>

namespace nghisu {

using namespace Qt::StringLiterals;

const int Database::SchemaVersion = 7;

namespace {

/// The ways in, tried from top to bottom.
enum class Way {
    Write,
    Read,      ///< with locks and the shared index of the WAL, beside programs that write
    ReadAlone, ///< where neither can be made, since the place takes no writing: the file stands still
};

QString nextConnectionName()
{
    static QAtomicInt number;
    return u"nghisu-library-%1"_s.arg(number.fetchAndAddRelaxed(1));
}

/// Makes the missing folders of `path`, for nobody else to look into, as the XDG base directory specification
/// asks.
bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).path();
    if (parent == path || !makeFolder(parent))
        return false;
    // Another program may make it at the same moment; then it is there, which is all that is asked.
    return QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) ||
           QFileInfo(path).isDir();
}

/// Makes an empty file, which is an empty database to SQLite; companions of it inherit its permissions.
bool makeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
           QFileInfo(path).isFile();
}

bool takesWriting(const QFileInfo &file)
{
    // SQLite would open a read-only file too and fail at the first change. The folder must take the WAL.
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

bool mayBeReadOnlyPlace(LibraryError error)
{
    return error == LibraryError::ReadOnly || error == LibraryError::CannotOpen;
}

/// Settings of a connection that are neither kept in the file nor touch it.
constexpr const char16_t *ConnectionPragmas[] = {
    u"PRAGMA trusted_schema = OFF", // a library from elsewhere must not call functions from its schema
    u"PRAGMA cell_size_check = ON", // finds a damaged page where it is read rather than by crashing later
    u"PRAGMA synchronous = FULL",   // a comment is on the disk when post() returns
    u"PRAGMA temp_store = MEMORY",  // no words of a person in /tmp
    u"PRAGMA journal_size_limit = 16777216", // a large import does not leave a large WAL behind
};

} // namespace

struct Database::Private
{
    QString path;
    QString connectionName = nextConnectionName();
    Environment environment;
    bool readOnly = false;
    bool inTransaction = false;
    const QThread *thread = QThread::currentThread();
    FileLease lease; // goes after the connection
    QSqlDatabase connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> statements;

    ~Private() { close(); }

    void close()
    {
        statements.clear(); // before the connection, or it could not be closed
        if (connection.isValid()) {
            connection.close();
            connection = {};
            QSqlDatabase::removeDatabase(connectionName);
        }
    }

    LibraryResult<void> connect(Way way);
    LibraryResult<void> checkIdentity(Way way);
    LibraryResult<void> useWal();
    LibraryResult<void> setUp(Way way);
    LibraryResult<void> tryWays(Mode mode);
};

LibraryResult<void> Database::Private::connect(Way way)
{
    close();
    connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    if (!connection.isValid()) {
        return tl::unexpected(Failure<LibraryError>{
            LibraryError::CannotOpen,
            QCoreApplication::translate("nghisu::library",
                                        "Qt’s driver for SQLite (QSQLITE) is missing. Install it "
                                        "(on Debian: libqt6sql6-sqlite) and start again.")});
    }
    // The driver sets the timeout before anything else can meet a lock.
    // Addresses are for ATTACH, which can ask for reading alone; a path begins with "/" and is none.
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_OPEN_URI"_s.arg(BusyTimeoutMs);
    QString name = path;
    if (way != Way::Write)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (way == Way::ReadAlone) {
        // `immutable` would pass over what a crash has left in the WAL. Without locks, but in exclusive mode,
        // SQLite keeps the WAL's index in its own memory and needs no file for it.
        name = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) +
               (walOf(path).isEmpty() ? u"?immutable=1"_s : u"?mode=ro&vfs=unix-none"_s);
    }
    connection.setDatabaseName(name);
    connection.setConnectOptions(options);
    if (!connection.open())
        return tl::unexpected(failureOf(connection.lastError(), path));
    if (way == Way::ReadAlone)
        return runRaw(connection, u"PRAGMA locking_mode = EXCLUSIVE"_s, path);
    return {};
}

/// Is it a library that this program may work on? Writes nothing, but for the schema of an empty or older
/// one.
LibraryResult<void> Database::Private::checkIdentity(Way way)
{
    // In this order: another program that makes the library at this moment sets both at once.
    const auto version = readInteger(connection, u"PRAGMA user_version"_s, path);
    if (!version)
        return tl::unexpected(version.error());
    const auto application = readInteger(connection, u"PRAGMA application_id"_s, path);
    if (!application)
        return tl::unexpected(application.error());

    const bool fresh = *application == 0 && *version == 0;
    if (fresh && way == Way::Write)
        return migrate(connection, path, schemaMigrations()); // looks again, in its transaction
    if (*application != qint64(ApplicationId))
        return tl::unexpected(failureOf(LibraryError::NotALibrary, path));
    if (*version > SchemaVersion)
        return tl::unexpected(failureOf(LibraryError::NewerSchema, path));
    if (*version == SchemaVersion)
        return {};
    if (way == Way::Write)
        return migrate(connection, path, schemaMigrations());
    return tl::unexpected(Failure<LibraryError>{
        LibraryError::ReadOnly,
        QCoreApplication::translate(
            "nghisu::library",
            "The library “%1” is from an older version of Nghị Sự and has to be brought up to date, "
            "which its place does not allow. Copy it to where you may write and open it there.")
            .arg(QDir::toNativeSeparators(path))});
}

/// To be done after the schema is there, so that the header of a library is whole in the file itself from its
/// first moment on. Some network disks cannot do WAL; SQLite then stays with its rollback journal, as safe
/// and only slower.
LibraryResult<void> Database::Private::useWal()
{
    // Where it changes the mode, SQLite takes its lock step by step and does not wait for the second: others
    // that open the library for the first time at this moment are waited for here.
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        auto done = runRaw(connection, u"PRAGMA journal_mode = WAL"_s, path);
        if (done || done.error().code != LibraryError::Locked || timer.hasExpired(BusyTimeoutMs))
            return done;
        QThread::msleep(5);
    }
}

LibraryResult<void> Database::Private::setUp(Way way)
{
    for (const char16_t *pragma : ConnectionPragmas) {
        if (auto done = runRaw(connection, QString::fromUtf16(pragma), path); !done)
            return done;
    }
    if (auto ours = checkIdentity(way); !ours)
        return ours;
    if (way == Way::Write) {
        if (auto wal = useWal(); !wal)
            return wal;
    }
    // Not before: a migration that rebuilds a table must not cascade.
    return runRaw(connection, u"PRAGMA foreign_keys = ON"_s, path);
}

LibraryResult<void> Database::Private::tryWays(Mode mode)
{
    LibraryResult<void> opened;
    if (mode == Mode::ReadWrite && takesWriting(QFileInfo(path))) {
        if (!walOf(path).isEmpty()) {
            // A newer version may have crashed right after its migration, with the new number in the WAL
            // alone. Closing a connection that may write would move that into the file, which is to stay as
            // it is.
            auto ours = connect(Way::Read).and_then([&] { return checkIdentity(Way::Read); });
            if (!ours && ours.error().code == LibraryError::NewerSchema)
                return ours;
        }
        opened = connect(Way::Write).and_then([&] { return setUp(Way::Write); });
        if (opened || !mayBeReadOnlyPlace(opened.error().code))
            return opened;
    }
    readOnly = true;
    for (const Way way : {Way::Read, Way::ReadAlone}) {
        opened = connect(way).and_then([&] { return setUp(way); });
        if (opened || !mayBeReadOnlyPlace(opened.error().code))
            break;
    }
    return opened;
}

Database::Database(std::unique_ptr<Private> data) : d(std::move(data)) {}

Database::~Database() = default;

LibraryResult<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode,
                                                        Environment environment)
{
    configureSqlite();
    auto data = std::make_unique<Private>();
    data->path = QFileInfo(path).absoluteFilePath();
    data->environment = std::move(environment);

    const QFileInfo file(data->path);
    if (mode == Mode::ReadWrite && !file.exists() &&
        (!makeFolder(file.absolutePath()) || !makeFile(data->path)))
        return tl::unexpected(failureOf(LibraryError::CannotOpen, data->path));

    // Strangers and newer libraries are turned away before SQLite sees them: closing even an unchanged file
    // may write.
    auto lease = leaseFile(data->path, mode == Mode::ReadWrite);
    if (!lease)
        return tl::unexpected(lease.error());
    data->lease = std::move(*lease);

    if (auto opened = data->tryWays(mode); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Database>(new Database(std::move(data)));
}

QString Database::path() const
{
    return d->path;
}

bool Database::isReadOnly() const
{
    return d->readOnly;
}

LibraryResult<qint64> Database::dataVersion()
{
    Statement row(*this, u"PRAGMA data_version"_s);
    const qint64 version = row.next() ? row.integer(0) : 0;
    return row.result().map([version] { return version; });
}

void Database::setPatient(bool patient)
{
    // Should it fail, one waits: nothing else would be different.
    (void)runRaw(d->connection, u"PRAGMA busy_timeout = %1"_s.arg(patient ? BusyTimeoutMs : 0), d->path);
}

const Environment &Database::environment() const
{
    return d->environment;
}

LibraryResult<QSqlQuery *> Database::prepare(const QString &sql)
{
    Q_ASSERT(d->thread == QThread::currentThread());
    if (const auto found = d->statements.find(sql); found != d->statements.end()) {
        found->second->finish();
        return found->second.get();
    }
    auto query = std::make_unique<QSqlQuery>(d->connection);
    query->setForwardOnly(true); // else Qt keeps every row that was passed
    if (!query->prepare(sql))
        return tl::unexpected(failureOf(query->lastError(), d->path));
    return d->statements.emplace(sql, std::move(query)).first->second.get();
}

LibraryResult<void> Database::run(QSqlQuery &query)
{
    Q_ASSERT(d->thread == QThread::currentThread());
    if (query.exec())
        return {};
    const QSqlError error = query.lastError();
    query.finish();
    return tl::unexpected(failureOf(error, d->path));
}

LibraryResult<void> Database::transaction(const std::function<LibraryResult<void>()> &work)
{
    Q_ASSERT(!d->inTransaction);
    if (d->readOnly)
        return tl::unexpected(failureOf(LibraryError::ReadOnly, d->path));

    const auto step = [this](const QString &sql) {
        return prepare(sql).and_then([this](QSqlQuery *query) { return run(*query); });
    };
    // IMMEDIATE: to find out at the end that another program writes would be too late, and waiting no help.
    if (auto begun = step(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    d->inTransaction = true;
    auto done = work();
    if (done)
        done = step(u"COMMIT"_s);
    if (!done)
        (void)step(
            u"ROLLBACK"_s); // after a full disk SQLite has rolled back itself; then this fails, harmlessly
    d->inTransaction = false;
    return done;
}

LibraryResult<void> Database::untilCancelled(const std::function<bool()> &cancelled,
                                             const std::function<LibraryResult<void>()> &work)
{
    return nghisu::untilCancelled(d->connection, d->path, cancelled, work);
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/nghisu/library.nghisu"_s;
}

} // namespace nghisu
