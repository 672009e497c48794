// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "marks/marksmodel.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QListView;

namespace nghisu {

/// A list of marked passages: those of the article on show, or the newest of the whole library.
class MarksPane : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< local time

    explicit MarksPane(
        Clock clock = [] { return QDateTime::currentDateTime(); }, QWidget *parent = nullptr);

    /// What there is to be listed, before any filter.
    void setRows(const QList<MarkedPassage> &rows);
    /// Whether marks can be changed at present.
    void setActing(bool acting);
    /// Chooses the row, where it is listed.
    void choose(const QUuid &id);
    [[nodiscard]] bool showsWholeLibrary() const;

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] MarksModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *scope() const { return m_scope; }
    [[nodiscard]] QComboBox *filter() const { return m_filter; }
    /// The sentence in place of rows; empty when there are any.
    [[nodiscard]] QString emptySentence() const;

signals:
    /// This article or the whole library is to be listed: setRows() is to be called.
    void scopeChanged();
    void passageWanted(const nghisu::MarkedPassage &passage);
    void editWanted(const nghisu::MarkedPassage &passage);
    void commentWanted(const nghisu::MarkedPassage &passage);
    void colorWanted(const QUuid &mark, nghisu::MarkColor color);
    void removeWanted(const QUuid &mark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillFilter();
    void showRows();
    void activate(const QModelIndex &index);
    [[nodiscard]] bool handleKey(const QKeyEvent *event);
    void openMenu(const QPoint &point);
    void copy() const;
    [[nodiscard]] bool passes(const MarkedPassage &row) const;
    [[nodiscard]] MarkedPassage current() const;
    [[nodiscard]] bool isChangeable(const MarkedPassage &row) const;

    Clock m_clock;
    QList<MarkedPassage> m_rows;
    MarksModel *m_model;
    QComboBox *m_scope;
    QComboBox *m_filter;
    QListView *m_list;
    QLabel *m_empty;
    bool m_acting = false;
};

/// The words and what was said of them, to be pasted elsewhere.
[[nodiscard]] QString plainTextOf(const MarkedPassage &passage);

} // namespace nghisu
