// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "textfinder.h"

#include <QObject>
#include <QTextEdit>
#include <QTimer>

#include <optional>

namespace nghisu {

class ArticleView;
class ScrollMarks;

/// Finds words in the article that a view shows, marks what was found in the text and on its scroll bar, and
/// goes from one to the next. Follows the view to other articles, where it searches for the same words.
class ArticleFinder : public QObject
{
    Q_OBJECT

public:
    /// Owned by `view`.
    explicit ArticleFinder(ArticleView &view);

    /// Searches as TextFinder does, and shows the first match from where the search began on. Empty ends the
    /// search: marks go, the view stays.
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }
    /// Goes on to the next (1) or the previous (-1) match, from the last to the first.
    void step(int direction);

    [[nodiscard]] qsizetype count() const { return m_matches.size(); }
    /// Of count(), from 0; -1 where nothing was found.
    [[nodiscard]] qsizetype current() const { return m_current; }
    /// What is to be seen now as marked in the text; the one that was gone to comes last.
    [[nodiscard]] QList<QTextEdit::ExtraSelection> visibleMarks() const;

    /// The words that the view shows are about to be others.
    void forgetText();
    /// The view shows another document: of other words, after forgetText(), or of the same in another look.
    void documentReplaced();

signals:
    /// Count or current have changed.
    void changed();
    /// visibleMarks() is to be asked anew.
    void marksChanged();

private:
    [[nodiscard]] qsizetype firstBehind(int position) const;
    void search();
    void showCurrent();
    void placeTicks();

    ArticleView &m_view;
    ScrollMarks *m_ticks;
    QTimer m_tickTimer; ///< a long text is laid out bit by bit
    QString m_query;
    std::optional<TextFinder> m_finder; ///< of the text at hand, once it was searched
    QList<TextMatch> m_matches;
    qsizetype m_current = -1;
    int m_origin = 0; ///< where the search began
};

} // namespace nghisu
