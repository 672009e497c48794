// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussionstore.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nghisu {

/// Looks for words in the comments of an article, on a thread and a connection of its own. What is found
/// comes as it is found; nothing of a search comes after it was stopped or another was started.
class CommentFinder : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostFound = 500; ///< after which a search waits for more() to be called

    explicit CommentFinder(QObject *parent = nullptr);
    ~CommentFinder() override;

    void start(const QString &libraryPath, ArticleId article, const QUuid &person, const QString &words);
    /// Goes on where the last search has ended before all was looked through.
    void more();
    void stop();
    [[nodiscard]] bool isSearching() const { return m_running != nullptr; }

signals:
    void found(const QList<nghisu::Comment> &comments);
    /// `whole` when all comments were looked through, else there may be more().
    void finished(bool whole);
    void failed(const QString &sentence);

private:
    using Running = std::shared_ptr<std::atomic_bool>; ///< true until the search is to end

    struct Query
    {
        QString libraryPath;
        ArticleId article = 0;
        QUuid person;
        QString words;
        std::optional<CommentKey> after = {}; ///< found last
    };

    void begin();
    void search(const Running &running, const Query &query);
    void tell(const Running &running, const std::function<void()> &news);

    Query m_query;     ///< begun last
    Running m_running; ///< null when there is none
    QThreadPool m_pool;
};

} // namespace nghisu
