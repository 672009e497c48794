// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Built in place of qtspeaker.cpp where Qt's text-to-speech is absent.

#include "aloud/speaker.h"

namespace nghisu {

bool mayHaveSpeaker()
{
    return false;
}

std::unique_ptr<Speaker> makeSpeaker()
{
    return nullptr;
}

} // namespace nghisu
