// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "wordruns.h"

#include "fold.h"

namespace nghisu {

QStringList foldedWords(const QString &text)
{
    QString plain = foldForSearch(text);
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QSet<size_t> wordRuns(const QStringList &words, qsizetype length)
{
    QSet<size_t> runs;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        runs.insert(qHashRange(words.cbegin() + i, words.cbegin() + i + length));
    return runs;
}

} // namespace nghisu
