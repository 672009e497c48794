// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "agenda/agendaeditor.h"

#include <QUndoStack>

namespace nghisu {

/// From one state of the edits to another: they are small, and so cannot go wrong.
class AgendaEditCommand : public QUndoCommand
{
public:
    AgendaEditCommand(AgendaEditor &editor, AgendaEdits after)
        : m_editor(editor), m_before(editor.agenda().edits), m_after(std::move(after))
    {
    }

    void undo() override { m_editor.apply(m_before); }
    void redo() override { m_editor.apply(m_after); }

private:
    AgendaEditor &m_editor;
    AgendaEdits m_before;
    AgendaEdits m_after;
};

AgendaEditor::AgendaEditor(QObject *parent) : QObject(parent), m_undo(new QUndoStack(this)) {}

void AgendaEditor::setAgenda(const EditedAgenda &agenda)
{
    m_agenda = agenda;
    // What calendars said of an entry stands with its edit alone.
    m_agenda.shown = applyEdits(agenda.read, agenda.edits);
    ++m_generation;
    m_undo->clear();
}

QList<EditedEntry> AgendaEditor::entries() const
{
    return editedAgenda(m_agenda.read, m_agenda.edits);
}

void AgendaEditor::apply(const AgendaEdits &edits)
{
    m_agenda.edits = edits;
    m_agenda.shown = applyEdits(m_agenda.read, edits);
    emit edited();
}

void AgendaEditor::push(const AgendaEdits &edits)
{
    if (edits != m_agenda.edits)
        m_undo->push(new AgendaEditCommand(*this, edits));
}

void AgendaEditor::replace(const AgendaEdits &edits)
{
    push(edits);
}

void AgendaEditor::add(const QList<AgendaEntry> &entries)
{
    AgendaEdits edits = m_agenda.edits;
    for (const AgendaEntry &entry : entries)
        addEntry(edits, entry);
    push(edits);
}

void AgendaEditor::change(const QString &key, const AgendaEntry &entry)
{
    AgendaEdits edits = m_agenda.edits;
    changeEntry(edits, m_agenda.read, key, entry);
    push(edits);
}

void AgendaEditor::remove(const QString &key)
{
    AgendaEdits edits = m_agenda.edits;
    removeEntry(edits, m_agenda.read, key);
    push(edits);
}

void AgendaEditor::restore(const QString &key)
{
    AgendaEdits edits = m_agenda.edits;
    restoreEntry(edits, key);
    push(edits);
}

void AgendaEditor::discard(const QString &key)
{
    AgendaEdits edits = m_agenda.edits;
    discardEdit(edits, key);
    push(edits);
}

void AgendaEditor::move(const QString &key, int position)
{
    AgendaEdits edits = m_agenda.edits;
    moveItem(edits, m_agenda.read, key, position);
    push(edits);
}

} // namespace nghisu
