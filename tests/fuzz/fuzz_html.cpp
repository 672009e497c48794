// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "fuzzcheck.h"
#include "htmlimporter.h"
#include "picturesource.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    nghisu::PictureSource pictures({}, {});
    nghisu::check(nghisu::importHtml(QString::fromUtf8(bytes), pictures, QDate(2026, 1, 1)));
    return 0;
}
