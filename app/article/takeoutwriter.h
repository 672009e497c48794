// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "takeout.h"

#include <memory>

class QIODevice;

namespace nghisu {

enum class TakeOutFormat {
    /// For other programs and for readTakeOut(): JSON (RFC 8259) in UTF-8, a comment a line.
    Json,
    /// To be read: CommonMark in UTF-8. Words of comments stand for themselves, none is taken for markup.
    /// Headings are in the language of the interface, times in that of QLocale().
    Markdown,
    /// For spreadsheets: RFC 4180 with a header row, in UTF-8 behind the mark by which they know it. A row is
    /// a rating, a comment or a highlight. Texts that a spreadsheet would take for a formula begin with an
    /// apostrophe
    /// here.
    Csv,
};

/// Writes what it is given to a device, and wants no more once that fails.
class TakeOutWriter : public TakeOutSink
{
public:
    explicit TakeOutWriter(QIODevice &device) : m_device(device) {}

    /// `device` is open and outlives the writer.
    [[nodiscard]] static std::unique_ptr<TakeOutWriter> make(TakeOutFormat format, QIODevice &device);

    /// Writes what has to stand behind all else.
    [[nodiscard]] virtual bool finish() { return true; }

protected:
    [[nodiscard]] bool write(const QByteArray &bytes);

private:
    QIODevice &m_device;
};

/// The same of what fits into memory.
[[nodiscard]] QByteArray takeOutBytes(const TakeOut &takeOut, TakeOutFormat format);

} // namespace nghisu
