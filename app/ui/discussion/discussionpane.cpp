// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/discussionpane.h"

#include "controls/messagebar.h"
#include "discussion/commentcomposer.h"
#include "discussion/commenteditor.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "discussion/draftkeeper.h"
#include "discussion/personmenu.h"
#include "discussion/personprompt.h"
#include "discussion/ratingrow.h"
#include "discussion/searchrow.h"
#include "discussion/sortrow.h"
#include "discussion/starrating.h"

#include <QAction>
#include <QTimer>

namespace nghisu {

namespace {

constexpr int MostPassages = 200; ///< marked beside the article, the newest

} // namespace

DiscussionPane::~DiscussionPane()
{
    // Children hide and lose their focus while they are deleted, when this is no DiscussionPane any more.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
    m_drafts->setStore(nullptr); // the library may be gone already
}

void DiscussionPane::setLibrary(DiscussionStore *discussion, PersonStore *persons, const QString &path)
{
    setArticle({});
    m_discussion = discussion;
    m_libraryPath = path;
    m_drafts->setStore(discussion);
    m_person->setStore(persons);
    updateEnabled();
}

void DiscussionPane::setArticle(std::optional<ArticleId> article)
{
    m_drafts->flush();
    m_article = m_discussion ? article : std::nullopt;
    m_deleted.clear();
    m_message->dismiss(); // what could be tried again belongs to the article before
    load();
    if (!m_draftFailure.isEmpty())
        tellDraftFailure();
}

void DiscussionPane::setText(const Article &text)
{
    m_text = text;
}

/// Everything about the article, from the library.
void DiscussionPane::load()
{
    endSearch();
    const LibraryResult<void> draft = m_composer->setArticle(m_article);
    m_onlyOne->dismiss();
    m_model->show(m_discussion, m_article, me());
    // The margin can wait until the words are painted.
    QTimer::singleShot(0, this, &DiscussionPane::loadPassages);
    loadRating();
    updateEnabled();
    if (!draft)
        fail(draft.error().message, [this] { load(); });
}

void DiscussionPane::setUnavailable(const QString &reason)
{
    m_unavailable = reason;
    m_drafts->setWritable(reason.isEmpty());
    if (reason.isEmpty())
        m_notice->dismiss();
    else
        m_notice->tell(MessageBar::Kind::Notice, reason);
    updateEnabled();
}

bool DiscussionPane::saveDraft()
{
    const bool homeless = !m_article && !m_composer->newText().isEmpty();
    return m_drafts->flush() && !homeless;
}

QString DiscussionPane::typedText() const
{
    return m_composer->newText();
}

void DiscussionPane::setTypedText(const QString &text)
{
    m_composer->setNewText(text);
}

CommentOrder DiscussionPane::order() const
{
    return m_model->order();
}

void DiscussionPane::setOrder(CommentOrder order)
{
    if (order == m_model->order())
        return;
    endSearch();
    m_onlyOne->dismiss();
    m_model->setOrder(order);
    (order == CommentOrder::Newest   ? m_byTime
     : order == CommentOrder::Oldest ? m_byAge
                                     : m_byLikes)
        ->setChecked(true);
    emit orderChanged(order);
}

QAction *DiscussionPane::postAction() const
{
    return m_post;
}

QAction *DiscussionPane::writeAction() const
{
    return m_write;
}

QAction *DiscussionPane::undoDeleteAction() const
{
    return m_undoDelete;
}

QList<QAction *> DiscussionPane::rateActions() const
{
    return m_rate;
}

QAction *DiscussionPane::orderByTimeAction() const
{
    return m_byTime;
}

QAction *DiscussionPane::orderByLikesAction() const
{
    return m_byLikes;
}

QAction *DiscussionPane::orderByAgeAction() const
{
    return m_byAge;
}

QAction *DiscussionPane::changeNameAction() const
{
    return m_changeName;
}

QAction *DiscussionPane::newPersonAction() const
{
    return m_newPerson;
}

QMenu *DiscussionPane::personMenu() const
{
    return m_personMenu;
}

void DiscussionPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_drafts->flush();
}

void DiscussionPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeList();
}

void DiscussionPane::updateEnabled()
{
    const bool writable = canWrite();
    m_rating->stars()->setEnabled(writable);
    m_composer->setPostingEnabled(writable);
    // With nothing to keep it in, typing still goes on; with a library and no article there is nothing to
    // write on.
    const bool typing = m_article || !m_discussion || !m_unavailable.isEmpty();
    m_composer->editor()->setEnabled(typing);
    m_list->setActing(writable);
    m_list->setEmptyText(m_article ? tr("No comments yet. Be the first to say something.") : QString());
    m_post->setEnabled(writable && m_composer->hasText());
    m_write->setEnabled(typing);
    m_search->setEnabled(m_article && !m_libraryPath.isEmpty());
    m_undoDelete->setEnabled(writable && !m_deleted.isEmpty());
    for (QAction *action : std::as_const(m_rate))
        action->setEnabled(writable);
    m_rate.last()->setEnabled(writable && m_ratings.mine > 0);
    for (QAction *action : {m_changeName, m_newPerson})
        action->setEnabled(m_discussion && m_unavailable.isEmpty());
}

bool DiscussionPane::canWrite() const
{
    return m_discussion && m_article && m_unavailable.isEmpty();
}

QUuid DiscussionPane::me() const
{
    return m_person->person() ? m_person->person()->id : QUuid();
}

void DiscussionPane::refresh()
{
    m_model->refresh();
    loadRating();
    loadPassages();
}

/// The marks of comments beside the article.
void DiscussionPane::loadPassages()
{
    QList<Comment> comments;
    if (m_discussion && m_article)
        comments = m_discussion->onPassages(*m_article, me(), MostPassages).value_or(QList<Comment>());
    emit passagesChanged(comments);
}

/// Somebody else writes from now on. What is shown stays; only what is theirs changes.
void DiscussionPane::setPerson(const Person &person)
{
    if (m_composer->edited())
        m_composer->leave(true); // nobody changes what somebody else has written
    m_deleted.clear();
    m_message->dismiss();
    m_model->setPerson(person.id);
    m_model->refresh();
    if (m_model->isShowingFound())
        startSearch(m_searchRow->words());
    loadRating();
    updateEnabled();
    showUnfinished();
    emit announced(tr("%1 writes now.").arg(person.name));
}

void DiscussionPane::loadRating()
{
    m_ratings = {};
    if (m_discussion && m_article) {
        const LibraryResult<RatingSummary> summary = m_discussion->rating(*m_article, me());
        if (summary)
            m_ratings = *summary;
        else
            fail(summary.error().message, [this] { loadRating(); });
    }
    showRating();
}

void DiscussionPane::showRating()
{
    m_rating->setSummary(m_ratings);
    for (int stars = 1; stars <= StarRating::Stars; ++stars)
        m_rate.at(stars - 1)->setChecked(stars == m_ratings.mine);
    m_rate.last()->setEnabled(canWrite() && m_ratings.mine > 0);
}

void DiscussionPane::rate(int stars)
{
    if (!canWrite())
        return;
    const auto work = [this, stars](const Person &person) {
        if (!canWrite())
            return;
        const LibraryResult<void> rated = m_discussion->rate(*m_article, person.id, stars);
        if (!rated) {
            fail(rated.error().message, [this, stars] { rate(stars); });
            return;
        }
        loadRating();
        emit announced(stars > 0 ? tr("Your rating: %n star(s).", nullptr, stars)
                                 : tr("Your rating is cleared."));
    };
    m_person->require(work, [this] { showRating(); });
}

void DiscussionPane::fail(const QString &sentence, const std::function<void()> &again)
{
    showRating(); // what is shown is what is kept
    m_message->tell(MessageBar::Kind::Failure, sentence, again ? tr("Try again") : QString(), again);
}

void DiscussionPane::tellDraftFailure()
{
    fail(m_draftFailure, [this] { m_drafts->flush(); });
}

} // namespace nghisu
