// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "feasts.h"

#include "phrases.h"

namespace nghisu {

bool isFeast(const ScannedText &text, int at)
{
    static const PhraseTable Names{
        {u"palm|maundy|good|ash|shrove|whit|easter|holy|remembrance|mothering|trinity|passion|pentecost|"
         u"advent|black|super|bloody|lễ lá|phục sinh"}};
    return Names.matchBefore(text, at) && text.isCapital(at - 1);
}

bool isOccasion(const ScannedText &text, int at)
{
    static const PhraseTable Kinds{
        {u"open|training|coffee|quiz|parents|information|awards|gala|musical|poetry|"
         u"bonfire|prize|social|race|games|folk|jazz|carol|fun"}};
    return bool(Kinds.matchBefore(text, at));
}

} // namespace nghisu
