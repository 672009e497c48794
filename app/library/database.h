// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlQuery;

namespace nghisu {

/// What the library takes from the outside world; parameters so that tests can choose them.
struct Environment
{
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    std::function<QUuid()> newId = [] { return QUuid::createUuid(); };
};

/// One connection to one library file. It belongs to the thread that opened it and never leaves it.
class Database
{
public:
    enum class Mode {
        /// Makes the file and its folder if absent (for their owner alone: 0600 and 0700), migrates an older
        /// schema (keeping a copy beside it first, see backupPath()); falls back to reading alone where the
        /// disk takes no writing, see isReadOnly().
        ReadWrite,
        /// Changes nothing of the library. Beside it SQLite may leave an empty `-wal` and a `-shm`, by which
        /// readers and writers of other programs find each other. An older schema fails as ReadOnly.
        ReadOnly,
    };

    /// How long a statement waits for another program's lock before it fails as Locked; see setPatient().
    static constexpr int BusyTimeoutMs = 2000;
    /// Number of the schema this program writes (`user_version`).
    static const int SchemaVersion;
    /// `application_id` of a library: "NgSu".
    static constexpr quint32 ApplicationId = 0x4E675375;

    [[nodiscard]] static LibraryResult<std::unique_ptr<Database>>
    open(const QString &path, Mode mode = Mode::ReadWrite, Environment environment = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// A number that differs from the one before when another connection has written to the library meanwhile
    /// (PRAGMA data_version).
    [[nodiscard]] LibraryResult<qint64> dataVersion();
    /// Whether statements wait for another connection's lock, as they do at first, or fail as Locked at once:
    /// while it is known that the lock is held for long.
    void setPatient(bool patient);
    [[nodiscard]] const Environment &environment() const;

    // For the stores of this folder only.

    /// The statement, prepared once a connection, reset and ready to be bound. Owned by the database.
    [[nodiscard]] LibraryResult<QSqlQuery *> prepare(const QString &sql);
    /// Runs a prepared and bound statement.
    [[nodiscard]] LibraryResult<void> run(QSqlQuery &query);
    /// Runs `work` in one IMMEDIATE transaction; rolled back when it fails.
    [[nodiscard]] LibraryResult<void> transaction(const std::function<LibraryResult<void>()> &work);
    /// Runs `work`, of which statements are cut short soon after `cancelled` says so; Cancelled then,
    /// whatever came of it. `cancelled` is asked from another thread too.
    [[nodiscard]] LibraryResult<void> untilCancelled(const std::function<bool()> &cancelled,
                                                     const std::function<LibraryResult<void>()> &work);

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

/// `$XDG_DATA_HOME/nghisu/library.nghisu`.
[[nodiscard]] QString defaultLibraryPath();

} // namespace nghisu
