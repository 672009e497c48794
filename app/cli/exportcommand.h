// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

namespace nghisu {

struct Arguments;

/// `nghisu export`: writes the agendas of articles as one calendar. Gives the exit status.
[[nodiscard]] int runExport(const Arguments &arguments);

} // namespace nghisu
