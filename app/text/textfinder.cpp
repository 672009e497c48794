// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "textfinder.h"

#include "fold.h"

#include <QStringMatcher>

#include <algorithm>

namespace nghisu {

namespace {

/// More marks than this on one letter are no language's, and ordering them is not linear.
constexpr qsizetype MaximumCluster = 32;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Where the letter at `start` ends, with the marks on it.
qsizetype endOfLetter(const QString &text, qsizetype start)
{
    qsizetype end = start + 1;
    if (text.at(start).isHighSurrogate() && end < text.size() && text.at(end).isLowSurrogate())
        ++end;
    while (end < text.size() && end - start < MaximumCluster && text.at(end).isMark())
        ++end;
    return end;
}

/// A letter without case and taken apart, its marks behind it.
QString takenApart(const QString &letter)
{
    const QChar first = letter.at(0);
    if (letter.size() == 1 && first.unicode() < 0x80)
        return QString(first.toLower());
    return letter.toCaseFolded().normalized(QString::NormalizationForm_D);
}

bool bearsMarks(const QString &query)
{
    const QString apart = query.toCaseFolded().normalized(QString::NormalizationForm_D);
    return std::any_of(apart.cbegin(), apart.cend(), [](QChar c) { return c.isMark() || c == u'đ'; });
}

} // namespace

TextFinder::Folded TextFinder::fold(const QString &text, Marks marks)
{
    Folded folded;
    folded.letters.reserve(text.size() + text.size() / 4);
    folded.origins.reserve(text.size() + text.size() / 4 + 1);
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = endOfLetter(text, start);
        const QChar first = text.at(start);
        QString letter;
        if (first.isSpace() && !isLineEnd(first)) // whatever its width
            letter = QString(u' ');
        else if (marks == Marks::Kept)
            letter = takenApart(text.mid(start, end - start));
        else
            letter = end - start == 1 && first.unicode() < 0x80 ? QString(first.toLower())
                                                                : foldForSearch(text.mid(start, end - start));
        folded.letters += letter;
        folded.origins.insert(folded.origins.size(), letter.size(), start);
    }
    folded.origins.append(text.size());
    return folded;
}

const TextFinder::Folded &TextFinder::folded(Marks marks) const
{
    std::optional<Folded> &kept = marks == Marks::Kept ? m_marked : m_plain;
    if (!kept)
        kept = fold(m_text, marks);
    return *kept;
}

QList<TextMatch> TextFinder::find(const QString &query) const
{
    const QString wanted = query.trimmed().left(MaximumQuery);
    const Marks marks = bearsMarks(wanted) ? Marks::Kept : Marks::Removed;
    const QString letters = fold(wanted, marks).letters;
    if (letters.isEmpty())
        return {};
    const Folded &text = folded(marks);
    const QStringMatcher matcher(letters);
    QList<TextMatch> matches;
    for (qsizetype at = matcher.indexIn(text.letters); at >= 0;) {
        const qsizetype behind = at + letters.size();
        const qsizetype start = text.origins.at(at);
        const bool wholeLetters = (at == 0 || text.origins.at(at - 1) != start) &&
                                  text.origins.at(behind - 1) != text.origins.at(behind);
        if (wholeLetters) {
            // A mark that stands alone folds to nothing: the match ends where the next letter begins.
            matches.append({start, text.origins.at(behind) - start});
        }
        at = matcher.indexIn(text.letters, wholeLetters ? behind : at + 1);
    }
    return matches;
}

} // namespace nghisu
