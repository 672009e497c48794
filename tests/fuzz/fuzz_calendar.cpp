// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "calendarreader.h"
#include "calendarwriter.h"

#include <cstdlib>

using namespace nghisu;

/// What was read once is read the same after it was written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto first = readCalendar(bytes);
    if (!first)
        return 0;
    const auto second = readCalendar(writeCalendar(first->agenda, {}));
    if (!second || second->agenda.size() != first->agenda.size())
        std::abort();
    return 0;
}
