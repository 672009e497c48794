// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "discussion/personprompt.h"

#include "discussion/persondialog.h"

namespace nghisu {

PersonPrompt::PersonPrompt(QWidget *window) : QObject(window), m_window(window) {}

void PersonPrompt::setStore(PersonStore *store)
{
    m_store = store;
    refresh();
}

void PersonPrompt::refresh()
{
    m_person.reset();
    m_known = false;
    if (!m_store)
        return;
    const auto current = m_store->current();
    if (!current) {
        emit failed(current.error().message, [this] { refresh(); });
        return;
    }
    m_known = true;
    m_person = *current;
    if (m_person)
        emit changed(*m_person);
}

void PersonPrompt::require(std::function<void(const Person &)> work, std::function<void()> cancelled)
{
    if (!m_known)
        refresh(); // somebody whose name could not be read must not be asked, and so renamed
    if (m_person)
        work(*m_person);
    else if (m_known)
        ask(std::move(work), std::move(cancelled));
    else if (cancelled)
        cancelled();
}

void PersonPrompt::rename()
{
    if (!m_known)
        refresh();
    if (m_known)
        ask([](const Person &) {}, {});
}

void PersonPrompt::add()
{
    auto *dialog = new PersonDialog(PersonDialog::Purpose::Further, {}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keepFurther(dialog->name()); });
    dialog->open();
}

QList<Person> PersonPrompt::locals() const
{
    return m_store ? m_store->locals().value_or(QList<Person>()) : QList<Person>();
}

void PersonPrompt::switchTo(const QUuid &person)
{
    if (!m_store || (m_person && m_person->id == person))
        return;
    const LibraryResult<Person> next = m_store->switchTo(person);
    if (next)
        take(*next);
    else
        emit failed(next.error().message, [this, person] { switchTo(person); });
}

void PersonPrompt::keepFurther(const QString &name)
{
    if (!m_store)
        return;
    const LibraryResult<Person> added = m_store->add(name);
    if (added)
        take(*added);
    else
        emit failed(added.error().message, [this, name] { keepFurther(name); });
}

void PersonPrompt::take(const Person &person)
{
    m_known = true;
    m_person = person;
    emit changed(person);
    emit switched(person);
}

void PersonPrompt::ask(std::function<void(const Person &)> work, std::function<void()> cancelled)
{
    // Opened, not executed: nothing here depends on what else happens while the dialog is up.
    auto *dialog = new PersonDialog(m_person ? PersonDialog::Purpose::Rename : PersonDialog::Purpose::First,
                                    m_person ? m_person->name : QString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, work] { keep(dialog->name(), work); });
    if (cancelled)
        connect(dialog, &QDialog::rejected, this, cancelled);
    dialog->open();
}

void PersonPrompt::keep(const QString &name, const std::function<void(const Person &)> &work)
{
    if (!m_store)
        return;
    const LibraryResult<Person> kept = m_store->setName(name);
    if (!kept) {
        emit failed(kept.error().message, [this, name, work] { keep(name, work); });
        return;
    }
    m_person = *kept;
    emit changed(*kept);
    work(*kept);
}

} // namespace nghisu
