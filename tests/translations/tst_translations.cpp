// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#include "interfacelanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< plural forms, or one
    bool finished = true;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                message = {context, {}, {}, {}};
            else if (xml.name() == "source"_L1)
                message.source = xml.readElementText();
            else if (xml.name() == "comment"_L1)
                message.comment = xml.readElementText();
            else if (xml.name() == "numerusform"_L1)
                message.translations.append(xml.readElementText());
            else if (xml.name() == "translation"_L1) {
                message.finished = !xml.attributes().hasAttribute("type"_L1);
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (!text.trimmed().isEmpty())
                    message.translations.append(text);
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1) {
            messages.append(message);
        }
    }
    return messages;
}

QString translationFile(const QString &language)
{
    return QStringLiteral(NGHISU_SOURCE "/translations/nghisu_") + language + u".ts"_s;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?\\d|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    std::sort(found.begin(), found.end());
    found.removeDuplicates();
    return found;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceStandsInBoth_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("vi") << u"vi"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void everySentenceStandsInBoth()
    {
        QFETCH(QString, language);
        const QString lupdate = qEnvironmentVariable("NGHISU_LUPDATE");
        if (lupdate.isEmpty())
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QProcess process;
        process.start(lupdate, {u"-silent"_s, u"-locations"_s, u"none"_s, u"-recursive"_s,
                                QStringLiteral(NGHISU_SOURCE "/app"), u"-ts"_s, fresh});
        QVERIFY(process.waitForFinished(60'000));
        QHash<QString, Message> kept;
        for (const Message &message : readMessages(translationFile(language)))
            kept.insert(message.key(), message);
        const QList<Message> wanted = readMessages(fresh);
        QVERIFY(wanted.size() > 100);
        QStringList missing;
        for (const Message &message : wanted) {
            if (!kept.contains(message.key()) || !kept.value(message.key()).finished ||
                kept.value(message.key()).translations.join(QString()).isEmpty())
                missing.append(message.key());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u"\n---\n"_s)));
        QCOMPARE(kept.size(), wanted.size());
    }

    void placeholdersAreKept()
    {
        for (const QString &language : {u"vi"_s, u"en"_s}) {
            for (const Message &message : readMessages(translationFile(language))) {
                for (const QString &translation : message.translations)
                    QCOMPARE(placeholders(translation), placeholders(message.source));
            }
        }
    }

    void readersFindTheLabelsTheyKnow()
    {
        QStringList texts;
        for (const Message &message : readMessages(translationFile(u"vi"_s)))
            texts += message.translations;
        for (const QString &label :
             {u"Đánh giá của bạn"_s, u"Bình luận"_s, u"Xếp theo:"_s, u"Thời gian"_s, u"Số người thích"_s}) {
            QVERIFY2(std::any_of(texts.cbegin(), texts.cend(),
                                 [&](const QString &text) { return text.contains(label); }),
                     qPrintable(label));
        }
        QVERIFY(texts.contains(u"Bạn còn %1/%2 ký tự"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
