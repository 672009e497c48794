// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "markedevents.h"

#include "linkeddata.h"
#include "normalise.h"

#include <QSet>

#include <cstring>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 2000;
/// Nodes below a property that are looked at: elements without words could otherwise be nested and searched
/// again and again.
constexpr int MostNodes = 200;

enum class Vocabulary { Microdata, HCalendar, HEvent };

/// One name of a property in each vocabulary.
struct Property
{
    QString PageEvent::*field;
    QLatin1String microdata;
    QLatin1String hCalendar;
    QLatin1String hEvent;

    [[nodiscard]] QLatin1String in(Vocabulary vocabulary) const
    {
        return vocabulary == Vocabulary::Microdata   ? microdata
               : vocabulary == Vocabulary::HCalendar ? hCalendar
                                                     : hEvent;
    }
};

const Property Properties[] = {
    {&PageEvent::name, QLatin1String("name"), QLatin1String("summary"), QLatin1String("p-name")},
    {&PageEvent::start, QLatin1String("startDate"), QLatin1String("dtstart"), QLatin1String("dt-start")},
    {&PageEvent::end, QLatin1String("endDate"), QLatin1String("dtend"), QLatin1String("dt-end")},
    {&PageEvent::place, QLatin1String("location"), QLatin1String("location"), QLatin1String("p-location")},
};

/// Asked of every element of the page, hence without making strings.
bool mayHaveWord(const GumboNode *node, const char *attribute, const char *word)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, attribute);
    return found != nullptr && std::strstr(found->value, word) != nullptr;
}

QStringList wordsOf(const GumboNode *node, const char *attribute)
{
    return attributeOf(node, attribute).left(LongestValue).simplified().split(u' ', Qt::SkipEmptyParts);
}

void collectWords(const GumboNode *node, int &nodes, QString &words)
{
    if (++nodes > MostNodes || words.size() > LongestValue)
        return;
    words += textOf(node).left(LongestValue);
    for (const GumboNode *child : HtmlChildren(node)) {
        if (nodes > MostNodes)
            return;
        collectWords(child, nodes, words);
    }
    if (isElement(node))
        words += u' ';
}

QString wordsBelow(const GumboNode *node)
{
    QString words;
    int nodes = 0;
    for (const GumboNode *child : HtmlChildren(node)) {
        if (nodes > MostNodes)
            break;
        collectWords(child, nodes, words);
    }
    return toSingleLine(words.left(LongestValue));
}

bool isTimeField(QString PageEvent::*field)
{
    return field == &PageEvent::start || field == &PageEvent::end;
}

/// What machines are to read, else the words.
QString valueOf(const GumboNode *node, bool isTime)
{
    for (const char *attribute : {"content", "datetime"}) {
        if (QString value = attributeOf(node, attribute).left(LongestValue); !value.isEmpty())
            return toSingleLine(value);
    }
    if (!isTime)
        return wordsBelow(node);
    if (QString title = attributeOf(node, "title").left(LongestValue); !title.isEmpty())
        return toSingleLine(title);
    int nodes = 0;
    // The "value class pattern" of microformats, and `time` within the property's element.
    for (const GumboNode *child : HtmlChildren(node)) {
        if (++nodes > MostNodes)
            break;
        if (hasAttribute(child, "datetime") || hasAttribute(child, "title"))
            return valueOf(child, true);
    }
    return wordsBelow(node);
}

/// Name and address of a place where they are marked, else all its words.
class PlaceReader
{
public:
    [[nodiscard]] QString read(const GumboNode *node)
    {
        if (!hasAttribute(node, "itemscope"))
            return valueOf(node, false);
        visitChildren(node);
        QStringList parts = {m_name, m_address};
        parts.removeAll(QString());
        return parts.isEmpty() ? wordsBelow(node) : parts.join(u", "_s);
    }

private:
    void visitChildren(const GumboNode *node)
    {
        for (const GumboNode *child : HtmlChildren(node)) {
            if (++m_seen > MostNodes)
                break;
            if (isElement(child))
                visit(child);
        }
    }
    void visit(const GumboNode *node)
    {
        const QStringList names = wordsOf(node, "itemprop");
        if (names.contains("name"_L1) && m_name.isEmpty())
            m_name = valueOf(node, false);
        else if (names.contains("address"_L1) && m_address.isEmpty())
            m_address = valueOf(node, false);
        else
            visitChildren(node);
    }

    QString m_name;
    QString m_address;
    int m_seen = 0;
};

class EventReader
{
public:
    explicit EventReader(QList<PageEvent> &events) : m_events(events) {}

    void visitChildren(const GumboNode *node)
    {
        for (const GumboNode *child : HtmlChildren(node)) {
            if (isElement(child) && m_events.size() < MostPageEvents)
                visit(child);
        }
    }

private:
    void visit(const GumboNode *node);
    void readProperty(const GumboNode *node);
    void readEvent(const GumboNode *node, Vocabulary vocabulary);

    QList<PageEvent> &m_events;
    PageEvent *m_event = nullptr; ///< the one that properties are of; null outside events
    Vocabulary m_vocabulary = Vocabulary::Microdata;
};

void EventReader::visit(const GumboNode *node)
{
    if (m_event != nullptr)
        readProperty(node);
    if (hasAttribute(node, "itemscope")) {
        if (mayHaveWord(node, "itemtype", "schema.org/")) {
            const QStringList types = wordsOf(node, "itemtype");
            if (std::any_of(types.cbegin(), types.cend(), isEventType))
                return readEvent(node, Vocabulary::Microdata);
        }
        // The properties of another thing are not the event's.
        PageEvent *const event = std::exchange(m_event, nullptr);
        visitChildren(node);
        m_event = event;
        return;
    }
    if (mayHaveWord(node, "class", "vevent") && wordsOf(node, "class").contains("vevent"_L1))
        return readEvent(node, Vocabulary::HCalendar);
    if (mayHaveWord(node, "class", "h-event") && wordsOf(node, "class").contains("h-event"_L1))
        return readEvent(node, Vocabulary::HEvent);
    visitChildren(node);
}

void EventReader::readProperty(const GumboNode *node)
{
    const char *const attribute = m_vocabulary == Vocabulary::Microdata ? "itemprop" : "class";
    if (!hasAttribute(node, attribute))
        return;
    const QStringList names = wordsOf(node, attribute);
    for (const Property &property : Properties) {
        QString &field = m_event->*property.field;
        if (!field.isEmpty() || !names.contains(property.in(m_vocabulary)))
            continue;
        field = property.field == &PageEvent::place ? PlaceReader().read(node)
                                                    : valueOf(node, isTimeField(property.field));
    }
}

void EventReader::readEvent(const GumboNode *node, Vocabulary vocabulary)
{
    PageEvent event;
    PageEvent *const around = std::exchange(m_event, &event);
    const Vocabulary before = std::exchange(m_vocabulary, vocabulary);
    const qsizetype place = m_events.size();
    visitChildren(node);
    m_event = around;
    m_vocabulary = before;
    if (!event.name.isEmpty() && !event.start.isEmpty() && m_events.size() < MostPageEvents)
        m_events.insert(place, event);
}

} // namespace

QList<PageEvent> readPageEvents(const HtmlTree &tree)
{
    QList<PageEvent> found = linkedEvents(tree.linkedData(), MostPageEvents);
    QList<PageEvent> marked;
    // Few pages have any.
    if (tree.mentions("vevent") || tree.mentions("h-event") || tree.mentions("startDate"))
        EventReader(marked).visitChildren(tree.root());
    found += marked;
    QList<PageEvent> events;
    QSet<std::pair<QString, QString>> known;
    for (const PageEvent &event : std::as_const(found)) {
        const std::pair<QString, QString> key(event.name, event.start);
        if (events.size() < MostPageEvents && !known.contains(key)) {
            known.insert(key);
            events.append(event);
        }
    }
    return events;
}

} // namespace nghisu
