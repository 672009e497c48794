// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"
#include "library/namedshelf.h"
#include "reading/typechoice.h"
#include "theme/colors.h"

#include <QByteArray>
#include <QString>

namespace nghisu {

/// What the program remembers about its looks, apart from any library. Kept by QSettings in the user's
/// configuration.
struct Settings
{
    QString language; ///< "vi", "en", or empty for the system's
    ColorScheme scheme = ColorScheme::System;
    qreal zoom = 1.0;
    TypeChoice type;
    CommentOrder commentOrder = CommentOrder::Newest;
    QByteArray windowGeometry; ///< of QWidget::saveGeometry
    QByteArray windowState;    ///< of QMainWindow::saveState
    QString lastFolder;        ///< of the last opened file
    bool ownWords = false;     ///< the reader writes at other computers of the group too
    QString watchedFolder;     ///< what is saved there is taken in by itself; empty for none
    int libraryOrder = 0;      ///< number of an ArticleOrder
    NamedShelf libraryShelf;   ///< not remembered where it is the bin
    bool libraryShown = false; ///< the library dock was opened once by itself
    bool lessMotion = false;   ///< nothing blinks or moves by itself, whatever the desktop says
    bool textCursor = false;   ///< the keyboard moves a cursor through the article
    double aloudRate = 0;      ///< speed of the voice, -1 to 1
    int dailyCopies = 7;       ///< of the library, kept beside it; 0 for none

    /// Values out of range become the defaults.
    [[nodiscard]] static Settings load();
    void save() const;
};

} // namespace nghisu
