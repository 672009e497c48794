// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace nghisu {

/// Search folding: lower case, no combining marks, đ as d; "Lạng Sơn" and "LANG SON" become "lang son".
/// Takes NFC and NFD alike. The result may be shorter than the input.
[[nodiscard]] QString foldForSearch(const QString &text);

} // namespace nghisu
