// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

namespace nghisu {

/// The program on the session bus, as org.freedesktop.Application: a second start hands its files to the
/// first. Every library has a name of its own on the bus. Without a bus every start is a first one.
class ApplicationService : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< this process shows the window (also when there is no bus)
        Second ///< the files were handed over; nothing is left to do
    };

    explicit ApplicationService(QObject *parent = nullptr);

    /// `libraryPath` is the library shown; `files` are absolute paths, none to just raise the window.
    [[nodiscard]] Role start(const QString &libraryPath, const QStringList &files);

signals:
    /// Another start wants these files opened (absolute paths; none: just be seen).
    void openRequested(const QStringList &files);
};

} // namespace nghisu
