// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "takeoutfields.h"

#include <cmath>
#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxText = 1024 * 1024;    ///< code units; of a title, a quotation or a comment
constexpr double FirstMs = -62135596800000.0; ///< 0001-01-01

} // namespace

void TakeOutFields::require(bool condition, const QString &key)
{
    if (condition)
        return;
    // What is no JSON is told by its place in the file instead.
    if (m_wrong.isEmpty() && !m_json.hasFailed())
        m_wrong = m_place.isEmpty() ? key : m_place + u'/' + key;
    m_json.fail();
}

QString TakeOutFields::text(const QString &key)
{
    require(m_json.kind() == JsonScanner::Kind::Text, key);
    const auto before = m_json.hasFailed();
    const QString text = m_json.text(MaxText);
    if (!before && m_json.hasFailed() && m_wrong.isEmpty())
        m_wrong = m_place.isEmpty() ? key : m_place + u'/' + key;
    return text;
}

int TakeOutFields::number(const QString &key, int least, int most)
{
    require(m_json.kind() == JsonScanner::Kind::Number, key);
    const double value = m_json.number();
    require(std::trunc(value) == value && value >= least && value <= most, key);
    return m_json.hasFailed() ? least : static_cast<int>(value);
}

QUuid TakeOutFields::id(const QString &key)
{
    const QUuid id(text(key));
    require(!id.isNull(), key);
    return id;
}

QDateTime TakeOutFields::time(const QString &key)
{
    const QDateTime time = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    // A time without a zone would mean another moment on each computer.
    require(time.isValid() && time.timeSpec() != Qt::LocalTime && double(time.toMSecsSinceEpoch()) >= FirstMs,
            key);
    return time.toUTC();
}

Person TakeOutFields::person()
{
    Person person;
    bool hasName = false;
    require(m_json.kind() == JsonScanner::Kind::Object, u"person"_s);
    m_json.enter();
    for (QString key; m_json.nextKey(key);) {
        if (key == "id"_L1) {
            person.id = id(key);
        } else if (key == "name"_L1) {
            person.name = text(key);
            hasName = true;
        } else {
            m_json.skip();
        }
    }
    require(!person.id.isNull() && hasName, u"person"_s);
    return person;
}

MarkColor TakeOutFields::color(const QString &key)
{
    const auto color = markColorNamed(text(key));
    require(color.has_value(), key);
    return color.value_or(MarkColor::Yellow);
}

void TakeOutFields::list(const QString &key, JsonScanner::Place &place)
{
    require(place.position == 0 && m_json.kind() == JsonScanner::Kind::Array, key);
    place = m_json.place();
    m_json.skip();
}

TakenArticle TakeOutFields::article(Lists &lists)
{
    TakenArticle article;
    bool hasTitle = false;
    bool hasUrl = false;
    require(m_json.kind() == JsonScanner::Kind::Object, {});
    m_json.enter();
    for (QString key; m_json.nextKey(key);) {
        if (key == "id"_L1) {
            article.id = id(key);
        } else if (key == "title"_L1) {
            article.title = text(key);
            hasTitle = true;
        } else if (key == "url"_L1) {
            article.url = text(key);
            hasUrl = true;
        } else if (key == "stars"_L1 && !m_json.skipNull()) {
            article.stars = number(key, 1, 5);
        } else if (key == "rated"_L1 && !m_json.skipNull()) {
            article.rated = time(key);
        } else if (key == "comments"_L1) {
            list(key, lists.comments);
        } else if (key == "marks"_L1 && !m_json.skipNull()) {
            list(key, lists.marks);
        } else if (key != "stars"_L1 && key != "rated"_L1 && key != "marks"_L1) {
            m_json.skip();
        }
    }
    require(!article.id.isNull(), u"id"_s);
    require(hasTitle, u"title"_s);
    require(hasUrl, u"url"_s);
    require(article.stars == 0 || article.rated.isValid(), u"rated"_s);
    require(lists.comments.position > 0, u"comments"_s);
    if (article.stars == 0)
        article.rated = {};
    return article;
}

TakenComment TakeOutFields::comment()
{
    TakenComment comment;
    bool hasBody = false;
    require(m_json.kind() == JsonScanner::Kind::Object, {});
    m_json.enter();
    for (QString key; m_json.nextKey(key);) {
        if (key == "id"_L1) {
            comment.id = id(key);
        } else if (key == "created"_L1) {
            comment.created = time(key);
        } else if (key == "changed"_L1) {
            comment.changed = time(key);
        } else if (key == "body"_L1) {
            comment.body = text(key);
            hasBody = true;
        } else if (key != "answers"_L1 && key != "passage"_L1 && key != "edited"_L1) {
            m_json.skip();
        } else if (m_json.skipNull()) {
            continue;
        } else if (key == "answers"_L1) {
            comment.answers = id(key);
        } else if (key == "passage"_L1) {
            comment.passage = passage();
        } else {
            comment.edited = time(key);
        }
    }
    require(!comment.id.isNull(), u"id"_s);
    require(comment.created.isValid(), u"created"_s);
    require(comment.changed.isValid(), u"changed"_s);
    require(hasBody, u"body"_s);
    return comment;
}

TakenMark TakeOutFields::mark()
{
    TakenMark mark;
    bool hasColor = false;
    bool hasNote = false;
    require(m_json.kind() == JsonScanner::Kind::Object, {});
    m_json.enter();
    for (QString key; m_json.nextKey(key);) {
        if (key == "id"_L1) {
            mark.id = id(key);
        } else if (key == "color"_L1) {
            mark.color = color(key);
            hasColor = true;
        } else if (key == "passage"_L1) {
            mark.passage = passage();
        } else if (key == "created"_L1) {
            mark.created = time(key);
        } else if (key == "changed"_L1) {
            mark.changed = time(key);
        } else if (key == "note"_L1) {
            mark.note = text(key);
            hasNote = true;
        } else {
            m_json.skip();
        }
    }
    require(!mark.id.isNull(), u"id"_s);
    require(hasColor, u"color"_s);
    require(mark.passage.length > 0, u"passage"_s);
    require(mark.created.isValid(), u"created"_s);
    require(mark.changed.isValid(), u"changed"_s);
    require(hasNote, u"note"_s);
    return mark;
}

Passage TakeOutFields::passage()
{
    constexpr int Most = std::numeric_limits<int>::max();
    Passage passage{LeadBlock - 1, -1, 0, {}};
    bool hasQuote = false;
    require(m_json.kind() == JsonScanner::Kind::Object, u"passage"_s);
    m_json.enter();
    for (QString key; m_json.nextKey(key);) {
        if (key == "block"_L1) {
            passage.block = number(key, LeadBlock, Most);
        } else if (key == "start"_L1) {
            passage.start = number(key, 0, Most);
        } else if (key == "length"_L1) {
            passage.length = number(key, 1, Most);
        } else if (key == "quote"_L1) {
            passage.quote = text(key);
            hasQuote = true;
        } else {
            m_json.skip();
        }
    }
    require(passage.block >= LeadBlock && passage.start >= 0 && passage.length > 0 && hasQuote, u"passage"_s);
    return passage;
}

} // namespace nghisu
