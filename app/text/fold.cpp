// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "fold.h"

#include <algorithm>

namespace nghisu {

namespace {

/// QString::normalized() moves the rest of its text for each letter it takes apart, so long texts go in
/// pieces. Where they are parted does not matter: what could combine across a seam is removed anyway.
constexpr qsizetype PieceSize = 256;

void appendFolded(QString &folded, const QString &piece)
{
    for (const QChar c : piece.toCaseFolded().normalized(QString::NormalizationForm_D)) {
        if (c == u'đ')
            folded += u'd';
        else if (!c.isMark())
            folded += c.toCaseFolded(); // İ has a capital only once it is taken apart
    }
}

} // namespace

QString foldForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (qsizetype from = 0; from < text.size();) {
        qsizetype length = std::min(PieceSize, text.size() - from);
        if (text.at(from + length - 1).isHighSurrogate() && from + length < text.size())
            ++length;
        appendFolded(folded, text.mid(from, length));
        from += length;
    }
    return folded;
}

} // namespace nghisu
