// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace nghisu {

/// A word of a text, as search sees words: a run of letters, digits and the marks on them.
struct SearchWord
{
    qsizetype start = 0;  ///< UTF-16 code units into the text
    qsizetype length = 0; ///< UTF-16 code units, at least 1
    QString marked;       ///< case folded, NFC: "đảng"
    QString folded;       ///< by foldForSearch(): "dang"; never empty

    [[nodiscard]] bool hasMarks() const { return marked != folded; }
};

/// The words of a text, NFC or NFD, from the front to the back; in time linear to its length.
[[nodiscard]] QList<SearchWord> searchWordsOf(const QString &text);

/// The first `count` characters (code points) of a word.
[[nodiscard]] QString firstLetters(const QString &word, int count);

} // namespace nghisu
