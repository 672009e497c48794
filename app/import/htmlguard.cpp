// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlguard.h"

#include "htmlnesting.h"
#include "markuplimits.h"
#include "normalise.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nghisu {

namespace {

const QByteArray LongValueScheme = "nghisu-value:";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Elements whose content is no text of the page.
bool isDropped(const QByteArray &name)
{
    static const std::array<QByteArray, 12> Names{"script",   "style",  "iframe", "noembed",
                                                  "noframes", "svg",    "math",   "textarea",
                                                  "xmp",      "object", "applet", "template"};
    return std::find(Names.begin(), Names.end(), name) != Names.end();
}

/// Without an end tag these reach to the end of the page; of the others only the tag is left out.
bool isRaw(const QByteArray &name)
{
    static const std::array<QByteArray, 7> Names{"script",   "style",    "iframe", "noembed",
                                                 "noframes", "textarea", "xmp"};
    return std::find(Names.begin(), Names.end(), name) != Names.end();
}

class Guard
{
public:
    explicit Guard(const QByteArray &html) : m_html(html) { m_out.markup.reserve(html.size() / 2); }

    bool run();
    GuardedHtml take()
    {
        m_out.endsEarly = m_cut || (m_nesting.isBodyOpen() && (m_nesting.isOpen() || endsAmidSentence()));
        return std::move(m_out);
    }

private:
    void copyText(qsizetype end);
    void readMarkup();
    void readDeclaration();
    void readEndTag();
    void readStartTag();
    QByteArray readName();
    bool readAttributes(QByteArray &attributes);
    void readAttribute(QByteArray &attributes, int number);
    QByteArray readQuoted(char quote);
    QByteArray readUnquoted();
    void writeAttribute(QByteArray &attributes, const QByteArray &name, const QByteArray &value, char quote);
    void skipElement(const QByteArray &name);
    void copyElement(const QByteArray &name);
    void takeLinkedData(const QByteArray &name);
    qsizetype endOf(const QByteArray &name);
    qsizetype find(char c) const
    {
        const qsizetype at = m_html.indexOf(c, m_at);
        return at < 0 ? m_html.size() : at;
    }
    bool endsAmidSentence() const;
    bool atEnd() const { return m_at >= m_html.size(); }
    char current() const { return m_html.at(m_at); }
    void skipSpace()
    {
        while (!atEnd() && (isSpace(current()) || current() == '/'))
            ++m_at;
    }

    const QByteArray &m_html;
    qsizetype m_at = 0;
    HtmlNesting m_nesting;
    int m_preformatted = 0;      ///< `pre` elements open
    bool m_cut = false;          ///< the file ends in a tag, a comment or a script
    QList<QByteArray> m_unended; ///< names of dropped elements that have no end tag any more
    GuardedHtml m_out;
};

bool Guard::run()
{
    while (!atEnd() && m_out.markup.size() <= MaxMarkupBytes && m_nesting.work() <= MaxElements) {
        const qsizetype markup = find('<');
        copyText(markup);
        if (!atEnd())
            readMarkup();
    }
    return m_out.markup.size() <= MaxMarkupBytes && m_nesting.work() <= MaxElements;
}

/// White space is one space wherever it is not preformatted; megabytes of it would be read again for each
/// element around.
void Guard::copyText(qsizetype end)
{
    if (m_preformatted > 0) {
        m_out.markup.append(m_html.constData() + m_at, end - m_at);
        m_at = end;
        return;
    }
    while (m_at < end) {
        const qsizetype start = m_at;
        while (m_at < end && !(isSpace(current()) && m_at + 1 < end && isSpace(m_html.at(m_at + 1))))
            ++m_at;
        m_out.markup.append(m_html.constData() + start, m_at - start);
        if (m_at < end)
            m_out.markup.append(current());
        while (m_at < end && isSpace(current()))
            ++m_at;
    }
}

void Guard::readMarkup()
{
    const char next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : ' ';
    if (next == '!' || next == '?')
        readDeclaration();
    else if (isLetter(next))
        readStartTag();
    else if (next == '/' && m_at + 2 < m_html.size() && isLetter(m_html.at(m_at + 2)))
        readEndTag();
    else if (++m_at; true)
        m_out.markup.append("&lt;");
}

void Guard::readDeclaration()
{
    if (!m_html.mid(m_at, 4).startsWith("<!--")) {
        m_at = std::min(find('>') + 1, m_html.size());
        return;
    }
    const qsizetype end = m_html.indexOf("-->", m_at + 2);
    m_cut = m_cut || end < 0;
    m_at = end < 0 ? m_html.size() : end + 3;
}

bool Guard::endsAmidSentence() const
{
    const QByteArray end = m_html.right(64).trimmed();
    static const std::array<QByteArray, 10> Marks{">", ".", "!", "?", ":", ")", "\"", "…", "”", "»"};
    return !end.isEmpty() && std::none_of(Marks.begin(), Marks.end(),
                                          [&end](const QByteArray &mark) { return end.endsWith(mark); });
}

QByteArray Guard::readName()
{
    const qsizetype start = m_at;
    while (!atEnd() && !isSpace(current()) && current() != '/' && current() != '>')
        ++m_at;
    return m_html.mid(start, std::min<qsizetype>(m_at - start, 64)).toLower();
}

void Guard::readEndTag()
{
    m_at += 2;
    const QByteArray name = readName();
    m_cut = m_cut || find('>') == m_html.size();
    m_at = std::min(find('>') + 1, m_html.size());
    if (name == "pre" && m_preformatted > 0)
        --m_preformatted;
    if (m_nesting.end(name))
        m_out.markup.append("</" + name + '>');
}

void Guard::readStartTag()
{
    m_at += 1;
    const QByteArray name = readName();
    QByteArray attributes;
    // A tag that the file ends in is none.
    if (!readAttributes(attributes)) {
        m_cut = true;
        return;
    }
    if (name == "plaintext" || name == "frameset" || name == "frame")
        return;
    if (name == "script" && m_out.linkedData.size() < MaxLinkedData &&
        attributes.toLower().contains("application/ld+json"))
        return takeLinkedData(name);
    if (isDropped(name))
        return skipElement(name);
    m_preformatted += name == "pre";
    if (m_nesting.start(name))
        m_out.markup.append('<' + name + attributes + '>');
    if (name == "title")
        copyElement(name);
}

bool Guard::readAttributes(QByteArray &attributes)
{
    for (int number = 0;; ++number) {
        skipSpace();
        if (atEnd())
            return false;
        if (current() == '>')
            break;
        readAttribute(attributes, number);
    }
    ++m_at;
    return true;
}

void Guard::readAttribute(QByteArray &attributes, int number)
{
    const qsizetype start = m_at++;
    while (!atEnd() && !isSpace(current()) && current() != '=' && current() != '>' && current() != '/')
        ++m_at;
    const QByteArray name = m_html.mid(start, m_at - start);
    while (!atEnd() && isSpace(current()))
        ++m_at;
    QByteArray value;
    char quote = '"';
    if (!atEnd() && current() == '=') {
        ++m_at;
        while (!atEnd() && isSpace(current()))
            ++m_at;
        if (!atEnd() && (current() == '"' || current() == '\''))
            value = readQuoted(quote = current());
        else
            value = readUnquoted();
    }
    if (number < MaxAttributes)
        writeAttribute(attributes, name, value, quote);
}

QByteArray Guard::readQuoted(char quote)
{
    const qsizetype start = ++m_at;
    const qsizetype end = find(quote);
    m_at = std::min(end + 1, m_html.size());
    return m_html.mid(start, end - start);
}

QByteArray Guard::readUnquoted()
{
    const qsizetype start = m_at;
    while (!atEnd() && !isSpace(current()) && current() != '>')
        ++m_at;
    return m_html.mid(start, m_at - start);
}

void Guard::writeAttribute(QByteArray &attributes, const QByteArray &name, const QByteArray &value,
                           char quote)
{
    const bool plain = std::all_of(name.cbegin(), name.cend(), [](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
    });
    if (name.isEmpty() || name.size() > 64 || !plain || value.contains(quote))
        return;
    if (value.size() > MaxInlineDataBytes && value.left(32).trimmed().toLower().startsWith("data:")) {
        const QByteArray place = LongValueScheme + QByteArray::number(m_out.longValues.size());
        // What is too long for a picture is only named, so that it can be reported.
        m_out.longValues.append(value.size() <= MaxDataBytes ? value : value.left(64));
        attributes.append(' ' + name + '=' + quote + place + quote);
    } else if (value.size() <= MaxAttributeBytes) {
        attributes.append(' ' + name + '=' + quote + value + quote);
    }
}

/// Where the end tag of an element begins whose start tag has just been read; -1 without one.
qsizetype Guard::endOf(const QByteArray &name)
{
    if (m_unended.contains(name))
        return -1;
    for (qsizetype at = m_html.indexOf("</", m_at); at >= 0; at = m_html.indexOf("</", at + 2)) {
        if (qstrnicmp(m_html.constData() + at + 2, name.constData(), static_cast<size_t>(name.size())) == 0)
            return at;
    }
    m_unended.append(name);
    return -1;
}

void Guard::skipElement(const QByteArray &name)
{
    const qsizetype end = endOf(name);
    if (end >= 0) {
        m_at = end;
        m_at = std::min(find('>') + 1, m_html.size());
    } else if (isRaw(name)) {
        m_cut = true;
        m_at = m_html.size();
    }
}

void Guard::takeLinkedData(const QByteArray &name)
{
    const qsizetype start = m_at;
    const qsizetype end = endOf(name);
    if (end >= 0 && end - start <= MaxLinkedDataBytes)
        m_out.linkedData.append(m_html.mid(start, end - start));
    skipElement(name);
}

/// A title is text to its end tag, whatever stands in it.
void Guard::copyElement(const QByteArray &name)
{
    const qsizetype end = endOf(name);
    if (end < 0)
        return;
    QByteArray text = m_html.mid(m_at, std::min<qsizetype>(end - m_at, MaxAttributeBytes));
    m_out.markup.append(text.replace('<', "&lt;"));
    m_at = end;
}

} // namespace

QByteArray GuardedHtml::longValue(const QByteArray &value) const
{
    if (!value.startsWith(LongValueScheme))
        return value;
    bool isNumber = false;
    const int number = value.mid(LongValueScheme.size()).toInt(&isNumber);
    return isNumber && number >= 0 && number < longValues.size() ? longValues.at(number) : QByteArray();
}

Result<GuardedHtml, ImportError> guardHtml(const QByteArray &html)
{
    Guard guard(html);
    if (!guard.run())
        return tl::unexpected(Failure<ImportError>{
            ImportError::TooLarge,
            QCoreApplication::translate("nghisu::import",
                                        "This page has too much markup to be an article. Save only "
                                        "the article itself and open that file.")});
    GuardedHtml guarded = guard.take();
    guarded.markup = toNfc(withBoundedMarks(QString::fromUtf8(guarded.markup))).toUtf8();
    return guarded;
}

} // namespace nghisu
