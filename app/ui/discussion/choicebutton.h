// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRadioButton>

class QAction;

namespace nghisu {

/// One of several words of which one is chosen: a radio button without its circle, in the accent colour when
/// chosen. Being one, it has the keys and the accessibility of one.
class ChoiceButton : public QRadioButton
{
    Q_OBJECT

public:
    /// Follows `action`, which is checkable and in an exclusive group, and triggers it. `text` is what the
    /// button says.
    ChoiceButton(QAction *action, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QFont chosenFont() const;
};

} // namespace nghisu
