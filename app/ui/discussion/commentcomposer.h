// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commenttext.h"
#include "discussion.h"
#include "discussion/draftkeeper.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace nghisu {

class AvatarButton;
class CommentEditor;
class QuoteChip;
class ToneLabel;

/// The editor with its counter and buttons. It writes a new comment or, in its place, an answer to one or the
/// change of one's own; each has a draft of its own, and none touches another.
class CommentComposer : public QWidget
{
    Q_OBJECT

public:
    explicit CommentComposer(DraftKeeper *drafts, QWidget *parent = nullptr);

    /// Shows the article's draft. Fails when it cannot be read. What was typed while there was no article is
    /// kept, in front of it the draft.
    [[nodiscard]] LibraryResult<void> setArticle(std::optional<ArticleId> article);
    /// Whether posting is possible at all at present.
    void setPostingEnabled(bool enabled);

    /// The comment being edited; empty while something new is written.
    [[nodiscard]] std::optional<Comment> edited() const;
    /// The comment being answered; empty otherwise.
    [[nodiscard]] std::optional<Comment> answered() const;
    /// What the new comment, or the answer, is to be about.
    [[nodiscard]] CommentTarget target() const { return m_draft.target; }
    /// What stands in the editor.
    [[nodiscard]] Draft draft() const;
    /// Begins to edit, or to answer, with the draft left unfinished if there is one.
    void startEdit(const Comment &comment);
    void startAnswer(const Comment &comment);
    /// Begins a comment on words of the article, beside what was typed of a new comment already.
    void startOnPassage(const Passage &passage);
    /// Back to the new comment. `keepDraft` leaves the draft of the edit or answer for another time.
    void leave(bool keepDraft);

    /// Of the editor as it stands, composition included.
    [[nodiscard]] const CommentText &measured() const { return m_measured; }
    [[nodiscard]] bool canSubmit() const;
    /// Whether there is anything to post, be it too much.
    [[nodiscard]] bool hasText() const;
    /// Says why the text cannot be posted as it is; nothing when it can.
    void explain();
    /// The committed text of the editor; ends a composition under way first.
    [[nodiscard]] QString takeText();
    /// What stands, or will stand again, in the editor for a new comment.
    [[nodiscard]] QString newText() const;
    void setNewText(const QString &text);
    /// What was written is posted, its draft gone.
    void clearPosted();

    [[nodiscard]] CommentEditor *editor() const { return m_editor; }
    /// Who writes.
    [[nodiscard]] AvatarButton *avatar() const { return m_avatar; }

signals:
    /// The button was pressed: post, or save the edit.
    void submitted();
    /// canSubmit() or hasText() changed.
    void canSubmitChanged();
    /// Something else stands in the editor now: another draft.
    void modeChanged();
    /// The person gave up an answer or an edit; the draft as it was last.
    void discarded(const nghisu::Draft &draft, const nghisu::Comment &subject);
    /// Assistive technology was told this.
    void countSpoken(const QString &sentence);

private:
    void layOut();
    void start(const Comment &subject, bool edits);
    void show(const Draft &draft);
    void measure();
    void showCount();
    [[nodiscard]] QString refusal() const;
    void announceCount(qsizetype before);
    void speak(const QString &sentence);
    void cancel();
    void putDraft();
    void load(const QString &text);
    void showMode();

    DraftKeeper *m_drafts;
    std::optional<ArticleId> m_article;
    Draft m_draft;                    ///< what is written; its text stands in the editor
    std::optional<Comment> m_subject; ///< what is edited or answered
    Draft m_new;                      ///< the new comment, while m_subject is written on
    bool m_postingEnabled = false;
    bool m_couldSubmit = false;
    bool m_hadText = false;
    CommentText m_measured;

    QLabel *m_header;
    QuoteChip *m_quote;
    AvatarButton *m_avatar;
    CommentEditor *m_editor;
    ToneLabel *m_counter;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace nghisu
