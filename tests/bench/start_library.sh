#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# usage: bash tests/bench/start_library.sh PROGRAM LIBRARY [RUNS]
# Start to visually complete, and memory, of PROGRAM with LIBRARY (one that bench_library has left), beside libraries with one
# and with two of its articles; all in one sitting, in turns, with the same article open. With one article the library dock does
# not open by itself, with two it does, as with very many.
# Needs gui_start.py of ../shared/tools.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$(realpath "$1") library=$(realpath "$2") runs=${3:-7}
tools=$top/../shared/tools
[ -f "$tools/gui_start.py" ] || { echo "skipped: $tools is absent"; exit 0; }
bash "$top/app/install-dependencies.sh" xvfb python3-xlib imagemagick >/dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_DATA_HOME=$work/data # of the commands; gui_start.py sets its own
"$program" --snapshot "$work/first.png" --library "$library" # which article is the one to come back to is known now

# The article that is open, and one more.
mapfile -t ids < <(python3 - "$library" <<'PYTHON'
import sqlite3, sys
library = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True)
opened, = library.execute('SELECT article FROM reading_place ORDER BY opened DESC LIMIT 1').fetchone()
other, = library.execute('SELECT id FROM article WHERE id <> ? ORDER BY id DESC LIMIT 1', (opened,)).fetchone()
print(opened, other, sep='\n')
PYTHON
)
for which in 0 1; do
    "$program" export --library "$library" "${ids[$which]}" --to "$work/$which.nghisu" >/dev/null
done
"$program" import --library "$work/one.nghisu" "$work/0.nghisu" >/dev/null
"$program" import --library "$work/two.nghisu" "$work/1.nghisu" "$work/0.nghisu" >/dev/null
ln -s "$library" "$work/many.nghisu"

for ((round = 0; round < runs; ++round)); do
    for name in one two many; do
        /usr/bin/python3 "$tools/gui_start.py" -n 3 --shot "$work/$name.png" -- \
            "$program" --library "$(realpath "$work/$name.nghisu")" |
            sed "s/^/$name  /" | tee -a "$work/figures"
    done
done
[ -z "${SHOTS:-}" ] || cp "$work"/{one,two,many}.png "$SHOTS"
python3 - "$work/figures" <<'PYTHON'
import re, statistics, sys
figures = {}
for line in open(sys.argv[1]):
    name, what, value = re.match(r'(\S+)\s+(.*?)\s+median\s+(\S+)', line).groups()
    figures.setdefault((name, what), []).append(float(value))
for what in ('visually complete', 'pss'):
    many = statistics.median(figures['many', what])
    for name in ('one', 'two'):
        few = statistics.median(figures[name, what])
        print(f'{what}: {many:.0f} against {few:.0f} with {name}, ratio {many / few:.2f}')
PYTHON
