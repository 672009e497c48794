// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/aloudcontroller.h"

#include "aloud/aloudbar.h"
#include "aloud/readaloud.h"
#include "controls/messagebar.h"
#include "reading/articleview.h"
#include "theme/symbolicicon.h"

#include <QAction>

namespace nghisu {

using namespace Qt::StringLiterals;

AloudController::AloudController(ArticleView &view, MessageBar &messages, SpeakerFactory factory,
                                 QObject *parent)
    : QObject(parent), m_messages(messages)
{
    if (!factory)
        return;
    m_reader = new ReadAloud(view, std::move(factory), this);
    m_bar = new AloudBar(*m_reader);
    makeActions();
    connect(m_bar, &AloudBar::rateChosen, this, &AloudController::rateChosen);
    connect(m_reader, &ReadAloud::stateChanged, this, &AloudController::showState);
    connect(m_reader, &ReadAloud::unavailable, this, &AloudController::withdraw);
    connect(m_reader, &ReadAloud::failed, this,
            [this](const QString &sentence) { m_messages.tell(MessageBar::Kind::Failure, sentence); });
    showState();
}

void AloudController::makeActions()
{
    m_read = new QAction(symbolicIcon(u"aloud"_s), QString(), this);
    m_read->setShortcut(QKeySequence(u"Ctrl+Shift+L"_s));
    m_previous = new QAction(tr("P&revious sentence"), this);
    m_previous->setShortcut(QKeySequence(u"Ctrl+PgUp"_s));
    m_next = new QAction(tr("Ne&xt sentence"), this);
    m_next->setShortcut(QKeySequence(u"Ctrl+PgDown"_s));
    m_end = new QAction(tr("&End reading aloud"), this);
    connect(m_read, &QAction::triggered, m_reader, &ReadAloud::togglePause);
    connect(m_previous, &QAction::triggered, m_reader, [this] { m_reader->step(-1); });
    connect(m_next, &QAction::triggered, m_reader, [this] { m_reader->step(1); });
    connect(m_end, &QAction::triggered, m_reader, &ReadAloud::stop);
    m_actions = {m_read, m_previous, m_next, m_end};
}

void AloudController::showState()
{
    const ReadAloud::State state = m_reader->state();
    m_read->setText(state == ReadAloud::State::Off        ? tr("Read alo&ud")
                    : state == ReadAloud::State::Speaking ? tr("Pa&use reading aloud")
                                                          : tr("Go on reading alo&ud"));
    for (QAction *action : {m_previous, m_next, m_end})
        action->setEnabled(state != ReadAloud::State::Off);
}

void AloudController::withdraw()
{
    for (QAction *action : std::as_const(m_actions))
        action->setVisible(false);
    m_messages.tell(
        MessageBar::Kind::Failure,
        tr("No voice answers on this computer, so nothing can be read aloud. With speech-dispatcher and "
           "espeak-ng installed it can be after the next start."));
}

void AloudController::setRate(double rate)
{
    if (!m_reader)
        return;
    m_reader->setRate(rate);
    m_bar->setRate(rate);
}

void AloudController::stop()
{
    if (m_reader)
        m_reader->stop();
}

} // namespace nghisu
