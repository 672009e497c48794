// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// How the pane is put together; what it does is in discussionpane.cpp.

#include "controls/messagebar.h"
#include "discussion/avatarbutton.h"
#include "discussion/commentcomposer.h"
#include "discussion/commenteditor.h"
#include "discussion/commentfinder.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "discussion/discussionpane.h"
#include "discussion/draftkeeper.h"
#include "discussion/draftreminder.h"
#include "discussion/personmenu.h"
#include "discussion/personprompt.h"
#include "discussion/ratingrow.h"
#include "discussion/searchrow.h"
#include "discussion/sortrow.h"
#include "discussion/starrating.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QAction>
#include <QActionGroup>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideMargin = 4 * Grid;
constexpr int RowMargin =
    2 * Grid; // rows begin left of their words, so that the chosen one has a ground around it

constexpr int LeastListHeight = 12 * Grid;
/// What the list gives away of that before a message or the editor is cut: a layout counts wrapped lines only
/// once it knows its width.
constexpr int RoomForWords = 10 * Grid;

} // namespace

DiscussionPane::DiscussionPane(QWidget *parent)
    : QWidget(parent), m_drafts(new DraftKeeper(this)), m_person(new PersonPrompt(this)),
      m_finder(new CommentFinder(this)), m_model(new CommentModel(this))
{
    makeActions();
    makeParts();
    m_model->setPassageFinder([this](const Passage &passage) { return !locate(passage, m_text).isEmpty(); });
    layOut();
    connectSearch();
    connectParts();
    connectFailures();
    updateEnabled();
}

/// From top to bottom, as Tab goes through them.
void DiscussionPane::makeParts()
{
    m_notice = new MessageBar(this);
    m_notice->setObjectName(u"notice"_s);
    m_rating = new RatingRow(this);
    m_composer = new CommentComposer(m_drafts, this);
    m_unfinished = new DraftReminder(this);
    m_message = new MessageBar(this);
    m_message->setObjectName(u"message"_s);
    m_sort = new SortRow({m_byTime, m_byLikes, m_byAge}, this);
    m_searchRow = new SearchRow(this);
    m_onlyOne = new MessageBar(this);
    m_onlyOne->setObjectName(u"onlyOne"_s);
    m_list = new CommentList(this);
    m_list->setModel(m_model);
    m_personMenu = new PersonMenu(m_person, m_newPerson, m_changeName, this);
    m_composer->avatar()->setMenu(m_personMenu);
}

void DiscussionPane::makeActions()
{
    m_post = new QAction(symbolicIcon(u"send"_s), tr("&Post comment"), this);
    m_post->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_post->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_post, &QAction::triggered, this, &DiscussionPane::submit);
    m_write = new QAction(symbolicIcon(u"edit"_s), tr("&Write a comment"), this);
    m_write->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_write, &QAction::triggered, this,
            [this] { m_composer->editor()->setFocus(Qt::ShortcutFocusReason); });
    m_undoDelete = new QAction(symbolicIcon(u"undo"_s), tr("&Undo deleting the comment"), this);
    m_undoDelete->setShortcut(QKeySequence::Undo);
    m_undoDelete->setShortcutContext(
        Qt::WidgetWithChildrenShortcut); // elsewhere the key means what was typed
    connect(m_undoDelete, &QAction::triggered, this, &DiscussionPane::undoDelete);
    m_changeName = new QAction(symbolicIcon(u"person"_s), tr("Change your &name…"), this);
    connect(m_changeName, &QAction::triggered, m_person, &PersonPrompt::rename);
    m_newPerson = new QAction(symbolicIcon(u"add"_s), tr("New &person…"), this);
    connect(m_newPerson, &QAction::triggered, m_person, &PersonPrompt::add);
    m_search = new QAction(symbolicIcon(u"find"_s), tr("&Search the discussion"), this);
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    addActions({m_post, m_write, m_undoDelete, m_search});
    makeRateActions();
    makeOrderActions();
}

void DiscussionPane::makeRateActions()
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (int stars = 1; stars <= StarRating::Stars; ++stars) {
        auto *action = new QAction(tr("%n star(s)", nullptr, stars), group);
        action->setCheckable(true);
        // As with the stars themselves: choosing the present rating once more clears it.
        connect(action, &QAction::triggered, this,
                [this, stars](bool checked) { m_rating->stars()->choose(checked ? stars : 0); });
        m_rate.append(action);
    }
    auto *clear = new QAction(tr("&Clear rating"), this);
    connect(clear, &QAction::triggered, this, [this] { m_rating->stars()->choose(0); });
    m_rate.append(clear);
}

void DiscussionPane::makeOrderActions()
{
    auto *group = new QActionGroup(this);
    m_byTime = new QAction(tr("Sort comments by &time"), group);
    m_byLikes = new QAction(tr("Sort comments by number of &likes"), group);
    m_byAge = new QAction(tr("&Oldest comments first"), group);
    for (QAction *action : {m_byTime, m_byLikes, m_byAge})
        action->setCheckable(true);
    m_byTime->setChecked(true);
    connect(m_byTime, &QAction::triggered, this, [this] { setOrder(CommentOrder::Newest); });
    connect(m_byLikes, &QAction::triggered, this, [this] { setOrder(CommentOrder::MostLiked); });
    connect(m_byAge, &QAction::triggered, this, [this] { setOrder(CommentOrder::Oldest); });
}

void DiscussionPane::layOut()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(SideMargin, Grid, SideMargin, Grid);
    top->setSpacing(2 * Grid);
    top->addWidget(m_notice);
    top->addWidget(m_rating);
    top->addWidget(m_composer);
    top->addWidget(m_unfinished);
    top->addWidget(m_message);
    top->addWidget(m_sort);
    top->addWidget(m_searchRow);
    top->addWidget(m_onlyOne);
    m_listPlace = new QHBoxLayout;
    m_listPlace->addWidget(m_list);
    m_list->setMinimumHeight(LeastListHeight - RoomForWords);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_listPlace, 1);
    placeList();
}

QSize DiscussionPane::minimumSizeHint() const
{
    return QWidget::minimumSizeHint() + QSize(0, RoomForWords);
}

/// The scroll bar stands at the edge of the pane, on the side where the language has it.
void DiscussionPane::placeList()
{
    const bool mirrored = isRightToLeft();
    m_listPlace->setContentsMargins(mirrored ? 0 : RowMargin, 0, mirrored ? RowMargin : 0, 0);
}

void DiscussionPane::connectParts()
{
    connect(m_rating->stars(), &StarRating::chosen, this, &DiscussionPane::rate);
    connect(m_composer, &CommentComposer::submitted, this, &DiscussionPane::submit);
    connect(m_composer, &CommentComposer::canSubmitChanged, this,
            [this] { m_post->setEnabled(canWrite() && m_composer->hasText()); });
    connect(m_composer, &CommentComposer::modeChanged, this, &DiscussionPane::showUnfinished);
    connect(m_composer, &CommentComposer::discarded, this, &DiscussionPane::offerDiscarded);
    connect(m_unfinished, &DraftReminder::chosen, this, &DiscussionPane::resume);
    connect(m_list, &CommentList::replyRequested, m_composer, &CommentComposer::startAnswer);
    connect(m_list, &CommentList::passageRequested, this, &DiscussionPane::passageWanted);
    connect(m_list, &CommentList::answeredRequested, this,
            [this](const Comment &comment) { showComment(comment.parent); });
    connect(m_list, &CommentList::moreRequested, this, &DiscussionPane::showMore);
    connect(m_list, &CommentList::likeRequested, this,
            [this](const Comment &comment) { setLiked(comment.id, !comment.likedByMe); });
    connect(m_list, &CommentList::editRequested, m_composer, &CommentComposer::startEdit);
    connect(m_list, &CommentList::removeRequested, this,
            [this](const Comment &comment) { removeComment(comment.id); });
    connect(m_person, &PersonPrompt::changed, this, [this](const Person &person) {
        m_model->setPerson(person.id);
        m_model->rename(person);
        m_composer->avatar()->setPerson(person);
    });
    connect(m_person, &PersonPrompt::switched, this, &DiscussionPane::setPerson);
}

void DiscussionPane::connectFailures()
{
    connect(m_person, &PersonPrompt::failed, this, &DiscussionPane::fail);
    connect(m_model, &CommentModel::failed, this,
            [this](const QString &sentence) { fail(sentence, [this] { m_model->retry(); }); });
    connect(m_drafts, &DraftKeeper::failed, this, [this](const QString &sentence) {
        m_draftFailure = sentence;
        tellDraftFailure();
    });
    connect(m_drafts, &DraftKeeper::recovered, this, [this] {
        if (m_message->kind() == MessageBar::Kind::Failure && m_message->sentence() == m_draftFailure)
            m_message->dismiss();
        m_draftFailure.clear();
    });
}

} // namespace nghisu
