// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facecoverage.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace nghisu {

enum class TypefaceKind {
    Serif,
    Sans,
    Unfit ///< for running text: a script, an ornament, symbols
};

/// What kind of face it is, by its OS/2 table (OpenType 1.9: PANOSE, else sFamilyClass), else by its name.
[[nodiscard]] TypefaceKind kindOf(const QRawFont &face);

/// Finds the installed faces that articles can be set in: scalable, proportional, and holding all Vietnamese
/// letters. Looks at a few at a time between events, so that hundreds of faces hold nothing up.
class TypefaceSearch : public QObject
{
    Q_OBJECT

public:
    explicit TypefaceSearch(QObject *parent = nullptr);

    /// Begins, unless it has begun before.
    void start();
    [[nodiscard]] bool isFinished() const { return m_finished; }

signals:
    void found(const QString &family, nghisu::TypefaceKind kind);
    void finished();

private:
    void lookOn();

    QStringList m_families;
    qsizetype m_next = 0;
    QTimer m_timer;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace nghisu
