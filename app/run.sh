#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# usage: bash app/run.sh [FILE…]
# Installs what is missing, builds, and opens the window (with the files). Without a display it writes a picture of the
# window instead and says where.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${NGHISU_BUILD:-$top/build}

mapfile -t packages <"$top/app/dependencies.txt"
bash "$top/app/install-dependencies.sh" "${packages[@]}"
[ -f "$build/build.ninja" ] || cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF >/dev/null
cmake --build "$build" --target nghisu

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/nghisu" "$@"
fi
picture=$build/nghisu-window.png
"$build/nghisu" --snapshot "$picture" "$@"
echo "There is no display here. A picture of the window is in $picture"
