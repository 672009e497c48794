// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/markactions.h"

#include "marks/markspane.h"
#include "reading/articleview.h"
#include "reading/markswatch.h"
#include "theme/symbolicicon.h"
#include "window/markcontroller.h"

#include <QMenu>
#include <QUndoStack>

namespace nghisu {

using namespace Qt::StringLiterals;

MarkActions::MarkActions(ArticleView &view, MarksPane &pane, MarkController &controller, QObject *parent)
    : QObject(parent), m_view(view), m_controller(controller)
{
    for (const MarkColor color : AllMarkColors) {
        QAction *action =
            make(tr("Highlight: %1", "a colour").arg(shownName(color)), {},
                 QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(color))),
                 tr("Highlight the words selected in the article"));
        connect(action, &QAction::triggered, &controller,
                [this, color] { m_controller.mark(m_view.selectedPassage(), color); });
        highlight.append(action);
    }
    note = make(tr("&Note on the selected words…"), u"note"_s, QKeySequence(u"Ctrl+M"_s),
                tr("Highlight the words selected in the article and write a note on them"));
    connect(note, &QAction::triggered, &controller, [this] { m_controller.note(m_view.selectedPassage()); });
    next = make(tr("Ne&xt highlight"), {}, QKeySequence(u"Alt+PgDown"_s),
                tr("Show the next highlight of the article"));
    previous = make(tr("&Previous highlight"), {}, QKeySequence(u"Alt+PgUp"_s),
                    tr("Show the previous highlight of the article"));
    connect(next, &QAction::triggered, &controller, [this] { m_controller.step(1); });
    connect(previous, &QAction::triggered, &controller, [this] { m_controller.step(-1); });

    QUndoStack *steps = controller.undoStack();
    undo = make(tr("&Undo the last change of highlights"), u"undo"_s, QKeySequence::Undo, {});
    redo = make(tr("&Redo the change of highlights"), u"redo"_s, {}, {});
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    for (QAction *action : {undo, redo}) {
        // Elsewhere the keys mean what was typed, or other panes.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        view.addAction(action);
        pane.addAction(action);
        action->setEnabled(false);
    }
    connect(undo, &QAction::triggered, steps, &QUndoStack::undo);
    connect(redo, &QAction::triggered, steps, &QUndoStack::redo);
    connect(steps, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(steps, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
}

QAction *MarkActions::make(const QString &text, const QString &icon, const QKeySequence &shortcut,
                           const QString &tip)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(symbolicIcon(icon));
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    return action;
}

void MarkActions::fill(QMenu &menu)
{
    menu.addActions(highlight);
    menu.addAction(note);
    menu.addSeparator();
    menu.addActions({next, previous});
    menu.addSeparator();
    menu.addActions({undo, redo});
}

void MarkActions::update()
{
    const bool selected = m_controller.canMark() && !m_view.selectedPassage().isEmpty();
    for (QAction *action : std::as_const(highlight))
        action->setEnabled(selected);
    note->setEnabled(selected);
}

} // namespace nghisu
