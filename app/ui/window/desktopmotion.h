// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace nghisu {

/// Whether the desktop is set to less motion, asked of the settings portal, which desktops share. False where
/// there is none.
class DesktopMotion : public QObject
{
    Q_OBJECT

public:
    /// Asks, and listens from then on; the answer comes through changed().
    explicit DesktopMotion(QObject *parent = nullptr);

    [[nodiscard]] bool isReduced() const { return m_reduced; }

    /// One setting of the portal: the freedesktop one, GNOME's switch or KDE's factor. Public for tests.
    void take(const QString &space, const QString &key, const QVariant &value);

signals:
    void changed(bool reduced);

private slots:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();

    bool m_reduced = false;
};

} // namespace nghisu
