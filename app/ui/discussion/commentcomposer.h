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

class CommentEditor;
class ToneLabel;

/// The editor with its counter and buttons. It writes a new comment or, in its place, edits one of one's own;
/// the two have drafts of their own and do not touch each other.
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

    /// The comment being edited; empty while a new one is written.
    [[nodiscard]] std::optional<Comment> edited() const { return m_edited; }
    /// Begins to edit, with the draft of an edit left unfinished if there is one.
    void startEdit(const Comment &comment);
    /// Back to the new comment. `keepDraft` leaves the draft of the edit for another time.
    void endEdit(bool keepDraft);

    /// Of the editor as it stands, composition included.
    [[nodiscard]] const CommentText &measured() const { return m_measured; }
    [[nodiscard]] bool canSubmit() const;
    /// The committed text of the editor; ends a composition under way first.
    [[nodiscard]] QString takeText();
    /// What stands, or will stand again, in the editor for a new comment.
    [[nodiscard]] QString newText() const;
    void setNewText(const QString &text);
    /// The new comment is posted, its draft gone.
    void clearPosted();

    [[nodiscard]] CommentEditor *editor() const { return m_editor; }

signals:
    /// The button was pressed: post, or save the edit.
    void submitted();
    void canSubmitChanged();
    /// Assistive technology was told this about the count.
    void countSpoken(const QString &sentence);

private:
    void layOut();
    void measure();
    void showCount();
    void announceCount(qsizetype before);
    void putDraft();
    void load(const QString &text);
    void showMode();

    DraftKeeper *m_drafts;
    std::optional<ArticleId> m_article;
    std::optional<Comment> m_edited;
    QString m_newText; ///< while a comment is being edited
    bool m_postingEnabled = false;
    bool m_couldSubmit = false;
    CommentText m_measured;

    QLabel *m_header;
    CommentEditor *m_editor;
    ToneLabel *m_counter;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace nghisu
