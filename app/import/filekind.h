// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace nghisu {

enum class FileKind { Text, Markdown, Html };

/// What a decoded file is, by its content; `fileName` decides only where the content leaves it open.
[[nodiscard]] FileKind kindOf(const QString &text, const QString &fileName);

/// Whether a file is a web archive (MHTML): a MIME message with several parts or with a page.
[[nodiscard]] bool isWebArchive(const QByteArray &bytes);

/// The address in the page's `base` element, as written; empty without one.
[[nodiscard]] QString declaredBase(const QString &html);

/// The encoding that a page's own meta elements name, among its first 4096 bytes; empty when none does.
[[nodiscard]] QByteArray declaredEncoding(const QByteArray &bytes);

} // namespace nghisu
