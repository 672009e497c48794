// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/namedshelf.h"

#include <QComboBox>

namespace nghisu {

/// The choice of a shelf, with how many articles are on each.
class ShelfBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ShelfBox(QWidget *parent);

    [[nodiscard]] ArticleShelf shelf() const { return m_chosen.shelf; }
    [[nodiscard]] const NamedShelf &chosen() const { return m_chosen; }
    /// The name of the chosen shelf, without how many are on it.
    [[nodiscard]] QString shelfName() const;
    /// Shows that shelf as chosen; no signal.
    void setChosen(const NamedShelf &chosen);
    /// Of a library with other forums the chosen shelf may be none any more: then chooses all articles.
    void setCounts(const ShelfCounts &counts);
    /// What to say in place of rows while the shelf is empty.
    [[nodiscard]] QString emptySentence() const;

signals:
    /// Another shelf: by the reader, or because the one before is gone.
    void shelfChanged();

private:
    [[nodiscard]] static QString nameOf(ArticleShelf::Kind kind);
    void addShelf(const QString &name, int count, const ArticleShelf &shelf);
    [[nodiscard]] int indexOf(const ArticleShelf &shelf) const;
    void choose(int index);

    [[nodiscard]] bool isThere(const NamedShelf &chosen) const;

    ShelfCounts m_counts;
    NamedShelf m_chosen;
    bool m_remembered = false; ///< chosen in a library that may have been another one
};

} // namespace nghisu
