// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pageevents.h"
#include "passage.h"

#include <QDateTime>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QListView;
class QTimer;

namespace nghisu {

class Database;
class TimelineModel;
class TimelineStore;

/// The sessions of all articles of the library on one timeline, the coming ones in sight.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< of where the events take place

    explicit TimelinePane(Clock clock = localNow, QWidget *parent = nullptr);
    ~TimelinePane() override;

    /// `database` is null while there is none; it must outlive the pane or the next call.
    void setLibrary(Database *database);
    /// Agendas of the library have changed: they are read anew when the pane is seen next.
    void invalidate();
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    /// The library could not be read; `message` says what to do.
    void failed(const QString &message);
    void sessionWanted(qint64 article, const nghisu::Passage &passage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void choose(const QModelIndex &index);
    void fetchEarlier();

    Clock m_clock;
    std::unique_ptr<TimelineStore> m_store;
    TimelineModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QTimer *m_minute;
    bool m_stale = true;
};

} // namespace nghisu
