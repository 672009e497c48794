// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

namespace nghisu {

/// A list whose rows wrap to its width.
class AgendaList : public QListView
{
    Q_OBJECT

public:
    explicit AgendaList(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace nghisu
