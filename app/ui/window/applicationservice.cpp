// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "window/applicationservice.h"

#include "database.h"
#include "window/sessionbus.h"

#include <QCryptographicHash>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerTimeoutMs = 3000;

const QString &objectPath()
{
    static const QString path = u"/io/github/nghisu/NghiSu"_s;
    return path;
}

QString serviceName(const QString &libraryPath, bool isDefault)
{
    const QString base = u"io.github.nghisu.NghiSu"_s;
    if (isDefault)
        return base;
    const QByteArray hash =
        QCryptographicHash::hash(libraryPath.toUtf8(), QCryptographicHash::Sha256).toHex();
    return base + u".Library"_s + QString::fromLatin1(hash.left(12));
}

class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(ApplicationService *service)
        : QDBusAbstractAdaptor(service), m_service(service)
    {
    }

public slots:
    void Activate(const QVariantMap &) { emit m_service->openRequested({}); }
    void ActivateAction(const QString &, const QVariantList &, const QVariantMap &)
    {
        emit m_service->openRequested({});
    }
    void Open(const QStringList &uris, const QVariantMap &)
    {
        QStringList files;
        for (const QString &uri : uris) {
            if (const QUrl url(uri); url.isLocalFile())
                files.append(url.toLocalFile());
        }
        emit m_service->openRequested(files);
    }

private:
    ApplicationService *m_service;
};

bool handOver(const QDBusConnection &bus, const QString &service, const QStringList &files)
{
    QDBusInterface running(service, objectPath(), u"org.freedesktop.Application"_s, bus);
    running.setTimeout(AnswerTimeoutMs);
    QStringList uris;
    for (const QString &file : files)
        uris.append(QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded));
    const QDBusMessage answer = uris.isEmpty() ? running.call(u"Activate"_s, QVariantMap())
                                               : running.call(u"Open"_s, uris, QVariantMap());
    return answer.type() != QDBusMessage::ErrorMessage;
}

} // namespace

ApplicationService::ApplicationService(QObject *parent) : QObject(parent)
{
    new ApplicationAdaptor(this);
}

ApplicationService::Role ApplicationService::start(const QString &libraryPath, const QStringList &files)
{
    if (!hasSessionBus())
        return Role::First;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Role::First;
    const QString service = serviceName(libraryPath, libraryPath == defaultLibraryPath());
    bus.registerObject(objectPath(), this);
    if (bus.registerService(service))
        return Role::First;
    bus.unregisterObject(objectPath());
    return handOver(bus, service, files) ? Role::Second : Role::First;
}

} // namespace nghisu

#include "applicationservice.moc"
