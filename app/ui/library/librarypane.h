// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlelist.h"
#include "library/libraryworker.h"

#include <QThread>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace nghisu {

class ArticleListModel;
class Database;
class HitModel;
class LibraryDelegate;
class LibraryList;

/// The library: its shelves, the articles on one of them, and the search in all of it. What is long to read
/// is read on a thread of its own.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(QWidget *parent = nullptr);
    ~LibraryPane() override;

    /// `database` is null while there is none; it must outlive the pane or the next call.
    void setLibrary(Database *database, const QString &path = {});
    /// Articles, comments or what is known of them have changed; read anew when the pane is seen next.
    void invalidate();
    void setOpenArticle(std::optional<ArticleId> article);
    void setOrder(ArticleOrder order);

    /// Where a search is typed takes the focus.
    void beginSearch();
    [[nodiscard]] QList<ArticleId> selectedArticles() const;
    [[nodiscard]] ArticleShelf shelf() const;
    [[nodiscard]] ArticleOrder order() const;

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QComboBox *shelves() const { return m_shelves; }
    [[nodiscard]] LibraryList *list() const { return m_list; }
    /// The sentence above or in place of rows.
    [[nodiscard]] QString status() const;
    /// Nothing is being read or searched.
    [[nodiscard]] bool isIdle() const { return !m_listAwaited && !m_resultsAwaited; }

signals:
    void articleWanted(qint64 article);
    void passageWanted(qint64 article, const nghisu::Passage &passage);
    void commentWanted(qint64 article, const QUuid &comment);
    void orderChanged(nghisu::ArticleOrder order);
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
    void connectWorker();
    void reload();
    void startWorker();
    void stopWorker();
    void search();
    void showList();
    void showFound(quint64 number, const SearchResults &results);
    void showCounts(const ShelfCounts &counts);
    void addShelf(const QString &name, int count, const ArticleShelf &shelf);
    void tell(const QString &sentence);
    void activate(const QModelIndex &index);
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] bool isSearching() const;

    Database *m_database = nullptr;
    QString m_path;
    std::shared_ptr<LibraryRequests> m_requests;
    QThread m_thread;
    LibraryWorker *m_worker = nullptr; ///< lives on m_thread, while that runs
    bool m_listAwaited = false;
    bool m_resultsAwaited = false; ///< of the search that was typed last
    bool m_stale = true;

    ArticleListModel *m_articles;
    HitModel *m_hits;
    LibraryDelegate *m_delegate;
    QLineEdit *m_search;
    QComboBox *m_shelves;
    QComboBox *m_order;
    QLabel *m_status;
    LibraryList *m_list;
};

} // namespace nghisu
