// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace nghisu {

/// What a page's JSON-LD says of one article (schema.org: Article, NewsArticle, BlogPosting, …). All on one
/// line, as written, empty where it says nothing.
struct LinkedArticle
{
    QString headline;
    QString author; ///< names parted by ", "
    QString publisher;
    QString published; ///< timestamp as written
    QString language;
    QString url;
};

/// All articles in the scripts, also in arrays and graphs, in their order. Scripts that are not quite JSON
/// are read as far as they can be.
[[nodiscard]] QList<LinkedArticle> linkedArticles(const QList<QByteArray> &scripts);

} // namespace nghisu
