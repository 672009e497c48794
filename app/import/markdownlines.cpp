// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markdownlines.h"

#include "headline.h"

#include <QRegularExpression>
#include <QStringList>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Lines that were wrapped by a program are shorter.
constexpr qsizetype LongLine = 120;

bool endsSentence(const QString &line)
{
    return !line.isEmpty() && u".!?…:”\"»"_s.contains(line.back());
}

/// Lines that begin a block of another kind, or may go on in one.
bool isPlain(const QString &line)
{
    static const QRegularExpression Sign(u"\\A(?:[ \\t]|[>#|=`~<]|[-+*][ \\t]|-{2,}|\\d{1,9}[.)][ \\t])"_s);
    return !line.isEmpty() && !Sign.match(line.left(16)).hasMatch();
}

bool isFence(const QString &line)
{
    const QString begin = line.left(16).trimmed();
    return begin.startsWith(u"```"_s) || begin.startsWith(u"~~~"_s);
}

/// Whether a paragraph ends with `line` although only a line break follows.
bool endsParagraph(const QString &line, const QString &next, bool isFirst)
{
    if (!isPlain(line) || !isPlain(next))
        return false;
    const bool headline = isFirst && line.size() < LongLine && looksLikeHeadline(line) &&
                          !endsSentence(line) && endsSentence(next) && next.size() > line.size();
    return headline || (line.size() > LongLine && endsSentence(line));
}

QString withPlainNotes(QString line, bool &isNote)
{
    static const QRegularExpression Note(u"\\A {0,3}\\[\\^([^\\]\\s]{1,40})\\]:[ \\t]*"_s);
    static const QRegularExpression Reference(u"\\[\\^([^\\]\\s]{1,40})\\]"_s);
    isNote = Note.match(line.left(64)).hasMatch();
    if (isNote)
        line.replace(Note, u"\\[\\1\\] "_s);
    return line.contains(u"[^"_s) ? line.replace(Reference, u"\\[\\1\\]"_s) : line;
}

} // namespace

QString plainMarkdown(const QString &markdown)
{
    const QStringList lines = markdown.split(u'\n');
    QString plain;
    plain.reserve(markdown.size() + markdown.size() / 16);
    bool inFence = false;
    bool isFirst = true; // no words were met yet
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines.at(i);
        inFence = isFence(line) ? !inFence : inFence;
        bool isNote = false;
        if (!inFence)
            line = withPlainNotes(line, isNote);
        if (isNote)
            plain += u'\n';
        plain += line;
        if (i + 1 < lines.size())
            plain += u'\n';
        const QString words = line.trimmed();
        if (!inFence && i + 1 < lines.size() && isPlain(line) &&
            endsParagraph(words, lines.at(i + 1).trimmed(), isFirst))
            plain += u'\n';
        isFirst = isFirst && words.isEmpty();
    }
    return plain;
}

} // namespace nghisu
