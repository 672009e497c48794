// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/textmarks.h"

#include "markruns.h"
#include "reading/articledocument.h"
#include "theme/colors.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace nghisu {

void TextMarks::setMarks(const QList<TextMark> &marks, const ArticleDocument &document)
{
    m_marks = marks;
    m_runs.clear();
    m_places.clear();
    QMap<int, QList<qsizetype>> ofBlock;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QTextCursor cursor = document.cursorAt(marks.at(i).passage);
        m_places.append({cursor.isNull() ? -1 : cursor.selectionStart(),
                         cursor.isNull() ? -1 : cursor.selectionEnd(), i});
        ofBlock[marks.at(i).passage.block].append(i);
    }
    for (auto block = ofBlock.cbegin(); block != ofBlock.cend(); ++block) {
        QList<Passage> passages;
        for (const qsizetype mark : block.value())
            passages.append(marks.at(mark).passage);
        for (const MarkRun &run : markRuns(passages, block.key())) {
            const QTextCursor cursor = document.cursorAt({block.key(), run.start, run.length, {}});
            if (!cursor.isNull() && cursor.hasSelection())
                m_runs.append({cursor.selectionStart(), cursor.selectionEnd(), block.value().at(run.mark)});
        }
    }
    std::sort(m_runs.begin(), m_runs.end(), [](const Run &a, const Run &b) { return a.from < b.from; });
}

QList<QTextEdit::ExtraSelection> TextMarks::selections(int first, int last, ArticleDocument &document,
                                                       const QPalette &palette) const
{
    const Colors &colors = colorsOf(palette);
    QList<QTextEdit::ExtraSelection> seen;
    auto run = std::lower_bound(m_runs.cbegin(), m_runs.cend(), first,
                                [](const Run &one, int position) { return one.to <= position; });
    for (; run != m_runs.cend() && run->from <= last; ++run) {
        const TextMark &mark = m_marks.at(run->mark);
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(&document);
        selection.cursor.setPosition(run->from);
        selection.cursor.setPosition(run->to, QTextCursor::KeepAnchor);
        if (mark.mine)
            selection.format.setBackground(colors.mark(mark.color));
        selection.format.setUnderlineStyle(signOf(mark.color));
        selection.format.setUnderlineColor(colors.markSign(mark.color));
        seen.append(selection);
    }
    return seen;
}

QList<TextMark> TextMarks::at(int position) const
{
    QList<TextMark> found;
    const auto run = std::upper_bound(m_runs.cbegin(), m_runs.cend(), position,
                                      [](int wanted, const Run &one) { return wanted < one.to; });
    const qsizetype seen = run != m_runs.cend() && run->from <= position ? run->mark : -1;
    if (seen >= 0)
        found.append(m_marks.at(seen));
    for (const Run &place : m_places) {
        if (place.mark != seen && place.from <= position && position < place.to)
            found.append(m_marks.at(place.mark));
    }
    return found;
}

QList<TextMark> TextMarks::between(int first, int last) const
{
    QList<TextMark> found;
    for (const Run &place : m_places) {
        if (place.from < last && place.to > first)
            found.append(m_marks.at(place.mark));
    }
    return found;
}

TextMarks::Stretch TextMarks::stretchAt(int position) const
{
    const auto next = std::upper_bound(m_runs.cbegin(), m_runs.cend(), position,
                                       [](int wanted, const Run &one) { return wanted < one.to; });
    if (next != m_runs.cend() && next->from <= position)
        return {next->from, next->to, &m_marks.at(next->mark)};
    return {next == m_runs.cbegin() ? 0 : std::prev(next)->to,
            next == m_runs.cend() ? std::numeric_limits<int>::max() : next->from, nullptr};
}

QTextCharFormat::UnderlineStyle signOf(MarkColor color)
{
    switch (color) {
    case MarkColor::Yellow:
        return QTextCharFormat::SingleUnderline;
    case MarkColor::Green:
        return QTextCharFormat::DashUnderline;
    case MarkColor::Blue:
        return QTextCharFormat::DotLine;
    case MarkColor::Pink:
        break;
    }
    return QTextCharFormat::WaveUnderline;
}

} // namespace nghisu
