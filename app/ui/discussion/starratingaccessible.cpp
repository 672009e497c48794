// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/starratingaccessible.h"

#include "discussion/starrating.h"

namespace nghisu {

namespace {

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *rating = qobject_cast<StarRating *>(object);
    return rating ? new StarRatingAccessible(rating) : nullptr;
}

} // namespace

StarRatingAccessible::StarRatingAccessible(StarRating *rating)
    : QAccessibleWidget(rating, QAccessible::Slider)
{
}

void StarRatingAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(once)
}

void *StarRatingAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString StarRatingAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? rating()->valueText() : QAccessibleWidget::text(kind);
}

QVariant StarRatingAccessible::currentValue() const
{
    return rating()->value();
}

void StarRatingAccessible::setCurrentValue(const QVariant &value)
{
    if (rating()->isEnabled())
        rating()->choose(value.toInt());
}

QVariant StarRatingAccessible::maximumValue() const
{
    return StarRating::Stars;
}

QVariant StarRatingAccessible::minimumValue() const
{
    return 0;
}

QVariant StarRatingAccessible::minimumStepSize() const
{
    return 1;
}

StarRating *StarRatingAccessible::rating() const
{
    return static_cast<StarRating *>(widget());
}

} // namespace nghisu
