// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What is typed into the field of the library and what was found: the part of LibraryPane that searches.

#include "controls/announcer.h"
#include "library/hitmodel.h"
#include "library/librarylist.h"
#include "library/librarypane.h"
#include "library/libraryreader.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

void LibraryPane::nameSearch()
{
    const QString name = m_shelves->shelf().kind == ArticleShelf::Kind::All
                             ? tr("Search the library")
                             : tr("Search in “%1”", "name of a shelf").arg(m_shelves->shelfName());
    m_search->setAccessibleName(name);
    m_search->setPlaceholderText(name + u'…');
}

bool LibraryPane::isSearching() const
{
    return !readSearchQuery(m_search->text()).isEmpty();
}

bool LibraryPane::showsWhatIsTyped() const
{
    return !isSearching() || (showsHits() && m_shown == std::pair(m_search->text(), shelf()));
}

void LibraryPane::search()
{
    if (isSearching()) {
        m_reader->search(m_search->text(), shelf());
    } else {
        m_reader->giveUpSearch();
        showList();
    }
}

void LibraryPane::showFound(const SearchResults &results)
{
    if (!isSearching())
        return;
    // What is searched for anew since an article has changed stays in sight until all of it is there again.
    const std::pair shown(results.typed, shelf());
    const bool again = std::exchange(m_shown, shown) == shown && showsHits();
    if (again && !results.whole && m_hits->rowCount() > results.hits.size())
        return;
    if (!showsHits())
        bringToSight(m_hitList);
    const int current = again ? m_hitList->currentIndex().row() : -1;
    m_hits->setHits(results.hits);
    if (current >= 0 && !m_hitList->currentIndex().isValid() && m_hits->rowCount() > 0)
        m_hitList->choose(m_hits->index(std::min(current, m_hits->rowCount() - 1)));
    if (results.whole)
        tellFound(results);
    else if (m_status->isHidden())
        tell(tr("Searching…")); // what is found must not move when its number is known
    // Who did not wait for results means the best of them, which comes first once they are in order.
    const int key = results.ranked ? std::exchange(m_pressed, 0) : 0;
    if (key && m_hits->rowCount() > 0)
        goToRows(key);
}

bool LibraryPane::pressedInSearch(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key.key() != Qt::Key_Down && key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    // Rows of what was typed before are not meant.
    if (showsWhatIsTyped() && list()->model()->rowCount() > 0)
        goToRows(key.key());
    else if (m_reader->isSearching())
        m_pressed = key.key();
    return true;
}

void LibraryPane::goToRows(int key)
{
    LibraryList *rows = list();
    if (!rows->currentIndex().isValid())
        rows->setCurrentIndex(rows->model()->index(0, 0));
    rows->setFocus(Qt::OtherFocusReason);
    if (key != Qt::Key_Down)
        activate(rows->currentIndex());
}

void LibraryPane::tellFound(const SearchResults &results)
{
    const QString date = dateSentence();
    tell(date.isEmpty() ? foundSentence(results) : date + u' ' + foundSentence(results));
    announce(*m_status, m_status->text());
}

QString LibraryPane::foundSentence(const SearchResults &results) const
{
    const int count = m_hits->rowCount();
    if (results.more) {
        const QString more =
            tr("More than %n found. Only these are shown and can be selected; add a word to see others.",
               nullptr, count);
        return results.waiting > 0 ? more + u' ' + tr("The library is still being read for the search.")
                                   : more;
    }
    if (results.waiting > 0)
        return tr("%n found so far; the library is still being read for the search.", nullptr, count);
    if (count > 0)
        return tr("%n found", nullptr, count);
    if (shelf().kind == ArticleShelf::Kind::All)
        return tr("Nothing was found. Try fewer or shorter words.");
    return tr("Nothing was found in “%1”. Try fewer or shorter words, or choose “All articles” to search "
              "them all.",
              "name of a shelf")
        .arg(m_shelves->shelfName());
}

QString LibraryPane::dateSentence() const
{
    const QStringList dates = readSearchQuery(m_search->text()).unreadDates;
    return dates.isEmpty()
               ? QString()
               : tr("“%1” cannot be read as a date. Write 2020, 2020-09, 2020-09-26 or 26/9/2020.")
                     .arg(dates.first());
}

} // namespace nghisu
