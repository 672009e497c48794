// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "textlines.h"

#include "markuplimits.h"

#include <QRegularExpression>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Columns that texts are wrapped at by hand or by program.
constexpr qsizetype NarrowestWrap = 55;
constexpr qsizetype WidestWrap = 120;

struct Line
{
    QString text; ///< single spaces, ends trimmed; empty for a blank line
    int indent = 0;
};

QString withPlainBreaks(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (const char16_t lineBreak : {u'\r', u'\v', u'\f', u'\x85', u'\u2028', u'\u2029'})
        text.replace(QChar(lineBreak), u'\n');
    text.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') ||
               c == QChar::ByteOrderMark;
    });
    return text;
}

int indentOf(QStringView line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        columns += c == u'\t' ? 4 : 1;
    }
    return columns;
}

/// Of several blank lines one is kept; of a text with far too many lines, more than are allowed.
QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    for (qsizetype start = 0; start <= text.size() && lines.size() <= 2 * MaxTextParagraphs;) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).mid(start, end - start);
        QString words = line.toString().simplified();
        if (!words.isEmpty() || lines.isEmpty() || !lines.constLast().text.isEmpty())
            lines.append({std::move(words), indentOf(line)});
        start = end + 1;
    }
    return lines;
}

TextParagraph withMarker(const QString &text, int indent)
{
    static const QRegularExpression Marker(
        u"\\A([-–—•●▪■◦‣*+·])\\s+(?=\\S)|\\A((\\d{1,2})[.)])\\s+(?=\\S)"_s);
    TextParagraph paragraph;
    paragraph.indent = indent;
    const QRegularExpressionMatch match = Marker.match(text.left(16));
    if (!match.hasMatch()) {
        paragraph.text = text;
        return paragraph;
    }
    paragraph.text = text.mid(match.capturedEnd());
    paragraph.markerText = match.captured().trimmed();
    paragraph.number = match.captured(3).toInt();
    paragraph.marker =
        match.capturedLength(2) > 0 ? TextParagraph::Marker::Number : TextParagraph::Marker::Bullet;
    return paragraph;
}

bool hasMarker(const Line &line)
{
    return withMarker(line.text, 0).marker != TextParagraph::Marker::None;
}

bool wouldNotFit(const Line &line, const Line &next, qsizetype width)
{
    const qsizetype space = next.text.indexOf(u' ');
    const qsizetype word = space < 0 ? next.text.size() : space;
    return line.indent + line.text.size() + 1 + word > width;
}

/// Whether a line goes on in the next because there was no room for the next word.
bool continues(const Line &line, const Line &next, qsizetype width)
{
    return width > 0 && !line.text.isEmpty() && !next.text.isEmpty() && line.text.size() >= width / 2 &&
           next.indent <= line.indent + 3 && !hasMarker(next) && wouldNotFit(line, next, width);
}

bool endsSentence(const QString &text)
{
    return !text.isEmpty() && u".!?…:;\"”)"_s.contains(text.back());
}

/// The width that the text was wrapped at, or 0 when its lines are paragraphs. Wrapped lines are all about as
/// long as the longest, and most of them end amid a sentence.
qsizetype wrapWidth(const QList<Line> &lines)
{
    qsizetype width = 0;
    qsizetype filled = 0;
    qsizetype over = 0;
    for (const Line &line : lines) {
        const qsizetype length = line.indent + line.text.size();
        filled += !line.text.isEmpty();
        over += length > WidestWrap;
        width = length > WidestWrap ? width : std::max(width, length);
    }
    if (width < NarrowestWrap || over * 10 > filled)
        return 0;
    qsizetype continued = 0;
    qsizetype amid = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!continues(lines.at(i), lines.at(i + 1), width))
            continue;
        ++continued;
        amid += !endsSentence(lines.at(i).text);
    }
    return continued >= 2 && amid * 2 > continued && continued * 3 >= filled ? width : 0;
}

} // namespace

QList<TextParagraph> paragraphsOf(const QString &text)
{
    const QList<Line> lines = linesOf(withPlainBreaks(text));
    const qsizetype width = wrapWidth(lines);
    QList<TextParagraph> paragraphs;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).text.isEmpty())
            continue;
        const int indent = lines.at(i).indent;
        QString joined = lines.at(i).text;
        for (; i + 1 < lines.size() && continues(lines.at(i), lines.at(i + 1), width); ++i)
            joined += u' ' + lines.at(i + 1).text;
        paragraphs.append(withMarker(joined, indent));
    }
    return paragraphs;
}

} // namespace nghisu
