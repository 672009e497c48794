// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "language.h"

#include <QRegularExpression>
#include <QSet>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SampleSize = 20'000;

/// Letters that Vietnamese has and its Latin neighbours hardly use.
bool isVietnamese(QChar letter)
{
    const char16_t u = letter.toCaseFolded().unicode();
    return u == u'đ' || u == u'ă' || u == u'ơ' || u == u'ư' || (u >= 0x1EA0 && u <= 0x1EF9);
}

qsizetype englishWords(const QString &sample)
{
    static const QSet<QString> Common{u"the"_s, u"and"_s, u"of"_s,   u"to"_s,   u"in"_s,  u"is"_s,
                                      u"was"_s, u"for"_s, u"that"_s, u"with"_s, u"has"_s, u"said"_s};
    static const QRegularExpression NoLetters(u"[^a-z]+"_s);
    const QStringList words = sample.toLower().split(NoLetters, Qt::SkipEmptyParts);
    return std::count_if(words.cbegin(), words.cend(),
                         [](const QString &word) { return Common.contains(word); });
}

} // namespace

QString guessedLanguage(const QString &text)
{
    const QString sample = text.left(SampleSize);
    qsizetype letters = 0;
    qsizetype vietnamese = 0;
    for (const QChar c : sample) {
        letters += c.isLetter();
        vietnamese += isVietnamese(c);
    }
    if (letters >= 8 && vietnamese * 25 >= letters)
        return u"vi"_s;
    if (letters >= 8 && vietnamese * 100 < letters && englishWords(sample) * 60 >= letters)
        return u"en"_s;
    return {};
}

} // namespace nghisu
