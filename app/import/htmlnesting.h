// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace nghisu {

/// Counts how deep the elements of a page are nested while its tags pass by, and says which tags are one too
/// many. It errs on the side of deeper: an element that the parser may still hold open counts as open.
class HtmlNesting
{
public:
    /// Whether the start tag may stay.
    bool start(const QByteArray &name);
    /// Whether the end tag may stay.
    bool end(const QByteArray &name);
    /// Whether the page's body began, and was not ended.
    [[nodiscard]] bool isBodyOpen() const { return m_hasBody && !m_ended; }
    /// Whether elements are open whose end tags no page may leave out.
    [[nodiscard]] bool isOpen() const { return !m_open.isEmpty(); }
    /// What the parser has to do for the tags so far, in elements that it makes.
    [[nodiscard]] int work() const { return m_work; }

private:
    bool open(const QByteArray &name);
    bool openFormatting(const QByteArray &name);
    void close(const QByteArray &name);

    QList<QByteArray> m_open;            ///< elements that nest, outermost first
    QHash<QByteArray, int> m_counts;     ///< of `m_open`, by name
    QHash<QByteArray, int> m_formatting; ///< formatting elements open, by name
    QHash<QByteArray, int> m_refused;    ///< start tags refused whose end tags are still to come
    int m_openFormatting = 0;
    int m_work = 0;
    bool m_hasHtml = false;
    bool m_hasBody = false;
    bool m_ended = false; ///< an end tag of the body or the page was there
};

} // namespace nghisu
