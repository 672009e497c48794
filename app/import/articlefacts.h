// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlmeta.h"
#include "linkeddata.h"
#include "visiblefacts.h"

namespace nghisu {

/// What is known of an article besides its words, after what the page says in several places was checked
/// against each other. Empty or invalid where nothing can be trusted.
struct ArticleFacts
{
    QString author;
    QString source;
    QString language; ///< BCP 47
    QString url;      ///< http or https
    QDate published;
};

/// The linked data that are about the article with one of these headlines or this address; empty when they
/// are about others.
[[nodiscard]] LinkedArticle matchingArticle(const QList<LinkedArticle> &articles, const QStringList &titles,
                                            const QString &url);

/// What a site can be called whose page has this address: its host without "www." and the like; empty without
/// one.
[[nodiscard]] QString siteOfAddress(const QString &address);

/// In order of trust: linked data, the page's head, what the page shows, its address. A day before 1990 or
/// behind `today` is not trusted. `headline` is the article's: what the page's title says besides is the
/// site's name where nothing else names it, else its host is.
[[nodiscard]] ArticleFacts articleFacts(const LinkedArticle &linked, const HtmlMeta &meta,
                                        const VisibleFacts &visible, const QString &headline,
                                        const QDate &today);

} // namespace nghisu
