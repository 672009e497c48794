// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/draftkeeper.h"

#include <algorithm>

namespace nghisu {

DraftKeeper::DraftKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::setStore(DiscussionStore *store)
{
    m_store = store;
    m_pending.clear();
    m_failing = false;
    m_timer.stop();
}

void DraftKeeper::setWritable(bool writable)
{
    m_writable = writable;
    if (writable && !m_pending.isEmpty())
        m_timer.start(DelayMs);
}

LibraryResult<Draft> DraftKeeper::draft(ArticleId article, const DraftPlace &place)
{
    for (const Pending &pending : std::as_const(m_pending)) {
        if (pending.article == article && placeOf(pending.draft) == place)
            return pending.draft;
    }
    return m_store ? m_store->draft(article, place) : Draft{place.edits, {place.answers, {}}, {}};
}

QList<Draft> DraftKeeper::drafts(ArticleId article)
{
    const QList<Draft> kept = m_store ? m_store->drafts(article).value_or(QList<Draft>()) : QList<Draft>();
    QList<Draft> all;
    const auto isPending = [&](const Draft &draft) {
        return std::any_of(m_pending.cbegin(), m_pending.cend(), [&](const Pending &pending) {
            return pending.article == article && placeOf(pending.draft) == placeOf(draft);
        });
    };
    for (const Pending &pending : std::as_const(m_pending)) {
        if (pending.article == article && !isEmpty(pending.draft))
            all.prepend(pending.draft);
    }
    for (const Draft &draft : kept) {
        if (!isPending(draft))
            all.append(draft);
    }
    return all;
}

void DraftKeeper::put(ArticleId article, const Draft &draft)
{
    forget(article, placeOf(draft));
    m_pending.append({article, draft});
    if (!m_unkept.isValid())
        m_unkept.start();
    const qint64 rest = std::max<qint64>(LongestDelayMs - m_unkept.elapsed(), 0);
    m_timer.start(m_failing ? DelayAfterFailureMs : static_cast<int>(std::min<qint64>(DelayMs, rest)));
}

bool DraftKeeper::flush()
{
    m_timer.stop();
    m_unkept.invalidate();
    if (m_pending.isEmpty())
        return true;
    if (!m_store || !m_writable)
        return false;
    while (!m_pending.isEmpty()) {
        const Pending &next = m_pending.constFirst();
        const LibraryResult<void> kept = m_store->setDraft(next.article, next.draft);
        if (!kept) {
            m_failing = true;
            m_timer.start(DelayAfterFailureMs);
            emit failed(kept.error().message);
            return false;
        }
        m_pending.removeFirst();
    }
    if (std::exchange(m_failing, false))
        emit recovered();
    return true;
}

void DraftKeeper::forget(ArticleId article, const DraftPlace &place)
{
    m_pending.removeIf([&](const Pending &pending) {
        return pending.article == article && placeOf(pending.draft) == place;
    });
}

} // namespace nghisu
