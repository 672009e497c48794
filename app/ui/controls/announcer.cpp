// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "controls/announcer.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QWidget>

namespace nghisu {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget &about, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(&about, sentence);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

/// What a window says by itself. Screen readers read out a notification that comes into sight.
class Notice : public QObject
{
    Q_OBJECT

public:
    explicit Notice(QWidget *window) : QObject(window) {}

    [[nodiscard]] static Notice &of(QWidget &about)
    {
        QWidget *window = about.window();
        auto *notice = window->findChild<Notice *>(QString(), Qt::FindDirectChildrenOnly);
        return notice ? *notice : *new Notice(window);
    }

    QString sentence;
};

class NoticeAccessible : public QAccessibleObject
{
public:
    explicit NoticeAccessible(Notice *notice) : QAccessibleObject(notice) {}

    static QAccessibleInterface *create(const QString &, QObject *object)
    {
        auto *notice = qobject_cast<Notice *>(object);
        return notice ? new NoticeAccessible(notice) : nullptr;
    }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(object()->parent());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Notice *>(object())->sentence : QString();
    }
};

} // namespace

void announce(QWidget &about, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    static const bool installed = [] {
        QAccessible::installFactory(NoticeAccessible::create);
        return true;
    }();
    Q_UNUSED(installed)
    Notice &notice = Notice::of(about);
    notice.sentence = sentence;
    QAccessibleEvent named(&notice, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent shown(&notice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

#endif

} // namespace nghisu

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include "announcer.moc"
#endif
