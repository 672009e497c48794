// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace nghisu {

struct Arguments;

/// Whether `nghisu export` is to write articles for other programs, rather than a calendar or a library.
[[nodiscard]] bool isForReading(const Arguments &arguments);

/// Whether pages are set for that: PDF is what is to be written.
[[nodiscard]] bool setsPages(const Arguments &arguments);

/// `nghisu export` of such: each article as PDF, HTML, Markdown or plain text, into a file or, where a folder
/// is named or there are several, into files there that are named after the headlines. Gives the exit status.
[[nodiscard]] int runSave(const Arguments &arguments);

} // namespace nghisu
