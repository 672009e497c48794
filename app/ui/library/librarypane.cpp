// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/librarypane.h"

#include "controls/announcer.h"
#include "library/articlelistmodel.h"
#include "library/hitmodel.h"
#include "library/librarydelegate.h"
#include "library/librarylist.h"
#include "library/libraryreader.h"
#include "library/libraryroles.h"
#include "theme/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

LibraryPane::LibraryPane(QWidget *parent)
    : QWidget(parent), m_reader(new LibraryReader(this)), m_articles(new ArticleListModel(this)),
      m_hits(new HitModel(this)), m_search(new QLineEdit(this)), m_shelves(new ShelfBox(this)),
      m_order(new QComboBox(this)), m_status(new QLabel(this)), m_articleList(new LibraryList(this)),
      m_hitList(new LibraryList(this)), m_lists(new QStackedWidget(this))
{
    const QStringList orders{tr("Newest first"), tr("By title"), tr("By source"), tr("Last read first")};
    m_order->addItems(orders);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_pressed = 0;
        m_returning.clear();
        search();
    });
    connect(m_shelves, &ShelfBox::shelfChanged, this, &LibraryPane::listChosen);
    connect(m_order, &QComboBox::activated, this, [this] {
        emit orderChanged(order());
        reload();
    });
    connectReader();
    connectList(m_articleList);
    connectList(m_hitList);
    connect(m_articleList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_returning.clear(); });
    showList();
}

void LibraryPane::layOut()
{
    nameSearch();
    m_search->setToolTip(
        tr("Words with or without marks, \"phrases\", -not, source: author: forum: before: after:"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layOutLists();
    m_order->setAccessibleName(tr("Order of the articles"));
    // Names of shelves can be long; the orders are few and read whole.
    m_shelves->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shelves->setMinimumContentsLength(6);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *choices = new QGridLayout;
    choices->setContentsMargins(2 * Grid, 0, 2 * Grid, 0); // below the title of the pane
    choices->setSpacing(2 * Grid);
    choices->setColumnStretch(0, 1);
    choices->addWidget(m_search, 0, 0, 1, 2);
    choices->addWidget(m_shelves, 1, 0);
    choices->addWidget(m_order, 1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 0, 2 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addLayout(choices);
    layout->addWidget(m_status);
    layout->addWidget(m_lists, 1);
    setFocusProxy(m_search);
}

/// Two of them: whoever gives up a search is back where the list was, and none is laid out anew for it.
void LibraryPane::layOutLists()
{
    m_articleList->setModel(m_articles);
    m_articleList->setItemDelegate(new LibraryDelegate(LibraryDelegate::Rows::Articles, m_articleList));
    m_articleList->setAccessibleName(tr("Articles"));
    m_hitList->setModel(m_hits);
    m_hitList->setItemDelegate(new LibraryDelegate(LibraryDelegate::Rows::Hits, m_hitList));
    m_hitList->setAccessibleName(tr("Search results"));
    for (LibraryList *list : {m_articleList, m_hitList}) {
        list->installEventFilter(this);
        m_lists->addWidget(list);
    }
}

void LibraryPane::connectReader()
{
    connect(m_reader, &LibraryReader::listed, this, &LibraryPane::showListed);
    connect(m_reader, &LibraryReader::counted, this, [this](const ShelfCounts &counts) {
        m_shelves->setCounts(counts);
        nameSearch(); // a forum may have another name by now
    });
    connect(m_reader, &LibraryReader::found, this, &LibraryPane::showFound);
    connect(m_reader, &LibraryReader::failed, this, [this](const QString &sentence) {
        m_pressed = 0;
        tell(sentence);
        emit failed(sentence);
    });
    connect(m_reader, &LibraryReader::thumbnailReady, m_articles, &ArticleListModel::setThumbnail);
    connect(m_reader, &LibraryReader::thumbnailPassedOver, m_articles, &ArticleListModel::forgetThumbnail);
    connect(m_articles, &ArticleListModel::thumbnailWanted, m_reader,
            [this](const QByteArray &sha256) { m_reader->makeThumbnail(sha256, devicePixelRatioF()); });
}

void LibraryPane::connectList(LibraryList *list)
{
    connect(list, &LibraryList::typed, this, [this](const QString &text) {
        beginSearch();
        m_search->setText(text);
    });
    connect(list, &QListView::activated, this, &LibraryPane::activate);
    connect(list, &QListView::clicked, this, [this, list](const QModelIndex &index) {
        if (list->selectionModel()->selectedIndexes().size() <= 1)
            activate(index);
    });
    connect(list, &QListView::customContextMenuRequested, this, [this, list](const QPoint &at) {
        if (list->selectionModel()->hasSelection())
            emit menuWanted(list->viewport()->mapToGlobal(at));
    });
}

void LibraryPane::setLibrary(Database *database, const QString &path)
{
    m_reader->open(database ? path : QString());
    m_articles->setLibrary(database);
    m_hits->setHits({});
    m_stale = true;
    if (database && isVisible())
        reload();
}

void LibraryPane::listNow()
{
    if (m_stale)
        reload();
}

void LibraryPane::invalidate()
{
    m_stale = true;
    m_reader->indexWaiting();
    if (isVisible())
        reload();
}

void LibraryPane::setOpenArticle(std::optional<ArticleId> article)
{
    m_articles->setOpen(article);
    if (article && isVisible())
        m_reader->countSoon(); // opened is read
}

void LibraryPane::setOrder(ArticleOrder order)
{
    m_order->setCurrentIndex(static_cast<int>(order));
}

ArticleOrder LibraryPane::order() const
{
    return static_cast<ArticleOrder>(m_order->currentIndex());
}

void LibraryPane::setShelf(const NamedShelf &shelf)
{
    m_shelves->setChosen(shelf);
    nameSearch();
}

void LibraryPane::showShelf(const NamedShelf &shelf)
{
    m_search->clear();
    m_shelves->setChosen(shelf);
    listChosen();
    list()->setFocus(Qt::OtherFocusReason);
}

void LibraryPane::listChosen()
{
    nameSearch();
    m_returning.clear();
    emit shelfChanged(m_shelves->chosen());
    reload();
}

void LibraryPane::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<ArticleId> LibraryPane::selectedArticles() const
{
    QList<ArticleId> articles;
    QSet<ArticleId> known;
    QModelIndexList rows = list()->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        const ArticleId id = row.data(ArticleRole).toLongLong();
        if (row.data(PartRole).toBool() || known.contains(id))
            continue;
        known.insert(id);
        articles += id;
    }
    return articles;
}

LibraryList *LibraryPane::list() const
{
    return showsHits() ? m_hitList : m_articleList;
}

QWidget *LibraryPane::lists() const
{
    return m_lists;
}

bool LibraryPane::showsHits() const
{
    return m_lists->currentWidget() == m_hitList;
}

QString LibraryPane::status() const
{
    return m_status->isHidden() ? QString() : m_status->text();
}

bool LibraryPane::isIdle() const
{
    return !m_reader->isListing() && !m_reader->isSearching();
}

void LibraryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listNow();
}

void LibraryPane::reload()
{
    if (!m_reader->isOpen())
        return;
    m_stale = false;
    m_reader->list(shelf(), order(), devicePixelRatioF());
    if (isSearching())
        search();
}

/// Whoever deletes one article after another goes on with the one behind it.
void LibraryPane::showListed(const QList<qint64> &ids, const QList<ArticleSummary> &lines)
{
    const QList<ArticleId> returned = std::exchange(m_returning, {}); // no later list is the answer to it
    const std::pair listed(shelf(), order());
    const bool again = std::exchange(m_listed, listed) == listed;
    const QModelIndex current = again ? m_articleList->currentIndex() : QModelIndex();
    const ArticleId next = current.isValid() ? m_articles->survivorAt(current.row(), ids) : 0;
    m_articles->setArticles(ids, lines);
    if (!isSearching())
        showList();
    if (next > 0 && !m_articleList->currentIndex().isValid())
        m_articleList->choose(m_articles->indexOf(next));
    select(returned);
}

void LibraryPane::selectWhenListed(const QList<ArticleId> &articles)
{
    m_returning = articles;
}

void LibraryPane::select(const QList<ArticleId> &articles)
{
    QItemSelection selection;
    constexpr qsizetype MostSelected = 1000; // each is looked for
    for (const ArticleId article : articles.first(std::min(articles.size(), MostSelected))) {
        if (const QModelIndex row = m_articles->indexOf(article); row.isValid())
            selection.select(row, row);
    }
    if (selection.isEmpty())
        return;
    m_articleList->setCurrentIndex(selection.first().topLeft());
    m_articleList->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void LibraryPane::showList()
{
    if (showsHits()) {
        bringToSight(m_articleList);
        m_hits->setHits({});
    }
    if (const QString date = dateSentence(); !date.isEmpty()) {
        tell(date);
        announce(*m_status, date);
    } else {
        tell(m_articles->rowCount() == 0 ? m_shelves->emptySentence() : QString());
    }
}

void LibraryPane::bringToSight(LibraryList *list)
{
    m_lists->setCurrentWidget(list);
    const bool hits = showsHits();
    m_order->setEnabled(!hits);
    m_order->setToolTip(hits ? tr("Of what is found the best matches come first.") : QString());
}

void LibraryPane::tell(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

void LibraryPane::activate(const QModelIndex &index)
{
    const ArticleId article = index.data(ArticleRole).toLongLong();
    if (article <= 0)
        return;
    const QUuid comment = index.data(CommentIdRole).toUuid();
    const auto passage = index.data(PassageRole).value<Passage>();
    if (!comment.isNull())
        emit commentWanted(article, comment);
    else if (!passage.isEmpty())
        emit passageWanted(article, passage);
    else
        emit articleWanted(article);
}

bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusOut)
        m_pressed = 0;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((watched == m_search && pressedInSearch(*key)) ||
            ((watched == m_articleList || watched == m_hitList) && pressedInList(*key)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool LibraryPane::pressedInList(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool menu = key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
    const bool removal = key.key() == Qt::Key_Delete;
    const bool window = enter && key.modifiers().testFlag(Qt::ControlModifier);
    const bool star = key.key() == Qt::Key_S && key.modifiers() == Qt::NoModifier;
    if ((removal || window || star) && refusesParts())
        return true;
    if (removal)
        emit removalWanted();
    else if (menu && list()->selectionModel()->hasSelection())
        emit menuWanted(list()->viewport()->mapToGlobal(list()->visualRect(list()->currentIndex()).center()));
    else if (window)
        emit windowWanted();
    else if (star)
        emit starWanted();
    else if (key.key() == Qt::Key_Escape && isSearching())
        beginSearch();
    else
        return false;
    return true;
}

bool LibraryPane::refusesParts()
{
    // Asked of hits alone, which are few; all rows of a long list would be gone through.
    if (!showsHits() || !m_hitList->selectionModel()->hasSelection() || !selectedArticles().isEmpty())
        return false;
    // True for as long as it stays in sight, whatever is selected next.
    tell(tr("Comments and notes cannot be starred, deleted or opened in a new window here. Select an "
            "article."));
    announce(*m_status, m_status->text());
    return true;
}

} // namespace nghisu
