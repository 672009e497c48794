// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/merge.h"
#include "exchange/sharedwatch.h"

namespace nghisu {

/// Makes `file` hold what `library` gives others of the articles of those numbers: text, pictures, agenda and
/// discussion. Only what is another there than here is written, so that it takes hardly longer than to
/// compare the two. Empty when `file` has what it cannot lose in this way, such as an article that is not
/// shared any more, or another text of one: it is to be made anew then. The report says what was refused.
///
/// `file` is empty, or was made in this way from the same library; both belong to the calling thread. An
/// article comes in one transaction, the whole discussion in one more. Cancelled soon after
/// `watch` says so, in the midst of a statement too.
[[nodiscard]] LibraryResult<std::optional<MergeReport>>
bringUpToDate(Database &file, Database &library, const QSet<ArticleId> &articles, const SharedWatch &watch);

} // namespace nghisu
