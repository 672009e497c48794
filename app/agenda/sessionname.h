// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mentions.h"

#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

/// What a session is called, and the words of the text that call it so.
struct SessionName
{
    QString title;
    WordSpan words;
};

/// Names a session after the mention `chosen` of the `candidates` that go with its date, all indices into
/// `mentions`. A verb that opens or closes is put to its event: "Khai mạc Hội nghị tổng kết". Nothing where
/// an English verb opens something else: "the market opens".
[[nodiscard]] std::optional<SessionName> nameSession(const ScannedText &text, const QList<Mention> &mentions,
                                                     int chosen, const QList<int> &candidates);

} // namespace nghisu
