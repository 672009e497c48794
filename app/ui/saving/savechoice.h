// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exportfile.h"

namespace nghisu {

/// As what an article is saved or printed; remembered from one time to the next.
struct SaveChoice
{
    ExportFormat format = ExportFormat::Pdf;
    ExportOptions options;

    /// Values out of range become the defaults.
    [[nodiscard]] static SaveChoice load();
    void save() const;

    friend bool operator==(const SaveChoice &, const SaveChoice &) = default;
};

} // namespace nghisu
