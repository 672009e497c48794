// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "sentences.h"

#include "phrases.h"

#include <algorithm>

namespace nghisu {

namespace {

const PhraseTable &abbreviations()
{
    static const PhraseTable table{
        {u"tp|ths|ts|gs|pgs|tr|st|mr|mrs|dr|no|đ|tx|tt|p|q|h|x|vs|gen|prof|assoc|u|jan|feb|"
         u"mar|apr|jun|jul|aug|sep|sept|oct|nov|dec"}};
    return table;
}

bool isSentenceMark(const ScannedText &text, int at)
{
    return text.isMark(at, u'.') || text.isMark(at, u'!') || text.isMark(at, u'?') || text.isMark(at, u'…');
}

/// "at 6 p.m. | Tuesday"
bool isHalfBeforeDay(const ScannedText &text, int at)
{
    static const PhraseTable Days{
        {u"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|"
         u"march|april|may|june|july|august|september|october|november|december|"
         u"mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec"}};
    return text.is(at - 1, u"m") && text.isMark(at - 2, u'.') &&
           (text.is(at - 3, u"a") || text.is(at - 3, u"p")) && Days.match(text, at + 1);
}

bool endsSentence(const ScannedText &text, int at, WordSpan line)
{
    if (!isSentenceMark(text, at))
        return false;
    if (at + 1 >= line.to)
        return true;
    if (text.touchesNext(at))
        return false;
    // The dot of "TP. Hà Nội" or "a.m. on"; a sentence goes on with a capital, a figure or a mark.
    if (text.isMark(at, u'.') && at > line.from && abbreviations().match(text, at - 1) &&
        text.touchesNext(at - 1))
        return false;
    static const PhraseTable Titles{{u"mr|mrs|ms|dr|sir|prof|judge|sen|rep"}};
    const bool initial = text.isLetters(at - 1) && text.word(at - 1).length == 1 && text.isCapital(at - 1);
    if (isHalfBeforeDay(text, at) || (initial && Titles.matchBefore(text, at - 1)))
        return false;
    return !text.isLetters(at + 1) || text.isCapital(at + 1);
}

template <typename Ends>
QList<WordSpan> split(WordSpan whole, Ends ends)
{
    QList<WordSpan> parts;
    int from = whole.from;
    for (int at = whole.from; at < whole.to; ++at) {
        if (!ends(at))
            continue;
        parts.append({from, at + 1});
        from = at + 1;
    }
    if (from < whole.to)
        parts.append({from, whole.to});
    return parts;
}

bool isBulletMark(const ScannedText &text, int at)
{
    constexpr char16_t Marks[] = u"-–—+*•●▪■◦·>";
    for (const char16_t mark : Marks) {
        if (mark != 0 && text.isMark(at, mark))
            return true;
    }
    return false;
}

} // namespace

QList<WordSpan> linesOf(const ScannedText &text)
{
    QList<WordSpan> lines;
    int from = 0;
    for (int at = 0; at <= text.count(); ++at) {
        if (at < text.count() && !text.isBreak(at))
            continue;
        if (at > from)
            lines.append({from, at});
        from = at + 1;
    }
    return lines;
}

QList<WordSpan> sentencesOf(const ScannedText &text, WordSpan line)
{
    return split(line, [&](int at) { return endsSentence(text, at, line); });
}

bool isEnglish(const ScannedText &text, WordSpan span)
{
    constexpr char16_t FirstAccented = u'\u00c0';
    for (int at = span.from; at < span.to; ++at) {
        const QStringView word = text.at(at);
        if (text.isLetters(at) &&
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= FirstAccented; }))
            return false;
    }
    return true;
}

QList<WordSpan> statementsOf(const ScannedText &text, WordSpan sentence)
{
    return split(sentence, [&](int at) { return text.isMark(at, u';'); });
}

WordSpan trimmed(const ScannedText &text, WordSpan span)
{
    const auto isPlainMark = [&](int at) { return !text.isLetters(at) && !text.isDigits(at); };
    const auto closes = [&](int at) {
        return text.isMark(at, u')') || text.isMark(at, u'”') || text.isMark(at, u'"') ||
               text.isMark(at, u'’') || text.isMark(at, u'%');
    };
    const auto opens = [&](int at) {
        return text.isMark(at, u'“') || text.isMark(at, u'"') || text.isMark(at, u'‘');
    };
    while (!span.isEmpty() && isPlainMark(span.from) && !opens(span.from))
        ++span.from;
    while (!span.isEmpty() && isPlainMark(span.to - 1) && !closes(span.to - 1))
        --span.to;
    return span;
}

int behindBullet(const ScannedText &text, WordSpan line)
{
    int at = line.from;
    while (at < line.to && isBulletMark(text, at))
        ++at;
    if (at > line.from)
        return at;
    const bool bracket = text.isMark(at, u'(');
    const int label = bracket ? at + 1 : at;
    const bool number = text.isDigits(label) && text.word(label).length <= 2;
    const bool letter = text.isLetters(label) && text.word(label).length == 1;
    if ((!number && !letter) || label + 1 >= line.to)
        return at;
    if (text.isMark(label + 1, u')'))
        return label + 2;
    if (number && text.isMark(label + 1, u'-') && text.touchesNext(label) && !text.touchesNext(label + 1))
        return label + 2; // "1- Thi hành kỷ luật"
    const bool dot = text.isMark(label + 1, u'.') && text.touchesNext(label) && !text.touchesNext(label + 1);
    return !bracket && dot && label + 2 < line.to ? label + 2 : at;
}

} // namespace nghisu
