// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Reading aloud with a voice that notes what it is told to say.

#include "aloud/aloudbar.h"
#include "aloud/readaloud.h"
#include "aloud/spokensentences.h"
#include "controls/messagebar.h"
#include "reading/articleview.h"
#include "window/aloudcontroller.h"
#include "window/scheme.h"

#include <QAction>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

struct Said
{
    QStringList texts;
    QString language;
    double rate = 0;
    int stops = 0;
};

class NotingSpeaker : public Speaker
{
public:
    NotingSpeaker(Said &said, const QStringList &languages) : m_said(said), m_languages(languages) {}

    void say(const QString &text) override { m_said.texts.append(text); }
    void stop() override { ++m_said.stops; }
    void setRate(double rate) override { m_said.rate = rate; }
    bool setLanguage(const QString &language) override
    {
        m_said.language = language;
        return language.isEmpty() || m_languages.contains(language);
    }

private:
    Said &m_said;
    QStringList m_languages;
};

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

Article sample()
{
    Article article;
    article.title = u"Đường mới lên bản"_s;
    article.language = u"vi"_s;
    article.lead = paragraph(u"Sáng 3/10, xã khánh thành đường mới. TP. Hồ Chí Minh tặng 2 cây cầu."_s);
    for (int i = 0; i < 40; ++i)
        article.blocks.append(paragraph(u"Câu một của đoạn %1. Câu hai có “lời nói”!"_s.arg(i)));
    article.blocks.append(paragraph(u"***"_s));
    Block list;
    list.type = Block::Type::List;
    list.text = u"Dòng một\nDòng hai"_s;
    list.lines = {{}, {}};
    article.blocks.append(list);
    Block table;
    table.type = Block::Type::Table;
    table.text = u"Ngày\tViệc\n3/10\tKhánh thành"_s;
    article.blocks.append(table);
    return article;
}

} // namespace

class tst_ReadAloud : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        explicit Fixture(const QStringList &languages = {u"vi"_s})
        {
            view.setArticle(sample());
            view.resize(500, 300);
            view.show();
            reader = std::make_unique<ReadAloud>(view, [this, languages] {
                auto made = std::make_unique<NotingSpeaker>(said, languages);
                speaker = made.get();
                return made;
            });
        }

        Said said;
        ArticleView view;
        NotingSpeaker *speaker = nullptr;
        std::unique_ptr<ReadAloud> reader;
    };

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    void sentencesAreWhatAReaderWouldSay()
    {
        QStringList said;
        for (const Passage &sentence : spokenSentences(sample()))
            said.append(spokenText(sentence));
        QCOMPARE(said.mid(0, 4),
                 (QStringList{u"Đường mới lên bản"_s, u"Sáng 3/10, xã khánh thành đường mới."_s,
                              u"TP. Hồ Chí Minh tặng 2 cây cầu."_s, u"Câu một của đoạn 0."_s}));
        QVERIFY(!said.contains(u"***"_s));
        QCOMPARE(said.mid(said.size() - 6), (QStringList{u"Dòng một"_s, u"Dòng hai"_s, u"Ngày"_s, u"Việc"_s,
                                                         u"3/10"_s, u"Khánh thành"_s}));
    }

    void oneSentenceFollowsTheOther()
    {
        Fixture f;
        QVERIFY(!f.speaker); // no engine is started before it is wanted
        f.reader->start();
        QCOMPARE(f.said.language, u"vi"_s);
        QCOMPARE(f.said.texts, QStringList{u"Đường mới lên bản"_s});
        QVERIFY(f.view.extraSelections().isEmpty()); // the headline
        emit f.speaker->finished();
        QCOMPARE(f.said.texts.last(), u"Sáng 3/10, xã khánh thành đường mới."_s);
        QCOMPARE(f.view.extraSelections().size(), 1);
        QCOMPARE(f.view.extraSelections().first().cursor.selectedText(), f.said.texts.last());
        // The mark outlives another size of the type.
        f.view.setZoom(1.5);
        QCOMPARE(f.view.extraSelections().size(), 1);
        QCOMPARE(f.view.extraSelections().first().cursor.selectedText(), f.said.texts.last());
    }

    void whatIsSaidStaysInSight()
    {
        Fixture f;
        f.reader->start();
        for (int i = 0; i < 60; ++i)
            emit f.speaker->finished();
        const QTextCursor spoken = f.view.extraSelections().first().cursor;
        QVERIFY(f.view.viewport()->rect().intersects(f.view.cursorRect(spoken)));
        QVERIFY(f.view.verticalScrollBar()->value() > 0);
    }

    void theEndEndsIt()
    {
        Fixture f;
        f.reader->start();
        const auto count = spokenSentences(sample()).size();
        for (qsizetype i = 0; i < count; ++i)
            emit f.speaker->finished();
        QCOMPARE(f.said.texts.size(), count);
        QCOMPARE(f.reader->state(), ReadAloud::State::Off);
        QVERIFY(f.view.extraSelections().isEmpty());
    }

    void aPauseGoesOnWithItsSentence()
    {
        Fixture f;
        f.reader->start();
        emit f.speaker->finished();
        f.reader->togglePause();
        QCOMPARE(f.reader->state(), ReadAloud::State::Paused);
        QCOMPARE(f.said.stops, 1);
        emit f.speaker->finished(); // too late
        QCOMPARE(f.said.texts.size(), 2);
        f.reader->step(1);
        QCOMPARE(f.said.texts.size(), 2); // still paused
        f.reader->step(-1);
        f.reader->togglePause();
        QCOMPARE(f.said.texts.size(), 3);
        QCOMPARE(f.said.texts.at(2), f.said.texts.at(1));
    }

    void stepsGoToBothSides()
    {
        Fixture f;
        f.reader->start();
        f.reader->step(1);
        f.reader->step(1);
        QCOMPARE(f.said.texts.last(), u"TP. Hồ Chí Minh tặng 2 cây cầu."_s);
        f.reader->step(-1);
        QCOMPARE(f.said.texts.last(), u"Sáng 3/10, xã khánh thành đường mới."_s);
        f.reader->step(-1);
        f.reader->step(-1); // before the first there is none
        QCOMPARE(f.said.texts.last(), u"Đường mới lên bản"_s);
    }

    void itBeginsWithWhatIsSelectedOrInSight()
    {
        Fixture f;
        QTextCursor cursor = f.view.document()->find(u"Câu hai có “lời nói”"_s);
        f.view.setTextCursor(cursor);
        f.reader->start();
        QCOMPARE(f.said.texts.last(), u"Câu hai có “lời nói”!"_s);
        QCOMPARE(f.reader->sentence().block, 0);
        f.reader->stop();
        cursor.clearSelection();
        f.view.setTextCursor(cursor);
        f.view.setPlace(passageOf(f.view.article(), 20, 0, 10));
        f.reader->start();
        QVERIFY(f.reader->sentence().block >= 19);
        QVERIFY(f.reader->sentence().block <= 21);
    }

    void anotherSpeedHoldsAtOnce()
    {
        Fixture f;
        f.reader->start();
        f.reader->setRate(0.35);
        QCOMPARE(f.said.rate, 0.35);
        QCOMPARE(f.said.texts, (QStringList{u"Đường mới lên bản"_s, u"Đường mới lên bản"_s}));
    }

    void aLanguageWithoutAVoiceIsTold()
    {
        Fixture f({u"en"_s});
        const QSignalSpy failed(f.reader.get(), &ReadAloud::failed);
        f.reader->start();
        QCOMPARE(failed.size(), 1);
        QVERIFY(f.said.texts.isEmpty());
        QCOMPARE(f.reader->state(), ReadAloud::State::Off);
    }

    void aBrokenVoiceEndsItWithAMessage()
    {
        Fixture f;
        const QSignalSpy failed(f.reader.get(), &ReadAloud::failed);
        f.reader->start();
        emit f.speaker->failed();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(f.reader->state(), ReadAloud::State::Off);
        f.reader->start(); // with a new one
        QCOMPARE(f.said.texts.size(), 2);
    }

    void withoutAVoiceNothingIsOffered()
    {
        ArticleView view;
        view.setArticle(sample());
        MessageBar messages;
        const AloudController none(view, messages, nullptr, nullptr);
        QVERIFY(none.actions().isEmpty());
        QVERIFY(!none.bar());
        // An engine that turns out to have none.
        AloudController dumb(
            view, messages, [] { return nullptr; }, nullptr);
        const std::unique_ptr<AloudBar> bar(dumb.bar());
        QCOMPARE(dumb.actions().size(), 4);
        dumb.actions().first()->trigger();
        for (const QAction *action : dumb.actions())
            QVERIFY(!action->isVisible());
        QVERIFY(!messages.isHidden());
        QVERIFY(bar->isHidden());
    }

    void theBarDrivesIt()
    {
        Fixture f;
        AloudBar bar(*f.reader);
        QVERIFY(bar.isHidden());
        f.reader->start();
        QVERIFY(!bar.isHidden());
        auto *speed = bar.findChild<QComboBox *>();
        speed->setCurrentIndex(speed->count() - 1);
        emit speed->activated(speed->currentIndex());
        QVERIFY(f.said.rate > 0.5);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(f.reader->state(), ReadAloud::State::Off);
    }

    void theVoicesOfThisComputerAreOfferedOrNot()
    {
        if (!mayHaveSpeaker())
            QSKIP("no engine of text-to-speech is installed");
        const std::unique_ptr<Speaker> speaker = makeSpeaker();
        if (!speaker)
            QSKIP("no engine answers");
        QVERIFY(speaker->setLanguage({}));
    }
};

QTEST_MAIN(tst_ReadAloud)

#include "tst_readaloud.moc"
