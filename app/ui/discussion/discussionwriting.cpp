// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// What a person does in the discussion: writing, liking, deleting, going to a comment.

#include "controls/messagebar.h"
#include "discussion/commentcomposer.h"
#include "discussion/commenteditor.h"
#include "discussion/commentlist.h"
#include "discussion/commentmodel.h"
#include "discussion/discussionpane.h"
#include "discussion/draftkeeper.h"
#include "discussion/draftreminder.h"
#include "discussion/personprompt.h"

#include <QAction>

namespace nghisu {

void DiscussionPane::submit()
{
    const QString text = m_composer->takeText();
    if (!m_composer->canSubmit()) {
        m_composer->explain();
        return;
    }
    if (const std::optional<Comment> edited = m_composer->edited())
        saveEdit(edited->id, text);
    else
        m_person->require([this, text](const Person &person) { post(person, text); });
}

void DiscussionPane::post(const Person &person, const QString &text)
{
    if (!canWrite())
        return; // the name may have been asked for in between
    const LibraryResult<Comment> posted =
        m_discussion->post(*m_article, person.id, text, m_composer->target());
    if (!posted) {
        fail(posted.error().message, [this] { submit(); });
        return;
    }
    m_composer->clearPosted();
    m_message->dismiss();
    reveal(*posted);
    if (posted->passage)
        loadPassages();
    emit announced(posted->parent.isNull() ? tr("Comment posted.") : tr("Answer posted."));
}

void DiscussionPane::saveEdit(const QUuid &comment, const QString &text)
{
    const LibraryResult<Comment> saved = m_discussion->edit(comment, me(), text);
    if (!saved) {
        fail(saved.error().message, [this] { submit(); });
        return;
    }
    m_model->update(*saved);
    emit announced(tr("Comment saved."));
    m_composer->clearPosted();
    m_message->dismiss();
    m_list->setFocus();
}

void DiscussionPane::setLiked(const QUuid &comment, bool liked)
{
    m_person->require([this, comment, liked](const Person &person) {
        if (!canWrite())
            return;
        const LibraryResult<Comment> changed = m_discussion->setLiked(comment, person.id, liked);
        if (changed)
            m_model->update(*changed);
        else
            fail(changed.error().message, [this, comment, liked] { setLiked(comment, liked); });
    });
}

void DiscussionPane::removeComment(const QUuid &comment)
{
    if (!canWrite())
        return;
    const LibraryResult<void> removed = m_discussion->remove(comment, me());
    if (!removed) {
        fail(removed.error().message, [this, comment] { removeComment(comment); });
        return;
    }
    if (m_composer->edited() && m_composer->edited()->id == comment)
        m_composer->leave(true);
    m_model->reread(comment); // a place-holder stays where there are answers
    loadPassages();
    m_deleted.append(comment);
    updateEnabled();
    m_message->tell(MessageBar::Kind::Done, tr("Comment deleted."), tr("Undo"), [this] { undoDelete(); });
    emit announced(tr("Comment deleted."));
}

void DiscussionPane::undoDelete()
{
    if (m_deleted.isEmpty() || !canWrite())
        return;
    const LibraryResult<Comment> restored = m_discussion->restore(m_deleted.last(), me());
    if (!restored) {
        fail(restored.error().message, [this] { undoDelete(); });
        return;
    }
    m_deleted.removeLast();
    m_message->dismiss();
    updateEnabled();
    reveal(*restored);
    loadPassages();
    emit announced(tr("Comment restored."));
}

/// Puts a comment into the list, and the eye on it.
void DiscussionPane::reveal(const Comment &comment)
{
    const QUuid root = comment.root.isNull() ? comment.id : comment.root;
    if (m_model->isShowingFound())
        endSearch();
    if (m_model->only() && m_model->rowOf(root) < 0)
        showOnly({});
    if (m_model->add(comment) >= 0)
        choose(comment.id);
}

void DiscussionPane::choose(const QUuid &comment)
{
    if (const int row = m_model->rowOf(comment); row >= 0)
        m_list->reveal(m_model->index(row));
}

void DiscussionPane::showComment(const QUuid &comment)
{
    if (!m_discussion || !m_article)
        return;
    if (m_model->rowOf(comment) < 0) {
        const LibraryResult<Comment> wanted = m_discussion->comment(comment, me());
        if (!wanted) {
            fail(wanted.error().message, {});
            return;
        }
        if (m_model->rowOf(wanted->root) >= 0)
            m_model->add(*wanted);
        else
            showOnly(comment);
    }
    choose(comment);
    m_list->setFocus();
}

void DiscussionPane::showOnly(const std::optional<QUuid> &comment)
{
    m_model->showOnly(comment);
    if (!comment) {
        m_onlyOne->dismiss();
        return;
    }
    m_onlyOne->tell(MessageBar::Kind::Notice, tr("One thread is shown."), tr("Show all"), [this] {
        showOnly({});
        m_list->setFocus();
    });
}

void DiscussionPane::showMore(int row)
{
    if (m_model->isShowingFound()) {
        openFound(row);
        return;
    }
    const int first = m_model->showMore(row);
    if (first >= 0)
        m_list->setCurrentIndex(m_model->index(first));
}

void DiscussionPane::commentOn(const Passage &passage)
{
    m_composer->startOnPassage(passage);
}

/// The drafts of this article that are not in the editor, for the line that reminds of them.
void DiscussionPane::showUnfinished()
{
    QList<UnfinishedDraft> unfinished;
    const DraftPlace shown = placeOf(m_composer->draft());
    const QList<Draft> drafts = m_discussion && m_article ? m_drafts->drafts(*m_article) : QList<Draft>();
    for (const Draft &draft : drafts) {
        const DraftPlace place = placeOf(draft);
        if (place == shown)
            continue;
        const std::optional<QUuid> subject = place.edits ? place.edits : place.answers;
        const LibraryResult<Comment> about =
            subject ? m_discussion->comment(*subject, me()) : LibraryResult<Comment>(Comment{});
        if (about && !(place.edits && (!about->mine || about->deleted)))
            unfinished.append({place, *about});
    }
    m_unfinished->setDrafts(unfinished);
}

void DiscussionPane::resume(const UnfinishedDraft &draft)
{
    if (draft.place.edits)
        m_composer->startEdit(draft.subject);
    else if (draft.place.answers)
        m_composer->startAnswer(draft.subject);
    else
        m_composer->leave(true);
}

/// What was given up can be had back once more.
void DiscussionPane::offerDiscarded(const Draft &draft, const Comment &subject)
{
    m_message->tell(MessageBar::Kind::Done, draft.edits ? tr("Change discarded.") : tr("Answer discarded."),
                    tr("Undo"), [this, article = m_article, draft, subject] {
                        if (!article || article != m_article)
                            return;
                        m_drafts->put(*article, draft);
                        resume({placeOf(draft), subject});
                    });
}

} // namespace nghisu
