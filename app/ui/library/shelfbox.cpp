// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/shelfbox.h"

#include <QSignalBlocker>

#include <algorithm>

namespace nghisu {

namespace {

using Kind = ArticleShelf::Kind;

QVariant dataOf(const ArticleShelf &shelf)
{
    return QVariantList{static_cast<int>(shelf.kind), shelf.forum};
}

} // namespace

ShelfBox::ShelfBox(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Shelf"));
    setCounts({});
    connect(this, &QComboBox::activated, this, [this](int index) {
        choose(index);
        emit shelfChanged();
    });
}

void ShelfBox::choose(int index)
{
    const QVariantList chosen = itemData(index).toList();
    m_chosen = {};
    m_remembered = false;
    if (chosen.size() == 2)
        m_chosen.shelf = {static_cast<Kind>(chosen.at(0).toInt()), chosen.at(1).toLongLong()};
    for (const Forum &forum : std::as_const(m_counts.forums)) {
        if (m_chosen.shelf.kind == Kind::Forum && forum.id == m_chosen.shelf.forum)
            m_chosen.forum = forum.name;
    }
}

int ShelfBox::indexOf(const ArticleShelf &shelf) const
{
    return findData(dataOf(shelf));
}

void ShelfBox::setChosen(const NamedShelf &chosen)
{
    m_chosen = chosen;
    m_remembered = true;
    // What is on the shelves is not known yet: until then its name is.
    if (indexOf(chosen.shelf) < 0)
        addShelf(chosen.forum, 0, chosen.shelf);
    setCurrentIndex(indexOf(chosen.shelf));
}

void ShelfBox::addShelf(const QString &name, int count, const ArticleShelf &shelf)
{
    addItem(count > 0
                ? tr("%1 (%2)", "name of a shelf, how many articles").arg(name, locale().toString(count))
                : name,
            dataOf(shelf));
}

void ShelfBox::setCounts(const ShelfCounts &counts)
{
    const QSignalBlocker quiet(this);
    m_counts = counts;
    clear();
    addShelf(nameOf(Kind::All), counts.all, {Kind::All, 0});
    addShelf(nameOf(Kind::Unread), counts.unread, {Kind::Unread, 0});
    addShelf(nameOf(Kind::Starred), counts.starred, {Kind::Starred, 0});
    addShelf(nameOf(Kind::ComingSessions), counts.comingSessions, {Kind::ComingSessions, 0});
    addShelf(nameOf(Kind::RecentlyDiscussed), counts.recentlyDiscussed, {Kind::RecentlyDiscussed, 0});
    insertSeparator(count());
    for (const Forum &forum : counts.forums)
        addShelf(forum.name, forum.articles, {Kind::Forum, forum.id});
    insertSeparator(count());
    addShelf(nameOf(Kind::Bin), counts.bin, {Kind::Bin, 0});
    if (isThere(m_chosen)) {
        setCurrentIndex(indexOf(m_chosen.shelf));
        choose(currentIndex()); // a forum may have another name by now
    } else {
        choose(0);
        QMetaObject::invokeMethod(this, &ShelfBox::shelfChanged, Qt::QueuedConnection);
    }
}

bool ShelfBox::isThere(const NamedShelf &chosen) const
{
    const bool ofThisLibrary =
        !m_remembered ||
        std::any_of(m_counts.forums.cbegin(), m_counts.forums.cend(), [&](const Forum &forum) {
            return forum.id == chosen.shelf.forum && forum.name == chosen.forum;
        });
    return indexOf(chosen.shelf) >= 0 && (chosen.shelf.kind != Kind::Forum || ofThisLibrary);
}

QString ShelfBox::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::All:
        return tr("All articles");
    case Kind::Unread:
        return tr("Unread");
    case Kind::Starred:
        return tr("Starred");
    case Kind::ComingSessions:
        return tr("With sessions to come");
    case Kind::RecentlyDiscussed:
        return tr("Discussed recently");
    case Kind::Bin:
        return tr("Bin");
    case Kind::Forum:
        break; // has a name of its own
    }
    return {};
}

QString ShelfBox::shelfName() const
{
    return m_chosen.shelf.kind == Kind::Forum ? m_chosen.forum : nameOf(m_chosen.shelf.kind);
}

QString ShelfBox::emptySentence() const
{
    switch (m_chosen.shelf.kind) {
    case Kind::All:
        return tr("The library is empty. Open a saved article, or drop one here.");
    case Kind::Unread:
        return tr("You have opened every article.");
    case Kind::Starred:
        return tr("No article has a star yet. Press S on an article to give it one.");
    case Kind::ComingSessions:
        return tr("No session of any article is still to come.");
    case Kind::RecentlyDiscussed:
        return tr("Nobody has commented on an article in the last 30 days.");
    case Kind::Forum:
        return tr("No article is filed under this forum yet.");
    case Kind::Bin:
        return tr("The bin is empty. What is deleted stays here for 30 days.");
    }
    return {};
}

} // namespace nghisu
