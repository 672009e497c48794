// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "commenttext.h"

#include "graphemes.h"
#include "normalise.h"

#include <QTextBoundaryFinder>

namespace nghisu {

namespace {

QString withPlainNewlines(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t lineBreak : {u'\r', u'\u2028', u'\u2029'})
        text.replace(QChar(lineBreak), u'\n');
    return text;
}

CommentText::State stateOf(const CommentText &text)
{
    if (text.body.contains(QChar::Null))
        return CommentText::State::Forbidden;
    if (text.body.isEmpty())
        return CommentText::State::Empty;
    if (text.remaining < 0 || text.body.toUcs4().size() > CommentMaxCodePoints)
        return CommentText::State::TooLong;
    return CommentText::State::Acceptable;
}

} // namespace

CommentText measureComment(const QString &typed)
{
    CommentText text;
    text.body = toNfc(withPlainNewlines(typed)).trimmed();
    text.length = graphemeCount(text.body);
    text.remaining = CommentLimit - text.length;
    text.state = stateOf(text);
    return text;
}

qsizetype commentOverflow(const QString &typed)
{
    if (measureComment(typed).remaining >= 0)
        return -1;
    // NFC leaves cluster boundaries where they are, so the typed text is walked as it stands.
    qsizetype start = 0;
    while (start < typed.size() && typed.at(start).isSpace())
        ++start;
    return start + graphemeOffset(typed.mid(start), CommentLimit);
}

} // namespace nghisu
