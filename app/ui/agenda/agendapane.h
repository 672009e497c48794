// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agendaediting.h"
#include "pageevents.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace nghisu {

class AgendaActions;
class AgendaEditor;
class AgendaModel;
class MessageBar;
class RelatedList;

/// The agenda beside the article. Choosing an entry asks for its passage; entries are filtered by typing, and
/// added, changed, moved and removed by the reader.
class AgendaPane : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< of where the events take place

    explicit AgendaPane(Clock clock = localNow, QWidget *parent = nullptr);
    ~AgendaPane() override;

    /// Shows the agenda of an article. It can be edited where the edits can be kept.
    void setAgenda(const EditedAgenda &agenda, bool editable);
    [[nodiscard]] const EditedAgenda &agenda() const;
    [[nodiscard]] bool isEditable() const { return m_editable; }

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }
    /// Below the agenda: other articles on the event.
    [[nodiscard]] RelatedList *related() const { return m_related; }
    [[nodiscard]] AgendaActions *actions() const { return m_actions; }
    [[nodiscard]] AgendaEditor *editor() const { return m_editor; }

    /// Chooses the next (or, backward, the previous) entry and asks for its passage.
    void step(int by);
    /// Chooses the entry that the passage is of, without asking for it.
    void chooseEntryAt(const Passage &passage);
    /// Key of the chosen entry; empty when none is.
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] AgendaEntry currentEntry() const;
    /// The whole agenda as lines of text, for the clipboard: each day, with its sessions below it.
    [[nodiscard]] QString plainText() const;

signals:
    void passageWanted(const Passage &passage);
    /// The reader changed the agenda.
    void edited(const nghisu::EditedAgenda &agenda);
    /// Another entry is chosen, or the agenda is another.
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void refresh();
    void showParts();
    void showMenu(const QPoint &point);
    bool typeIntoFilter(const QKeyEvent &event);

    Clock m_clock;
    AgendaEditor *m_editor;
    AgendaModel *m_model;
    QListView *m_list;
    QLineEdit *m_filter;
    QLabel *m_empty;
    MessageBar *m_messages;
    RelatedList *m_related;
    AgendaActions *m_actions;
    QTimer *m_minute;
    bool m_editable = false;
};

} // namespace nghisu

Q_DECLARE_METATYPE(nghisu::EditedAgenda)
