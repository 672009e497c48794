// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "exchange/sharedwatch.h"

#include "sqlerror.h"

namespace nghisu {

LibraryResult<void> SharedWatch::goOn(double part, const QString &path) const
{
    if (isCancelled())
        return tl::unexpected(failureOf(LibraryError::Cancelled, path));
    if (told)
        told(part);
    return {};
}

SharedWatch SharedWatch::between(double from, double to) const
{
    if (!told)
        return *this;
    return {cancelled, [whole = told, from, to](double part) { whole(from + part * (to - from)); }};
}

} // namespace nghisu
