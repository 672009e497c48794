// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Where the article and its discussion meet: comments on words, and their marks in the margin.

#include "agenda/agendapane.h"
#include "discussion/discussionpane.h"
#include "passagefinder.h"
#include "reading/articleview.h"
#include "window/dock.h"
#include "window/mainwindow.h"
#include "window/markcontroller.h"
#include "window/windowactions.h"

namespace nghisu {

namespace {

constexpr qsizetype MostOfComment = 120; ///< code units of a comment that a mark tells

QString markText(const Comment &comment)
{
    QString words = comment.body.simplified();
    if (words.size() > MostOfComment)
        words = words.left(MostOfComment).trimmed() + u'…';
    return MainWindow::tr("%1: %2", "who commented on these words, and what").arg(comment.authorName, words);
}

} // namespace

void MainWindow::connectDiscussion()
{
    connect(m_discussion, &DiscussionPane::passageWanted, m_view, &ArticleView::showPassage);
    connect(m_discussion, &DiscussionPane::passagesChanged, this, &MainWindow::markComments);
    connect(m_view, &ArticleView::commentWanted, this, &MainWindow::commentOn);
    connect(m_view, &ArticleView::markActivated, this, &MainWindow::followMark);
    connect(m_view, &QTextEdit::copyAvailable, m_actions, &WindowActions::update);
}

void MainWindow::markComments(const QList<Comment> &comments)
{
    QList<MarginMark> marks;
    PassageFinder finder(m_view->article());
    for (const Comment &comment : comments) {
        const Passage passage = comment.passage ? finder.find(*comment.passage) : Passage{};
        if (!passage.isEmpty())
            marks.append({passage, markText(comment), MarginMark::Kind::Comment, comment.id});
    }
    m_view->setMarks(MarginMark::Kind::Comment, marks);
    m_markController->setComments(comments);
}

void MainWindow::followMark(const MarginMark &mark)
{
    if (mark.kind == MarginMark::Kind::Note) {
        m_markController->open({mark.comment});
        return;
    }
    const bool comment = mark.kind == MarginMark::Kind::Comment;
    Dock *dock = comment ? m_discussionDock : m_agendaDock;
    dock->show();
    dock->raise();
    if (comment)
        m_discussion->showComment(mark.comment);
    else
        m_agenda->chooseEntryAt(mark.passage);
}

void MainWindow::commentOn(const Passage &passage)
{
    if (passage.isEmpty() || !m_article)
        return;
    m_discussionDock->show();
    m_discussionDock->raise();
    m_discussion->commentOn(passage);
}

} // namespace nghisu
