// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/mainwindow.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace nghisu {

/// Keeps the windows on one library, and makes them anew when the language changes or the library is
/// replaced: whatever was typed goes along. One of the windows is the caretaker of the library.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive the keeper.
    WindowKeeper(const QString &libraryPath, Settings &settings);

    /// Makes a window in the language of the settings and opens the latest article; it is not shown yet.
    void open();
    /// What is typed in any window, places and layout, for the next start.
    void keepAll();
    /// The window used last; null before there is one.
    [[nodiscard]] MainWindow *window() const { return m_used; }
    [[nodiscard]] const std::vector<std::unique_ptr<MainWindow>> &windows() const { return m_windows; }

private:
    MainWindow &make();
    void openBeside(MainWindow *window, ArticleId article);
    /// Closes all windows, `window` last: the next start has its layout. Stops at one that stays open.
    void closeAll(MainWindow *window);
    void use(MainWindow *window);
    void forget(MainWindow *window);
    void restore(const ExaminedCopy &copy);
    /// Does `work` once no window is busy, nor asks something.
    void whenIdle(const std::function<void()> &work);
    /// Closes all windows and opens as many again, doing `between` while none has the library open.
    void replace(const std::function<void()> &between);

    QString m_libraryPath;
    Settings &m_settings;
    std::vector<std::unique_ptr<MainWindow>> m_windows; ///< the first one is the caretaker
    MainWindow *m_used = nullptr;
};

} // namespace nghisu
