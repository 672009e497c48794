// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace nghisu {

class ToneLabel;

/// Asks who is writing, once, and again when the name is to change.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxNameLength = 80; ///< characters, as PersonStore::setName() counts them

    enum class Purpose {
        First,   ///< nobody has given a name: that which the system knows is proposed
        Rename,  ///< of the one who writes
        Further, ///< somebody else at the same computer
    };

    /// `current` is the name so far, where there is one.
    PersonDialog(Purpose purpose, const QString &current, QWidget *parent = nullptr);

    /// On one line, without white space at its ends.
    [[nodiscard]] QString name() const;

private:
    void check();

    QLineEdit *m_name;
    ToneLabel *m_note;
    QPushButton *m_accept;
};

/// The full name of whoever is logged in, else the user name; empty when the system knows neither.
[[nodiscard]] QString systemPersonName();
/// The name in a GECOS field: up to the first comma, "&" standing for the capitalised user name.
[[nodiscard]] QString nameFromGecos(const QString &gecos, const QString &userName);

} // namespace nghisu
