// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "discussion.h"

#include <QLabel>

namespace nghisu {

/// A draft that is not in the editor, and the comment that it edits or answers.
struct UnfinishedDraft
{
    DraftPlace place;
    Comment subject; ///< without id for a new comment
};

/// "Unfinished: answer to Lan · edit of your comment", each a link. Hidden when there is none.
class DraftReminder : public QLabel
{
    Q_OBJECT

public:
    explicit DraftReminder(QWidget *parent = nullptr);

    void setDrafts(const QList<UnfinishedDraft> &drafts);

signals:
    void chosen(const nghisu::UnfinishedDraft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QList<UnfinishedDraft> m_drafts;
};

} // namespace nghisu
