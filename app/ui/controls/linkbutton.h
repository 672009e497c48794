// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace nghisu {

/// Words that lead somewhere: looks like a link in a text, and has the keys and the accessibility of a
/// button. Words that have no room are elided, and stand whole in the tool tip.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    /// Taken as they are: no letter of them is a shortcut.
    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }

    /// Whether it stands out among others.
    void setStrong(bool strong);
    [[nodiscard]] bool isStrong() const { return m_strong; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont shownFont() const;
    [[nodiscard]] QString shownWords() const;
    void tellElided();

    QString m_words;
    bool m_strong = false;
    mutable QSize m_hint; ///< of these words in this font; invalid until it is asked for
};

} // namespace nghisu
