// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "aloud/speaker.h"

#include <QTextToSpeech>

namespace nghisu {

/// Speaks through one engine of Qt's text-to-speech.
class QtSpeaker : public Speaker
{
    Q_OBJECT

public:
    explicit QtSpeaker(const QString &engine);

    /// The engine runs and has a voice.
    [[nodiscard]] bool works() const;

    void say(const QString &text) override;
    void stop() override;
    void setRate(double rate) override;
    [[nodiscard]] bool setLanguage(const QString &language) override;

private:
    void begin();
    void follow(QTextToSpeech::State state);

    QTextToSpeech m_speech;
    QString m_wanted;        ///< to be said as soon as what is being said has fallen silent
    bool m_speaking = false; ///< what is being said is to be followed by finished()
};

} // namespace nghisu
