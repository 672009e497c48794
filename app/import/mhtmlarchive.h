// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "importer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace nghisu {

/// A page inside of a web archive.
struct ArchivedPage
{
    QByteArray bytes;   ///< as before its transfer encoding
    QByteArray charset; ///< of its Content-Type, may be empty
    QString location;   ///< absolute address; `thismessage:/…` (RFC 2557) where the archive gives none
};

/// A web archive (MHTML, RFC 2557): a MIME message with a page and what the page shows. Parts are decoded
/// when they are asked for, so that an archive takes hardly more memory than its file.
class MhtmlArchive
{
public:
    /// Fails with TooLarge for more parts than a page has, and with NoArticle when no page is in it.
    [[nodiscard]] static Result<MhtmlArchive, ImportError> open(const QByteArray &bytes);

    MhtmlArchive(MhtmlArchive &&) noexcept;
    MhtmlArchive &operator=(MhtmlArchive &&) noexcept;
    ~MhtmlArchive();

    /// Whether the archive is cut off: the boundary that ends its parts (RFC 2046, 5.1.1) is not there.
    [[nodiscard]] bool endsEarly() const;

    /// The page itself first, then the pages in its frames, the largest first. At least one.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] ArchivedPage page(int number) const;

    /// The bytes of the part with a `cid:` or absolute address, whatever is encoded in it; empty when there
    /// is none. A fragment is of no account.
    [[nodiscard]] QByteArray part(const QString &address) const;

private:
    struct Parts;
    explicit MhtmlArchive(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace nghisu
