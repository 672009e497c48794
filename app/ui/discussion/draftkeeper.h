// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussionstore.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace nghisu {

/// Brings what is being typed into the library: some moments after the last keystroke, or at once when asked.
/// What the library does not take is held in memory and tried again.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int DelayMs = 400;
    /// No pause is waited for longer than this, for those who type without any.
    static constexpr int LongestDelayMs = 3000;
    /// After a failure: a library that is locked blocks for Database::BusyTimeoutMs, which must not hit every
    /// pause.
    static constexpr int DelayAfterFailureMs = 5000;

    explicit DraftKeeper(QObject *parent = nullptr);

    /// Not owned; null when there is none. Forgets what was held for the library before.
    void setStore(DiscussionStore *store);
    /// False while the library takes no writing: then nothing is tried.
    void setWritable(bool writable);

    [[nodiscard]] LibraryResult<Draft> draft(ArticleId article, const DraftPlace &place = {});
    /// All drafts of an article that are not empty, those not kept yet first.
    [[nodiscard]] QList<Draft> drafts(ArticleId article);
    /// To be kept soon. An empty one removes the draft.
    void put(ArticleId article, const Draft &draft);
    /// Keeps all at once. False when something could not be kept; failed() tells why unless the library is
    /// not writable.
    bool flush();
    /// The draft is gone from the library already, or is not wanted any more.
    void forget(ArticleId article, const DraftPlace &place);

signals:
    void failed(const QString &sentence);
    /// Everything is kept again after failed().
    void recovered();

private:
    struct Pending
    {
        ArticleId article = 0;
        Draft draft;
    };

    DiscussionStore *m_store = nullptr;
    bool m_writable = true;
    bool m_failing = false;
    QList<Pending> m_pending;
    QTimer m_timer;
    QElapsedTimer m_unkept; ///< since the first change that is not kept; invalid when there is none
};

} // namespace nghisu
