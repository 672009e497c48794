// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "filekind.h"

#include <QRegularExpression>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadSize = 4096;
constexpr qsizetype SampleSize = 65'536;

bool beginsAsPage(const QString &head)
{
    static const QRegularExpression Beginning(
        uR"(\A\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|meta|title)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return Beginning.match(head).hasMatch();
}

/// Elements that text about HTML rarely closes, and articles always do.
int closedElements(const QString &sample)
{
    static const QRegularExpression Closed(
        u"</(?:p|div|h[1-6]|article|figure|figcaption|li|ul|table|body|html)\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (auto matches = Closed.globalMatch(sample); matches.hasNext() && count < 100; matches.next())
        ++count;
    return count;
}

bool isNamedAsPage(const QString &fileName)
{
    static const QRegularExpression Name(u"\\.x?html?$"_s, QRegularExpression::CaseInsensitiveOption);
    return Name.match(fileName).hasMatch();
}

} // namespace

FileKind kindOf(const QString &text, const QString &fileName)
{
    if (beginsAsPage(text.left(HeadSize)))
        return FileKind::Html;
    const QString sample = text.left(SampleSize);
    const int closed = closedElements(sample);
    const bool beginsWithElement = sample.trimmed().startsWith(u'<');
    if (closed >= 1 && (isNamedAsPage(fileName) || beginsWithElement))
        return FileKind::Html;
    return closed >= 3 && closed >= sample.count(u'\n') / 4 ? FileKind::Html : FileKind::Text;
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression Meta(
        uR"(<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return Meta.match(QString::fromLatin1(bytes.left(HeadSize))).captured(1).toLatin1();
}

} // namespace nghisu
