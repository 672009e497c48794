#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# usage: bash tests/bench/start.sh PROGRAM [RUNS]
# Start to visually complete and memory of PROGRAM with the bundled article in its library, beside a bare QTextBrowser
# that shows the same text; both in one sitting, in turns. Needs gui_start.py and floor.cpp of ../shared/tools.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$(realpath "$1") runs=${2:-7}
tools=$top/../shared/tools
[ -f "$tools/gui_start.py" ] || { echo "skipped: $tools is absent"; exit 0; }
bash "$top/app/install-dependencies.sh" xvfb python3-xlib imagemagick g++ pkg-config qt6-base-dev >/dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
g++ -std=c++20 -O2 -fPIC "$tools/floor.cpp" -o "$work/floor" $(pkg-config --cflags --libs Qt6Widgets)
home=$work/home
mkdir -p "$home"
XDG_DATA_HOME=$home/.local/share "$program" import "$top/resources/articles/lang-son/index.html" >/dev/null

for round in 1 2; do
    for name in floor nghisu; do
        if [ $name = floor ]; then command=("$work/floor" "$top/resources/articles/lang-son/index.html"); else command=("$program"); fi
        /usr/bin/python3 "$tools/gui_start.py" -n "$runs" --keep-home "$home" -- "${command[@]}" | sed "s/^/$name  /" | tee -a "$work/figures"
    done
done
python3 - "$work/figures" <<'PYTHON'
import re, statistics, sys
figures = {}
for line in open(sys.argv[1]):
    name, what, value = re.match(r'(\w+)\s+(.*?)\s+median\s+(\S+)', line).groups()
    figures.setdefault((name, what), []).append(float(value))
for what in ('visually complete', 'pss'):
    ours, bare = (statistics.mean(figures[(name, what)]) for name in ('nghisu', 'floor'))
    print(f'{what}: {ours:.0f} against {bare:.0f}, ratio {ours / bare:.2f}')
PYTHON
