// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QSize>
#include <QStringList>

namespace nghisu {

/// What the command line asks of the windowed program.
struct WindowOptions
{
    QStringList files;       ///< absolute paths
    QString libraryPath;     ///< absolute; the default one where none was named
    bool ownLibrary = false; ///< --library was given
    QString snapshot;        ///< file of a picture to write instead of staying; empty for none
    QSize size;              ///< of the window; invalid for the remembered one
    QString language;        ///< "vi", "en", or empty for the settings'
    QString theme;           ///< "light", "sepia", "dark", "black", or empty for the settings'
};

/// Arguments without the program's name. The failure's sentence says what was not understood.
[[nodiscard]] Result<WindowOptions, int> parseWindowOptions(const QStringList &arguments);

} // namespace nghisu
