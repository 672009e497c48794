// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/application.h"

#include "theme/motion.h"
#include "window/applicationservice.h"
#include "window/desktopmotion.h"
#include "window/scheme.h"
#include "window/snapshot.h"
#include "window/terminationwatch.h"
#include "window/windowkeeper.h"

#include <QApplication>
#include <QIcon>
#include <QImageReader>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

void applyOptions(Settings &settings, const WindowOptions &options)
{
    if (!options.language.isEmpty())
        settings.language = options.language;
    if (!options.theme.isEmpty())
        settings.scheme = schemeNamed(options.theme).value_or(settings.scheme);
}

/// Read as what it is: asked what it knows, Qt would load its plugins for all kinds of pictures.
QIcon windowIcon()
{
    QImageReader reader(u":/icons/io.github.nghisu.NghiSu-128.png"_s, "png");
    reader.setAutoDetectImageFormat(false);
    return QPixmap::fromImage(reader.read());
}

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
    installLook(settings.scheme);
    setMotionReduced(MotionWish::Reader, settings.lessMotion);
    const DesktopMotion desktop;
    QObject::connect(&desktop, &DesktopMotion::changed, qApp,
                     [](bool reduced) { setMotionReduced(MotionWish::Desktop, reduced); });
    QApplication::setWindowIcon(windowIcon());
    WindowKeeper keeper(options.libraryPath, settings);
    keeper.open();
    MainWindow *window = keeper.window();
    if (options.size.isValid())
        window->resize(options.size);
    window->show();
    window->openFiles(options.files);
    QObject::connect(&service, &ApplicationService::openRequested, &keeper,
                     [&keeper](const QStringList &files) {
                         raise(keeper.window());
                         keeper.window()->openFiles(files);
                     });
    const TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::asked, &keeper, [&keeper] {
        keeper.keepAll();
        QCoreApplication::exit(); // quit() would have the windows ask questions
    });
    return QApplication::exec();
}

} // namespace nghisu
