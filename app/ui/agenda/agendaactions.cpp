// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendaactions.h"

#include "agenda/agendaeditor.h"
#include "agenda/agendaentrydialog.h"
#include "agenda/agendamodel.h"
#include "agenda/agendapane.h"
#include "agendatext.h"
#include "controls/messagebar.h"
#include "theme/symbolicicon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QUndoStack>

namespace nghisu {

using namespace Qt::StringLiterals;
using Kind = AgendaEntry::Kind;

namespace {

constexpr int LongestMenuTitle = 60;

QString menuTitle(const AgendaEntry &entry)
{
    QString title = firstUpper(entry.title);
    if (title.size() > LongestMenuTitle)
        title = title.left(LongestMenuTitle - 1).trimmed() + u'…';
    return title.replace(u'&', "&&"_L1);
}

} // namespace

AgendaActions::AgendaActions(AgendaPane &pane) : QObject(&pane), m_pane(pane)
{
    makeEditing();
    makeCalendar();
    connect(&pane, &AgendaPane::currentChanged, this, &AgendaActions::update);
    update();
}

QAction *AgendaActions::make(const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(symbolicIcon(icon));
    action->setShortcut(shortcut);
    // Del, F2 and the like mean the agenda only while one is in it.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pane.addAction(action);
    return action;
}

void AgendaActions::makeEditing()
{
    AgendaEditor *editor = m_pane.editor();
    add = make(tr("&Add an entry…"), u"add"_s, QKeySequence(Qt::Key_Insert));
    connect(add, &QAction::triggered, this, &AgendaActions::addNew);
    edit = make(tr("&Edit entry…"), u"edit"_s, QKeySequence(Qt::Key_F2));
    connect(edit, &QAction::triggered, this, &AgendaActions::editCurrent);
    remove = make(tr("Re&move entry"), u"delete"_s, QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &AgendaActions::removeCurrent);
    discard = make(tr("&Back to what the article says"), {}, {});
    connect(discard, &QAction::triggered, this, [this, editor] { editor->discard(m_pane.currentKey()); });
    moveUp = make(tr("Move item &up"), u"chevron-up"_s, QKeySequence(u"Alt+Shift+Up"_s));
    connect(moveUp, &QAction::triggered, this, [this] { moveCurrent(-1); });
    moveDown = make(tr("Move item &down"), u"chevron-down"_s, QKeySequence(u"Alt+Shift+Down"_s));
    connect(moveDown, &QAction::triggered, this, [this] { moveCurrent(1); });
    undo = make(tr("U&ndo change of the agenda"), u"undo"_s, {});
    redo = make(tr("Red&o change of the agenda"), u"redo"_s, {});
    connect(undo, &QAction::triggered, editor->undoStack(), &QUndoStack::undo);
    connect(redo, &QAction::triggered, editor->undoStack(), &QUndoStack::redo);
    connect(editor->undoStack(), &QUndoStack::canUndoChanged, this, &AgendaActions::update);
    connect(editor->undoStack(), &QUndoStack::canRedoChanged, this, &AgendaActions::update);
    copyEntry = make(tr("&Copy entry"), u"copy"_s, QKeySequence::Copy);
    connect(copyEntry, &QAction::triggered, this, [this] {
        const AgendaEntry entry = m_pane.currentEntry();
        const QString day = entry.kind == Kind::Session ? dayHeading(entry) + ", "_L1 : QString();
        QApplication::clipboard()->setText(day + plainLine(entry));
    });
}

void AgendaActions::makeCalendar()
{
    exportEntry = make(tr("Save entry as &calendar file…"), u"export"_s, {});
    connect(exportEntry, &QAction::triggered, this, [this] { emit exportWanted({m_pane.currentEntry()}); });
    exportAll = make(tr("Save agenda as calendar &file…"), u"export"_s, {});
    connect(exportAll, &QAction::triggered, this, [this] { emit exportWanted(m_pane.agenda().shown); });
    openInCalendar = make(tr("Open in the &calendar"), u"calendar"_s, {});
    openInCalendar->setStatusTip(tr("Hand the agenda to the calendar program of this computer"));
    connect(openInCalendar, &QAction::triggered, this,
            [this] { emit calendarWanted(m_pane.agenda().shown); });
    importCalendar = make(tr("Add entries from a calendar file…"), u"import"_s, {});
    connect(importCalendar, &QAction::triggered, this, &AgendaActions::importWanted);
}

void AgendaActions::update()
{
    const QModelIndex current = m_pane.list()->currentIndex();
    const bool any = !m_pane.currentKey().isEmpty();
    const bool editable = m_pane.isEditable();
    const bool item = any && m_pane.currentEntry().kind == Kind::Item && m_pane.filter()->text().isEmpty();
    for (QAction *action : {add, importCalendar})
        action->setEnabled(editable);
    for (QAction *action : {edit, remove})
        action->setEnabled(editable && any);
    for (QAction *action : {moveUp, moveDown})
        action->setEnabled(editable && item);
    for (QAction *action : {copyEntry, exportEntry})
        action->setEnabled(any);
    for (QAction *action : {exportAll, openInCalendar})
        action->setEnabled(!m_pane.agenda().shown.isEmpty());
    discard->setEnabled(editable && any && current.data(AgendaModel::ByHandRole).toBool() &&
                        !current.data(AgendaModel::PassageRole).value<Passage>().isEmpty());
    undo->setEnabled(m_pane.editor()->undoStack()->canUndo());
    redo->setEnabled(m_pane.editor()->undoStack()->canRedo());
}

/// Runs `change` unless another article came while the dialog was open: the entry is of the one before.
void AgendaActions::ask(AgendaEntryDialog &dialog, const std::function<void(const AgendaEntry &)> &change)
{
    const int generation = m_pane.editor()->generation();
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (generation == m_pane.editor()->generation())
        change(dialog.entry());
    else
        m_pane.messageBar()->tell(MessageBar::Kind::Failure,
                                  tr("Another agenda is shown by now, so the entry was not kept."));
}

void AgendaActions::addNew()
{
    // Most add what belongs to the day they look at, or to the event.
    const Agenda &shown = m_pane.agenda().shown;
    AgendaEntry entry;
    entry.start.date = m_pane.currentEntry().start.date;
    if (!entry.start.isValid() && !shown.isEmpty())
        entry.start.date = shown.first().start.date;
    AgendaEntryDialog dialog(entry, &m_pane);
    ask(dialog, [this](const AgendaEntry &made) { m_pane.editor()->add({made}); });
}

void AgendaActions::editCurrent()
{
    const QString key = m_pane.currentKey();
    AgendaEntryDialog dialog(m_pane.currentEntry(), &m_pane);
    ask(dialog, [this, key](const AgendaEntry &made) { m_pane.editor()->change(key, made); });
}

void AgendaActions::removeCurrent()
{
    const QString key = m_pane.currentKey();
    const QString title = firstUpper(m_pane.currentEntry().title);
    m_pane.editor()->remove(key);
    m_pane.messageBar()->tell(MessageBar::Kind::Done, tr("“%1” was removed from the agenda.").arg(title),
                              tr("Undo"), [this, key] { m_pane.editor()->restore(key); });
}

void AgendaActions::moveCurrent(int by)
{
    const QString key = m_pane.currentKey();
    const auto *model = qobject_cast<AgendaModel *>(m_pane.list()->model());
    const int position = model->itemsAbove(m_pane.list()->currentIndex().row(), key) + by;
    if (position >= 0)
        m_pane.editor()->move(key, position);
}

void AgendaActions::fillContextMenu(QMenu &menu) const
{
    menu.addActions({edit, remove, discard});
    menu.addSeparator();
    menu.addActions({moveUp, moveDown});
    menu.addSeparator();
    menu.addActions({copyEntry, exportEntry});
    menu.addSeparator();
    menu.addAction(add);
}

void AgendaActions::fillRestoreMenu(QMenu &menu) const
{
    menu.clear();
    for (const EditedEntry &entry : m_pane.editor()->entries()) {
        if (entry.removed)
            menu.addAction(menuTitle(entry.entry), &m_pane,
                           [this, key = entry.key] { m_pane.editor()->restore(key); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing was removed"))->setEnabled(false);
}

} // namespace nghisu
