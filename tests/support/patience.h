// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTest>

namespace nghisu::testing {

/// A wait ends when what it waits for has come. Its limit, in milliseconds, matters only to a test that
/// fails: with the sanitizers, on a machine with much else to do, Qt's own five seconds are too few.
constexpr int PatienceMs = 60'000;

} // namespace nghisu::testing

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, nghisu::testing::PatienceMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message)                                                                     \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, nghisu::testing::PatienceMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                                       \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, nghisu::testing::PatienceMs)
