// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "htmlstyle.h"

#include <algorithm>

namespace nghisu {

namespace {

/// In front of other families; nothing for none. A name of plain letters, digits, blanks and hyphens needs no
/// escaping, and there are hardly others.
QByteArray typefaceIn(const QString &family)
{
    const bool plain = std::all_of(family.begin(), family.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u' ' || c == u'-');
    });
    return family.isEmpty() || !plain ? QByteArray() : '"' + family.toLatin1() + "\",";
}

} // namespace

// Colours and scale are those of the reading view, see theme/colors.cpp and reading/articleformats.cpp in ui.
QByteArray htmlStyle(const QString &typeface)
{
    QByteArray style = R"css(
:root{color-scheme:light dark;--paper:#fdfcf9;--side:#f4f3ef;--ink:#1e2225;--soft:#565d64;--faint:#60676e;--line:#e2dfd7;--accent:#0b6e69;--yellow:#fbeda0;--green:#cdf0c4;--blue:#d2e9fb;--pink:#fde0eb;--yellow-sign:#8a6d00;--green-sign:#2f7d2a;--blue-sign:#2a6aa8;--pink-sign:#b0386e}
@media (prefers-color-scheme:dark){:root{--paper:#202427;--side:#1a1d1f;--ink:#e6e4de;--soft:#a9afb4;--faint:#979ea4;--line:#363c40;--accent:#58b8b0;--yellow:#3b3307;--green:#133b1f;--blue:#173653;--pink:#4b2239;--yellow-sign:#d9b94a;--green-sign:#6fc27a;--blue-sign:#74b3ee;--pink-sign:#ee8fb8}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.1875rem/1.5 TYPEFACE"Noto Serif","Source Serif 4","DejaVu Serif","Liberation Serif",Georgia,serif;-webkit-text-size-adjust:100%}
body{max-width:36em;margin:0 auto;padding:2.5em 1.25em 4em;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,pre,table,figure,blockquote{margin:0 0 .85em}
h1{font-size:1.802em;line-height:1.28;margin-bottom:.33em}
h2{font-size:1.266em;line-height:1.3;margin:1.18em 0 .43em}
h3{font-size:1.125em;line-height:1.35;margin:1.07em 0 .44em}
h4,.kicker,figcaption,table,.agenda,.discussion{font-family:"Noto Sans","DejaVu Sans","Liberation Sans",system-ui,sans-serif}
h4{font-size:1em;font-weight:600;line-height:1.4;margin:1em 0 .4em}
a{color:var(--accent);text-underline-offset:.15em}
.kicker{font-size:.79em;line-height:1.4;color:var(--soft);margin-bottom:.89em}
.kicker a,.kicker b{color:var(--accent);font-weight:600;text-decoration:none}
.lead{font-size:1.125em;margin-bottom:.98em}
ul,ol{padding-left:1.5em}
li>ul,li>ol{margin:.28em 0 0}
li{margin-bottom:.28em}
figure{margin:1.25em 0 1.5em}
img{display:block;max-width:100%;height:auto;border-radius:4px}
.missing img{width:100%;height:4em;background:var(--side);border:1px solid var(--line);color:var(--soft)}
figcaption{font-size:.79em;line-height:1.45;color:var(--soft);margin-top:.64em}
figcaption small{font-size:1em;color:var(--faint)}
mark{color:inherit;text-decoration:underline 1.5px;text-underline-offset:.2em;-webkit-print-color-adjust:exact;print-color-adjust:exact}
mark.yellow{background:var(--yellow);text-decoration-color:var(--yellow-sign)}
mark.green{background:var(--green);text-decoration-color:var(--green-sign);text-decoration-style:dashed}
mark.blue{background:var(--blue);text-decoration-color:var(--blue-sign);text-decoration-style:dotted}
mark.pink{background:var(--pink);text-decoration-color:var(--pink-sign);text-decoration-style:wavy}
blockquote{border-left:3px solid var(--line);padding-left:1.25em}
blockquote p{margin-bottom:.42em}
blockquote p:last-child{margin-bottom:0}
pre{font:.889em/1.4 "Noto Sans Mono","DejaVu Sans Mono","Liberation Mono",monospace;overflow-x:auto;tab-size:8}
.table{overflow-x:auto;margin-bottom:1.2em}
table{border-collapse:collapse;width:100%;margin:0;font-size:.889em;line-height:1.45}
td,th{border:1px solid var(--line);padding:.4em;text-align:left;vertical-align:top}
th{font-weight:600}
.agenda,.discussion{border-top:1px solid var(--line);margin-top:2.5em;padding-top:.5em;font-size:.84em}
.agenda ul,.discussion ol{list-style:none;padding:0}
.agenda li{display:grid;grid-template-columns:minmax(8.5em,36%) 1fr;gap:0 1em;margin-bottom:.6em}
.agenda ol{padding-left:1.7em}.agenda ol li{display:list-item}
.agenda .when{color:var(--soft)}.place{display:block;color:var(--soft)}
.discussion ol ol{border-left:2px solid var(--line);margin:.6em 0 0 .25em;padding-left:1em}
.discussion li{margin-bottom:1.1em}
.discussion p{margin-bottom:.3em}
.who,.rating{color:var(--soft);font-size:.9em}
.discussion blockquote{color:var(--soft);margin-bottom:.3em;padding-left:.75em}
@page{margin:20mm 18mm}
@media print{
:root{--paper:#fff;--side:#fff;--ink:#000;--soft:#333;--faint:#444;--line:#999;--accent:#000;--yellow:#fbeda0;--green:#cdf0c4;--blue:#d2e9fb;--pink:#fde0eb}
html{font-size:11pt}body{max-width:none;padding:0}
h1,h2,h3,h4{break-after:avoid}figure,tr,img{break-inside:avoid}p{orphans:2;widows:2}
pre{white-space:pre-wrap}thead{display:table-header-group}
}
)css";
    return style.replace("TYPEFACE", typefaceIn(typeface));
}

} // namespace nghisu
