// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/mainwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace nghisu {

/// Keeps the one window, and makes it anew when its language changes or its library
/// is replaced: whatever was typed goes along.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive the keeper.
    WindowKeeper(const QString &libraryPath, Settings &settings);

    /// Makes the window in the language of the settings and opens the latest article; it is not shown yet.
    void open();
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

private:
    void reopen();
    void restore(const QString &copy);
    /// Closes the window and opens another one, doing `between` while no window has the library open.
    void replace(const std::function<void()> &between);

    QString m_libraryPath;
    Settings &m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace nghisu
