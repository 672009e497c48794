// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <QTemporaryDir>

namespace nghisu {

/// A folder of its own for the files of one test.
class ImportFolder
{
public:
    /// Writes a file, making the folders above it, and gives its path.
    QString write(const QString &name, const QByteArray &bytes);
    QString write(const QString &name, const QString &text) { return write(name, text.toUtf8()); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file and imports it; the test fails where that fails.
    [[nodiscard]] Imported import(const QString &name, const QString &text,
                                  const ImportOptions &options = {});

private:
    QTemporaryDir m_folder;
};

/// Everything that an import made, in lines to compare and to read.
[[nodiscard]] QString describe(const Imported &imported);

/// The texts of what was left out, of one kind.
[[nodiscard]] QStringList leftOut(const Imported &imported, LeftOut::Kind kind);

/// A picture of one colour, encoded.
[[nodiscard]] QByteArray pictureBytes(const char *format, QSize size = {24, 16},
                                      const char *colour = "green");

} // namespace nghisu
