// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mark.h"

#include <QToolButton>

namespace nghisu {

struct Colors;

/// The colour of highlights as the interface names it: "Yellow".
[[nodiscard]] QString shownName(MarkColor color);

/// A patch of a highlight's colour with the sign that words in it are underlined with.
void paintMarkPatch(QPainter &painter, const QRectF &rect, MarkColor color, const Colors &colors);

/// A button for one colour of highlights.
class MarkSwatch : public QToolButton
{
    Q_OBJECT

public:
    explicit MarkSwatch(MarkColor color, QWidget *parent);

    [[nodiscard]] MarkColor color() const { return m_color; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MarkColor m_color;
};

} // namespace nghisu
