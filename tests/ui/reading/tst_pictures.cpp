// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: MIT

// Pictures of an article: decoded, seen large, playing.

#include "../../support/patience.h"
#include "reading/articledocument.h"
#include "reading/articlelayout.h"
#include "reading/articleview.h"
#include "reading/picturecanvas.h"
#include "reading/pictureobject.h"
#include "reading/pictureplayer.h"
#include "reading/pictureviewer.h"
#include "window/scheme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDrag>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include <atomic>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Eight pixels by eight, red for 50 ms, then blue, for ever.
const QByteArray Moving = QByteArray::fromBase64(
    "R0lGODlhCAAIAIEAAP8AAAAA/wAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQEBQAAACwAAAAACAAIAAACJQQIECBAgAABAgQIECBA"
    "gAABAgQIECBAgAABAgQIECBAgAABAgUAIfkEBAUAAAAsAAAAAAgACAAAAiVMmDBhwoQJEyZMmDBhwoQJEyZMmDBhwoQJEyZMmDBhwoQJ"
    "EyYFADs=");

Picture pictureOf(const QByteArray &bytes, QSize size, const QByteArray &type)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), type, size, bytes};
}

/// Red above, blue below.
Picture twoColours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = size.height() / 2; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return pictureOf(bytes, size, "image/png");
}

Article sample()
{
    Article article;
    article.title = u"Ảnh: chợ/sớm"_s;
    article.pictures = {twoColours({1200, 800}), twoColours({60, 40}),
                        pictureOf(Moving, {8, 8}, "image/gif")};
    article.blocks = {makeFigure(u"Một."_s, {}, u"chợ"_s, 0), makeFigure(u"Hai."_s, {}, {}, 1),
                      makeFigure(u"Ba."_s, {}, {}, 2)};
    return article;
}

PictureSourceFactory sourceOf(const Article &article)
{
    QHash<QByteArray, QByteArray> bytes;
    for (const Picture &picture : article.pictures)
        bytes.insert(picture.sha256, picture.bytes);
    return [bytes]() -> PictureSource {
        return [bytes](const QByteArray &sha256) { return bytes.value(sha256); };
    };
}

struct Viewer
{
    Viewer() : viewer(article, sourceOf(article))
    {
        viewer.resize(700, 600);
        viewer.showPicture(0);
        viewer.show();
        if (!QTest::qWaitForWindowExposed(&viewer))
            qFatal("not shown");
    }

    QColor colourAt(QPoint offset)
    {
        const QImage grabbed = viewer.canvas()->grab().toImage();
        return grabbed.pixelColor(grabbed.rect().center() + offset);
    }

    Article article = sample();
    PictureViewer viewer;
};

void dragBy(QWidget &widget, QPoint from, QPoint way)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (const QPoint to : {from + way / 2, from + way}) {
        QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&widget, &move);
    }
}

/// Looks at what is dragged from a widget, and ends the drag.
std::unique_ptr<QTimer> dragWatch(QWidget &widget, const std::function<void(const QMimeData &)> &look)
{
    auto timer = std::make_unique<QTimer>();
    QObject::connect(timer.get(), &QTimer::timeout, &widget, [&widget, look] {
        if (const auto *drag = widget.findChild<QDrag *>()) {
            look(*drag->mimeData());
            QDrag::cancel();
        }
    });
    timer->start(5);
    return timer;
}

/// A file manager finds the picture's file, now and later.
void checkDrag(QWidget &widget, QPoint from, const Picture &picture)
{
    QByteArray bytes;
    QString path;
    const auto watch = dragWatch(widget, [&](const QMimeData &content) {
        bytes = content.data(QString::fromLatin1(picture.type));
        path = content.urls().value(0).toLocalFile();
    });
    dragBy(widget, from, {60, 40});
    QTRY_COMPARE(bytes, picture.bytes);
    QTRY_VERIFY(!widget.findChild<QDrag *>());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), picture.bytes);
    QCOMPARE(QFileInfo(path).fileName(), u"Ảnh- chợ-sớm – picture 1.png"_s);
}

} // namespace

class tst_Pictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLook(ColorScheme::Light); }

    /// While the display makes room for a window there is time to decode.
    void pictureInSightIsFetchedBeforeItIsPainted()
    {
        Article article = sample();
        article.blocks = {makeFigure(u"Hai."_s, {}, {}, 1)};
        QSemaphore fetched;
        ArticleView view;
        view.resize(700, 600);
        view.pictures().setSource([&fetched, make = sourceOf(article)] {
            return [&fetched, source = make()](const QByteArray &sha256) {
                fetched.release();
                return source(sha256);
            };
        });
        view.setArticle(article);
        view.show();
        QVERIFY(fetched.tryAcquire(1, 10'000)); // no event was looked at yet
        QTRY_VERIFY(view.pictures().isIdle());
        QTest::qWait(0);
        QVERIFY(!fetched.tryAcquire()); // it is the picture that is painted
    }

    void onlyKindsOfPicturesThatAreTakenInAreDecoded()
    {
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        for (const auto &[format, decoded] :
             {std::pair("PNG", true), std::pair("JPG", true), std::pair("BMP", false)}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            QVERIFY(picture.save(&buffer, format));
            QCOMPARE(!decodePicture(bytes, {4, 4}).isNull(), decoded);
        }
    }

    void isDecodedNoLargerThanNeeded()
    {
        Viewer test;
        QTRY_COMPARE(test.colourAt({0, -50}), QColor(Qt::red));
        const QSize wanted = test.viewer.canvas()->wantedSize();
        QVERIFY2(wanted.width() < 1200 && wanted.width() > 300, qPrintable(QString::number(wanted.width())));
        test.viewer.canvas()->setZoom(1);
        QCOMPARE(test.viewer.canvas()->wantedSize(), QSize(1200, 800));
    }

    void keysZoomTurnAndStep()
    {
        Viewer test;
        PictureCanvas *canvas = test.viewer.canvas();
        const qreal fitted = canvas->zoom();
        QTest::keyClick(&test.viewer, Qt::Key_Plus);
        QVERIFY(qFuzzyCompare(canvas->zoom(), fitted * PictureCanvas::ZoomStep));
        QTest::keyClick(&test.viewer, Qt::Key_1);
        QCOMPARE(canvas->zoom(), 1.0);
        QTest::keyClick(&test.viewer, Qt::Key_Right); // there is more to the right
        QCOMPARE(test.viewer.picture(), 0);
        QTest::keyClick(&test.viewer, Qt::Key_0);
        QVERIFY(canvas->isFitted());
        QTRY_COMPARE(test.colourAt({0, -50}), QColor(Qt::red));
        QTest::keyClick(&test.viewer, Qt::Key_R); // what was above is on the right
        QCOMPARE(test.colourAt({50, 0}), QColor(Qt::red));
        QCOMPARE(test.colourAt({-50, 0}), QColor(Qt::blue));
        QTest::keyClick(&test.viewer, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(test.colourAt({0, 50}), QColor(Qt::blue));
        QTest::keyClick(&test.viewer, Qt::Key_PageDown);
        QCOMPARE(test.viewer.picture(), 1);
        QVERIFY(canvas->isFitted());
        QCOMPARE(canvas->quarters(), 0);
        QVERIFY(test.viewer.windowTitle().contains(u'2'));
        QTest::keyClick(&test.viewer, Qt::Key_Left);
        QCOMPARE(test.viewer.picture(), 0);
        QTest::keyClick(&test.viewer, Qt::Key_PageUp);
        QCOMPARE(test.viewer.picture(), 2);
    }

    void wheelZoomsWhereThePointerIs()
    {
        Viewer test;
        PictureCanvas *canvas = test.viewer.canvas();
        QTRY_COMPARE(test.colourAt({0, -3}), QColor(Qt::red));
        const QPointF at(canvas->rect().center() + QPoint(0, -40));
        QWheelEvent event(at, canvas->mapToGlobal(at), {}, QPoint(0, 10 * 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas, &event);
        QVERIFY(canvas->zoom() > 1);
        QCOMPARE(test.colourAt({0, 40}), QColor(Qt::red)); // the border went down
        // The mouse moves it, not beyond its edge.
        QTest::mousePress(canvas, Qt::LeftButton, {}, QPoint(300, 300));
        QTest::mouseMove(canvas, QPoint(300, -9000));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(300, -9000));
        QCOMPARE(test.colourAt({0, canvas->height() / 2 - 6}), QColor(Qt::blue));
    }

    void isCopiedWholeAndSavedAsItIs()
    {
        Viewer test;
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&test.viewer, Qt::Key_R);
        QTest::keyClick(&test.viewer, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->image().size(), QSize(800, 1200));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.png"_s);
        QVERIFY(test.viewer.save(test.article.pictures.first().bytes, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), test.article.pictures.first().bytes);
    }

    void everyControlHasAName()
    {
        Viewer test;
        for (const QToolButton *button : test.viewer.findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
            QVERIFY(!button->icon().isNull());
        }
        QCOMPARE(test.viewer.canvas()->accessibleName(), u"chợ"_s);
        QVERIFY(!test.viewer.canvas()->accessibleDescription().isEmpty());
    }

    void movingPictureInTheViewerPlaysAndStops()
    {
        Viewer test;
        test.viewer.showPicture(2);
        auto *player = test.viewer.findChild<PicturePlayer *>();
        const auto playButtonShown = [&] {
            const auto buttons = test.viewer.findChildren<QToolButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
                return button->isVisible() && button->accessibleName().contains(u"Play"_s);
            });
        };
        QTRY_VERIFY(playButtonShown());
        QVERIFY(player->playing().isEmpty()); // not by itself
        QTest::keyClick(&test.viewer, Qt::Key_Space);
        QTRY_COMPARE(test.colourAt({0, 0}), QColor(Qt::blue));
        QTRY_COMPARE(test.colourAt({0, 0}), QColor(Qt::red));
        QTRY_COMPARE(test.colourAt({0, 0}), QColor(Qt::blue));
        QTest::keyClick(&test.viewer, Qt::Key_Space);
        QVERIFY(player->playing().isEmpty());
        QTRY_COMPARE(test.colourAt({0, 0}), QColor(Qt::red));
    }

    void movingPictureInTheArticlePlaysWhenClicked()
    {
        Article article = sample();
        article.blocks = {makeFigure(u"Ba."_s, {}, {}, 2)};
        for (int i = 0; i < 60; ++i) {
            Block block;
            block.text = u"Đoạn %1 kể về chợ."_s.arg(i);
            article.blocks += block;
        }
        ArticleView view;
        view.resize(700, 600);
        view.pictures().setSource(sourceOf(article));
        view.setArticle(article);
        view.setZoom(3); // so that it is large enough to be met
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.pictures().isAnimated(article.pictures.at(2).sha256));
        QSignalSpy large(&view, &ArticleView::pictureActivated);
        auto *player = view.findChild<PicturePlayer *>();
        auto *document = qobject_cast<ArticleDocument *>(view.document());
        const QTextBlock block = document->findBlockByNumber(2);
        const QPoint at = document->layout().blockBoundingRect(block).topLeft().toPoint() + QPoint(8, 8);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(player->playing(), article.pictures.at(2).sha256);
        QCOMPARE(large.size(), 0);
        QTRY_COMPARE(player->frame().pixelColor(2, 2), QColor(Qt::blue));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QVERIFY(player->playing().isEmpty());
        // Nor does it go on out of sight.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(!player->frame().isNull());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QTRY_VERIFY(player->playing().isEmpty());
    }

    void picturesAreDraggedFromTheArticle()
    {
        const Article article = sample();
        ArticleView view;
        view.resize(700, 900);
        view.pictures().setSource(sourceOf(article));
        view.setArticle(article);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *document = qobject_cast<ArticleDocument *>(view.document());
        const QTextBlock block = document->findBlockByNumber(2);
        const QPoint at = document->layout().blockBoundingRect(block).topLeft().toPoint() + QPoint(20, 20);
        checkDrag(*view.viewport(), at, article.pictures.first());
        QVERIFY(!view.textCursor().hasSelection());
        // Neither was it a click, nor does the next one miss.
        QSignalSpy large(&view, &ArticleView::pictureActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(large.size(), 1);
    }

    void picturesAreDraggedFromTheViewer()
    {
        Viewer test;
        checkDrag(*test.viewer.canvas(), {300, 200}, test.article.pictures.first());
        // One that is larger than its place is moved there.
        test.viewer.canvas()->setZoom(1);
        QVERIFY(test.viewer.canvas()->isMovable());
        int drags = 0;
        const auto counting = dragWatch(*test.viewer.canvas(), [&](const QMimeData &) { ++drags; });
        dragBy(*test.viewer.canvas(), {300, 200}, {60, 40});
        QTest::qWait(50);
        QCOMPARE(drags, 0);
    }

    void picturesAreChosenByKeyboard()
    {
        Article article = sample();
        article.published = {QDate(2020, 9, 25), false}; // no link above the headline
        ArticleView view;
        view.resize(700, 600);
        view.pictures().setSource(sourceOf(article));
        view.setArticle(article);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QSignalSpy large(&view, &ArticleView::pictureActivated);
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        QTRY_COMPARE(large.size(), 1);
        QCOMPARE(large.first().first().toInt(), 0);
    }

    void sizesThatNobodyWantsAnyLongerAreNotDecoded()
    {
        static std::atomic_int reads = 0;
        const Article article = sample();
        PictureCache cache;
        cache.setSource([bytes = article.pictures.first().bytes]() -> PictureSource {
            return [bytes](const QByteArray &) {
                ++reads;
                QTest::qSleep(20);
                return bytes;
            };
        });
        for (int width = 300; width < 400; ++width)
            (void)cache.image(article.pictures.first().sha256, {width, width * 2 / 3});
        QTRY_VERIFY(cache.isIdle());
        QCOMPARE(reads.load(), 2); // the first one, begun at once, and the last
        QVERIFY(!cache.image(article.pictures.first().sha256, {399, 266}).isNull());
        QVERIFY(cache.isIdle());
    }

    void restsWhileAnotherNeedsTheRoom()
    {
        const Article article = sample();
        PictureCache cache;
        cache.setSource(sourceOf(article));
        cache.setResting(true);
        QVERIFY(cache.image(article.pictures.first().sha256, {600, 400}).isNull());
        QVERIFY(cache.isIdle());
        QSignalSpy changed(&cache, &PictureCache::changed);
        cache.setResting(false); // whoever shows pictures asks again
        QCOMPARE(changed.size(), 1);
        (void)cache.image(article.pictures.first().sha256, {600, 400});
        QTRY_VERIFY(!cache.image(article.pictures.first().sha256, {600, 400}).isNull());
    }

    void allInSightIsKeptAtOnce()
    {
        const QSize huge = PictureObject::wantedPixels({5000, 4000}, 2);
        QVERIFY(4 * qsizetype(huge.width()) * huge.height() * 4 <= PictureCache::MaximumBytes * 1.01);
        QVERIFY(qAbs(huge.width() * 4.0 / huge.height() - 5) < 0.01);
        QCOMPARE(PictureObject::wantedPixels({600, 400}, 2), QSize(1200, 800));
    }

    void memoryIsBounded()
    {
        Article article;
        for (int i = 0; i < 12; ++i)
            article.pictures += twoColours({1000 + i, 700});
        PictureCache cache;
        cache.setMaximumBytes(8 * 1024 * 1024);
        cache.setSource(sourceOf(article));
        for (const Picture &picture : article.pictures) {
            (void)cache.image(picture.sha256, picture.size);
            QTRY_VERIFY(cache.isIdle());
            QVERIFY(cache.bytes() <= 8 * 1024 * 1024);
        }
        QVERIFY(cache.bytes() > 4 * 1024 * 1024);
    }

    void theLargestPictureInTheViewerHasItsRoom()
    {
        constexpr qsizetype Most = 96 * 1024 * 1024;
        constexpr QSize Largest(5000, 4000);
        QImage plain(Largest, QImage::Format_Grayscale8);
        plain.fill(Qt::gray);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        plain.save(&buffer, "PNG");
        Article article;
        article.pictures = {pictureOf(bytes, Largest, "image/png"), twoColours({600, 400})};
        article.blocks = {makeFigure({}, {}, {}, 0), makeFigure({}, {}, {}, 1)};
        PictureCache behind; // the article's, while the viewer is open
        behind.setSource(sourceOf(article));
        behind.setResting(true);
        PictureViewer viewer(article, sourceOf(article));
        viewer.showPicture(0);
        viewer.show();
        viewer.canvas()->setZoom(1);
        const auto &cache = viewer.pictures();
        QTRY_COMPARE(cache.bytes(), qsizetype(4) * Largest.width() * Largest.height());
        QVERIFY(cache.bytes() + behind.maximumBytes() <= Most);
        viewer.showPicture(1);
        QCOMPARE(cache.bytes(), 0); // gone before the next one is decoded
        QTRY_COMPARE(cache.bytes(), qsizetype(4) * 600 * 400);
    }
};

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
