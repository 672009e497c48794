// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace nghisu {

class ArticleView;

/// The bar at the foot of an article that words are searched for with. Hidden until it is opened.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// `view` must outlive the bar.
    explicit FindBar(ArticleView &view, QWidget *parent = nullptr);

    /// Shows the bar and takes the keyboard. Words selected in the article are searched for at once.
    void open();
    /// Hides it, ends the search and gives the keyboard back to the article, which stays where it is.
    void dismiss();
    /// Goes on to the next (1) or the previous (-1) match; opens the bar where there is no search yet.
    void step(int direction);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// How many were found, in words; empty without a search.
    [[nodiscard]] QString state() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &name, const QString &keys);
    void tellState();

    ArticleView &m_view;
    QLineEdit *m_field;
    QLabel *m_state;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace nghisu
