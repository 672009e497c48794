// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"

#include <QToolButton>

#include <optional>

namespace nghisu {

/// Who writes, as the round picture beside their comments; a press opens a menu about persons.
class AvatarButton : public QToolButton
{
    Q_OBJECT

public:
    explicit AvatarButton(QWidget *parent = nullptr);

    /// Empty while nobody has given a name.
    void setPerson(const std::optional<Person> &person);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Person> m_person;
};

} // namespace nghisu
