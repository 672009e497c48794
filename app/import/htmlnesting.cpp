// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlnesting.h"

#include "markuplimits.h"

#include <QSet>

namespace nghisu {

namespace {

bool isVoid(const QByteArray &name)
{
    static const QSet<QByteArray> Names{"area",   "base",  "br",     "col",      "embed",   "hr",
                                        "img",    "input", "keygen", "link",     "meta",    "param",
                                        "source", "track", "wbr",    "basefont", "bgsound", "image"};
    return Names.contains(name);
}

/// Elements that the next one of their kind ends, so that they nest only inside of others that are counted.
bool isImplied(const QByteArray &name)
{
    static const QSet<QByteArray> Names{"p",     "li",    "dt",    "dd",       "tr",      "td",     "th",
                                        "tbody", "thead", "tfoot", "colgroup", "caption", "option", "head"};
    return Names.contains(name);
}

/// Elements that HTML opens again in every paragraph that follows until they are ended.
bool isFormatting(const QByteArray &name)
{
    static const QSet<QByteArray> Names{"a",    "b", "big",   "code",   "em",     "font", "i",
                                        "nobr", "s", "small", "strike", "strong", "tt",   "u"};
    return Names.contains(name);
}

/// An end tag does not reach through these.
bool isBarrier(const QByteArray &name)
{
    static const QSet<QByteArray> Names{"table", "button", "marquee", "select"};
    return Names.contains(name);
}

} // namespace

bool HtmlNesting::start(const QByteArray &name)
{
    // Repeated tags of these only add attributes, each time to all those there are.
    bool *once = name == "html" ? &m_hasHtml : name == "body" ? &m_hasBody : nullptr;
    if (once != nullptr)
        return !std::exchange(*once, true);
    const bool nests = !isVoid(name) && !isImplied(name);
    if (nests && !(isFormatting(name) ? openFormatting(name) : open(name))) {
        ++m_refused[name];
        return false;
    }
    m_work += 1 + m_openFormatting;
    return true;
}

bool HtmlNesting::end(const QByteArray &name)
{
    // Left out, they do no harm: what is behind them belongs to the page just the same.
    if (name == "html" || name == "body") {
        m_ended = true;
        return false;
    }
    if (const auto refused = m_refused.find(name); refused != m_refused.end() && *refused > 0) {
        --*refused;
        return false;
    }
    if (isFormatting(name)) {
        int &count = m_formatting[name];
        m_openFormatting -= count > 0;
        count -= count > 0;
        return true;
    }
    close(name);
    return true;
}

bool HtmlNesting::open(const QByteArray &name)
{
    if (m_open.size() >= MaxElementDepth)
        return false;
    m_open.append(name);
    ++m_counts[name];
    return true;
}

bool HtmlNesting::openFormatting(const QByteArray &name)
{
    if (m_openFormatting >= MaxOpenFormatting)
        return false;
    // A link ends the one before it.
    if (name == "a" && m_formatting.value(name) > 0)
        return true;
    ++m_formatting[name];
    ++m_openFormatting;
    return true;
}

void HtmlNesting::close(const QByteArray &name)
{
    if (m_counts.value(name) == 0)
        return;
    for (qsizetype i = m_open.size(); i-- > 0;) {
        if (m_open.at(i) == name) {
            while (m_open.size() > i)
                --m_counts[m_open.takeLast()];
            return;
        }
        if (isBarrier(m_open.at(i)))
            return;
    }
}

} // namespace nghisu
