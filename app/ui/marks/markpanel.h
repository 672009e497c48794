// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mark.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QToolButton;

namespace nghisu {

class ArticleView;
class CommentEditor;
class MarkSwatch;
class ToneLabel;

/// One highlight beside its words: its colour, its note, and what can be done with it. It lies over the
/// article until the person is done: then what was written is kept, unless it is too long; Esc leaves the
/// note as it was.
class MarkPanel : public QFrame
{
    Q_OBJECT

public:
    /// `room` is what the panel lies in, and owns it; `view` lies in it too.
    MarkPanel(ArticleView &view, QWidget *room);

    /// Shows the first of them; through the others one goes with a button. With `writing` the note is at
    /// hand.
    void open(const QList<Mark> &marks, bool acting, bool writing);
    /// The same marks, as they are now; closes when the one shown is gone.
    void update(const QList<Mark> &marks);
    /// Keeps what was written and closes; false when it cannot be kept, and so stays.
    bool finish();
    [[nodiscard]] const Mark &mark() const { return m_marks.at(m_current); }
    [[nodiscard]] CommentEditor *editor() const { return m_editor; }

signals:
    void colorChosen(const QUuid &mark, nghisu::MarkColor color);
    void noteWritten(const QUuid &mark, const QString &note);
    void removeWanted(const QUuid &mark);
    void commentWanted(const nghisu::Passage &passage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showMark();
    void showNext();
    void measure();
    void place();
    void leave();
    /// Whether the note is as it was, or kept now.
    bool keepNote();
    [[nodiscard]] bool isOwn() const;

    ArticleView &m_view;
    QList<Mark> m_marks;
    qsizetype m_current = 0;
    bool m_acting = false;
    QList<MarkSwatch *> m_swatches;
    QLabel *m_head;
    QLabel *m_said; ///< somebody else's note
    CommentEditor *m_editor;
    ToneLabel *m_counter;
    QToolButton *m_next;
    QToolButton *m_remove;
    QToolButton *m_comment;
    QPushButton *m_done;
};

} // namespace nghisu
