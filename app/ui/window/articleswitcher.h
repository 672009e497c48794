// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"

#include <QFrame>

class QListWidget;

namespace nghisu {

/// The articles read last, shown over the window for as long as Ctrl is held: each Tab goes on to the next,
/// letting Ctrl go opens it. Brought up without a key held, it waits for Enter or Escape.
class ArticleSwitcher : public QFrame
{
    Q_OBJECT

public:
    explicit ArticleSwitcher(QWidget *window);

    /// Goes on by `steps` (1 or -1) in the list, which is shown first if it is not: `articles` then, the one
    /// being read in front.
    void step(const QList<RecentArticle> &articles, int steps);
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void chosen(qint64 article);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<RecentArticle> &articles);
    void open();
    void choose();
    void leave();

    QListWidget *m_list;
    QWidget *m_focusBefore = nullptr; ///< compared and given the focus only while it is in the window
};

} // namespace nghisu
