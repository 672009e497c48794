// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pageevent.h"

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

/// The events in the scripts (schema.org Event and its kinds) wherever they stand, in their order and at most
/// `most`; only those with a name and a start.
[[nodiscard]] QList<PageEvent> linkedEvents(const QList<QByteArray> &scripts, qsizetype most);

/// Whether a type, perhaps with the vocabulary's address before it, is one of schema.org's kinds of Event
/// that happen somewhere; the publication of a work is none.
[[nodiscard]] bool isEventType(const QString &type);

} // namespace nghisu
