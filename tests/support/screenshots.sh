#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# usage: tests/support/screenshots.sh BUILD FOLDER [FILE]
# Writes pictures of the window with each of its panes and of every dialog: both languages, all themes, scale 1 and 2, each
# in a folder of its own; FOLDER/sheet.png has all of them side by side. LANGUAGES, THEMES and SCALES narrow it down, as in
# THEMES="light dark" SCALES=1. Needs xvfb-run.
set -euo pipefail
build=$1 folder=$2
shift 2
cmake --build "$build" --target screens >/dev/null
columns=()

# On a screen with room at every scale; the offscreen platform's holds no window of twice the size.
pictures() {
    QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=$scale xvfb-run -a -s "-screen 0 $((1440 * scale))x$((1000 * scale))x24" \
        "$build/tests/support/screens" "$@"
}

for scale in ${SCALES:-1 2}; do
    for language in ${LANGUAGES:-vi en}; do
        for theme in ${THEMES:-light sepia dark black}; do
            column=$folder/$language-$theme-$scale
            rm -rf "$column"
            pictures "$column" "$language" "$theme" "$@"
            columns+=("$column")
        done
    done
done
QT_QPA_PLATFORM=offscreen "$build/tests/support/screens" --sheet "$folder/sheet.png" "${columns[@]}"
echo "$folder/sheet.png"
