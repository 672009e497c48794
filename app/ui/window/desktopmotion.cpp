// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/desktopmotion.h"

#include "window/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;

/// Name space, key.
constexpr std::pair<QLatin1StringView, QLatin1StringView> Known[] = {
    {"org.freedesktop.appearance"_L1, "reduced-motion"_L1},
    {"org.gnome.desktop.interface"_L1, "enable-animations"_L1},
    {"org.kde.kdeglobals.KDE"_L1, "AnimationDurationFactor"_L1},
};

/// Portals wrap a value once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopMotion::DesktopMotion(QObject *parent) : QObject(parent)
{
    if (!hasSessionBus())
        return;
    QDBusConnection::sessionBus().connect(Service, Path, Interface, u"SettingChanged"_s, this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

void DesktopMotion::ask()
{
    for (const auto &[space, key] : Known) {
        QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
        call.setArguments({QString(space), QString(key)});
        auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this,
                [this, answer, name = QString(space), what = QString(key)] {
                    if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
                        take(name, what, reply.value().variant());
                    answer->deleteLater();
                });
    }
}

void DesktopMotion::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
}

void DesktopMotion::take(const QString &space, const QString &key, const QVariant &value)
{
    const QVariant said = unwrapped(value);
    bool reduced = false;
    if (space == Known[0].first && key == Known[0].second)
        reduced = said.toUInt() == 1;
    else if (space == Known[1].first && key == Known[1].second)
        reduced = !said.toBool();
    else if (space == Known[2].first && key == Known[2].second)
        reduced = said.toDouble() <= 0; // said as a number or as a text
    else
        return;
    if (reduced == m_reduced)
        return;
    m_reduced = reduced;
    emit changed(reduced);
}

} // namespace nghisu
