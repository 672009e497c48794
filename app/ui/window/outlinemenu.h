// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reading/articleoutline.h"

#include <QMenu>

namespace nghisu {

class ArticleView;

/// The headings of the article in a view, the one being read marked; choosing one goes there. Filled each
/// time it is shown.
class OutlineMenu : public QMenu
{
    Q_OBJECT

public:
    /// `view` must outlive it.
    explicit OutlineMenu(ArticleView &view, QWidget *parent = nullptr);

    /// Opens over the article, the present heading chosen.
    void openOverArticle();

private:
    void fill();
    void goTo(const OutlineEntry &entry);

    ArticleView &m_view;
};

} // namespace nghisu
