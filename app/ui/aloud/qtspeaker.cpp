// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "aloud/qtspeaker.h"

#include <QLocale>
#include <QStandardPaths>
#include <QVoice>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Engines that say something; Qt's own for tests is silent.
QStringList realEngines()
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(u"mock"_s);
    engines.removeAll(u"none"_s);
    return engines;
}

/// Qt's engine for Speech Dispatcher may be there without that.
bool hasSpeechDispatcher()
{
    return qEnvironmentVariableIsSet("SPEECHD_ADDRESS") ||
           !QStandardPaths::findExecutable(u"speech-dispatcher"_s).isEmpty();
}

} // namespace

QtSpeaker::QtSpeaker(const QString &engine) : m_speech(engine)
{
    connect(&m_speech, &QTextToSpeech::stateChanged, this, &QtSpeaker::follow);
}

bool QtSpeaker::works() const
{
    return m_speech.state() != QTextToSpeech::Error && !m_speech.availableLocales().isEmpty();
}

bool QtSpeaker::setLanguage(const QString &language)
{
    const QLocale wanted(language);
    if (wanted.language() == QLocale::C || m_speech.locale().language() == wanted.language())
        return true;
    const QList<QLocale> known = m_speech.availableLocales();
    for (const QLocale &locale : known) {
        if (locale.language() != wanted.language())
            continue;
        m_speech.setLocale(locale);
        return true;
    }
    return false;
}

void QtSpeaker::setRate(double rate)
{
    m_speech.setRate(rate);
}

void QtSpeaker::say(const QString &text)
{
    m_wanted = text;
    m_speaking = false;
    if (m_speech.state() == QTextToSpeech::Ready)
        begin();
    else
        m_speech.stop(); // follow() goes on when it is silent
}

void QtSpeaker::begin()
{
    const QString text = std::exchange(m_wanted, {});
    m_speaking = true;
    m_speech.say(text);
}

void QtSpeaker::stop()
{
    m_wanted.clear();
    m_speaking = false;
    m_speech.stop();
}

void QtSpeaker::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Error) {
        m_wanted.clear();
        m_speaking = false;
        emit failed();
    } else if (state == QTextToSpeech::Ready && !m_wanted.isEmpty()) {
        begin();
    } else if (state == QTextToSpeech::Ready && std::exchange(m_speaking, false)) {
        emit finished();
    }
}

bool mayHaveSpeaker()
{
    QStringList engines = realEngines();
    if (!hasSpeechDispatcher())
        engines.removeAll(u"speechd"_s);
    return !engines.isEmpty();
}

std::unique_ptr<Speaker> makeSpeaker()
{
    for (const QString &engine : realEngines()) {
        auto speaker = std::make_unique<QtSpeaker>(engine);
        if (speaker->works())
            return speaker;
    }
    return nullptr;
}

} // namespace nghisu
