// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/windowkeeper.h"

#include "interfacelanguage.h"

#include <QApplication>

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
    m_window->openLatest();
}

void WindowKeeper::reopen()
{
    const QString unkept = m_window->unkeptComment();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    open();
    m_window->setUnkeptComment(unkept);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace nghisu
