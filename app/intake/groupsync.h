// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "groupexchange.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace nghisu {

/// Keeps a library in step with its group, on a thread and a connection of its own, as long as it lives.
/// Looks at the folder and at the library four times a second, since network disks and other programs tell of
/// no changes.
class GroupSync : public QObject
{
    Q_OBJECT

public:
    static constexpr int LookMs = 250;

    explicit GroupSync(QString libraryPath, QObject *parent = nullptr);
    ~GroupSync() override;

    /// Begins, if it has not yet. Without a folder in the library's settings the looks cost next to nothing.
    void start();

signals:
    /// Something was merged.
    void merged(const nghisu::MergeReport &report);
    /// The problem of the last look; empty when all is well again.
    void problemChanged(const QString &problem);

private:
    void work();

    QString m_libraryPath;
    std::unique_ptr<QThread> m_thread;
};

} // namespace nghisu
