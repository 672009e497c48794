// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// An event that a saved page says in marks for machines (schema.org Event as JSON-LD or microdata, or
/// hCalendar), in the page's own strings. Hostile like the rest of the page; pageevents.h reads them.
struct PageEvent
{
    QString name;  ///< schema.org `name`, hCalendar `summary`
    QString start; ///< ISO 8601, a day or a day with a time, perhaps with an offset: `startDate`, `dtstart`
    QString end;   ///< likewise, or empty: `endDate`, `dtend`
    QString place; ///< name of the `location`, then its address; may be empty

    friend bool operator==(const PageEvent &, const PageEvent &) = default;
};

} // namespace nghisu
