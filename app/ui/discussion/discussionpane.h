// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "discussionstore.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QHBoxLayout;
class QMenu;

namespace nghisu {

class CommentComposer;
class CommentFinder;
class CommentList;
class CommentModel;
class DraftKeeper;
class DraftReminder;
class MessageBar;
class PersonMenu;
class PersonPrompt;
class PersonStore;
class RatingRow;
class SearchRow;
class SortRow;
struct UnfinishedDraft;

/// What stands beside an article: one's rating, the editor for a comment and everybody's comments. Each
/// change goes into the library at once; what fails stays as typed and is told inside the pane.
class DiscussionPane : public QWidget
{
    Q_OBJECT

public:
    explicit DiscussionPane(QWidget *parent = nullptr);
    ~DiscussionPane() override;

    /// The stores to work on; both null while no library could be opened. Not owned, must outlive their use
    /// here. Call it with nulls before they go. Shows no article afterwards: its number means nothing in
    /// another library.
    void setLibrary(DiscussionStore *discussion, PersonStore *persons, const QString &path = {});
    /// The article discussed; empty when there is none in a library. Saves the draft of the one before, shows
    /// the draft of this one. What was typed while there was no article stays and becomes part of this one's
    /// draft.
    void setArticle(std::optional<ArticleId> article);
    /// The article's words, in which the passages of comments are looked for. To be set before setArticle().
    void setText(const Article &text);
    /// Begins a comment on words of the article.
    void commentOn(const Passage &passage);
    /// Shows a comment of this article, with its thread alone where it is far from what was read.
    void showComment(const QUuid &comment);
    /// Brings what is shown up to the library, after changes made elsewhere; what is in sight stays in place.
    void refresh();
    /// Why nothing can be kept at present (read-only, no library); empty when all is well. Typing goes on,
    /// posting and rating are disabled.
    void setUnavailable(const QString &reason);

    /// Saves what is being typed at once. False when some of it could not be kept; it stays in the editor
    /// then, or, for an article shown before, in memory.
    bool saveDraft();
    /// What stands in the editor for a new comment, also while a comment is being edited in its place.
    [[nodiscard]] QString typedText() const;
    void setTypedText(const QString &text);

    [[nodiscard]] CommentOrder order() const;
    void setOrder(CommentOrder order);

    [[nodiscard]] QAction *postAction() const;
    /// Moves the focus to the editor.
    [[nodiscard]] QAction *writeAction() const;
    /// Enabled while a deletion can be undone; the last one comes back first.
    [[nodiscard]] QAction *undoDeleteAction() const;
    /// Six: 1 to 5 stars (checkable), and "Clear rating".
    [[nodiscard]] QList<QAction *> rateActions() const;
    [[nodiscard]] QAction *orderByTimeAction() const;
    [[nodiscard]] QAction *orderByLikesAction() const;
    [[nodiscard]] QAction *orderByAgeAction() const;
    [[nodiscard]] QAction *searchAction() const { return m_search; }
    [[nodiscard]] QAction *changeNameAction() const;
    [[nodiscard]] QAction *newPersonAction() const;
    /// Who may write here.
    [[nodiscard]] QMenu *personMenu() const;
    [[nodiscard]] PersonPrompt *person() const { return m_person; }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Words of the article are to be shown.
    void passageWanted(const nghisu::Passage &passage);
    /// The comments about passages of the article, for the marks in its margin.
    void passagesChanged(const QList<nghisu::Comment> &comments);
    void orderChanged(nghisu::CommentOrder order);
    /// A sentence for the status bar.
    void announced(const QString &sentence);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void makeParts();
    void makeRateActions();
    void makeOrderActions();
    void layOut();
    void connectParts();
    void connectFailures();
    void placeList();
    void updateEnabled();
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] QUuid me() const;

    void load();
    void loadPassages();
    void showUnfinished();
    void resume(const UnfinishedDraft &draft);
    void showOnly(const std::optional<QUuid> &comment);
    void showMore(int row);
    void connectSearch();
    void startSearch(const QString &typed);
    void endSearch();
    void openFound(int row);
    void setPerson(const Person &person);
    void offerDiscarded(const Draft &draft, const Comment &subject);
    void loadRating();
    void showRating();
    void rate(int stars);
    void submit();
    void post(const Person &person, const QString &text);
    void saveEdit(const QUuid &comment, const QString &text);
    void setLiked(const QUuid &comment, bool liked);
    void removeComment(const QUuid &comment);
    void undoDelete();
    void reveal(const Comment &comment);
    void choose(const QUuid &comment);
    void tellDraftFailure();
    void fail(const QString &sentence, const std::function<void()> &again);

    DiscussionStore *m_discussion = nullptr;
    std::optional<ArticleId> m_article;
    Article m_text;
    QString m_unavailable;
    QString m_draftFailure; ///< shown while drafts cannot be kept
    RatingSummary m_ratings;
    QList<QUuid> m_deleted; ///< comments that can be restored, the last deleted one last

    DraftKeeper *m_drafts;
    PersonPrompt *m_person;
    MessageBar *m_notice;  ///< why nothing can be kept
    MessageBar *m_message; ///< what failed, or can be undone
    MessageBar *m_onlyOne; ///< that one thread is shown alone
    RatingRow *m_rating;
    CommentComposer *m_composer;
    DraftReminder *m_unfinished;
    SortRow *m_sort;
    SearchRow *m_searchRow;
    CommentFinder *m_finder;
    QString m_libraryPath; ///< that searches open a connection of their own to
    CommentModel *m_model;
    CommentList *m_list;
    QHBoxLayout *m_listPlace;

    QAction *m_post;
    QAction *m_write;
    QAction *m_undoDelete;
    QList<QAction *> m_rate; ///< 1 to 5 stars, then "Clear rating"
    QAction *m_byTime;
    QAction *m_byLikes;
    QAction *m_byAge;
    QAction *m_search;
    QAction *m_changeName;
    QAction *m_newPerson;
    PersonMenu *m_personMenu;
};

} // namespace nghisu
