// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agenda/agendamodel.h"
#include "timelinestore.h"

namespace nghisu {

/// The sessions of the whole library as rows under the headings of their days, painted like an agenda. Holds
/// what was scrolled to so far, and fetches more at either end.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Beside those of AgendaModel, which mean the same here; PlaceRole ends with the article's headline.
    enum Role { ArticleRole = AgendaModel::EntryRole + 1 };

    explicit TimelineModel(QObject *parent = nullptr);

    /// Begins around `now` (as clocks show it where the sessions take place); `store` is null where there is
    /// no library, and outlives the model otherwise.
    void load(TimelineStore *store, const QDateTime &now);
    void setNow(const QDateTime &now);
    [[nodiscard]] bool canFetchEarlier() const { return m_store && m_moreBefore; }
    /// Fetches sessions before the first row; gives the number of rows that came.
    int fetchEarlier();
    /// The first row that is not over; the last one when all are. Invalid without rows.
    [[nodiscard]] QModelIndex current() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The library could not be read; `message` says what to do.
    void failed(const QString &message);

private:
    struct Row
    {
        QString heading;  ///< of a heading, else empty
        int session = -1; ///< index into m_sessions, or -1 for a heading
    };

    [[nodiscard]] QList<TimelineSession> taken(const LibraryResult<QList<TimelineSession>> &result);
    void buildRows();
    void setStates();
    [[nodiscard]] SessionState stateOf(int session) const { return m_states.at(session); }
    [[nodiscard]] QString stateText(int session) const;
    [[nodiscard]] QVariant sessionData(int session, int role) const;

    TimelineStore *m_store = nullptr;
    QDateTime m_now;
    QList<TimelineSession> m_sessions;
    QList<SessionState> m_states;
    QList<Row> m_rows;
    bool m_moreBefore = false;
    bool m_moreAfter = false;
};

} // namespace nghisu
