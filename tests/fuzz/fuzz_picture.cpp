// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "fuzzcheck.h"
#include "picturefit.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    nghisu::ImportLimits limits;
    // Small, so that decoding and scaling are reached often and take no time.
    limits.picturePixels = 300'000;
    const auto picture = nghisu::PictureFit(limits).fit(bytes);
    nghisu::require(!picture || (!picture->size.isEmpty() && !picture->bytes.isEmpty()));
    return 0;
}
