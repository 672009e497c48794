// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "articlefacts.h"

#include "dateline.h"
#include "normalise.h"
#include "titlefinder.h"

#include <QRegularExpression>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double Agreed = 0.6;
constexpr int FirstYear = 1990;
constexpr int LongestSite = 40;

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
    if (const QString host = siteOfAddress(name); !host.isEmpty())
        return host;
    return name.section(u" | "_s, 0, 0).trimmed();
}

/// The same where the title words the headline a little otherwise.
QString behindLikeHeadline(const QString &title, const QString &headline)
{
    static const QRegularExpression Last(u"\\A(.+)\\s+[-–—|•»]\\s+([^|•»]+?)\\s*\\z"_s);
    const QRegularExpressionMatch match = Last.match(title);
    const QString site = match.captured(2);
    if (!match.hasMatch() || site.size() < 2 || site.size() > LongestSite)
        return {};
    // What makes the title more like the headline is of the headline.
    const double agreement = headlineAgreement(match.captured(1), headline);
    return agreement >= Agreed && agreement > headlineAgreement(title, headline) ? site : QString();
}

/// What a title says behind the headline, else before it; empty without a separator between. Of several
/// parts, as in "Headline | Section | Site", the outermost.
QString besideHeadline(const QString &title, const QString &headline, bool behind)
{
    static const QRegularExpression Behind(u"^\\s*[-–—|:•»]+\\s+"_s);
    static const QRegularExpression Before(u"\\s+[-–—|:•»]+\\s*$"_s);
    static const QRegularExpression Between(u"\\s+[-–—|•»]\\s+"_s);
    const qsizetype at = title.indexOf(headline, 0, Qt::CaseInsensitive);
    if (at < 0 && behind)
        return behindLikeHeadline(title, headline);
    if (at < 0 || headline.isEmpty())
        return {};
    QString rest = behind ? title.mid(at + headline.size()) : title.left(at);
    const QRegularExpression &separator = behind ? Behind : Before;
    if (!separator.match(rest).hasMatch())
        return {};
    const int part = behind ? -1 : 0;
    rest = rest.remove(separator).section(Between, part, part).trimmed();
    return rest.size() >= 2 && rest.size() <= LongestSite ? rest : QString();
}

/// "Headline | Site" more often than "Site - Headline".
QString siteOfTitle(const QStringList &titles, const QString &headline)
{
    for (const bool behind : {true, false}) {
        for (const QString &title : titles) {
            if (QString site = besideHeadline(title, headline, behind); !site.isEmpty())
                return site;
        }
    }
    return {};
}

/// Many systems write the day into the address: "/2026/03/01/", "-20260301".
QDate dateOfAddress(const QString &address)
{
    static const QRegularExpression Folders(u"/((?:19|20)\\d\\d)/(\\d\\d?)/(\\d\\d?)(?=/)"_s);
    static const QRegularExpression Digits(
        u"(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:\\d{4}|\\d{6}|\\d{9})?(?!\\d)"_s);
    const QString path = QUrl(address).path();
    for (const QRegularExpression *pattern : {&Folders, &Digits}) {
        const QRegularExpressionMatch match = pattern->match(path);
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (match.hasMatch() && date.isValid())
            return date;
    }
    return {};
}

QDate publishedOn(const QStringList &stamps, const QDate &shown, const QString &language, const QString &url,
                  const QDate &today)
{
    for (const QString &stamp : stamps) {
        if (const QDate date = dateOfTimestamp(stamp, language); isTrusted(date, today))
            return date;
    }
    for (const QDate &date : {shown, dateOfAddress(url)}) {
        if (isTrusted(date, today))
            return date;
    }
    return {};
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

QString siteOfAddress(const QString &address)
{
    static const QRegularExpression Service(u"\\A(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)"_s);
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return web ? url.host().remove(Service) : QString();
}

ArticleFacts articleFacts(const LinkedArticle &linked, const HtmlMeta &meta, const VisibleFacts &visible,
                          const QString &headline, const QDate &today)
{
    ArticleFacts facts;
    facts.language = firstOf({meta.language, languageTag(linked.language)});
    facts.url = firstOf({meta.url, webAddress(linked.url)});
    facts.source = siteName(
        firstOf({meta.site, linked.publisher, siteOfTitle(meta.titles, headline), siteOfAddress(facts.url)}));
    facts.author = authorAmong({linked.author, meta.author, visible.author}, facts.source);
    facts.published = publishedOn({linked.published, meta.published, visible.timestamp}, visible.date,
                                  facts.language, facts.url, today);
    return facts;
}

} // namespace nghisu
