// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagemap.h"

#include <QStringList>

namespace nghisu {

/// How far two headlines say the same, from 0 to 1: the share of the words of the longer that are in the
/// other.
[[nodiscard]] double headlineAgreement(const QString &one, const QString &other);

/// The index of the element that shows the headline: the heading that agrees best with what the page's head
/// says (`titles`), else the first h1 that is not the name of the site. -1 without one.
[[nodiscard]] qsizetype findTitle(const PageMap &page, const QStringList &titles, const QString &site);

} // namespace nghisu
