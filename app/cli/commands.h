// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace nghisu {

/// Whether the arguments (without the program's name) ask for something that needs no window: a command, help
/// or version.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// Whether the command sets text on pages, and so needs a QGuiApplication, of any platform. Call it with a
/// command.
[[nodiscard]] bool needsFonts(const QStringList &arguments);

/// Runs it with standard output and error. A QCoreApplication must exist, its version set. Exit status: 0 all
/// went well, 1 something failed, 2 the arguments were not understood.
[[nodiscard]] int runCommand(const QStringList &arguments);

} // namespace nghisu
