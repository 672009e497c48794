// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// Most extended grapheme clusters a comment may have.
inline constexpr qsizetype CommentLimit = 500;

/// What a typed comment comes to. Counter, button, library and exchange all ask measureComment() and nothing
/// else.
struct CommentText
{
    enum class State {
        Empty,      ///< nothing but white space
        Acceptable, ///< may be posted
        TooLong,    ///< more than CommentLimit clusters, or than MaxCodePoints
        Forbidden,  ///< holds U+0000
    };

    State state = State::Empty;
    QString body;                       ///< as it would be stored: NFC, LF for every line break, ends trimmed
    qsizetype length = 0;               ///< of `body`, in extended grapheme clusters
    qsizetype remaining = CommentLimit; ///< CommentLimit - length; negative when too long

    [[nodiscard]] bool isAcceptable() const { return state == State::Acceptable; }
};

/// Bound on the stored size, as the database checks it: clusters may be of any length, rows may not.
inline constexpr qsizetype CommentMaxCodePoints = 8000;

[[nodiscard]] CommentText measureComment(const QString &typed);

/// Where, in UTF-16 code units of `typed`, the text begins that is over the limit; -1 when none is.
[[nodiscard]] qsizetype commentOverflow(const QString &typed);

} // namespace nghisu
