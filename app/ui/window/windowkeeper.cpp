// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/windowkeeper.h"

#include "controls/messagebar.h"
#include "interfacelanguage.h"
#include "librarycopy.h"

#include <QApplication>
#include <QDir>

namespace nghisu {

WindowKeeper::WindowKeeper(const QString &libraryPath, Settings &settings)
    : m_libraryPath(libraryPath), m_settings(settings)
{
}

void WindowKeeper::open()
{
    installLanguage(interfaceLanguage(m_settings.language));
    m_window = std::make_unique<MainWindow>(m_libraryPath, m_settings);
    // Queued: the window that says so must not go while it is saying it.
    connect(m_window.get(), &MainWindow::languageChanged, this, &WindowKeeper::reopen, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::restoreRequested, this, &WindowKeeper::restore,
            Qt::QueuedConnection);
    m_window->openLatest();
}

void WindowKeeper::reopen()
{
    replace([] {});
}

void WindowKeeper::restore(const QString &copy)
{
    LibraryResult<void> restored;
    QString replaced;
    replace([&] { restored = restoreLibrary(m_libraryPath, copy, &replaced); });
    if (!restored)
        m_window->messageBar()->tell(MessageBar::Kind::Failure, restored.error().message);
    else
        m_window->messageBar()->tell(
            MessageBar::Kind::Done, tr("The copy was restored. The library as it was before is kept as “%1”.")
                                        .arg(QDir::toNativeSeparators(replaced)));
}

void WindowKeeper::replace(const std::function<void()> &between)
{
    const QString unkept = m_window->unkeptComment();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    m_window.reset(); // its threads have the library open
    between();
    open();
    m_window->setUnkeptComment(unkept);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace nghisu
