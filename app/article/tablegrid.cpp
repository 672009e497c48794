// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "tablegrid.h"

#include <algorithm>

namespace nghisu {

namespace {

constexpr qsizetype MostCells = 4'000;
constexpr qsizetype MostColumns = 24;

} // namespace

bool isGrid(const Block &table)
{
    qsizetype rows = 1;
    qsizetype columns = 1;
    qsizetype column = 1;
    for (const QChar c : table.text) {
        if (c == u'\n') {
            ++rows;
            column = 1;
        } else if (c == u'\t') {
            columns = std::max(columns, ++column);
        }
    }
    return columns <= MostColumns && rows * columns <= MostCells;
}

} // namespace nghisu
