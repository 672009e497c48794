// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timeText(time)) : QJsonValue();
}

QJsonObject passageToJson(const Passage &passage)
{
    return {{u"block"_s, passage.block},
            {u"start"_s, passage.start},
            {u"length"_s, passage.length},
            {u"quote"_s, passage.quote}};
}

QJsonObject commentToJson(const TakenComment &comment)
{
    return {{u"id"_s, idText(comment.id)},
            {u"answers"_s, comment.answers ? QJsonValue(idText(*comment.answers)) : QJsonValue()},
            {u"passage"_s, comment.passage ? QJsonValue(passageToJson(*comment.passage)) : QJsonValue()},
            {u"created"_s, timeToJson(comment.created)},
            {u"edited"_s, timeToJson(comment.edited)},
            {u"changed"_s, timeToJson(comment.changed)},
            {u"body"_s, comment.body}};
}

QJsonObject markToJson(const TakenMark &mark)
{
    return {{u"id"_s, idText(mark.id)},
            {u"color"_s, nameOf(mark.color)},
            {u"passage"_s, passageToJson(mark.passage)},
            {u"created"_s, timeToJson(mark.created)},
            {u"changed"_s, timeToJson(mark.changed)},
            {u"note"_s, mark.note}};
}

QJsonObject articleToJson(const TakenArticle &article)
{
    QJsonArray comments;
    for (const TakenComment &comment : article.comments)
        comments.append(commentToJson(comment));
    QJsonArray marks;
    for (const TakenMark &mark : article.marks)
        marks.append(markToJson(mark));
    return {{u"id"_s, idText(article.id)},
            {u"title"_s, article.title},
            {u"url"_s, article.url},
            {u"stars"_s, article.stars > 0 ? QJsonValue(article.stars) : QJsonValue()},
            {u"rated"_s, timeToJson(article.rated)},
            {u"comments"_s, comments},
            {u"marks"_s, marks}};
}

/// A field of CSV that spreadsheets show and do not reckon with.
QString csvField(QString text)
{
    static const QString Formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && Formula.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvRow(const QStringList &fields)
{
    QStringList row;
    for (const QString &field : fields)
        row.append(csvField(field));
    return row.join(u',') + u"\r\n"_s;
}

QString commentRow(const TakenArticle &article, const TakenComment &comment)
{
    return csvRow({u"comment"_s,
                   idText(article.id),
                   article.title,
                   article.url,
                   {},
                   idText(comment.id),
                   comment.answers ? idText(*comment.answers) : QString(),
                   timeText(comment.created),
                   timeText(comment.edited),
                   timeText(comment.changed),
                   comment.passage ? comment.passage->quote : QString(),
                   comment.body,
                   {}});
}

QString markRow(const TakenArticle &article, const TakenMark &mark)
{
    return csvRow({u"highlight"_s,
                   idText(article.id),
                   article.title,
                   article.url,
                   {},
                   idText(mark.id),
                   {},
                   timeText(mark.created),
                   {},
                   timeText(mark.changed),
                   mark.passage.quote,
                   mark.note,
                   nameOf(mark.color)});
}

} // namespace

QByteArray takeOutToJson(const TakeOut &takeOut)
{
    QJsonArray articles;
    for (const TakenArticle &article : takeOut.articles)
        articles.append(articleToJson(article));
    const QJsonObject person{{u"id"_s, idText(takeOut.person.id)}, {u"name"_s, takeOut.person.name}};
    return QJsonDocument(QJsonObject{{u"format"_s, u"nghisu-take-out"_s},
                                     {u"version"_s, 1},
                                     {u"person"_s, person},
                                     {u"articles"_s, articles}})
        .toJson();
}

QByteArray takeOutToCsv(const TakeOut &takeOut)
{
    QString csv =
        QString(QChar::ByteOrderMark) +
        csvRow({u"kind"_s, u"article"_s, u"title"_s, u"url"_s, u"stars"_s, u"comment"_s, u"answers"_s,
                u"created"_s, u"edited"_s, u"changed"_s, u"quote"_s, u"body"_s, u"color"_s});
    for (const TakenArticle &article : takeOut.articles) {
        if (article.stars > 0)
            csv += csvRow({u"rating"_s,
                           idText(article.id),
                           article.title,
                           article.url,
                           QString::number(article.stars),
                           {},
                           {},
                           {},
                           {},
                           timeText(article.rated),
                           {},
                           {},
                           {}});
        for (const TakenComment &comment : article.comments)
            csv += commentRow(article, comment);
        for (const TakenMark &mark : article.marks)
            csv += markRow(article, mark);
    }
    return csv.toUtf8();
}

} // namespace nghisu
