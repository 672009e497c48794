// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace nghisu {

class LinkButton;

/// Some words with links behind them, broken into lines as a sentence is. Tab goes from link to link.
class LinkRow : public QWidget
{
    Q_OBJECT

public:
    struct Link
    {
        qint64 id = 0;
        QString text;
        QString description = {}; ///< what a screen reader says besides
        bool strong = false;
    };

    explicit LinkRow(QWidget *parent = nullptr);

    /// Shows `words` and the links in place of those before. A link of the same place keeps the focus.
    void setLinks(const QString &words, const QList<Link> &links);
    [[nodiscard]] bool isEmpty() const { return m_buttons.isEmpty(); }
    [[nodiscard]] const QList<LinkButton *> &buttons() const { return m_buttons; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated(qint64 id);
    /// A link came to the focus by the keyboard.
    void reached();

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where everything stands in a row of that width: the words first, then each link.
    [[nodiscard]] QList<QRect> placesFor(int width) const;
    void place();
    LinkButton *addButton();

    QLabel *m_words;
    QList<LinkButton *> m_buttons;
    QList<qint64> m_ids; ///< of the buttons
};

} // namespace nghisu
