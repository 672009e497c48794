// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "reading/articledocument.h"

#include "reading/documentbuilder.h"

#include <algorithm>

namespace nghisu {

ArticleDocument::ArticleDocument(const Article &article, const Typography &typography, QObject *parent)
    : QTextDocument(parent), m_article(article), m_typography(typography)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    DocumentBuilder(*this).build();
}

QTextCursor ArticleDocument::cursorAt(const Passage &passage) const
{
    const auto place = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [&](const Place &candidate) { return candidate.block == passage.block; });
    if (place == m_places.cend())
        return {};
    const auto size = static_cast<int>(m_article.block(passage.block).text.size());
    const int start = std::clamp(static_cast<int>(passage.start), 0, size);
    const int length = std::clamp(static_cast<int>(passage.length), 0, size - start);
    QTextCursor cursor(const_cast<ArticleDocument *>(this));
    cursor.setPosition(place->position + start);
    cursor.setPosition(place->position + start + length, QTextCursor::KeepAnchor);
    return cursor;
}

Passage ArticleDocument::passageAt(int position, int length) const
{
    const auto behind =
        std::upper_bound(m_places.cbegin(), m_places.cend(), position,
                         [](int value, const Place &place) { return value < place.position; });
    if (m_places.isEmpty())
        return {};
    const Place &place = behind == m_places.cbegin() ? m_places.first() : *std::prev(behind);
    return passageOf(m_article, place.block, std::max(0, position - place.position), length);
}

QVariant ArticleDocument::loadResource(int, const QUrl &)
{
    // QTextDocument would look for files by name; pictures come through PictureObject alone.
    return {};
}

} // namespace nghisu
