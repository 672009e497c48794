// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "savedfrom.h"

#include <QRegularExpression>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadSize = 4096;

} // namespace

QString addressOfSave(const QString &html)
{
    static const QRegularExpression Comment(
        u"<!--(?:(?!-->).){0,1500}?(?:saved from url=\\(\\d{1,6}\\)|\\burl:\\s*)(https?://[^\\s<>\"']{4,2000})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QUrl url(Comment.match(html.left(HeadSize)).captured(1), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment)
                                                  : QString();
}

} // namespace nghisu
