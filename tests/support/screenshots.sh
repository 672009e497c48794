#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# usage: tests/support/screenshots.sh PROGRAM FOLDER [FILE]
# Writes pictures of the window: both languages, light and dark, 900×600 and 1280×800, scale 1 and 2.
set -euo pipefail
program=$1 folder=$2
shift 2
mkdir -p "$folder"
for language in vi en; do
    for theme in light dark; do
        for shape in 1280x800-1 900x600-1 900x600-2; do
            QT_SCALE_FACTOR=${shape#*-} QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$program" \
                --snapshot "$folder/$language-$theme-$shape.png" --language "$language" --theme "$theme" --size "${shape%-*}" "$@"
        done
    done
done
