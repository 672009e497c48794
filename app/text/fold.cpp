// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "fold.h"

namespace nghisu {

QString foldForSearch(const QString &text)
{
    const QString decomposed = text.toCaseFolded().normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == u'đ')
            folded += u'd';
        else if (!c.isMark())
            folded += c;
    }
    return folded;
}

} // namespace nghisu
