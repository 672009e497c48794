// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "personstore.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace nghisu {

/// Knows who writes here, and asks when nobody has said so yet.
class PersonPrompt : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialog belongs to.
    explicit PersonPrompt(QWidget *window);

    /// Not owned; null when there is none.
    void setStore(PersonStore *store);
    /// Reads again who the person is.
    void refresh();
    [[nodiscard]] std::optional<Person> person() const { return m_person; }

    /// Calls `work` with the person, at once or as soon as a name is given; `cancelled` when none is.
    void require(std::function<void(const Person &)> work, std::function<void()> cancelled = {});
    /// Lets the person change their name.
    void rename();
    /// Asks for the name of a further person, who writes from then on.
    void add();
    /// Everybody who writes here, by name; nobody when that cannot be read.
    [[nodiscard]] QList<Person> locals() const;
    void switchTo(const QUuid &person);

signals:
    /// The person is known now, or has another name.
    void changed(const nghisu::Person &person);
    /// Somebody else writes now; changed() has come before.
    void switched(const nghisu::Person &person);
    void failed(const QString &sentence, const std::function<void()> &again);

private:
    void ask(std::function<void(const Person &)> work, std::function<void()> cancelled);
    void keep(const QString &name, const std::function<void(const Person &)> &work);
    void keepFurther(const QString &name);
    void take(const Person &person);

    QWidget *m_window;
    PersonStore *m_store = nullptr;
    bool m_known = false; ///< whether m_person is what the library says
    std::optional<Person> m_person;
};

} // namespace nghisu
