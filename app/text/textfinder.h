// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

/// A place in a text, in UTF-16 code units. Never parts a letter from its marks.
struct TextMatch
{
    qsizetype start = 0;
    qsizetype length = 0; ///< at least 1

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// Finds words in one text, as a reader means them: case does not matter, nor whether text or query are NFC
/// or NFD. A query without marks finds words with and without ("dai hoi" finds "Đại hội"); a query with marks
/// (or đ) finds these marks only. The text is folded once, by the first query that needs it.
class TextFinder
{
public:
    explicit TextFinder(QString text) : m_text(std::move(text)) {}

    /// The matches from front to back, none over another; in time linear to the text. No more than the first
    /// MaximumQuery code units of the query count, and white space at its ends does not.
    [[nodiscard]] QList<TextMatch> find(const QString &query) const;

    static constexpr qsizetype MaximumQuery = 200;

private:
    /// A text made comparable. Entry i of `origins` says where in the original the letter that `letters[i]`
    /// belongs to begins; one more entry holds the original's end.
    struct Folded
    {
        QString letters;
        QList<qsizetype> origins;
    };
    enum class Marks { Kept, Removed };

    [[nodiscard]] static Folded fold(const QString &text, Marks marks);
    [[nodiscard]] const Folded &folded(Marks marks) const;

    QString m_text;
    mutable std::optional<Folded> m_marked;
    mutable std::optional<Folded> m_plain;
};

} // namespace nghisu
