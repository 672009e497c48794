// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/avatarbutton.h"

#include "discussion/avatar.h"
#include "theme/colors.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QPainter>
#include <QTextDocument>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Extent = 8 * Grid;

} // namespace

AvatarButton::AvatarButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"person"_s);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setPerson({});
}

void AvatarButton::setPerson(const std::optional<Person> &person)
{
    m_person = person;
    const QString tip = person ? tr("You write as %1").arg(person->name) : tr("Who writes here");
    setToolTip(Qt::convertFromPlainText(tip)); // a name may look like markup
    setAccessibleName(tip);
    update();
}

QSize AvatarButton::sizeHint() const
{
    return {Extent, Extent};
}

void AvatarButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_person ? avatarColor(m_person->id) : colors.line);
    painter.drawEllipse(circle);
    if (m_person) {
        QFont initials = interfaceFont(font(), TypeSize::Small);
        initials.setWeight(QFont::DemiBold);
        painter.setFont(initials);
        painter.setPen(Qt::white);
        painter.drawText(rect(), Qt::AlignCenter, initialsOf(m_person->name));
    } else {
        const QRect icon(rect().center() - QPoint(SmallIcon, SmallIcon) / 2 + QPoint(1, 1),
                         QSize(SmallIcon, SmallIcon));
        symbolicIcon(u"person"_s).paint(&painter, icon);
    }
    if (!hasFocus() && !underMouse())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 2));
    painter.drawEllipse(circle);
}

} // namespace nghisu
