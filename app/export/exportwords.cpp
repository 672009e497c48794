// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exportwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::ArticleExport)
};

QString colorName(MarkColor color)
{
    switch (color) {
    case MarkColor::Yellow:
        return Words::tr("yellow");
    case MarkColor::Green:
        return Words::tr("green");
    case MarkColor::Blue:
        return Words::tr("blue");
    case MarkColor::Pink:
        break;
    }
    return Words::tr("pink");
}

} // namespace

QString ExportWords::title(const Article &article)
{
    const QString title = writable(article.title).simplified();
    return title.isEmpty() ? Words::tr("Article without a headline") : title;
}

QString ExportWords::published(const PublicationDate &day)
{
    if (!day.date.isValid())
        return {};
    const QString date =
        QLocale().toString(day.date, Words::tr("d MMMM yyyy", "format of the day of publication"));
    return day.estimated ? Words::tr("%1 (estimated)", "day of publication").arg(date) : date;
}

QStringList ExportWords::origin(const Article &article)
{
    QStringList parts{writable(article.source)};
    if (article.author != article.source)
        parts.append(writable(article.author));
    parts.append(published(article.published));
    parts.removeAll(QString());
    return parts;
}

QString ExportWords::agendaHeading()
{
    return Words::tr("Agenda");
}

QString ExportWords::itemsHeading()
{
    return Words::tr("Items of business");
}

QString ExportWords::commentsHeading()
{
    return Words::tr("Comments");
}

QString ExportWords::rating(const RatingSummary &rating)
{
    if (rating.count == 0)
        return {};
    const int count = rating.count;
    return Words::tr("Rated %1 of 5 by %n reader(s)", nullptr, count)
        .arg(QLocale().toString(rating.average, 'f', 1));
}

QString ExportWords::commentHead(const Comment &comment)
{
    const QString time = QLocale().toString(comment.created.toLocalTime(), QLocale::ShortFormat);
    const QString name = writable(comment.authorName);
    const QString answered = writable(comment.answeredName);
    return answered.isEmpty()
               ? Words::tr("%1, %2", "name, time").arg(name, time)
               : Words::tr("%1 to %3, %2", "name, time, name of the one answered").arg(name, time, answered);
}

QString ExportWords::commentBody(const Comment &comment)
{
    return comment.deleted ? Words::tr("(This comment was deleted.)") : comment.body;
}

QString ExportWords::marksHeading()
{
    return Words::tr("Highlights");
}

QString ExportWords::markHead(const Mark &mark)
{
    const QString time = QLocale().toString(mark.created.toLocalTime(), QLocale::ShortFormat);
    return Words::tr("%1, %2, %3", "name, colour, time")
        .arg(writable(mark.authorName), colorName(mark.color), time);
}

QString ExportWords::missingPicture()
{
    return Words::tr("This picture is not in the saved file.");
}

QString ExportWords::picturePlace(const Block &figure)
{
    const QString said = figure.text.isEmpty() ? figure.alternative : figure.text;
    return said.isEmpty() ? Words::tr("[Picture]") : Words::tr("[Picture: %1]").arg(writable(said));
}

bool isWritable(QChar c)
{
    return c.category() != QChar::Other_Control && !c.isNonCharacter();
}

QString writable(QString text)
{
    return text.removeIf([](QChar c) { return !isWritable(c); });
}

} // namespace nghisu
