// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commands.h"
#include "interfacelanguage.h"
#include "window/application.h"

#include <QApplication>

#include <cstdio>
#include <memory>

namespace {

void name(QCoreApplication &application)
{
    application.setOrganizationName(QStringLiteral("nghisu"));
    application.setApplicationName(QStringLiteral("nghisu"));
    application.setApplicationVersion(QStringLiteral(NGHISU_VERSION));
}

/// A snapshot needs no display.
void choosePlatform(const QStringList &arguments)
{
    const bool hasDisplay =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") &&
        arguments.contains(QLatin1String("--snapshot")))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (nghisu::isCommand(arguments)) {
        // Pages are set without a display.
        const bool fonts = nghisu::needsFonts(arguments);
        if (fonts && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const std::unique_ptr<QCoreApplication> application(fonts ? new QGuiApplication(argc, argv)
                                                                  : new QCoreApplication(argc, argv));
        name(*application);
        nghisu::installLanguage(nghisu::interfaceLanguage({}));
        return nghisu::runCommand(arguments);
    }
    choosePlatform(arguments);
    QApplication application(argc, argv);
    name(application);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.nghisu.NghiSu"));
    nghisu::installLanguage(nghisu::interfaceLanguage({})); // for what is wrong with the options
    const auto options = nghisu::parseWindowOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().message));
        return options.error().code;
    }
    return nghisu::runWindow(*options);
}
