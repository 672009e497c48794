// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bodyfinder.h"

#include <QDate>

namespace nghisu {

/// What the page itself shows of an article around its headline, by microdata, `time` elements and words.
struct VisibleFacts
{
    QString author;
    QString timestamp; ///< as an attribute has it
    QDate date;        ///< as a line of words has it; invalid without one
};

[[nodiscard]] VisibleFacts readVisibleFacts(const PageMap &page, const ArticlePlace &place, qsizetype title);

/// An author's line without "By", "Tác giả:" and what else announces a name; empty when it is no name.
[[nodiscard]] QString authorOfLine(const QString &line);

} // namespace nghisu
