#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# usage: bash tests/bench/start_library.sh PROGRAM LIBRARY [RUNS]
# Start to visually complete, and memory, of PROGRAM with LIBRARY (one that bench_library has left), beside a library
# of two articles, with which the library dock is open too; both in one sitting, in turns. Needs gui_start.py of ../shared/tools.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$(realpath "$1") library=$(realpath "$2") runs=${3:-7}
tools=$top/../shared/tools
[ -f "$tools/gui_start.py" ] || { echo "skipped: $tools is absent"; exit 0; }
bash "$top/app/install-dependencies.sh" xvfb python3-xlib imagemagick >/dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" import --library "$work/few.nghisu" "$top/resources/articles/lang-son/index.html" \
    "$top/tests/import/data/english-news.txt" >/dev/null
for round in 1 2; do
    for name in few many; do
        if [ $name = few ]; then shown=$work/few.nghisu; else shown=$library; fi
        /usr/bin/python3 "$tools/gui_start.py" -n "$runs" -- "$program" --library "$shown" | sed "s/^/$name  /" |
            tee -a "$work/figures"
    done
done
python3 - "$work/figures" <<'PYTHON'
import re, statistics, sys
figures = {}
for line in open(sys.argv[1]):
    name, what, value = re.match(r'(\w+)\s+(.*?)\s+median\s+(\S+)', line).groups()
    figures.setdefault((name, what), []).append(float(value))
for what in ('visually complete', 'pss'):
    few, many = (statistics.mean(figures[(name, what)]) for name in ('few', 'many'))
    print(f'{what}: {many:.0f} against {few:.0f} with two articles, ratio {many / few:.2f}')
PYTHON
