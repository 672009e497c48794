// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "aloud/aloudbar.h"

#include "aloud/readaloud.h"
#include "theme/metrics.h"
#include "theme/symbolicicon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <cmath>

namespace nghisu {

using namespace Qt::StringLiterals;

AloudBar::AloudBar(ReadAloud &reader, QWidget *parent)
    : QFrame(parent), m_reader(reader), m_speed(new QComboBox(this))
{
    setObjectName(u"aloudBar"_s);
    setAccessibleName(tr("Reading aloud"));
    QToolButton *previous = makeButton(u"sentence-back"_s, tr("Previous sentence"), u"Ctrl+PgUp"_s);
    m_pause = makeButton(u"pause"_s, tr("Pause"), u"Ctrl+Shift+L"_s);
    QToolButton *next = makeButton(u"sentence-on"_s, tr("Next sentence"), u"Ctrl+PgDown"_s);
    QToolButton *close = makeButton(u"close"_s, tr("End reading aloud"), u"Esc"_s);
    m_speed->addItem(tr("Very slow"), -0.7);
    m_speed->addItem(tr("Slow"), -0.35);
    m_speed->addItem(tr("Usual speed"), 0.0);
    m_speed->addItem(tr("Fast"), 0.35);
    m_speed->addItem(tr("Very fast"), 0.7);
    m_speed->setAccessibleName(tr("Speed of the voice"));
    m_speed->setToolTip(m_speed->accessibleName());
    auto *title = new QLabel(tr("Reading aloud"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Grid, Grid, Grid, Grid);
    row->setSpacing(Grid);
    row->addWidget(title);
    row->addSpacing(2 * Grid);
    for (QToolButton *button : {previous, m_pause, next})
        row->addWidget(button);
    row->addSpacing(2 * Grid);
    row->addWidget(m_speed);
    row->addStretch();
    row->addWidget(close);
    connect(previous, &QToolButton::clicked, &reader, [&reader] { reader.step(-1); });
    connect(next, &QToolButton::clicked, &reader, [&reader] { reader.step(1); });
    connect(m_pause, &QToolButton::clicked, &reader, &ReadAloud::togglePause);
    connect(close, &QToolButton::clicked, &reader, &ReadAloud::stop);
    connect(m_speed, &QComboBox::activated, this, [this] {
        m_reader.setRate(m_speed->currentData().toDouble());
        emit rateChosen(m_reader.rate());
    });
    connect(&reader, &ReadAloud::stateChanged, this, &AloudBar::showState);
    setRate(reader.rate());
    showState();
}

QToolButton *AloudBar::makeButton(const QString &icon, const QString &name, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                           .arg(name, QKeySequence(keys).toString(QKeySequence::NativeText)));
    return button;
}

void AloudBar::setRate(double rate)
{
    int nearest = 0;
    for (int i = 1; i < m_speed->count(); ++i) {
        if (std::abs(m_speed->itemData(i).toDouble() - rate) <
            std::abs(m_speed->itemData(nearest).toDouble() - rate))
            nearest = i;
    }
    m_speed->setCurrentIndex(nearest);
}

void AloudBar::showState()
{
    const bool paused = m_reader.state() == ReadAloud::State::Paused;
    const QString name = paused ? tr("Go on") : tr("Pause");
    m_pause->setIcon(symbolicIcon(paused ? u"play"_s : u"pause"_s));
    m_pause->setAccessibleName(name);
    m_pause->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                            .arg(name, QKeySequence(u"Ctrl+Shift+L"_s).toString(QKeySequence::NativeText)));
    setVisible(m_reader.state() != ReadAloud::State::Off);
}

void AloudBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_reader.stop();
    else
        QFrame::keyPressEvent(event);
}

} // namespace nghisu
