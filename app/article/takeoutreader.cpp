// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Reader
{
    Q_DECLARE_TR_FUNCTIONS(nghisu::TakeOut)
};

// What QJsonDocument makes of a byte may be fifty times as large: values are counted before it is asked.
constexpr qsizetype MaxContainers = 500'000;
constexpr qsizetype MaxValues = 4'000'000;
constexpr qsizetype MaxText = 1024 * 1024;    ///< code units; of a title, a quotation or a comment
constexpr double FirstMs = -62135596800000.0; ///< 0001-01-01

/// Reads typed values; the first that is not as it has to be is remembered, and all is lost then.
class Fields
{
public:
    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    void enter(const QString &place) { m_place = place; }

    QUuid id(const QJsonObject &object, const QString &key)
    {
        const QUuid id(object[key].toString());
        if (id.isNull())
            fail(key);
        return id;
    }
    std::optional<QUuid> idOrNone(const QJsonObject &object, const QString &key)
    {
        return isNone(object[key]) ? std::nullopt : std::optional(id(object, key));
    }
    QString text(const QJsonObject &object, const QString &key)
    {
        const QString text = object[key].toString();
        if (!object[key].isString() || text.size() > MaxText)
            fail(key);
        return text;
    }
    QDateTime time(const QJsonObject &object, const QString &key)
    {
        QDateTime time = QDateTime::fromString(object[key].toString(), Qt::ISODateWithMs);
        // A time without a zone would mean another moment on each computer.
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime || double(time.toMSecsSinceEpoch()) < FirstMs)
            fail(key);
        return time.toUTC();
    }
    QDateTime timeOrNone(const QJsonObject &object, const QString &key)
    {
        return isNone(object[key]) ? QDateTime() : time(object, key);
    }
    MarkColor color(const QJsonObject &object, const QString &key)
    {
        const auto color = markColorNamed(object[key].toString());
        if (!color)
            fail(key);
        return color.value_or(MarkColor::Yellow);
    }
    int number(const QJsonObject &object, const QString &key, int least, int most)
    {
        constexpr qint64 None = std::numeric_limits<qint64>::min();
        const qint64 value = object[key].toInteger(None);
        if (value < least || value > most) {
            fail(key);
            return least;
        }
        return static_cast<int>(value);
    }
    QJsonObject object(const QJsonValue &value, const QString &key)
    {
        if (!value.isObject())
            fail(key);
        return value.toObject();
    }
    QJsonArray array(const QJsonObject &object, const QString &key)
    {
        if (!object[key].isArray())
            fail(key);
        return object[key].toArray();
    }
    [[nodiscard]] static bool isNone(const QJsonValue &value)
    {
        return value.isNull() || value.isUndefined();
    }

private:
    void fail(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_place.isEmpty() ? key : m_place + u'/' + key;
    }

    QString m_place;
    QString m_wrong;
};

Passage passageOf(Fields &fields, const QJsonObject &holder)
{
    constexpr int Most = std::numeric_limits<int>::max();
    const QJsonObject object = fields.object(holder[u"passage"_s], u"passage"_s);
    return Passage{fields.number(object, u"block"_s, LeadBlock, Most),
                   fields.number(object, u"start"_s, 0, Most), fields.number(object, u"length"_s, 1, Most),
                   fields.text(object, u"quote"_s)};
}

TakenComment commentOf(Fields &fields, const QJsonObject &object)
{
    TakenComment comment;
    comment.id = fields.id(object, u"id"_s);
    comment.answers = fields.idOrNone(object, u"answers"_s);
    if (!Fields::isNone(object[u"passage"_s]))
        comment.passage = passageOf(fields, object);
    comment.created = fields.time(object, u"created"_s);
    comment.edited = fields.timeOrNone(object, u"edited"_s);
    comment.changed = fields.time(object, u"changed"_s);
    comment.body = fields.text(object, u"body"_s);
    return comment;
}

TakenMark markOf(Fields &fields, const QJsonObject &object)
{
    TakenMark mark;
    mark.id = fields.id(object, u"id"_s);
    mark.color = fields.color(object, u"color"_s);
    mark.passage = passageOf(fields, object);
    mark.created = fields.time(object, u"created"_s);
    mark.changed = fields.time(object, u"changed"_s);
    mark.note = fields.text(object, u"note"_s);
    return mark;
}

TakenArticle articleOf(Fields &fields, const QJsonObject &object, const QString &place)
{
    TakenArticle article;
    article.id = fields.id(object, u"id"_s);
    article.title = fields.text(object, u"title"_s);
    article.url = fields.text(object, u"url"_s);
    if (!Fields::isNone(object[u"stars"_s])) {
        article.stars = fields.number(object, u"stars"_s, 1, 5);
        article.rated = fields.time(object, u"rated"_s);
    }
    const QJsonArray comments = fields.array(object, u"comments"_s);
    for (qsizetype i = 0; i < comments.size() && fields.wrong().isEmpty(); ++i) {
        fields.enter(place + u"/comments/"_s + QString::number(i));
        article.comments.append(commentOf(fields, fields.object(comments.at(i), {})));
    }
    fields.enter(place);
    const QJsonArray marks = Fields::isNone(object[u"marks"_s]) // in files of earlier versions
                                 ? QJsonArray()
                                 : fields.array(object, u"marks"_s);
    for (qsizetype i = 0; i < marks.size() && fields.wrong().isEmpty(); ++i) {
        fields.enter(place + u"/marks/"_s + QString::number(i));
        article.marks.append(markOf(fields, fields.object(marks.at(i), {})));
    }
    return article;
}

TakeOut takeOutOf(Fields &fields, const QJsonObject &object)
{
    TakeOut takeOut;
    const QJsonObject person = fields.object(object[u"person"_s], u"person"_s);
    takeOut.person = {fields.id(person, u"id"_s), fields.text(person, u"name"_s)};
    const QJsonArray articles = fields.array(object, u"articles"_s);
    for (qsizetype i = 0; i < articles.size() && fields.wrong().isEmpty(); ++i) {
        const QString place = u"articles/"_s + QString::number(i);
        fields.enter(place);
        takeOut.articles.append(articleOf(fields, fields.object(articles.at(i), {}), place));
    }
    return takeOut;
}

/// Whether reading it would take no more memory than is to be spent on it. Linear.
bool isWithinBounds(const QByteArray &json)
{
    if (json.size() > MaxTakeOutBytes)
        return false;
    qsizetype containers = 0;
    qsizetype values = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
            continue;
        }
        inText = c == '"';
        containers += c == '[' || c == '{';
        values += c == ',';
    }
    return containers <= MaxContainers && values <= MaxValues;
}

tl::unexpected<Failure<TakeOutError>> failure(TakeOutError code, const QString &sentence)
{
    return tl::unexpected(Failure<TakeOutError>{code, sentence});
}

} // namespace

bool isTakeOut(const QByteArray &bytes)
{
    const QByteArrayView all(bytes.startsWith("\xEF\xBB\xBF") ? QByteArrayView(bytes).sliced(3)
                                                              : QByteArrayView(bytes));
    return all.trimmed().startsWith('{') && all.contains("\"nghisu-take-out\"");
}

Result<TakeOut, TakeOutError> takeOutFromJson(const QByteArray &json)
{
    if (!isWithinBounds(json))
        return failure(
            TakeOutError::TooLarge,
            Reader::tr("The file of comments is larger than any that Nghị Sự writes. Choose the file "
                       "that you saved."));
    QJsonParseError error;
    const QByteArray bare = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonObject object = QJsonDocument::fromJson(bare, &error).object();
    const QString damaged = Reader::tr("The file of comments is damaged at “%1”. Choose another copy of it.");
    if (error.error != QJsonParseError::NoError)
        return failure(TakeOutError::Malformed, damaged.arg(error.offset));
    if (object[u"format"_s] != "nghisu-take-out"_L1)
        return failure(TakeOutError::Malformed, damaged.arg("format"_L1));
    if (object[u"version"_s].toInteger() > 1)
        return failure(TakeOutError::Newer,
                       Reader::tr("The file of comments was written by a newer version of "
                                  "Nghị Sự. Update the program and try again."));
    Fields fields;
    if (object[u"version"_s].toInteger() != 1)
        return failure(TakeOutError::Malformed, damaged.arg("version"_L1));
    TakeOut takeOut = takeOutOf(fields, object);
    if (!fields.wrong().isEmpty())
        return failure(TakeOutError::Malformed, damaged.arg(fields.wrong()));
    return takeOut;
}

} // namespace nghisu
