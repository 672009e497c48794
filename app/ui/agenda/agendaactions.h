// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace nghisu {

class AgendaEntryDialog;
class AgendaPane;

/// What can be done with an agenda and its entries: for the window's menu, the pane's own and the context
/// menu alike. Enabled where it applies.
class AgendaActions : public QObject
{
    Q_OBJECT

public:
    /// Owned by `pane`.
    explicit AgendaActions(AgendaPane &pane);

    QAction *add;
    QAction *edit;
    QAction *remove;
    QAction *discard;
    QAction *moveUp;
    QAction *moveDown;
    QAction *undo;
    QAction *redo;
    QAction *copyEntry;
    QAction *exportEntry;
    QAction *exportAll;
    QAction *openInCalendar;
    QAction *importCalendar;

    void fillContextMenu(QMenu &menu) const;
    /// The entries that were removed, each to be brought back.
    void fillRestoreMenu(QMenu &menu) const;

signals:
    /// The entries are wanted as a calendar file, or in the system's calendar.
    void exportWanted(const nghisu::Agenda &entries);
    void calendarWanted(const nghisu::Agenda &entries);
    void importWanted();

private:
    QAction *make(const QString &text, const QString &icon, const QKeySequence &shortcut);
    void makeEditing();
    void makeCalendar();
    void update();
    void ask(AgendaEntryDialog &dialog, const std::function<void(const AgendaEntry &)> &change);
    void addNew();
    void editCurrent();
    void removeCurrent();
    void moveCurrent(int by);

    AgendaPane &m_pane;
};

} // namespace nghisu

Q_DECLARE_METATYPE(nghisu::Agenda)
