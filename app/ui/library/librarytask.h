// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "database.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace nghisu {

/// Numbers the requests of one kind, for both threads to see: only the latest need be answered.
using LatestRequest = std::shared_ptr<std::atomic<quint64>>;

/// Reads a library on the thread that it is moved to, with a connection of its own, opened when it is needed.
class LibraryTask : public QObject
{
    Q_OBJECT

public:
    explicit LibraryTask(QString libraryPath) : m_libraryPath(std::move(libraryPath)) {}

signals:
    void failed(const QString &sentence);

protected:
    /// Null where the library cannot be opened, which was told then.
    [[nodiscard]] Database *database();

private:
    QString m_libraryPath;
    std::unique_ptr<Database> m_database;
};

} // namespace nghisu
