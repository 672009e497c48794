// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "forums/forumpane.h"

#include "agenda/agendalist.h"
#include "controls/articledrag.h"
#include "database.h"
#include "discussionstore.h"
#include "forums/forumdelegate.h"
#include "forums/forummodel.h"
#include "personstore.h"
#include "theme/metrics.h"

#include <QComboBox>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace nghisu {

namespace {

constexpr int NewestArticles = 50;
constexpr int NewestComments = 50;

} // namespace

ForumPane::ForumPane(Clock clock, QWidget *parent)
    : QWidget(parent), m_clock(std::move(clock)), m_model(new ForumModel(this)),
      m_choice(new QComboBox(this)), m_list(new AgendaList(this)), m_empty(new QLabel(this))
{
    setAcceptDrops(true);
    m_choice->setAccessibleName(tr("Forum"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ForumDelegate(m_list));
    m_list->setAccessibleName(tr("Articles and newest comments of the forum"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setContentsMargins(2 * Grid, Grid, 2 * Grid, Grid);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(2 * Grid, 0, 2 * Grid, 0); // below the title of the pane
    choice->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 0, 2 * Grid, 2 * Grid);
    layout->addLayout(choice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ForumPane::fillList);
    connect(m_list, &QListView::clicked, this, &ForumPane::choose);
    connect(m_list, &QListView::activated, this, &ForumPane::choose);
    fillList();
}

void ForumPane::choose(const QModelIndex &index)
{
    const qint64 article = index.data(ForumModel::ArticleRole).toLongLong();
    const QUuid comment = index.data(ForumModel::CommentRole).toUuid();
    if (index.data(ForumModel::AllRole).toBool())
        emit allWanted();
    else if (article > 0 && !comment.isNull())
        emit commentWanted(article, comment);
    else if (article > 0)
        emit articleWanted(article);
}

void ForumPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (forum() > 0 && !draggedArticles(*event).isEmpty())
        event->acceptProposedAction();
}

void ForumPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit articlesDropped(draggedArticles(*event));
}

void ForumPane::setLibrary(Database *database)
{
    m_database = database;
    invalidate();
    if (!database)
        reload(); // nothing of the old one stays
}

void ForumPane::invalidate()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void ForumPane::showForum(ForumId forum)
{
    reload();
    m_choice->setCurrentIndex(m_choice->findData(forum));
}

void ForumPane::takeFocus()
{
    if (m_list->isHidden()) {
        m_choice->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(1)); // behind the first heading
    m_list->setFocus(Qt::OtherFocusReason);
}

ForumId ForumPane::forum() const
{
    return m_choice->currentData().toLongLong();
}

QString ForumPane::forumName() const
{
    return m_choice->currentIndex() >= 0 ? m_forums.value(m_choice->currentIndex()).name : QString();
}

QString ForumPane::emptySentence() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

void ForumPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ForumPane::reload()
{
    m_stale = false;
    fillChoice();
    fillList();
}

void ForumPane::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    const ForumId before = forum();
    m_choice->clear();
    const auto forums = m_database ? ForumStore(*m_database).forums() : LibraryResult<QList<Forum>>();
    m_forums = forums.value_or(QList<Forum>());
    for (const Forum &forum : std::as_const(m_forums))
        m_choice->addItem(forum.articles > 0 ? tr("%1 (%2)", "name of a forum, how many articles")
                                                   .arg(forum.name, locale().toString(forum.articles))
                                             : forum.name,
                          forum.id);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    m_choice->setEnabled(m_choice->count() > 0);
}

void ForumPane::fillList()
{
    QList<ArticleSummary> articles;
    QList<RecentComment> comments;
    QString sentence =
        m_choice->count() > 0
            ? tr("No article is filed under this forum yet. Choose it in the menu Article, File under.")
            : tr("There are no forums yet. Make one in the menu Article, File under.");
    if (m_database && forum() > 0) {
        const auto person = PersonStore(*m_database).current();
        const QUuid reader = person && *person ? (*person)->id : QUuid();
        const auto filed = ForumStore(*m_database).articlesIn(forum(), NewestArticles);
        const auto newest = DiscussionStore(*m_database).newestIn(forum(), reader, NewestComments);
        articles = filed.value_or(QList<ArticleSummary>());
        comments = newest.value_or(QList<RecentComment>());
        if (!filed)
            sentence = filed.error().message;
    }
    m_model->setContents(articles, m_forums.value(m_choice->currentIndex()).articles, comments, m_clock());
    if (std::exchange(m_filled, forum()) != forum()) { // of another one nobody has been anywhere yet
        m_list->reset();
        m_list->scrollToTop();
    }
    m_list->setVisible(!articles.isEmpty());
    m_empty->setText(sentence);
    m_empty->setVisible(articles.isEmpty());
}

} // namespace nghisu
