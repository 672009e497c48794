// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/dock.h"

#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace nghisu {

Dock::Dock(const QString &title, const QString &objectName, QWidget *pane, QWidget *parent)
    : QDockWidget(title, parent), m_menu(new QMenu(this))
{
    setObjectName(objectName);
    setWidget(pane);

    auto *bar = new QWidget(this);
    auto *name = new QLabel(title, bar);
    name->setFont(interfaceFont(font(), TypeSize::Title));
    auto *more = new QToolButton(bar);
    more->setIcon(symbolicIcon(QStringLiteral("more")));
    more->setToolTip(tr("What can be done with this pane"));
    more->setAccessibleName(tr("Menu of the pane %1").arg(title));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    more->setProperty("withoutArrow", true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4 * Grid, 2 * Grid, 2 * Grid, Grid);
    layout->addWidget(name, 1);
    layout->addWidget(more);
    setTitleBarWidget(bar);
    setPaneActions({});
    keepInFront();
}

/// Qt would close a dock that nobody sees.
void Dock::keepInFront()
{
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible || toggleViewAction()->isChecked()) // or it is being closed
            m_behind = !visible;
    });
    connect(toggleViewAction(), &QAction::triggered, this, [this](bool wanted) {
        if (!wanted && m_behind)
            show();
        raise();
    });
}

void Dock::setPaneActions(const QList<QAction *> &actions)
{
    m_menu->clear();
    m_menu->addActions(actions);
    if (!actions.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("&Float"), this, [this] { setFloating(!isFloating()); });
    m_menu->addAction(tr("&Close pane"), this, &QWidget::close);
}

} // namespace nghisu
