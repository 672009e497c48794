// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articlestore.h"
#include "database.h"
#include "discussionstore.h"
#include "personstore.h"

#include <memory>

namespace nghisu {

/// A library opened for the window: its connection and the stores on it.
struct OpenLibrary
{
    explicit OpenLibrary(std::unique_ptr<Database> opened)
        : database(std::move(opened)), articles(*database), discussion(*database), persons(*database)
    {
    }

    std::unique_ptr<Database> database;
    ArticleStore articles;
    DiscussionStore discussion;
    PersonStore persons;
};

/// Opens the library at `path` and puts the bundled article into an empty one.
[[nodiscard]] LibraryResult<std::unique_ptr<OpenLibrary>> openLibrary(const QString &path);

} // namespace nghisu
