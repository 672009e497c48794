// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace nghisu {

/// A voice. Says one piece of text at a time.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Says `text` in place of what is being said.
    virtual void say(const QString &text) = 0;
    /// Falls silent; finished() does not follow.
    virtual void stop() = 0;
    /// From -1, the slowest, to 1; 0 is how the voice speaks by itself. Holds from the next say() on.
    virtual void setRate(double rate) = 0;
    /// Takes a voice for a language, a BCP 47 tag such as "vi"; any voice for an empty one. False where there
    /// is none.
    [[nodiscard]] virtual bool setLanguage(const QString &language) = 0;

signals:
    /// All of the text was said.
    void finished();
    /// The voice broke off and says nothing more.
    void failed();
};

/// Gives a speaker, or none where there is no engine that works or no voice at all.
using SpeakerFactory = std::function<std::unique_ptr<Speaker>()>;

/// Whether it is worth asking makeSpeaker(): an engine is installed. Starts none.
[[nodiscard]] bool mayHaveSpeaker();
/// The speaker of this computer; starts its engine. Null where the program was built without speech.
[[nodiscard]] std::unique_ptr<Speaker> makeSpeaker();

} // namespace nghisu
