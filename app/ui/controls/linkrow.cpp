// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/linkrow.h"

#include "controls/linkbutton.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int Gap = 2 * Grid; ///< between two links, with a hairline in its middle

} // namespace

LinkRow::LinkRow(QWidget *parent) : QWidget(parent), m_words(new QLabel(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::Text);
}

void LinkRow::setLinks(const QString &words, const QList<Link> &links)
{
    m_words->setText(words);
    setAccessibleName(words);
    while (m_buttons.size() > links.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < links.size())
        addButton();
    m_ids.clear();
    for (qsizetype i = 0; i < links.size(); ++i) {
        const Link &link = links.at(i);
        m_ids.append(link.id);
        m_buttons.at(i)->setWords(link.text);
        m_buttons.at(i)->setStrong(link.strong);
        m_buttons.at(i)->setAccessibleDescription(link.description);
    }
    setFocusProxy(nullptr); // which would get the policy as well, and be reached twice
    setFocusPolicy(links.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    setFocusProxy(links.isEmpty() ? nullptr : m_buttons.first());
    place();
    updateGeometry();
}

LinkButton *LinkRow::addButton()
{
    auto *button = new LinkButton(this);
    button->setFocusPolicy(Qt::ClickFocus); // by Tab too, where the row stands: see focusNextPrevChild()
    button->installEventFilter(this);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this,
            [this, button] { emit activated(m_ids.at(m_buttons.indexOf(button))); });
    button->show();
    return button;
}

/// A link that is made later would else come last of all in the window.
bool LinkRow::focusNextPrevChild(bool next)
{
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const qsizetype at = m_buttons.indexOf(focusWidget()) + (next ? 1 : -1);
    if (at >= 0 && at < m_buttons.size()) {
        m_buttons.at(at)->setFocus(reason);
        return true;
    }
    const auto step = [next](const QWidget *from) {
        return next ? from->nextInFocusChain() : from->previousInFocusChain();
    };
    for (QWidget *to = step(this); to != this; to = step(to)) {
        const bool isReached = to->isVisible() && to->isEnabled() && (to->focusPolicy() & Qt::TabFocus) != 0;
        if (!isReached || isAncestorOf(to))
            continue;
        to->setFocus(reason);
        return true;
    }
    return false;
}

int LinkRow::heightForWidth(int width) const
{
    const QList<QRect> places = placesFor(width);
    return places.last().bottom() + 1;
}

QSize LinkRow::sizeHint() const
{
    const QList<QRect> places = placesFor(QWIDGETSIZE_MAX);
    return {places.last().right() + 1, places.last().bottom() + 1};
}

QList<QRect> LinkRow::placesFor(int width) const
{
    QList<QRect> places{QRect({0, 0}, m_words->sizeHint().boundedTo({width, QWIDGETSIZE_MAX}))};
    int height = places.first().height();
    int x = places.first().width() + Grid;
    int y = 0;
    for (const LinkButton *button : m_buttons) {
        const QSize size = button->sizeHint().boundedTo({width, QWIDGETSIZE_MAX});
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += height;
        }
        places.append({{x, y}, size});
        height = std::max(height, size.height());
        x += size.width() + Gap;
    }
    for (QRect &place : places) // of one line all stand in its middle
        place.setHeight(height);
    return places;
}

void LinkRow::place()
{
    const QList<QRect> places = placesFor(width());
    m_words->setGeometry(places.first());
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setGeometry(places.at(i + 1));
    update();
}

bool LinkRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            emit reached();
    }
    return QWidget::eventFilter(watched, event);
}

void LinkRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colorsOf(palette()).line);
    for (qsizetype i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect link = m_buttons.at(i)->geometry();
        if (m_buttons.at(i + 1)->y() != link.y())
            continue;
        const int x = link.right() + 1 + Gap / 2;
        painter.drawLine(x, link.top() + link.height() / 4, x, link.bottom() - link.height() / 4);
    }
}

void LinkRow::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace nghisu
