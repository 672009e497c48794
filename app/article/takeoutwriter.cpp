// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutwriter.h"

#include "takeoutmarkdown.h"

#include <QBuffer>
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

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

class JsonWriter : public TakeOutWriter
{
public:
    using TakeOutWriter::TakeOutWriter;

    bool person(const Person &person) override
    {
        return write("{\"format\":\"nghisu-take-out\",\"version\":1,\n\"person\":" +
                     lineOf({{u"id"_s, idText(person.id)}, {u"name"_s, person.name}}) + ",\n\"articles\":[");
    }
    bool article(const TakenArticle &article) override
    {
        QByteArray head = lineOf({{u"id"_s, idText(article.id)},
                                  {u"title"_s, article.title},
                                  {u"url"_s, article.url},
                                  {u"stars"_s, article.stars > 0 ? QJsonValue(article.stars) : QJsonValue()},
                                  {u"rated"_s, timeToJson(article.rated)}});
        head.chop(1); // of the brace
        const QByteArray before = m_articles++ > 0 ? "]},\n" : "\n";
        m_comments = 0;
        m_marks = 0;
        return write(before + head + ",\"comments\":[");
    }
    bool comment(const TakenComment &comment) override
    {
        return write(
            (m_comments++ > 0 ? ",\n" : "\n") +
            lineOf(
                {{u"id"_s, idText(comment.id)},
                 {u"answers"_s, comment.answers ? QJsonValue(idText(*comment.answers)) : QJsonValue()},
                 {u"passage"_s, comment.passage ? QJsonValue(passageToJson(*comment.passage)) : QJsonValue()},
                 {u"created"_s, timeToJson(comment.created)},
                 {u"edited"_s, timeToJson(comment.edited)},
                 {u"changed"_s, timeToJson(comment.changed)},
                 {u"body"_s, comment.body}}));
    }
    bool mark(const TakenMark &mark) override
    {
        return write((m_marks++ > 0 ? ",\n" : "],\n\"marks\":[\n") +
                     lineOf({{u"id"_s, idText(mark.id)},
                             {u"color"_s, nameOf(mark.color)},
                             {u"passage"_s, passageToJson(mark.passage)},
                             {u"created"_s, timeToJson(mark.created)},
                             {u"changed"_s, timeToJson(mark.changed)},
                             {u"note"_s, mark.note}}));
    }
    bool finish() override { return write(m_articles > 0 ? "]}\n]}\n" : "]}\n"); }

private:
    qint64 m_articles = 0;
    qint64 m_comments = 0; ///< of the last article
    qint64 m_marks = 0;    ///< of the last article
};

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

QByteArray csvRow(const QStringList &fields)
{
    QStringList row;
    for (const QString &field : fields)
        row.append(csvField(field));
    return (row.join(u',') + u"\r\n"_s).toUtf8();
}

class CsvWriter : public TakeOutWriter
{
public:
    using TakeOutWriter::TakeOutWriter;

    bool person(const Person &) override
    {
        return write(
            QString(QChar::ByteOrderMark).toUtf8() +
            csvRow({u"kind"_s, u"article"_s, u"title"_s, u"url"_s, u"stars"_s, u"comment"_s, u"answers"_s,
                    u"created"_s, u"edited"_s, u"changed"_s, u"quote"_s, u"body"_s, u"color"_s}));
    }
    bool article(const TakenArticle &article) override
    {
        m_article = article;
        if (article.stars <= 0)
            return true;
        return write(csvRow({u"rating"_s,
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
                             {}}));
    }
    bool comment(const TakenComment &comment) override
    {
        return write(csvRow({u"comment"_s,
                             idText(m_article.id),
                             m_article.title,
                             m_article.url,
                             {},
                             idText(comment.id),
                             comment.answers ? idText(*comment.answers) : QString(),
                             timeText(comment.created),
                             timeText(comment.edited),
                             timeText(comment.changed),
                             comment.passage ? comment.passage->quote : QString(),
                             comment.body,
                             {}}));
    }
    bool mark(const TakenMark &mark) override
    {
        return write(csvRow({u"highlight"_s,
                             idText(m_article.id),
                             m_article.title,
                             m_article.url,
                             {},
                             idText(mark.id),
                             {},
                             timeText(mark.created),
                             {},
                             timeText(mark.changed),
                             mark.passage.quote,
                             mark.note,
                             nameOf(mark.color)}));
    }

private:
    TakenArticle m_article; ///< the last one
};

class MarkdownWriter : public TakeOutWriter
{
public:
    using TakeOutWriter::TakeOutWriter;

    bool person(const Person &person) override { return write(markdownOf(person).toUtf8()); }
    bool article(const TakenArticle &article) override { return write(markdownOf(article).toUtf8()); }
    bool comment(const TakenComment &comment) override { return write(markdownOf(comment).toUtf8()); }
    bool mark(const TakenMark &mark) override { return write(markdownOf(mark).toUtf8()); }
};

} // namespace

std::unique_ptr<TakeOutWriter> TakeOutWriter::make(TakeOutFormat format, QIODevice &device)
{
    if (format == TakeOutFormat::Markdown)
        return std::make_unique<MarkdownWriter>(device);
    if (format == TakeOutFormat::Csv)
        return std::make_unique<CsvWriter>(device);
    return std::make_unique<JsonWriter>(device);
}

bool TakeOutWriter::write(const QByteArray &bytes)
{
    return m_device.write(bytes) == bytes.size();
}

QByteArray takeOutBytes(const TakeOut &takeOut, TakeOutFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = TakeOutWriter::make(format, buffer);
    return giveTakeOut(takeOut, *writer) && writer->finish() ? buffer.data() : QByteArray();
}

} // namespace nghisu
