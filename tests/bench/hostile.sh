#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nghị Sự authors
# SPDX-License-Identifier: MIT
#
# tests/bench/hostile.sh [NGHISU]: seconds and MiB that `nghisu extract` takes for files that nobody wrote for readers,
# the slowest first. Every one should be read or refused within 2 s and 512 MiB. Needs GNU time.
set -eu

nghisu=${1:-build/nghisu}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8

page='<!doctype html><html><body><article><h1>T</h1>'
mime='MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"
'

# fill NAME MIB HEAD PIECE: a file of HEAD and as many PIECEs as fit.
fill() {
    { printf '%b' "$3"; yes -- "$(printf '%b' "$4")" | tr -d '\n' | tr '\001' '\n' | head -c $(($2 * 1048576 - 200)); } >"$folder/$1"
}

fill angle.txt 64 '' '<'
fill lines.txt 2 'T\n\n' 'a\001'
fill marks.txt 2 'T\n\na' '\314\201\314\243'
fill decomposed.txt 2 'T\n\n' 'e\314\202\314\201 '
fill dates.txt 2 'T\n' '25/9/2020 '
fill words.html 64 "$page" 'ch\341\273\257 '
fill decomposed.html 8 "$page" 'e\314\202\314\201 '
fill references.html 8 "$page" 'e&#x302;&#x301; '
fill paragraphs.html 5 "$page" '<p>ch\341\273\257 vi\341\273\207t'
fill nested.html 1 "$page" '<div><b>'
fill spaces.html 7 "$page$(printf '<div>%.0s' $(seq 240))" "$(printf '%60000s' '')<i>a</i>"
fill references-of-space.html 7 "$page$(printf '<div>%.0s' $(seq 240))" "$(printf '&#32;%.0s' $(seq 9000))<i>a</i>"
fill pictures.html 8 "$page" '<img alt=x src="http://a.example/a.png">'
fill addresses.html 57 "$page<p>ch\341\273\257<img src='http://a.example/x.jpg'><script>" '//a4f09 '
fill data.html 64 "$page<img alt=x src=\"data:image/png;base64," 'iVBORw0KGgo'
fill latin.html 64 "$page" '\351a '
fill tcvn3.html 64 "$page" 'c\361a v\265 c\270c '
fill fields.mht 64 "MIME-Version: 1.0\n" 'X-a: b\001'
fill parts.mht 8 "$mime\n" '--b\001Content-Type: image/png\001\001x\001'
fill base64.mht 64 "$mime\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n" 'PHA+YTwvcD4gYSBh'
for piece in '[' '[a](' '![' '*a **b ' '_a__b' '`a``b' '~a~~b' '<a ' '<?' '> ' '- ' '- a\001' '# a\001' '[a]: b\001' \
    '[a][b' 'a\001===\001' 'www.a.' '<img src=a alt=b>' '|a|b|\001|---|---|\001'; do
    count=$((${count:-0} + 1))
    fill "markdown$count.md" 2 '# T\n\n' "$piece"
done

for file in "$folder"/*; do
    /usr/bin/time -f '%e s	%M KiB' -o "$folder/time" "$nghisu" extract --json "$file" >/dev/null 2>&1 || true
    printf '%s\t%s\n' "$(tail -n 1 "$folder/time")" "${file##*/}"
    [ "${file##*/}" = time ] || rm "$file"
done | sort -rn
