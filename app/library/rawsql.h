// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "libraryerror.h"

#include <QSqlDatabase>
#include <QString>

namespace nghisu {

/// A connection of its own to a file that is not worked on as a library, closed when it goes. It changes no
/// setting of the file and trusts nothing in it.
class RawConnection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    explicit RawConnection(const QString &path, Mode mode = Mode::ReadWrite);
    ~RawConnection();
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// Why it is not open.
    [[nodiscard]] Failure<LibraryError> failure() const;
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    const QString m_path;
    const QString m_name;
    QSqlDatabase m_database;
};

// Statements that run once a connection, before there is a Database to prepare them.

/// Runs one statement; rows that it gives are dropped.
[[nodiscard]] LibraryResult<void> runRaw(QSqlDatabase &connection, const QString &sql, const QString &path);
/// First column of the first row, 0 without one.
[[nodiscard]] LibraryResult<qint64> readInteger(QSqlDatabase &connection, const QString &sql,
                                                const QString &path);
/// The same for text.
[[nodiscard]] LibraryResult<QString> readText(QSqlDatabase &connection, const QString &sql,
                                              const QString &path);

} // namespace nghisu
