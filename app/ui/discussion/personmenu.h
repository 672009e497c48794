// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMenu>

class QAction;

namespace nghisu {

class PersonPrompt;

/// Who may write here: everybody who did, a new person, and the name of the one who does.
class PersonMenu : public QMenu
{
    Q_OBJECT

public:
    /// The actions are those that other menus have, too.
    PersonMenu(PersonPrompt *persons, QAction *add, QAction *rename, QWidget *parent = nullptr);

private:
    void fill();

    PersonPrompt *m_persons;
    QAction *m_add;
    QAction *m_rename;
};

} // namespace nghisu
