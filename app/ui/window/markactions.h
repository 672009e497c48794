// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace nghisu {

class ArticleView;
class MarkController;
class MarksPane;

/// What can be done with highlights, for menus and keys.
class MarkActions : public QObject
{
    Q_OBJECT

public:
    MarkActions(ArticleView &view, MarksPane &pane, MarkController &controller, QObject *parent);

    void fill(QMenu &menu);
    /// Brings what is enabled up to the selection and the article.
    void update();

    QList<QAction *> highlight; ///< in the order of AllMarkColors
    QAction *note;
    QAction *next;
    QAction *previous;
    QAction *undo; ///< by its key in the article and in the list of highlights alone
    QAction *redo;

private:
    QAction *make(const QString &text, const QString &icon, const QKeySequence &shortcut, const QString &tip);

    ArticleView &m_view;
    MarkController &m_controller;
};

} // namespace nghisu
