// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QComboBox;
class QToolButton;

namespace nghisu {

class ReadAloud;

/// Below the article while it is read aloud: sentence back, pause, sentence on, speed, end.
class AloudBar : public QFrame
{
    Q_OBJECT

public:
    /// `reader` must outlive it. Shown as long as something is read.
    explicit AloudBar(ReadAloud &reader, QWidget *parent = nullptr);

    /// A rate as ReadAloud has it; the nearest one that is offered is shown.
    void setRate(double rate);

signals:
    /// The reader chose; it holds already.
    void rateChosen(double rate);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &name, const QString &keys);
    void showState();

    ReadAloud &m_reader;
    QToolButton *m_pause;
    QComboBox *m_speed;
};

} // namespace nghisu
