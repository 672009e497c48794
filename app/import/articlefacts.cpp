// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlefacts.h"

#include "dateline.h"
#include "normalise.h"
#include "titlefinder.h"

#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double Agreed = 0.6;
constexpr int FirstYear = 1990;

QString firstOf(const QStringList &values)
{
    for (const QString &value : values) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool isTrusted(const QDate &date, const QDate &today)
{
    // The day changes earlier elsewhere.
    return date.isValid() && date.year() >= FirstYear && date <= today.addDays(1);
}

QDate publishedOn(const QStringList &stamps, const QDate &shown, const QString &language, const QDate &today)
{
    for (const QString &stamp : stamps) {
        if (const QDate date = dateOfTimestamp(stamp, language); isTrusted(date, today))
            return date;
    }
    return isTrusted(shown, today) ? shown : QDate();
}

/// The site signs what nobody else does; that is its name and no author.
QString authorAmong(const QStringList &authors, const QString &source)
{
    for (const QString &author : authors) {
        const QString name = authorOfLine(author);
        if (!name.isEmpty() && name.compare(source, Qt::CaseInsensitive) != 0)
            return toSingleLine(name);
    }
    return {};
}

/// Some sites add to their name what they are about, or give an address for it.
QString siteName(const QString &name)
{
    const QUrl url(name, QUrl::StrictMode);
    if (!url.host().isEmpty())
        return url.host().startsWith(u"www."_s) ? url.host().mid(4) : url.host();
    return name.section(u" | "_s, 0, 0).trimmed();
}

} // namespace

LinkedArticle matchingArticle(const QList<LinkedArticle> &articles, const QStringList &titles,
                              const QString &url)
{
    for (const LinkedArticle &article : articles) {
        if (!url.isEmpty() && article.url == url)
            return article;
        for (const QString &title : titles) {
            if (headlineAgreement(article.headline, title) >= Agreed)
                return article;
        }
    }
    const bool single =
        articles.size() == 1 && (articles.constFirst().headline.isEmpty() || titles.isEmpty());
    return single ? articles.constFirst() : LinkedArticle();
}

ArticleFacts articleFacts(const LinkedArticle &linked, const HtmlMeta &meta, const VisibleFacts &visible,
                          const QDate &today)
{
    ArticleFacts facts;
    facts.language = firstOf({meta.language, languageTag(linked.language)});
    facts.source = siteName(firstOf({meta.site, linked.publisher}));
    facts.url = firstOf({meta.url, webAddress(linked.url)});
    facts.author = authorAmong({linked.author, meta.author, visible.author}, facts.source);
    facts.published = publishedOn({linked.published, meta.published, visible.timestamp}, visible.date,
                                  facts.language, today);
    return facts;
}

} // namespace nghisu
