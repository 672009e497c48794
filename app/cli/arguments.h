// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"

#include <QDate>
#include <QStringList>

namespace nghisu {

/// The arguments behind a command's name.
struct Arguments
{
    bool json = false;
    bool text = false;
    bool update = false;          ///< --update
    bool force = false;           ///< --force
    bool mine = false;            ///< --mine
    bool asMine = false;          ///< --as-mine
    bool withAgenda = false;      ///< --with-agenda
    bool withComments = false;    ///< --with-comments
    bool withMarks = false;       ///< --with-highlights
    bool withoutPictures = false; ///< --without-pictures
    QString format;               ///< --format
    QString typeface;             ///< --typeface
    QDate published;              ///< --published
    QString libraryPath;          ///< --library, else the default
    QString search;               ///< --search
    QString target;               ///< --to
    QStringList files;            ///< or what else stands behind the options: numbers of articles
};

/// The failure's sentence says which argument was not understood; its code is the exit status.
[[nodiscard]] Result<Arguments, int> parseArguments(const QStringList &arguments);

} // namespace nghisu
