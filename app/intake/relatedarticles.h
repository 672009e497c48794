// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventreports.h"

#include <QList>

namespace nghisu {

/// The articles of a library that report the event which this one reports: itself first, then the others,
/// those most alike first, at most `limit`. NotFound where the article is not there.
[[nodiscard]] LibraryResult<QList<EventReport>> reportsOfEvent(Database &database, ArticleId article,
                                                               int limit = 20);

} // namespace nghisu
