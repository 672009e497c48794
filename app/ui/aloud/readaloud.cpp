// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "aloud/readaloud.h"

#include "aloud/spokensentences.h"
#include "reading/articleview.h"

#include <QLocale>

#include <algorithm>

namespace nghisu {

ReadAloud::ReadAloud(ArticleView &view, SpeakerFactory factory, QObject *parent)
    : QObject(parent), m_view(view), m_factory(std::move(factory))
{
}

ReadAloud::~ReadAloud() = default;

bool ReadAloud::prepare()
{
    if (!m_speaker) {
        m_speaker = m_factory();
        if (!m_speaker) {
            emit unavailable();
            return false;
        }
        connect(m_speaker.get(), &Speaker::finished, this, &ReadAloud::goOn);
        connect(m_speaker.get(), &Speaker::failed, this,
                [this] { fail(tr("The voice broke off. Read aloud again to go on.")); });
        m_speaker->setRate(m_rate);
    }
    const QString language = m_view.article().language;
    if (m_speaker->setLanguage(language))
        return true;
    emit failed(tr("This computer has no voice for the language of this article (%1). Install one, for "
                   "instance with the package espeak-ng, and try again.")
                    .arg(QLocale::languageToString(QLocale(language).language())));
    m_speaker.reset(); // voices may come meanwhile
    return false;
}

void ReadAloud::start()
{
    stop();
    if (!prepare())
        return;
    m_sentences = spokenSentences(m_view.article());
    if (m_sentences.isEmpty()) {
        emit failed(tr("There are no words in this article to be read aloud."));
        return;
    }
    const Passage selected = m_view.selectedPassage();
    m_current = sentenceAt(m_sentences, selected.isEmpty() ? m_view.place() : selected);
    setState(State::Speaking);
    say();
}

void ReadAloud::say()
{
    const Passage sentence = m_sentences.at(m_current);
    m_view.setSpoken(sentence);
    if (m_state == State::Speaking)
        m_speaker->say(spokenText(sentence));
}

void ReadAloud::goOn()
{
    if (m_state != State::Speaking)
        return;
    if (m_current + 1 < m_sentences.size()) {
        ++m_current;
        say();
    } else {
        stop();
    }
}

void ReadAloud::togglePause()
{
    if (m_state == State::Off) {
        start();
    } else if (m_state == State::Speaking) {
        setState(State::Paused);
        m_speaker->stop();
    } else {
        setState(State::Speaking);
        say();
    }
}

void ReadAloud::step(int direction)
{
    if (m_state == State::Off)
        return;
    m_current = std::clamp<qsizetype>(m_current + direction, 0, m_sentences.size() - 1);
    say();
}

void ReadAloud::stop()
{
    if (m_state == State::Off)
        return;
    setState(State::Off);
    m_speaker->stop();
    m_sentences.clear();
    m_view.setSpoken({});
}

void ReadAloud::setRate(double rate)
{
    m_rate = std::clamp(rate, -1.0, 1.0);
    if (!m_speaker)
        return;
    m_speaker->setRate(m_rate);
    if (m_state == State::Speaking)
        say();
}

Passage ReadAloud::sentence() const
{
    return m_state == State::Off ? Passage() : m_sentences.at(m_current);
}

void ReadAloud::fail(const QString &sentence)
{
    stop();
    // Called by the speaker, which must not go while it speaks to us.
    if (m_speaker)
        m_speaker.release()->deleteLater();
    emit failed(sentence);
}

void ReadAloud::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace nghisu
