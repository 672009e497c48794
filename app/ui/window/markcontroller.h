// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"
#include "marks/marksmodel.h"
#include "markstore.h"

#include <QObject>

#include <functional>
#include <optional>

class QUndoStack;

namespace nghisu {

class ArticleView;
class Database;
class MarkPanel;
class MarksPane;
class MessageBar;
class PersonPrompt;

/// Highlights of the article on show: in its text, in its margin, in the list of marks, and what is done with
/// them. Each step goes into the library at once, and can be undone until another article comes.
class MarkController : public QObject
{
    Q_OBJECT

public:
    /// Owned by `window`, as are the others; the panel is made in the widget that the view lies in.
    MarkController(ArticleView &view, MarksPane &pane, PersonPrompt &person, MessageBar &messages,
                   QWidget *window);
    ~MarkController() override;

    /// `database` is null while there is none; it must outlive the controller or the next call.
    void setLibrary(Database *database);
    /// The article on show, which the view has already; empty for one outside the library.
    void setArticle(std::optional<ArticleId> article);
    /// The comments on passages of the article, to be listed among the highlights.
    void setComments(const QList<Comment> &comments);
    /// Marks were changed elsewhere.
    void refresh();

    /// Highlights a passage; one's own highlight of just these words takes the colour.
    void mark(const Passage &passage, MarkColor color);
    /// Highlights a passage, in the colour that was used last, and opens its note.
    void note(const Passage &passage);
    void setColor(const QUuid &mark, MarkColor color);
    void setNote(const QUuid &mark, const QString &note);
    void remove(const QUuid &mark);
    /// Shows the next (1) or previous (-1) mark from what is in sight on.
    void step(int direction);
    /// Opens a mark beside its words.
    void open(const QList<QUuid> &marks, bool writing = false);

    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    [[nodiscard]] MarkPanel *panel() const { return m_panel; }
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    [[nodiscard]] bool canMark() const;

signals:
    void passageWanted(qint64 article, const nghisu::Passage &passage);
    void commentWanted(qint64 article, const QUuid &comment);
    /// A comment is to be written on words of the article.
    void commentOnWanted(const nghisu::Passage &passage);
    /// A sentence for the status bar.
    void announced(const QString &sentence);

private:
    friend class MarkStep;

    void connectParts();
    void load();
    void showInText();
    void showInPane();
    void add(const Passage &passage, MarkColor color, const std::function<void(const Mark &)> &then);
    [[nodiscard]] std::optional<Mark> ownMarkOf(const Passage &passage) const;
    [[nodiscard]] std::optional<Mark> markWith(const QUuid &id) const;
    [[nodiscard]] QList<MarkedPassage> passagesOfArticle() const;
    [[nodiscard]] QList<MarkedPassage> passagesOfLibrary();
    [[nodiscard]] QUuid me() const;
    void push(std::function<LibraryResult<void>()> redo, std::function<LibraryResult<void>()> undo);
    [[nodiscard]] bool run(const std::function<LibraryResult<void>()> &work);

    ArticleView &m_view;
    MarksPane &m_pane;
    PersonPrompt &m_person;
    MessageBar &m_messages;
    MarkPanel *m_panel;
    QUndoStack *m_undo;
    Database *m_database = nullptr;
    std::optional<ArticleId> m_article{};
    QList<Mark> m_marks{};     ///< of the article
    QList<Passage> m_places{}; ///< where those stand now; empty where their words are gone
    QList<Comment> m_comments{};
};

} // namespace nghisu
