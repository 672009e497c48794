// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace nghisu {

/// A label of plain text in one of the quieter colours. It asks the palette when it paints, so that it
/// follows a change of theme without a palette of its own.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Soft, Faint, Alarming };

    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace nghisu
