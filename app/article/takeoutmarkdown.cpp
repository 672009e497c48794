// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutmarkdown.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Markdown
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::TakeOut)
};

/// Words of one line that stand for themselves (CommonMark 0.30, 2.4: any of these may be escaped).
QString plainLine(const QString &line)
{
    static const QString Markup = u"\\`*_[]<>#&~|"_s;
    // What makes a list or an underline of a heading of a line that begins with it.
    static const QRegularExpression Opening(u"\\A(?:[-+=]|\\d{1,9}(?=[.)]))"_s);
    const QString trimmed = line.trimmed();
    const auto opening = Opening.match(trimmed).capturedLength();
    QString plain;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        const bool begins =
            (i == 0 && opening == 1 && !c.isDigit()) || (i == opening && i > 0 && trimmed.at(0).isDigit());
        if (begins || Markup.contains(c))
            plain += u'\\';
        plain += c;
    }
    return plain;
}

/// Paragraphs of the words, with their line breaks; each line behind `prefix`.
QString plainText(const QString &text, const QString &prefix)
{
    const QStringList lines = text.split(u'\n');
    QStringList out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = plainLine(lines.at(i));
        const bool goesOn = i + 1 < lines.size() && !line.isEmpty() && !lines.at(i + 1).trimmed().isEmpty();
        out.append((prefix + line + (goesOn ? u"\\"_s : QString())));
    }
    return out.join(u'\n') + u'\n';
}

QString oneLine(const QString &text)
{
    return plainLine(text.simplified());
}

QString shownTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString headOf(const TakenComment &comment)
{
    const QString created = shownTime(comment.created);
    if (comment.answers && comment.edited.isValid())
        return Markdown::tr("Answer of %1, edited %2").arg(created, shownTime(comment.edited));
    if (comment.answers)
        return Markdown::tr("Answer of %1", "a time").arg(created);
    if (comment.edited.isValid())
        return Markdown::tr("Comment of %1, edited %2").arg(created, shownTime(comment.edited));
    return Markdown::tr("Comment of %1", "a time").arg(created);
}

/// Whole sentences: languages put the colour at different places.
QString headOf(const TakenMark &mark)
{
    const QString created = shownTime(mark.created);
    switch (mark.color) {
    case MarkColor::Yellow:
        return Markdown::tr("Highlighted in yellow, %1", "a time").arg(created);
    case MarkColor::Green:
        return Markdown::tr("Highlighted in green, %1", "a time").arg(created);
    case MarkColor::Blue:
        return Markdown::tr("Highlighted in blue, %1", "a time").arg(created);
    case MarkColor::Pink:
        break;
    }
    return Markdown::tr("Highlighted in pink, %1", "a time").arg(created);
}

} // namespace

QString markdownOf(const Person &person)
{
    return u"# "_s + Markdown::tr("Comments, highlights and ratings of %1").arg(oneLine(person.name)) + u'\n';
}

QString markdownOf(const TakenArticle &article)
{
    const QString title = oneLine(article.title);
    QString text =
        u"\n## "_s + (title.isEmpty() ? Markdown::tr("Article without a headline") : title) + u'\n';
    if (!article.url.isEmpty())
        text += u'\n' + oneLine(article.url) + u'\n';
    if (article.stars > 0) {
        const int stars = std::clamp(article.stars, 1, 5);
        text += u'\n' +
                Markdown::tr("Rating: %1", "stars").arg(QString(stars, u'★') + QString(5 - stars, u'☆')) +
                u'\n';
    }
    return text;
}

QString markdownOf(const TakenComment &comment)
{
    QString text = u"\n### "_s + plainLine(headOf(comment)) + u"\n\n"_s;
    if (comment.passage)
        text += plainText(comment.passage->quote, u"> "_s) + u'\n';
    return text + plainText(comment.body, {});
}

QString markdownOf(const TakenMark &mark)
{
    const QString text =
        u"\n### "_s + plainLine(headOf(mark)) + u"\n\n"_s + plainText(mark.passage.quote, u"> "_s);
    return mark.note.isEmpty() ? text : text + u'\n' + plainText(mark.note, {});
}

} // namespace nghisu
