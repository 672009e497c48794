// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"
#include "library/shelfbox.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace nghisu {

class ArticleListModel;
class Database;
class HitModel;
class LibraryList;
class LibraryReader;
struct SearchResults;

/// The library: its shelves, the articles on one of them, and the search in these. What is long to read is
/// read in the background.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(QWidget *parent = nullptr);

    /// `database` is null while there is none; it must outlive the pane or the next call.
    void setLibrary(Database *database, const QString &path = {});
    /// Has the articles read although the pane is not seen yet.
    void listNow();
    /// Articles, comments or what is known of them have changed; read anew when the pane is seen next.
    void invalidate();
    void setOpenArticle(std::optional<ArticleId> article);
    void setOrder(ArticleOrder order);
    void setShelf(const NamedShelf &shelf);
    /// Selects those of them that the next list has, unless the reader turns to something else before.
    void selectWhenListed(const QList<ArticleId> &articles);
    /// Lists that shelf, whatever was searched for before.
    void showShelf(const NamedShelf &shelf);

    /// Where a search is typed takes the focus.
    void beginSearch();
    /// The articles that are selected, in the order of the list. Comments and notes that were found do not
    /// stand for their articles.
    [[nodiscard]] QList<ArticleId> selectedArticles() const;
    [[nodiscard]] ArticleShelf shelf() const { return m_shelves->shelf(); }
    [[nodiscard]] ArticleOrder order() const;

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] ShelfBox *shelves() const { return m_shelves; }
    /// The list in sight: that of articles, or that of what was found.
    [[nodiscard]] LibraryList *list() const;
    /// What holds them both.
    [[nodiscard]] QWidget *lists() const;
    /// The sentence above or in place of rows.
    [[nodiscard]] QString status() const;
    /// Nothing is being read or searched.
    [[nodiscard]] bool isIdle() const;

signals:
    void articleWanted(qint64 article);
    void passageWanted(qint64 article, const nghisu::Passage &passage);
    void commentWanted(qint64 article, const QUuid &comment);
    void orderChanged(nghisu::ArticleOrder order);
    void shelfChanged(const nghisu::NamedShelf &shelf);
    /// Del was pressed, or S, or Ctrl and Enter, on what is selected.
    void removalWanted();
    void starWanted();
    void windowWanted();
    void menuWanted(const QPoint &globalPosition);
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void layOutLists();
    void connectReader();
    void connectList(LibraryList *list);
    void listChosen();
    void showListed(const QList<qint64> &ids, const QList<ArticleSummary> &lines);
    void select(const QList<ArticleId> &articles);
    /// Says where a search looks.
    void nameSearch();
    void reload();
    void search();
    void showList();
    void showFound(const SearchResults &results);
    void bringToSight(LibraryList *list);
    [[nodiscard]] bool showsHits() const;
    void tellFound(const SearchResults &results);
    [[nodiscard]] QString foundSentence(const SearchResults &results) const;
    /// Of a date in the field that is none how to write one, else empty.
    [[nodiscard]] QString dateSentence() const;
    void tell(const QString &sentence);
    void activate(const QModelIndex &index);
    [[nodiscard]] bool pressedInSearch(const QKeyEvent &key);
    /// From the field into the list, by that key.
    void goToRows(int key);
    [[nodiscard]] bool pressedInList(const QKeyEvent &key);
    /// Only comments or notes are selected: nothing is done with these, which is told.
    [[nodiscard]] bool refusesParts();
    /// What is typed says what to look for.
    [[nodiscard]] bool isSearching() const;
    /// The list shows what is typed, or all articles while that is nothing.
    [[nodiscard]] bool showsWhatIsTyped() const;

    bool m_stale = true;
    LibraryReader *m_reader;
    ArticleListModel *m_articles;
    HitModel *m_hits;
    std::optional<std::pair<ArticleShelf, ArticleOrder>> m_listed;
    std::optional<std::pair<QString, ArticleShelf>> m_shown; ///< whose results are in the list
    QList<ArticleId> m_returning;                            ///< to be selected when they are listed
    int m_pressed = 0; ///< Qt::Key pressed in the field that waits for what is being searched; 0: none
    QLineEdit *m_search;
    ShelfBox *m_shelves;
    QComboBox *m_order;
    QLabel *m_status;
    LibraryList *m_articleList;
    LibraryList *m_hitList;
    QStackedWidget *m_lists;
};

} // namespace nghisu
