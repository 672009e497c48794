// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlmeta.h"

#include "normalise.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 2000;

struct Head
{
    QHash<QString, QString> metas; ///< by lower-case name or property
    QString title;
    QString canonical;
};

void readHead(const GumboNode *node, Head &head)
{
    for (const GumboNode *child : HtmlChildren(node)) {
        const GumboTag tag = tagOf(child);
        if (tag == GUMBO_TAG_META) {
            for (const char *key : {"property", "name", "itemprop"}) {
                const QString value = toSingleLine(attributeOf(child, "content").left(LongestValue));
                // A property may be several at once: "datePublished dateCreated".
                const QStringList names = attributeOf(child, key)
                                              .left(LongestValue)
                                              .toLower()
                                              .simplified()
                                              .split(u' ', Qt::SkipEmptyParts);
                for (const QString &name : names) {
                    if (!value.isEmpty() && !head.metas.contains(name))
                        head.metas.insert(name, value);
                }
            }
        } else if (tag == GUMBO_TAG_TITLE && head.title.isEmpty()) {
            for (const GumboNode *text : HtmlChildren(child))
                head.title += textOf(text);
            head.title = toSingleLine(head.title.left(LongestValue));
        } else if (tag == GUMBO_TAG_LINK && head.canonical.isEmpty() &&
                   attributeOf(child, "rel").trimmed().compare(u"canonical"_s, Qt::CaseInsensitive) == 0) {
            head.canonical = attributeOf(child, "href");
        }
    }
}

QString firstOf(const Head &head, const QStringList &names)
{
    for (const QString &name : names) {
        if (QString value = head.metas.value(name); !value.isEmpty())
            return value;
    }
    return {};
}

/// "Headline | Site" and "Headline - Site", where the page says what its site is called.
QString withoutSite(QString title, const QString &site)
{
    if (site.isEmpty() || !title.endsWith(site, Qt::CaseInsensitive) || title.size() == site.size())
        return title;
    static const QRegularExpression Separator(u"\\s*[-–—|:•]\\s*$"_s);
    const QString shorter = title.chopped(site.size());
    return Separator.match(shorter).hasMatch() ? QString(shorter).remove(Separator) : title;
}

} // namespace

QString webAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return url.isValid() && web && !url.host().isEmpty() && address.size() <= LongestValue
               ? url.toString(QUrl::FullyEncoded)
               : QString();
}

QString languageTag(const QString &value)
{
    static const QRegularExpression Tag(u"\\A[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}\\z"_s);
    QString tag = value.trimmed();
    return Tag.match(tag).hasMatch() ? tag.replace(u'_', u'-') : QString();
}

HtmlMeta readMeta(const HtmlTree &tree)
{
    Head head;
    for (const GumboNode *child : HtmlChildren(tree.root())) {
        if (tagOf(child) == GUMBO_TAG_HEAD || tagOf(child) == GUMBO_TAG_BODY)
            readHead(child, head);
    }
    HtmlMeta meta;
    meta.site = firstOf(head, {u"og:site_name"_s, u"application-name"_s});
    meta.title = firstOf(head, {u"og:title"_s, u"twitter:title"_s});
    meta.titles = {meta.title, head.title};
    meta.titles.removeAll(QString());
    if (meta.title.isEmpty())
        meta.title = head.title;
    meta.title = withoutSite(meta.title, meta.site);
    meta.description = firstOf(head, {u"description"_s, u"og:description"_s});
    meta.author = firstOf(head, {u"author"_s, u"article:author"_s, u"dc.creator"_s});
    if (!webAddress(meta.author).isEmpty())
        meta.author.clear();
    meta.published = firstOf(head, {u"article:published_time"_s, u"og:published_time"_s,
                                    u"article:published"_s, u"pubdate"_s, u"datepublished"_s,
                                    u"publishdate"_s, u"publish-date"_s, u"parsely-pub-date"_s,
                                    u"sailthru.date"_s, u"dc.date.issued"_s, u"dc.date"_s, u"date"_s});
    meta.language = languageTag(attributeOf(tree.root(), "lang"));
    if (meta.language.isEmpty())
        meta.language = languageTag(firstOf(head, {u"content-language"_s, u"og:locale"_s, u"dc.language"_s}));
    meta.url = webAddress(head.canonical);
    if (meta.url.isEmpty())
        meta.url = webAddress(firstOf(head, {u"og:url"_s}));
    return meta;
}

} // namespace nghisu
