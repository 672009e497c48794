// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

#pragma once

#include "patience.h"
#include "reading/articleview.h"
#include "window/mainwindow.h"
#include "window/scheme.h"
#include "window/settings.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A folder of its own with a library, and windows on it, as one start after the other.
class WindowFixture
{
public:
    WindowFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString library() const { return path(QStringLiteral("library.nghisu")); }

    /// The first window, or the next one after the one before was closed.
    nghisu::MainWindow &start()
    {
        if (m_window) {
            m_window->close();
            m_window.reset();
        }
        m_settings = nghisu::Settings::load();
        m_window = std::make_unique<nghisu::MainWindow>(library(), m_settings);
        m_window->openLatest();
        m_window->show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(m_window.get());
        return *m_window;
    }

    /// Ends the program, as far as the library can tell.
    void stop() { m_window.reset(); }

    /// A text file with an article of some length.
    QString writeArticle(const QString &name, const QString &headline)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        QString text =
            headline +
            QStringLiteral("\n\nBaothu.vn Sáng nay (3/10/2024), hội nghị khai mạc tại hội trường tỉnh.\n\n");
        for (int i = 1; i <= 30; ++i)
            text += QStringLiteral("Đoạn %1 của bài viết này kể về những con đường mới nối các xã vùng cao "
                                   "với chợ huyện, về học "
                                   "sinh đi học gần hơn và về người dân có thêm việc làm.\n\n")
                        .arg(i);
        file.write(text.toUtf8());
        return file.fileName();
    }

    /// Takes a report into the library of a window, made longer by what no agenda comes of.
    void takeReport(nghisu::MainWindow &window, const QString &name, QString text)
    {
        for (int i = 1; i <= 12; ++i)
            text +=
                QStringLiteral("Đoạn %1 của bài này kể thêm về con đường mới, về phiên chợ vùng cao và về "
                               "người dân có thêm việc làm sau mùa gặt.\n\n")
                    .arg(i);
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) <= 0)
            qFatal("not written");
        file.close();
        window.openFiles({file.fileName()});
        if (!QTest::qWaitFor([&] { return !window.isBusy() && window.isSettled(); },
                             nghisu::testing::PatienceMs))
            qFatal("not taken in");
    }

    [[nodiscard]] nghisu::Settings &settings() { return m_settings; }

private:
    QTemporaryDir m_folder;
    nghisu::Settings m_settings;
    std::unique_ptr<nghisu::MainWindow> m_window;
};
