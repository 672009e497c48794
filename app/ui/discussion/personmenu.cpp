// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/personmenu.h"

#include "discussion/avatar.h"
#include "discussion/personprompt.h"
#include "theme/metrics.h"

#include <QActionGroup>
#include <QPainter>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconExtent = 5 * Grid;
constexpr int LongestName = 60 * Grid; ///< device-independent pixels

QIcon avatarIcon(const Person &person, const QFont &font, qreal ratio)
{
    QPixmap picture(QSize(IconExtent, IconExtent) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(person.id));
    const QRect circle(0, 0, IconExtent, IconExtent);
    painter.drawEllipse(circle);
    QFont initials = font;
    initials.setPixelSize(IconExtent / 2 - 1);
    painter.setFont(initials);
    painter.setPen(Qt::white);
    painter.drawText(circle, Qt::AlignCenter, initialsOf(person.name));
    return picture;
}

} // namespace

PersonMenu::PersonMenu(PersonPrompt *persons, QAction *add, QAction *rename, QWidget *parent)
    : QMenu(parent), m_persons(persons), m_add(add), m_rename(rename)
{
    setTitle(tr("Who &writes"));
    connect(this, &QMenu::aboutToShow, this, &PersonMenu::fill);
    fill();
}

void PersonMenu::fill()
{
    clear();
    auto *group = new QActionGroup(this);
    connect(this, &QMenu::aboutToHide, group, &QObject::deleteLater);
    const std::optional<Person> current = m_persons->person();
    for (const Person &person : m_persons->locals()) {
        QString name = QFontMetrics(font()).elidedText(person.name.simplified(), Qt::ElideRight, LongestName);
        QAction *action =
            addAction(avatarIcon(person, font(), devicePixelRatioF()), name.replace(u"&"_s, u"&&"_s));
        action->setCheckable(true);
        action->setChecked(current && current->id == person.id);
        QFont nameFont = font();
        nameFont.setBold(action->isChecked()); // the avatar leaves little room for a mark
        action->setFont(nameFont);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, m_persons, [this, id = person.id] { m_persons->switchTo(id); });
    }
    addSeparator();
    addActions({m_add, m_rename});
}

} // namespace nghisu
