// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "aloud/speaker.h"

class QAction;

namespace nghisu {

class AloudBar;
class ArticleView;
class MessageBar;
class ReadAloud;

/// Reading aloud as a window offers it: its actions, its bar and what is told when it fails. Where there is
/// no voice it offers nothing.
class AloudController : public QObject
{
    Q_OBJECT

public:
    /// No factory where there is nothing to be asked. The views must outlive this.
    AloudController(ArticleView &view, MessageBar &messages, SpeakerFactory factory, QObject *parent);

    /// For a menu; none where there is no factory. They vanish when it shows that there is no voice.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// Null where there is no factory.
    [[nodiscard]] AloudBar *bar() const { return m_bar; }
    [[nodiscard]] ReadAloud *reader() const { return m_reader; }

    /// As ReadAloud::setRate.
    void setRate(double rate);
    /// Another article is about to be shown.
    void stop();

signals:
    void rateChosen(double rate);

private:
    void makeActions();
    void showState();
    void withdraw();

    MessageBar &m_messages;
    ReadAloud *m_reader = nullptr;
    AloudBar *m_bar = nullptr;
    QAction *m_read = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_end = nullptr;
    QList<QAction *> m_actions;
};

} // namespace nghisu
