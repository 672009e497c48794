// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace nghisu {

class LinkButton;
class ToneLabel;

/// Where words to be found in the discussion are typed, and how many comments have them.
class SearchRow : public QWidget
{
    Q_OBJECT

public:
    explicit SearchRow(QWidget *parent = nullptr);

    [[nodiscard]] QString words() const;
    /// Shows the row with what was typed last, ready to be replaced.
    void begin();
    /// `goesOn` offers to look for older ones.
    void setStatus(const QString &status, bool goesOn = false);

signals:
    /// The words have changed, and nothing was typed for a moment.
    void changed(const QString &words);
    void olderWanted();
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    ToneLabel *m_status;
    LinkButton *m_older;
    QTimer m_pause;
};

} // namespace nghisu
