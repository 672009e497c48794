// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/settings.h"

#include "reading/typography.h"

#include <QSettings>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Kind = ArticleShelf::Kind;

struct ShelfName
{
    Kind kind;
    QLatin1StringView name;
};

constexpr ShelfName ShelfNames[] = {
    {Kind::Unread, QLatin1StringView("unread")},
    {Kind::Starred, QLatin1StringView("starred")},
    {Kind::ComingSessions, QLatin1StringView("coming")},
    {Kind::RecentlyDiscussed, QLatin1StringView("discussed")},
    {Kind::Forum, QLatin1StringView("forum")},
};

NamedShelf loadShelf(const QSettings &store)
{
    const QString name = store.value(u"library/shelf"_s).toString();
    NamedShelf shelf;
    for (const ShelfName &known : ShelfNames) {
        if (known.name == name)
            shelf.shelf.kind = known.kind;
    }
    if (shelf.shelf.kind == Kind::Forum) {
        shelf.shelf.forum = store.value(u"library/forum"_s).toLongLong();
        shelf.forum = store.value(u"library/forumName"_s).toString();
    }
    return shelf;
}

/// Nothing for all articles and the bin, where nobody begins.
void saveShelf(QSettings &store, const NamedShelf &shelf)
{
    QString name;
    for (const ShelfName &known : ShelfNames) {
        if (known.kind == shelf.shelf.kind)
            name = known.name;
    }
    store.setValue(u"library/shelf"_s, name);
    store.setValue(u"library/forum"_s, shelf.shelf.forum);
    store.setValue(u"library/forumName"_s, shelf.forum);
}

} // namespace

Settings Settings::load()
{
    const QSettings store;
    Settings settings;
    settings.language = store.value(u"language"_s).toString();
    if (settings.language != "vi"_L1 && settings.language != "en"_L1)
        settings.language.clear();
    settings.scheme = schemeNamed(store.value(u"theme"_s).toString()).value_or(ColorScheme::System);
    const qreal zoom = store.value(u"zoom"_s, 1.0).toDouble();
    settings.zoom = zoom >= MinimumZoom && zoom <= MaximumZoom ? zoom : 1.0;
    settings.type =
        validated({.family = store.value(u"type/family"_s).toString(),
                   .lineHeight = store.value(u"type/lineHeight"_s, TypeChoice().lineHeight).toDouble(),
                   .columnCharacters = store.value(u"type/column"_s, TypeChoice().columnCharacters).toInt(),
                   .justified = store.value(u"type/justified"_s, false).toBool()});
    const QString order = store.value(u"comments"_s).toString();
    settings.commentOrder = order == "likes"_L1    ? CommentOrder::MostLiked
                            : order == "oldest"_L1 ? CommentOrder::Oldest
                                                   : CommentOrder::Newest;
    settings.windowGeometry = store.value(u"window/geometry"_s).toByteArray();
    settings.windowState = store.value(u"window/state"_s).toByteArray();
    settings.ownWords = store.value(u"group/ownWords"_s, false).toBool();
    settings.watchedFolder = store.value(u"watched"_s).toString();
    settings.libraryOrder = std::clamp(store.value(u"library/order"_s, 0).toInt(), 0, 3);
    settings.libraryShelf = loadShelf(store);
    settings.libraryShown = store.value(u"library/shown"_s, false).toBool();
    settings.dailyCopies = std::clamp(store.value(u"copies"_s, 7).toInt(), 0, 60);
    settings.lessMotion = store.value(u"lessMotion"_s, false).toBool();
    settings.textCursor = store.value(u"textCursor"_s, false).toBool();
    const double rate = store.value(u"aloud/rate"_s, 0.0).toDouble();
    settings.aloudRate = rate >= -1 && rate <= 1 ? rate : 0;
    settings.lastFolder = store.value(u"folder"_s).toString();
    return settings;
}

void Settings::save() const
{
    QSettings store;
    store.setValue(u"language"_s, language);
    store.setValue(u"theme"_s, nameOf(scheme));
    store.setValue(u"zoom"_s, zoom);
    store.setValue(u"type/family"_s, type.family);
    store.setValue(u"type/lineHeight"_s, type.lineHeight);
    store.setValue(u"type/column"_s, type.columnCharacters);
    store.setValue(u"type/justified"_s, type.justified);
    store.setValue(u"comments"_s, commentOrder == CommentOrder::MostLiked ? u"likes"_s
                                  : commentOrder == CommentOrder::Oldest  ? u"oldest"_s
                                                                          : u"time"_s);
    store.setValue(u"window/geometry"_s, windowGeometry);
    store.setValue(u"window/state"_s, windowState);
    store.setValue(u"folder"_s, lastFolder);
    store.setValue(u"watched"_s, watchedFolder);
    store.setValue(u"library/order"_s, libraryOrder);
    saveShelf(store, libraryShelf);
    store.setValue(u"library/shown"_s, libraryShown);
    store.setValue(u"copies"_s, dailyCopies);
    store.setValue(u"lessMotion"_s, lessMotion);
    store.setValue(u"textCursor"_s, textCursor);
    store.setValue(u"aloud/rate"_s, aloudRate);
    store.setValue(u"group/ownWords"_s, ownWords);
}

} // namespace nghisu
