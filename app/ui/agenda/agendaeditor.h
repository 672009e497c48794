// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaediting.h"

#include <QObject>

class QUndoStack;

namespace nghisu {

/// The agenda of the article on show and what the reader does to it, each step of which can be undone until
/// another article comes.
class AgendaEditor : public QObject
{
    Q_OBJECT

public:
    explicit AgendaEditor(QObject *parent = nullptr);

    /// Another article's agenda, or the same one kept anew.
    void setAgenda(const EditedAgenda &agenda);
    [[nodiscard]] const EditedAgenda &agenda() const { return m_agenda; }
    /// Another number for each agenda that was set: what was asked of one is not to be done to another.
    [[nodiscard]] int generation() const { return m_generation; }
    /// Those removed as well.
    [[nodiscard]] QList<EditedEntry> entries() const;
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }

    /// All edits at once, as one step to undo.
    void replace(const AgendaEdits &edits);
    void add(const QList<AgendaEntry> &entries);
    void change(const QString &key, const AgendaEntry &entry);
    void remove(const QString &key);
    void restore(const QString &key);
    /// Forgets all that was done to the entry.
    void discard(const QString &key);
    /// `position` counts the items shown without this one.
    void move(const QString &key, int position);

signals:
    /// By the reader, undoing and redoing included.
    void edited();

private:
    friend class AgendaEditCommand;

    void apply(const AgendaEdits &edits);
    void push(const AgendaEdits &edits);

    EditedAgenda m_agenda;
    QUndoStack *m_undo;
    int m_generation = 0;
};

} // namespace nghisu
