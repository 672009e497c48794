// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussionstore.h"

namespace nghisu {

/// Removes a draft, inside a transaction.
[[nodiscard]] LibraryResult<void> removeDraft(Database &database, ArticleId article, const DraftPlace &place);

} // namespace nghisu
