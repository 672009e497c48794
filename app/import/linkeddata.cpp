// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "linkeddata.h"

#include "normalise.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxDepth = 8;
constexpr qsizetype MaxArticles = 20;
constexpr qsizetype MaxAuthors = 6;
constexpr qsizetype LongestValue = 2000;

/// Takes out what content systems leave in their JSON though it may not stand there: line breaks and other
/// control characters within strings, comments around it, commas before closing brackets.
QByteArray repaired(const QByteArray &script)
{
    QByteArray json;
    json.reserve(script.size());
    bool inString = false;
    bool escaped = false;
    for (const char c : script) {
        if (inString) {
            json += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        if (c == '}' || c == ']') {
            qsizetype end = json.size();
            while (end > 0 && (json.at(end - 1) == ' ' || json.at(end - 1) == '\n' ||
                               json.at(end - 1) == '\t' || json.at(end - 1) == '\r'))
                --end;
            if (end > 0 && json.at(end - 1) == ',')
                json.truncate(end - 1);
        }
        json += c;
        inString = c == '"';
    }
    return json;
}

/// Where a list of objects begins: a bracket may as well be of a CDATA section around everything.
qsizetype arrayStart(const QByteArray &script, qsizetype object)
{
    qsizetype before = object - 1;
    while (before > 0 && (script.at(before) == ' ' || script.at(before) == '\n' ||
                          script.at(before) == '\t' || script.at(before) == '\r'))
        --before;
    const bool isArray = before >= 0 && script.at(before) == '[' && !script.left(before).endsWith("CDATA");
    return isArray ? before : -1;
}

/// Without comments and semicolons around it.
QByteArray bare(const QByteArray &script)
{
    const qsizetype object = script.indexOf('{');
    const qsizetype last = script.lastIndexOf('}');
    if (object < 0 || last < object)
        return {};
    const qsizetype array = arrayStart(script, object);
    const qsizetype close = array < 0 ? -1 : script.indexOf(']', last);
    return close < 0 ? script.mid(object, last - object + 1) : script.mid(array, close - array + 1);
}

QJsonDocument parsed(const QByteArray &script)
{
    const QByteArray json = bare(script);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isNull() && !json.isEmpty() ? QJsonDocument::fromJson(repaired(json)) : document;
}

QString line(const QJsonValue &value)
{
    return toSingleLine(value.toString().left(LongestValue));
}

bool isArticleType(const QString &type)
{
    const QString name = type.section(u'/', -1);
    return name.endsWith(u"Article"_s) || name == u"BlogPosting"_s || name == u"Report"_s ||
           name == u"LiveBlogPosting"_s;
}

bool isArticle(const QJsonValue &type)
{
    if (!type.isArray())
        return isArticleType(type.toString());
    const QJsonArray types = type.toArray();
    return std::any_of(types.begin(), types.end(),
                       [](const QJsonValue &one) { return isArticleType(one.toString()); });
}

/// A name, an object with a name, or a list of either.
QStringList names(const QJsonValue &value)
{
    if (value.isString())
        return {line(value)};
    if (value.isObject())
        return names(value.toObject().value(u"name"_s));
    QStringList all;
    const QJsonArray values = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(values.size(), MaxAuthors); ++i) {
        if (!values.at(i).isArray())
            all += names(values.at(i));
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QString addressOf(const QJsonObject &object)
{
    if (const QString url = line(object.value(u"url"_s)); !url.isEmpty())
        return url;
    const QJsonValue page = object.value(u"mainEntityOfPage"_s);
    return page.isObject() ? line(page.toObject().value(u"@id"_s)) : line(page);
}

LinkedArticle articleOf(const QJsonObject &object)
{
    LinkedArticle article;
    article.headline = line(object.value(u"headline"_s));
    if (article.headline.isEmpty())
        article.headline = line(object.value(u"name"_s));
    article.author = names(object.value(u"author"_s)).join(u", "_s);
    article.publisher = names(object.value(u"publisher"_s)).value(0);
    article.published = line(object.value(u"datePublished"_s));
    article.language = line(object.value(u"inLanguage"_s));
    article.url = addressOf(object);
    return article;
}

void collect(const QJsonValue &value, int depth, QList<LinkedArticle> &articles)
{
    if (depth > MaxDepth || articles.size() >= MaxArticles)
        return;
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (const QJsonValue &one : values)
            collect(one, depth + 1, articles);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (isArticle(object.value(u"@type"_s))) {
        articles.append(articleOf(object));
        return;
    }
    for (const QString &key : {u"@graph"_s, u"mainEntity"_s, u"mainEntityOfPage"_s, u"itemListElement"_s})
        collect(object.value(key), depth + 1, articles);
}

bool isEvent(const QJsonValue &type)
{
    if (!type.isArray())
        return isEventType(type.toString());
    const QJsonArray types = type.toArray();
    return std::any_of(types.begin(), types.end(),
                       [](const QJsonValue &one) { return isEventType(one.toString()); });
}

/// Of a place, or of the first of several: its name, then its address, which may be cut into parts.
QString placeOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty() || value.toArray().at(0).isArray() ? QString()
                                                                            : placeOf(value.toArray().at(0));
    if (!value.isObject())
        return line(value);
    const QJsonObject place = value.toObject();
    QStringList parts = {line(place.value(u"name"_s))};
    const QJsonValue address = place.value(u"address"_s);
    parts.append(line(address));
    for (const QString &key : {u"streetAddress"_s, u"addressLocality"_s, u"addressRegion"_s})
        parts.append(line(address.toObject().value(key)));
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

void collectEvents(const QJsonValue &value, int depth, qsizetype most, QList<PageEvent> &events)
{
    if (depth > MaxDepth || events.size() >= most)
        return;
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (const QJsonValue &one : values)
            collectEvents(one, depth + 1, most, events);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (isEvent(object.value(u"@type"_s))) {
        const PageEvent event{line(object.value(u"name"_s)), line(object.value(u"startDate"_s)),
                              line(object.value(u"endDate"_s)), placeOf(object.value(u"location"_s))};
        if (!event.name.isEmpty() && !event.start.isEmpty())
            events.append(event);
    }
    for (const QJsonValue &one : object)
        collectEvents(one, depth + 1, most, events);
}

} // namespace

QList<LinkedArticle> linkedArticles(const QList<QByteArray> &scripts)
{
    QList<LinkedArticle> articles;
    for (const QByteArray &script : scripts) {
        const QJsonDocument document = parsed(script);
        if (document.isArray())
            collect(document.array(), 0, articles);
        else
            collect(document.object(), 0, articles);
    }
    return articles;
}

QList<PageEvent> linkedEvents(const QList<QByteArray> &scripts, qsizetype most)
{
    QList<PageEvent> events;
    for (const QByteArray &script : scripts) {
        // Few pages have events; the others need not be parsed again.
        if (!script.contains("startDate"))
            continue;
        const QJsonDocument document = parsed(script);
        if (document.isArray())
            collectEvents(document.array(), 0, most, events);
        else
            collectEvents(document.object(), 0, most, events);
    }
    return events;
}

bool isEventType(const QString &type)
{
    const QString name = type.section(u'/', -1).section(u':', -1);
    const bool ofWork = name == u"PublicationEvent"_s || name == u"BroadcastEvent"_s ||
                        name == u"OnDemandEvent"_s || name == u"DeliveryEvent"_s;
    return (name.endsWith(u"Event"_s) && !ofWork) || name == u"Festival"_s || name == u"Hackathon"_s;
}

} // namespace nghisu
