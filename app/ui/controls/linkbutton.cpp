// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/linkbutton.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace nghisu {

namespace {

constexpr int Side = Grid; ///< beside the words, for the frame that shows the focus

} // namespace

LinkButton::LinkButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void LinkButton::setWords(const QString &words)
{
    m_words = words;
    m_hint = {};
    setAccessibleName(words);
    updateGeometry();
    tellElided();
    update();
}

void LinkButton::setStrong(bool strong)
{
    m_strong = strong;
    m_hint = {};
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    if (!m_hint.isValid()) {
        const QFontMetrics metrics(shownFont());
        m_hint = {metrics.horizontalAdvance(m_words) + 2 * Side, metrics.height() + Grid};
    }
    return m_hint;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont written = shownFont();
    written.setUnderline(underMouse());
    painter.setFont(written);
    painter.setPen(palette().color(QPalette::Link));
    painter.drawText(rect(), Qt::AlignCenter, shownWords());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), Grid, Grid);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::resizeEvent(QResizeEvent *)
{
    tellElided();
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_hint = {};
    QAbstractButton::changeEvent(event);
}

void LinkButton::tellElided()
{
    setToolTip(width() < sizeHint().width() ? m_words : QString());
}

QFont LinkButton::shownFont() const
{
    QFont shown = font();
    if (m_strong)
        shown.setWeight(QFont::DemiBold);
    return shown;
}

QString LinkButton::shownWords() const
{
    if (width() >= sizeHint().width())
        return m_words;
    return QFontMetrics(shownFont()).elidedText(m_words, Qt::ElideRight, width() - 2 * Side);
}

} // namespace nghisu
