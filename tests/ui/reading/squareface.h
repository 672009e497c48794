// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDataStream>
#include <QMap>
#include <QString>

#include <algorithm>

/// A TrueType face (OpenType 1.9) in which each of those letters is a square, and no other letter is there.
inline QByteArray squareFace(const QString &family, QString letters)
{
    const auto table = [](auto fill) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        fill(out);
        return bytes;
    };
    const auto words = [](QDataStream &out, std::initializer_list<int> values) {
        for (const int value : values)
            out << static_cast<qint16>(value);
    };
    std::sort(letters.begin(), letters.end());
    QMap<QByteArray, QByteArray> tables; // in the order of their names
    tables["head"] = table([&](QDataStream &out) {
        out << 0x00010000U << 0x00010000U << 0U << 0x5f0f3cf5U;
        words(out, {0, 1000});
        out << qint64(0) << qint64(0);
        words(out, {0, 0, 500, 700, 0, 8, 2, 0, 0});
    });
    tables["hhea"] = table([&](QDataStream &out) {
        out << 0x00010000U;
        words(out, {800, -200, 0, 600, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 2});
    });
    tables["maxp"] = table([&](QDataStream &out) {
        out << 0x00010000U;
        words(out, {2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0});
    });
    tables["hmtx"] = table([&](QDataStream &out) { words(out, {600, 0, 600, 0}); });
    tables["glyf"] = table([&](QDataStream &out) {
        words(out, {1, 0, 0, 500, 700, 3, 0}); // a contour that ends with point 3
        out << quint8(1) << quint8(1) << quint8(1) << quint8(1);
        words(out, {0, 0, 500, 0, 0, 700, 0, -700});
    });
    const auto glyph = static_cast<int>(tables["glyf"].size() / 2);
    tables["loca"] = table([&](QDataStream &out) { words(out, {0, 0, glyph}); });
    tables["post"] = table([&](QDataStream &out) {
        out << 0x00030000U;
        for (int i = 0; i < 7; ++i)
            out << 0U;
    });
    tables["name"] = table([&](QDataStream &out) {
        const auto bytes = static_cast<int>(family.size() * 2);
        words(out, {0, 1, 18, 3, 1, 0x409, 1, bytes, 0});
        for (const QChar c : family)
            out << c.unicode();
    });
    tables["cmap"] = table([&](QDataStream &out) {
        const auto count = static_cast<int>(letters.size()) + 1; // a segment for each, and the last
        words(out, {0, 1, 3, 1});
        out << 12U;
        words(out, {4, 16 + 8 * count, 0, 2 * count, 0, 0, 0});
        for (const QChar c : letters)
            out << c.unicode();
        words(out, {0xffff, 0});
        for (const QChar c : letters)
            out << c.unicode();
        words(out, {0xffff});
        for (const QChar c : letters)
            out << static_cast<quint16>(1 - c.unicode()); // all of them are glyph 1
        words(out, {1});
        for (int i = 0; i < count; ++i)
            words(out, {0});
    });
    return table([&](QDataStream &out) {
        out << 0x00010000U;
        words(out, {static_cast<int>(tables.size()), 0, 0, 0});
        auto offset = static_cast<quint32>(12 + 16 * tables.size());
        for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
            out.writeRawData(it.key().constData(), 4);
            out << 0U << offset << static_cast<quint32>(it->size());
            offset += static_cast<quint32>((it->size() + 3) / 4 * 4);
        }
        for (const QByteArray &bytes : std::as_const(tables)) {
            const QByteArray padded = bytes + QByteArray((4 - bytes.size() % 4) % 4, '\0');
            out.writeRawData(padded.constData(), static_cast<int>(padded.size()));
        }
    });
}
