#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# tests/fuzz/run.sh [SECONDS [KIND…]]: runs each fuzz target for so many seconds (60), one after the other. What makes
# one fail is kept in regressions/KIND, where the tests of the import read it from then on. Needs clang++; builds in
# build-fuzz, or where NGHISU_FUZZ_BUILD says.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${NGHISU_FUZZ_BUILD:-$root/build-fuzz}
seconds=${1:-60}
[ $# -gt 0 ] && shift
kinds=${*:-agenda calendar html markdown mhtml picture text}

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ -DNGHISU_FUZZ=ON >/dev/null
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 ASAN_OPTIONS=detect_leaks=0

status=0
for kind in $kinds; do
    ninja -C "$build" "fuzz_$kind"
    corpus=$build/corpus/$kind
    mkdir -p "$corpus" "$here/regressions/$kind"
    echo "== $kind, $seconds s"
    "$build/tests/fuzz/fuzz_$kind" -max_total_time="$seconds" -rss_limit_mb=512 -timeout=10 -max_len=65536 \
        -artifact_prefix="$here/regressions/$kind/" -print_final_stats=1 \
        "$corpus" "$here/seeds/$kind" "$here/regressions/$kind" 2>"$build/$kind.log" || status=1
    grep -E "^(stat::|SUMMARY|==.*ERROR|artifact_prefix)" "$build/$kind.log" || true
done
exit $status
