// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

namespace nghisu {

/// Works on the blocks as a page has them, whose first and last say who wrote the article, when, and for
/// whom.

/// Takes lines of furniture out that stand among the paragraphs, and paragraphs that are there twice.
void removeFurniture(Imported &made);
/// Takes lines of date and author before the first paragraph.
void takeHeadLines(Article &article);
/// Takes the headline out where it stands among the first blocks once more.
void removeRepeatedTitle(Article &article);
/// Takes the author's name below the last paragraph.
void takeAuthorAtEnd(Article &article);
/// Makes `marked` the lead, else the first paragraph where the page says the same of itself in `description`,
/// or sets it in bold.
void takeLead(Article &article, const Block &marked, const QString &description);
/// "Baothu.vn Sáng mai, …": the name is the source and no part of the lead.
void takeSource(Article &article);

} // namespace nghisu
