// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "aloud/speaker.h"
#include "passage.h"

#include <QList>

namespace nghisu {

class ArticleView;

/// Reads the article of a view out, sentence by sentence, marks each one while it is said and keeps it in
/// sight. A pause ends at the beginning of the sentence that it interrupted.
class ReadAloud : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, Speaking, Paused };

    /// `view` must outlive this. The factory is asked when something is to be said for the first time.
    ReadAloud(ArticleView &view, SpeakerFactory factory, QObject *parent = nullptr);
    ~ReadAloud() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Begins with the selected words, or with what stands at the top of the view.
    void start();
    /// Interrupts or goes on; starts where nothing was read yet.
    void togglePause();
    /// Goes to the next (1) or the previous (-1) sentence; what was paused stays so.
    void step(int direction);
    /// Ends it; the mark goes.
    void stop();
    /// As Speaker::setRate; the sentence at hand is begun anew.
    void setRate(double rate);
    [[nodiscard]] double rate() const { return m_rate; }
    /// The sentence at hand; empty for the headline and when off.
    [[nodiscard]] Passage sentence() const;

signals:
    void stateChanged();
    /// It could not be read, and why.
    void failed(const QString &sentence);
    /// No voice is on this computer: nothing can be read at all.
    void unavailable();

private:
    [[nodiscard]] bool prepare();
    void say();
    void goOn();
    void setState(State state);
    void fail(const QString &sentence);

    ArticleView &m_view;
    SpeakerFactory m_factory;
    std::unique_ptr<Speaker> m_speaker;
    QList<Passage> m_sentences;
    qsizetype m_current = 0;
    State m_state = State::Off;
    double m_rate = 0;
};

} // namespace nghisu
