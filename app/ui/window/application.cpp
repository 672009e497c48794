// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/application.h"

#include "interfacelanguage.h"
#include "reading/articleview.h"
#include "window/applicationservice.h"
#include "window/mainwindow.h"
#include "window/scheme.h"
#include "window/snapshot.h"

#include <QApplication>
#include <QIcon>

#include <memory>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

void applyOptions(Settings &settings, const WindowOptions &options)
{
    if (!options.language.isEmpty())
        settings.language = options.language;
    if (!options.theme.isEmpty())
        settings.scheme = options.theme == "dark"_L1 ? ColorScheme::Dark : ColorScheme::Light;
}

/// Keeps one window, and makes it anew when its language changes.
class WindowKeeper : public QObject
{
public:
    WindowKeeper(const QString &libraryPath, Settings &settings)
        : m_libraryPath(libraryPath), m_settings(settings)
    {
    }

    MainWindow *open()
    {
        installLanguage(interfaceLanguage(m_settings.language));
        m_window = std::make_unique<MainWindow>(m_libraryPath, m_settings);
        // Queued: the window that says so must not go while it is saying it.
        connect(m_window.get(), &MainWindow::languageChanged, this, &WindowKeeper::reopen,
                Qt::QueuedConnection);
        return m_window.get();
    }

    MainWindow *window() const { return m_window.get(); }

private:
    void reopen()
    {
        const QString unkept = m_window->unkeptComment();
        QApplication::setQuitOnLastWindowClosed(false);
        m_window->close();
        open();
        m_window->openLatest();
        m_window->setUnkeptComment(unkept);
        m_window->show();
        QApplication::setQuitOnLastWindowClosed(true);
    }

    QString m_libraryPath;
    Settings &m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void raise(MainWindow *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

int runWindow(const WindowOptions &options)
{
    Settings settings = Settings::load();
    applyOptions(settings, options);
    if (!options.snapshot.isEmpty())
        return writeSnapshot(options, settings);
    ApplicationService service;
    if (service.start(options.libraryPath, options.files) == ApplicationService::Role::Second)
        return 0;
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.nghisu.NghiSu-128.png"_s));
    installLook(settings.scheme);
    WindowKeeper keeper(options.libraryPath, settings);
    MainWindow *window = keeper.open();
    if (options.size.isValid())
        window->resize(options.size);
    window->openLatest();
    window->show();
    window->openFiles(options.files);
    QObject::connect(&service, &ApplicationService::openRequested, &keeper,
                     [&keeper](const QStringList &files) {
                         raise(keeper.window());
                         keeper.window()->openFiles(files);
                     });
    return QApplication::exec();
}

} // namespace nghisu
