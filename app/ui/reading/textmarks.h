// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mark.h"

#include <QList>
#include <QTextEdit>

namespace nghisu {

class ArticleDocument;

/// Words of the article that are highlighted.
struct TextMark
{
    QUuid id;
    Passage passage; ///< where it stands now
    MarkColor color = MarkColor::Yellow;
    bool mine = true; ///< else the sign below the words says it, and no ground
    QString toolTip;  ///< plain text

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// The highlights of an article that is shown, as selections of its document: setting them changes no format
/// and lays nothing out. Where they overlap markRuns() says which is seen.
class TextMarks
{
public:
    void setMarks(const QList<TextMark> &marks, const ArticleDocument &document);
    [[nodiscard]] const QList<TextMark> &marks() const { return m_marks; }

    /// What is seen from position `first` to `last` of the document.
    [[nodiscard]] QList<QTextEdit::ExtraSelection> selections(int first, int last, ArticleDocument &document,
                                                              const QPalette &palette) const;
    /// The marks at a position of the document, the one that is seen there first.
    [[nodiscard]] QList<TextMark> at(int position) const;
    /// The marks that have words from position `first` to before `last` of the document, in the order of
    /// marks().
    [[nodiscard]] QList<TextMark> between(int first, int last) const;

    /// Positions of the document around which one mark is seen, or none.
    struct Stretch
    {
        int from = 0;
        int to = 0;
        const TextMark *mark = nullptr; ///< until other marks are set
    };
    [[nodiscard]] Stretch stretchAt(int position) const;

private:
    struct Run
    {
        int from = 0; ///< positions of the document
        int to = 0;
        qsizetype mark = 0;
    };

    QList<TextMark> m_marks;
    QList<Run> m_runs;   ///< in order, none over another
    QList<Run> m_places; ///< of all marks, in the order of m_marks
};

/// The sign that tells a colour without colours: a line below the words.
[[nodiscard]] QTextCharFormat::UnderlineStyle signOf(MarkColor color);

} // namespace nghisu
