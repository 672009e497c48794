// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/snapshot.h"

#include "controls/messagebar.h"
#include "interfacelanguage.h"
#include "window/mainwindow.h"
#include "window/scheme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize DefaultSize(1280, 800);
constexpr int LongestWaitMs = 20'000;

void settle(const MainWindow &window)
{
    const QDeadlineTimer deadline(LongestWaitMs);
    int quietRounds = 0;
    while (quietRounds < 3 && !deadline.hasExpired()) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        quietRounds = window.isSettled() ? quietRounds + 1 : 0;
        QThread::msleep(5);
    }
}

} // namespace

int writeSnapshot(const WindowOptions &options, Settings settings)
{
    const QTemporaryDir passing;
    installLanguage(interfaceLanguage(settings.language));
    installLook(settings.scheme);
    settings.windowGeometry.clear();
    settings.windowState.clear();
    MainWindow window(options.ownLibrary ? options.libraryPath : passing.filePath(u"library.nghisu"_s),
                      settings);
    window.resize(options.size.isValid() ? options.size : DefaultSize);
    window.openLatest();
    window.show();
    window.openFiles(options.files);
    settle(window);
    if (!options.files.isEmpty() && window.messageBar()->isVisible()) {
        std::fprintf(stderr, "%s\n", qPrintable(window.messageBar()->sentence()));
        return 1;
    }
    window.grab(); // asks for the pictures that are in sight
    settle(window);
    if (!window.grab().save(options.snapshot)) {
        const QString sentence =
            QApplication::translate("nghisu::Snapshot",
                                    "The picture could not be written to %1. Choose a name ending in .png in "
                                    "a folder that can be written to.")
                .arg(QDir::toNativeSeparators(options.snapshot));
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        return 1;
    }
    return 0;
}

} // namespace nghisu
