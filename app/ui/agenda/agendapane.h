// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QTimer;

namespace nghisu {

class AgendaModel;

/// The agenda beside the article. Choosing an entry asks for its passage.
class AgendaPane : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< local time

    explicit AgendaPane(
        Clock clock = [] { return QDateTime::currentDateTime(); }, QWidget *parent = nullptr);

    void setAgenda(const Agenda &agenda);
    [[nodiscard]] QListView *list() const { return m_list; }

    /// Chooses the next (or, backward, the previous) entry and asks for its passage.
    void step(int by);
    /// The whole agenda as lines of text, for the clipboard.
    [[nodiscard]] QString plainText() const;

signals:
    void passageWanted(const Passage &passage);

private:
    void choose(const QModelIndex &index);

    Clock m_clock;
    AgendaModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QTimer *m_minute;
};

} // namespace nghisu
