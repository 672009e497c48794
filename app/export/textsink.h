// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>
#include <QString>

namespace nghisu {

/// Writes text to a device as UTF-8, in pieces of a size that disks like. That writing failed is for the
/// device to remember, as QSaveFile does.
class TextSink
{
public:
    explicit TextSink(QIODevice &device) : m_device(device) {}
    ~TextSink() { flush(); }
    Q_DISABLE_COPY_MOVE(TextSink)

    TextSink &operator<<(QStringView text)
    {
        m_bytes += text.toUtf8();
        return flushIfLarge();
    }
    TextSink &operator<<(QLatin1String text)
    {
        m_bytes.append(text.data(), text.size());
        return flushIfLarge();
    }
    TextSink &operator<<(const QByteArray &ascii)
    {
        m_bytes += ascii;
        return flushIfLarge();
    }
    TextSink &operator<<(char16_t c) { return *this << QStringView(&c, 1); }

private:
    static constexpr qsizetype Large = 65'536;

    TextSink &flushIfLarge()
    {
        if (m_bytes.size() >= Large)
            flush();
        return *this;
    }
    void flush()
    {
        m_device.write(m_bytes);
        m_bytes.clear();
    }

    QIODevice &m_device;
    QByteArray m_bytes;
};

} // namespace nghisu
