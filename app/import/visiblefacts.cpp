// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "visiblefacts.h"

#include "byline.h"
#include "dateline.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLine = 100;
constexpr qsizetype LongestAuthor = 80;
/// Elements around a headline that are looked at.
constexpr int MostElements = 400;
/// A paragraph of the article ends its head.
constexpr int LongParagraph = 120;

class FactReader
{
public:
    void readProperty(const PageElement &element);
    void readHeadElement(const PageElement &element);
    VisibleFacts take() { return std::move(m_facts); }

private:
    void readAuthor(const PageElement &element);
    void readDate(const PageElement &element);

    VisibleFacts m_facts;
};

/// Microdata may stand anywhere, also in `meta` elements.
void FactReader::readProperty(const PageElement &element)
{
    if (!hasAttribute(element.node, "itemprop"))
        return;
    const QString name = attributeOf(element.node, "itemprop").trimmed();
    if (name.compare(u"datePublished"_s, Qt::CaseInsensitive) == 0 && m_facts.timestamp.isEmpty()) {
        for (const char *attribute : {"content", "datetime"}) {
            if (m_facts.timestamp.isEmpty())
                m_facts.timestamp = attributeOf(element.node, attribute).trimmed();
        }
    } else if (name.compare(u"author"_s, Qt::CaseInsensitive) == 0 && m_facts.author.isEmpty()) {
        const QString content = attributeOf(element.node, "content");
        m_facts.author = authorOfLine(
            content.isEmpty() && element.text <= LongestLine ? allTextOf(element.node) : content);
    }
}

void FactReader::readAuthor(const PageElement &element)
{
    if (!m_facts.author.isEmpty() || element.text == 0 || element.text > LongestLine || element.runs > 2)
        return;
    const bool named = (element.hints & ElementHint::Author) ||
                       (element.tag() == GUMBO_TAG_A &&
                        attributeOf(element.node, "rel").compare(u"author"_s, Qt::CaseInsensitive) == 0);
    const QString line = allTextOf(element.node);
    const std::optional<Byline> byline = bylineBelowHeadline(line);
    if (byline && !byline->author.isEmpty())
        m_facts.author = byline->author;
    else if (named)
        m_facts.author = authorOfLine(line);
}

void FactReader::readDate(const PageElement &element)
{
    if (element.tag() == GUMBO_TAG_TIME && m_facts.timestamp.isEmpty())
        m_facts.timestamp = attributeOf(element.node, "datetime").trimmed();
    if (m_facts.date.isValid() || element.text < 8 || element.text > LongestLine || element.runs > 1)
        return;
    if (const std::optional<DateLine> line = parseDateLine(allTextOf(element.node)))
        m_facts.date = line->date;
}

void FactReader::readHeadElement(const PageElement &element)
{
    readDate(element);
    readAuthor(element);
}

} // namespace

QString authorOfLine(const QString &line)
{
    static const QRegularExpression Announced(
        u"^(?:(?:by|written by|posted by|từ|tác giả|bài|por|par|von|автор)\\b\\s*:?\\s*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString author = line.simplified();
    author = withoutRole(author.remove(Announced));
    const bool isName = author.size() <= LongestAuthor && !author.contains(u"://"_s) &&
                        !author.contains(u'@') && findFullDates(author).isEmpty() &&
                        std::any_of(author.cbegin(), author.cend(), [](QChar c) { return c.isLetter(); });
    return isName ? author : QString();
}

VisibleFacts readVisibleFacts(const PageMap &page, const ArticlePlace &place, qsizetype title)
{
    FactReader reader;
    for (qsizetype i = 0; i < page.size(); ++i)
        reader.readProperty(page.at(i));
    // The head of the article reaches from its headline to its first paragraph.
    const qsizetype begin = title >= 0 ? page.commonAncestor(title, place.body) : place.body;
    const qsizetype first = title >= 0 ? std::max(begin, page.at(title).parent) : begin;
    int seen = 0;
    for (qsizetype i = first; i < page.at(place.body).end && seen < MostElements; ++i, ++seen) {
        const PageElement &element = page.at(i);
        if (i > place.body && element.prose >= LongParagraph && element.paragraphs == 1)
            break;
        if (element.prose == 0)
            reader.readHeadElement(element);
    }
    return reader.take();
}

} // namespace nghisu
