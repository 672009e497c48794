// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articledocument.h"

#include "reading/articlelayout.h"
#include "reading/documentbuilder.h"

#include <QTextBlock>

#include <algorithm>

namespace nghisu {

ArticleDocument::ArticleDocument(const Article &article, const Typography &typography, QObject *parent)
    : QTextDocument(parent), m_article(article), m_readingMinutes(article.readingMinutes()),
      m_typography(typography)
{
    setUndoRedoEnabled(false);
    DocumentBuilder(*this).build();
    m_layout = new ArticleLayout(*this);
    setDocumentLayout(m_layout);
}

void ArticleDocument::setTypography(const Typography &typography)
{
    m_typography = typography;
    m_layout->setTypography(typography);
}

int ArticleDocument::positionOf(int block, qsizetype offset) const
{
    const auto behind = std::upper_bound(
        m_places.cbegin(), m_places.cend(), std::pair(block, offset),
        [](const auto &wanted, const Place &place) { return wanted < std::pair(place.block, place.offset); });
    if (behind == m_places.cbegin() || std::prev(behind)->block != block)
        return -1;
    const Place &place = *std::prev(behind);
    return place.position + static_cast<int>(offset - place.offset);
}

std::optional<int> ArticleDocument::startOf(const Passage &passage) const
{
    if (!m_article.hasBlock(passage.block))
        return {};
    const qsizetype size = m_article.block(passage.block).text.size();
    const int position = positionOf(passage.block, std::clamp<qsizetype>(passage.start, 0, size));
    return position < 0 ? std::nullopt : std::optional(position);
}

QTextCursor ArticleDocument::cursorAt(const Passage &passage) const
{
    const std::optional<int> from = startOf(passage);
    if (!from)
        return {};
    const qsizetype size = m_article.block(passage.block).text.size();
    const qsizetype start = std::clamp<qsizetype>(passage.start, 0, size);
    const qsizetype end = start + std::clamp<qsizetype>(passage.length, 0, size - start);
    QTextCursor cursor(const_cast<ArticleDocument *>(this));
    cursor.setPosition(*from);
    cursor.setPosition(std::max(*from, positionOf(passage.block, end)), QTextCursor::KeepAnchor);
    return cursor;
}

Passage ArticleDocument::passageAt(int position, int length) const
{
    const auto behind =
        std::upper_bound(m_places.cbegin(), m_places.cend(), position,
                         [](int value, const Place &place) { return value < place.position; });
    if (behind != m_places.cbegin()) {
        const Place &place = *std::prev(behind);
        const Passage here =
            passageOf(m_article, place.block, place.offset + position - place.position, length);
        if (!here.isEmpty())
            return here;
    }
    // A picture has no words: what follows it stands for it.
    for (auto place = behind; place != m_places.cend(); ++place) {
        if (const Passage next = passageOf(m_article, place->block, place->offset, length); !next.isEmpty())
            return next;
    }
    return {};
}

Passage ArticleDocument::passageBetween(int from, int to) const
{
    for (auto place = m_places.cbegin(); place != m_places.cend() && place->position < to; ++place) {
        const auto next = std::next(place);
        // A piece ends where the next one of its block begins, or with the text of its block.
        const QString &text = m_article.block(place->block).text;
        const bool shared = next != m_places.cend() && next->block == place->block;
        const qsizetype end = place->position + (shared ? next->offset : text.size()) - place->offset;
        qsizetype start = std::max<qsizetype>(from, place->position);
        qsizetype stop = std::min<qsizetype>(to, end);
        const auto at = [&](qsizetype position) {
            return text.at(place->offset + position - place->position);
        };
        while (start < stop && at(start).isSpace())
            ++start;
        while (start < stop && at(stop - 1).isSpace())
            --stop;
        if (start < stop)
            return passageOf(m_article, place->block, place->offset + start - place->position, stop - start);
    }
    return {};
}

QString ArticleDocument::plainText(int from, int to) const
{
    QString text;
    int table = 0;
    int row = 0;
    bool first = true;
    for (QTextBlock block = findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (roleOf(format) == TextRole::Picture)
            continue;
        const bool sameRow =
            format.intProperty(TableProperty) == table && table > 0 && format.intProperty(RowProperty) == row;
        if (!std::exchange(first, false))
            text += sameRow ? u'\t' : u'\n';
        const int start = std::max(0, from - block.position());
        text += QStringView(block.text()).mid(start, to - block.position() - start);
        table = format.intProperty(TableProperty);
        row = format.intProperty(RowProperty);
    }
    return text.replace(QChar::LineSeparator, u'\n');
}

QVariant ArticleDocument::loadResource(int, const QUrl &)
{
    // QTextDocument would look for files by name; pictures come through PictureObject alone.
    return {};
}

} // namespace nghisu
