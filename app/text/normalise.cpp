// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "normalise.h"

#include <QList>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int MostMarks = 30;
constexpr qsizetype PieceSize = 2048;

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
}

/// Ranges in which no character changes under NFC, whatever stands beside it: Latin with all the letters of
/// Vietnamese, and common punctuation. Most texts are nothing else and are not looked at any further.
bool isComposed(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x300 || (u >= 0x1E00 && u <= 0x1EFF) || (u >= 0x2010 && u <= 0x2027);
    });
}

/// Whether a place may be in a run of marks that is too long: no code unit of it is a letter, a space or a
/// sign that begins anew. Cheap, so that ordinary text is not looked at twice.
bool hasLongRunOfMarks(const QString &text)
{
    int run = 0;
    for (const QChar c : text) {
        run = c.unicode() >= 0x300 && (c.isMark() || c.isSurrogate()) ? run + 1 : 0;
        if (run > MostMarks)
            return true;
    }
    return false;
}

/// The code points of a full canonical decomposition.
void decompose(char32_t c, QList<uint> &into)
{
    if (QChar::decompositionTag(c) != QChar::Canonical) {
        into.append(c);
        return;
    }
    const QString parts = QChar::decomposition(c);
    if (parts.isEmpty()) {
        into.append(c);
        return;
    }
    for (const uint part : parts.toUcs4())
        decompose(part, into);
}

/// The same text with long runs of marks in their canonical order (UAX #15), into which QString::normalized()
/// brings them in quadratic time.
QString withOrderedMarks(const QString &text)
{
    if (!hasLongRunOfMarks(text))
        return text;
    QList<uint> points;
    for (const uint c : text.toUcs4())
        decompose(c, points);
    for (auto begin = points.begin(); begin != points.end();) {
        const auto isStarter = [](uint c) { return QChar::combiningClass(c) == 0; };
        begin = std::find_if_not(begin, points.end(), isStarter);
        const auto end = std::find_if(begin, points.end(), isStarter);
        std::stable_sort(begin, end,
                         [](uint a, uint b) { return QChar::combiningClass(a) < QChar::combiningClass(b); });
        begin = end;
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

} // namespace

QString withBoundedMarks(const QString &text)
{
    if (!hasLongRunOfMarks(text))
        return text;
    QString bounded;
    bounded.reserve(text.size());
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        run = QChar::isMark(c) ? run + 1 : 0;
        if (run <= MostMarks)
            bounded += QStringView(text).mid(i, pair ? 2 : 1);
        i += pair;
    }
    return bounded;
}

namespace {

/// Where a piece may end that begins at `from`: before a space or a line break, which compose with nothing
/// before them.
qsizetype pieceEnd(const QString &text, qsizetype from)
{
    qsizetype end = std::min(from + PieceSize, text.size());
    while (end < text.size() && text.at(end) != u' ' && text.at(end) != u'\n' && end - from < 2 * PieceSize)
        ++end;
    // Failing that, anywhere but before what may compose with the letter before it: marks, and the vowels and
    // finals of decomposed Hangul.
    const auto composes = [](QChar c) {
        return c.isMark() || c.isLowSurrogate() || (c.unicode() >= 0x1160 && c.unicode() <= 0x11FF);
    };
    while (end < text.size() && composes(text.at(end)))
        ++end;
    return end;
}

} // namespace

QString toNfc(const QString &text)
{
    if (isComposed(text))
        return text;
    const QString ordered = withOrderedMarks(text);
    if (ordered.size() <= PieceSize)
        return ordered.normalized(QString::NormalizationForm_C);
    QString composed;
    composed.reserve(ordered.size());
    for (qsizetype from = 0; from < ordered.size();) {
        const qsizetype end = pieceEnd(ordered, from);
        composed += ordered.mid(from, end - from).normalized(QString::NormalizationForm_C);
        from = end;
    }
    return composed;
}

QString toSingleLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            line += u' ';
        else if (c.category() != QChar::Other_Control && !isBidiControl(c))
            line += c;
    }
    return toNfc(line).simplified();
}

} // namespace nghisu
