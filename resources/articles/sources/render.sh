#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# Renders the pictures of the bundled articles and of the program's icon from their SVG sources.
# Needs rsvg-convert (librsvg2-bin), the Noto Sans fonts (fonts-noto-core), pngquant and optipng.
set -eu
cd "$(dirname "$0")"

if ! fc-list : family | grep -qx 'Noto Sans'; then
    echo 'render.sh: the font Noto Sans is not installed (Debian: fonts-noto-core)' >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

for source in lang-son/*.svg; do
    name=$(basename "$source" .svg)
    target=../lang-son/$name.png
    # Three times the width of the reading column: sharp at 200 % and when zoomed in.
    rsvg-convert --width 1800 --output "$work/$name.png" "$source"
    # A palette of 256 colours carries the flat drawings with nothing to see; the landscape is dithered.
    pngquant --quality 80-100 --speed 1 --strip --force --output "$work/$name-palette.png" 256 "$work/$name.png"
    optipng -quiet -o5 -out "$work/$name-small.png" "$work/$name-palette.png"
    mv "$work/$name-small.png" "$target"
    printf '%s: %s bytes\n' "$name.png" "$(wc -c <"$target")"
done

icon=../../icons/io.github.nghisu.NghiSu
for size in 64 128; do
    rsvg-convert --width "$size" --height "$size" --output "$work/icon.png" "$icon.svg"
    optipng -quiet -o5 -strip all -clobber -out "$icon-$size.png" "$work/icon.png"
done
