#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# usage: bash tests/run.sh [CTEST-OPTION…]
# Installs what is missing, builds with warnings as errors, and runs every test without a display.
# NGHISU_SANITIZE=1 does the same with AddressSanitizer and UndefinedBehaviorSanitizer.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ "${NGHISU_SANITIZE:-0}" = 1 ]; then
    build=${NGHISU_BUILD:-$top/build-sanitize}
    options=(-DCMAKE_BUILD_TYPE=Debug -DNGHISU_SANITIZE=ON)
else
    build=${NGHISU_BUILD:-$top/build-tests}
    options=(-DCMAKE_BUILD_TYPE=Release -DNGHISU_SANITIZE=OFF)
fi

mapfile -t packages < <(cat "$top/app/dependencies.txt" "$top/tests/dependencies.txt")
bash "$top/app/install-dependencies.sh" "${packages[@]}"
cmake -S "$top" -B "$build" -G Ninja "${options[@]}" -DNGHISU_WERROR=ON -DBUILD_TESTING=ON >/dev/null
cmake --build "$build"

# Qt and fontconfig keep what they loaded until the process ends; what the program itself loses is still found.
# libspeechd looks through its list of voices by strstr(), which the sanitizer would measure to its end each time.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:abort_on_error=0:intercept_strstr=0}
export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$top/tests/support/leaks.txt:print_suppressions=0}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
exec ctest --test-dir "$build" --output-on-failure -j "$(nproc)" "$@"
