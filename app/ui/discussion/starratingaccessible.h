// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QAccessibleWidget>

namespace nghisu {

class StarRating;

/// Five stars as assistive technology sees them: a slider from 0 to 5 that says "4 of 5 stars".
class StarRatingAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit StarRatingAccessible(StarRating *rating);

    /// Makes QAccessible use this class for every StarRating.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    [[nodiscard]] StarRating *rating() const;
};

} // namespace nghisu
