// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "library/librarypane.h"

#include "database.h"
#include "library/articlelistmodel.h"
#include "library/hitmodel.h"
#include "library/librarydelegate.h"
#include "library/librarylist.h"
#include "library/libraryroles.h"
#include "theme/metrics.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

LibraryPane::LibraryPane(QWidget *parent)
    : QWidget(parent), m_articles(new ArticleListModel(this)), m_hits(new HitModel(this)),
      m_search(new QLineEdit(this)), m_shelves(new QComboBox(this)), m_order(new QComboBox(this)),
      m_status(new QLabel(this)), m_list(new LibraryList(this))
{
    m_delegate = new LibraryDelegate(m_list);
    layOut();
    const QStringList orders{tr("Newest first"), tr("By title"), tr("By source"), tr("Last read first")};
    m_order->addItems(orders);
    showCounts({});
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPane::search);
    connect(m_shelves, &QComboBox::activated, this, [this] {
        m_search->clear();
        reload();
    });
    connect(m_order, &QComboBox::activated, this, [this] {
        emit orderChanged(order());
        reload();
    });
    connect(m_list, &LibraryList::typed, this, [this](const QString &text) {
        beginSearch();
        m_search->setText(text);
    });
    connect(m_list, &QListView::activated, this, &LibraryPane::activate);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_list->selectionModel()->selectedIndexes().size() <= 1)
            activate(index);
    });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!selectedArticles().isEmpty())
            emit menuWanted(m_list->viewport()->mapToGlobal(at));
    });
    showList();
}

LibraryPane::~LibraryPane()
{
    stopWorker();
}

void LibraryPane::layOut()
{
    m_search->setPlaceholderText(tr("Search the library…"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setToolTip(
        tr("Words with or without marks, \"phrases\", -not, source: author: forum: before: after:"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(Grid, 0, Grid, 0);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->setItemDelegate(m_delegate);
    m_shelves->setAccessibleName(tr("Shelf"));
    m_order->setAccessibleName(tr("Order of the articles"));
    for (QComboBox *box : {m_shelves, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(2 * Grid);
    choices->addWidget(m_shelves, 3);
    choices->addWidget(m_order, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 0, 2 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_search);
    layout->addLayout(choices);
    layout->addWidget(m_status);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_search);
}

void LibraryPane::startWorker()
{
    m_requests = std::make_shared<LibraryRequests>();
    m_worker = new LibraryWorker(m_path, m_requests);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectWorker();
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, &LibraryWorker::emptyOldBin);
}

void LibraryPane::connectWorker()
{
    connect(m_worker, &LibraryWorker::listed, this, [this](quint64 number, const QList<qint64> &ids) {
        if (number != m_requests->list)
            return;
        m_listAwaited = false;
        m_articles->setArticles(ids);
        if (!isSearching())
            showList();
    });
    connect(m_worker, &LibraryWorker::counted, this, &LibraryPane::showCounts);
    connect(m_worker, &LibraryWorker::found, this, &LibraryPane::showFound);
    connect(m_worker, &LibraryWorker::failed, this, [this](const QString &sentence) {
        m_listAwaited = m_resultsAwaited = false;
        tell(sentence);
        emit failed(sentence);
    });
    connect(m_worker, &LibraryWorker::thumbnailReady, m_articles, &ArticleListModel::setThumbnail);
    connect(m_articles, &ArticleListModel::thumbnailWanted, m_worker,
            [worker = m_worker, scale = devicePixelRatioF()](const QByteArray &sha256) {
                worker->thumbnail(sha256, scale);
            });
}

void LibraryPane::stopWorker()
{
    if (!m_worker)
        return;
    ++m_requests->list; // nobody waits for what is being read
    ++m_requests->search;
    m_thread.quit();
    m_thread.wait();
    m_worker = nullptr;
    m_listAwaited = m_resultsAwaited = false;
}

void LibraryPane::setLibrary(Database *database, const QString &path)
{
    stopWorker();
    m_database = database;
    m_path = path;
    m_articles->setLibrary(database);
    m_hits->setHits({});
    m_stale = true;
    if (!database)
        return;
    startWorker();
    if (isVisible())
        reload();
}

void LibraryPane::invalidate()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void LibraryPane::setOpenArticle(std::optional<ArticleId> article)
{
    m_articles->setOpen(article);
}

void LibraryPane::setOrder(ArticleOrder order)
{
    m_order->setCurrentIndex(static_cast<int>(order));
}

ArticleOrder LibraryPane::order() const
{
    return static_cast<ArticleOrder>(m_order->currentIndex());
}

ArticleShelf LibraryPane::shelf() const
{
    const QVariantList chosen = m_shelves->currentData().toList();
    return chosen.size() == 2 ? ArticleShelf{static_cast<ArticleShelf::Kind>(chosen.at(0).toInt()),
                                             chosen.at(1).toLongLong()}
                              : ArticleShelf();
}

void LibraryPane::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<ArticleId> LibraryPane::selectedArticles() const
{
    QList<ArticleId> articles;
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        const ArticleId id = row.data(ArticleRole).toLongLong();
        const bool comment = !row.data(CommentIdRole).toUuid().isNull(); // what is done is done with articles
        if (!comment && !articles.contains(id))
            articles += id;
    }
    return articles;
}

QString LibraryPane::status() const
{
    return m_status->isHidden() ? QString() : m_status->text();
}

bool LibraryPane::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void LibraryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void LibraryPane::reload()
{
    if (!m_worker)
        return;
    m_stale = false;
    m_listAwaited = true;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number = ++m_requests->list, shelf = shelf(),
                                         order = order()] { worker->list(number, shelf, order); });
    if (isSearching())
        search();
}

void LibraryPane::search()
{
    if (!m_worker)
        return;
    const quint64 number = ++m_requests->search;
    m_resultsAwaited = isSearching();
    if (!m_resultsAwaited) {
        showList();
        return;
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, number, typed = m_search->text()] { worker->search(number, typed); });
}

void LibraryPane::showList()
{
    if (m_list->model() != m_articles) {
        m_delegate->setRows(LibraryDelegate::Rows::Articles);
        m_list->setModel(m_articles);
        m_list->setAccessibleName(tr("Articles"));
        m_hits->setHits({});
    }
    tell(m_articles->rowCount() == 0 ? emptySentence() : QString());
}

void LibraryPane::showFound(quint64 number, const SearchResults &results)
{
    if (number != m_requests->search || !isSearching())
        return;
    if (m_list->model() != m_hits) {
        m_delegate->setRows(LibraryDelegate::Rows::Hits);
        m_list->setModel(m_hits);
        m_list->setAccessibleName(tr("Search results"));
    }
    m_hits->setHits(results.hits);
    if (!results.whole)
        return;
    m_resultsAwaited = false;
    const int count = m_hits->rowCount();
    if (count == 0)
        tell(tr("Nothing was found. Try fewer or shorter words, or leave out the marks."));
    else
        tell(results.more ? tr("More than %n found. Type another word to find less.", nullptr, count)
                          : tr("%n found", nullptr, count));
    QAccessibleEvent changed(m_status, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void LibraryPane::addShelf(const QString &name, int count, const ArticleShelf &shelf)
{
    m_shelves->addItem(
        count > 0 ? tr("%1 (%2)", "name of a shelf, how many articles").arg(name, locale().toString(count))
                  : name,
        QVariantList{static_cast<int>(shelf.kind), shelf.forum});
}

void LibraryPane::showCounts(const ShelfCounts &counts)
{
    using Kind = ArticleShelf::Kind;
    const QSignalBlocker quiet(m_shelves);
    const QVariant before = m_shelves->currentData();
    m_shelves->clear();
    addShelf(tr("All articles"), counts.all, {Kind::All, 0});
    addShelf(tr("Unread"), counts.unread, {Kind::Unread, 0});
    addShelf(tr("Starred"), counts.starred, {Kind::Starred, 0});
    addShelf(tr("With sessions to come"), counts.comingSessions, {Kind::ComingSessions, 0});
    addShelf(tr("Discussed recently"), counts.recentlyDiscussed, {Kind::RecentlyDiscussed, 0});
    m_shelves->insertSeparator(m_shelves->count());
    for (const Forum &forum : counts.forums)
        addShelf(forum.name, forum.articles, {Kind::Forum, forum.id});
    m_shelves->insertSeparator(m_shelves->count());
    addShelf(tr("Bin"), counts.bin, {Kind::Bin, 0});
    // A separator has no data, nor has what was chosen before there was anything.
    m_shelves->setCurrentIndex(before.isValid() ? std::max(0, m_shelves->findData(before)) : 0);
}

void LibraryPane::tell(const QString &sentence)
{
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

QString LibraryPane::emptySentence() const
{
    switch (shelf().kind) {
    case ArticleShelf::Kind::All:
        return tr("The library is empty. Open a saved article, or drop one here.");
    case ArticleShelf::Kind::Unread:
        return tr("You have opened every article.");
    case ArticleShelf::Kind::Starred:
        return tr("No article has a star yet. Press S on an article to give it one.");
    case ArticleShelf::Kind::ComingSessions:
        return tr("No session of any article is still to come.");
    case ArticleShelf::Kind::RecentlyDiscussed:
        return tr("Nobody has commented on an article in the last 30 days.");
    case ArticleShelf::Kind::Forum:
        return tr("No article is filed under this forum yet.");
    case ArticleShelf::Kind::Bin:
        return tr("The bin is empty. What is deleted stays here for 30 days.");
    }
    return {};
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
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        // Before there are results it is not them that would be meant.
        const bool ready = !isSearching() || m_list->model() == m_hits;
        if (ready && m_list->model()->rowCount() > 0) {
            m_list->setFocus(Qt::OtherFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_list->model()->index(0, 0));
            if (key->key() == Qt::Key_Return)
                activate(m_list->currentIndex());
        }
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete) {
        emit removalWanted();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_list && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        emit windowWanted();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_S && key->modifiers() == Qt::NoModifier) {
        emit starWanted();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Escape && isSearching()) {
        beginSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nghisu
