// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "support/connectfixture.h"
#include "ui/connect/checksteps.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/editconnectiondialog.h"
#include "ui/connect/forgetdialog.h"
#include "ui/startpage.h"
#include "ui/theme/elidedlabel.h"

#include <QRadioButton>
#include <QTemporaryDir>
#include <QTranslator>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Every text 40 % longer, as another language may be.
class Longer final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString more;
        while (5 * more.size() < 2 * text.size())
            more += more.size() % 8 == 7 ? u' ' : u'o';
        return text + more;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// The first text of \a window that has less room than it needs, or nothing.
QString clippedIn(const QWidget &window)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool isCutByDesign =
            qobject_cast<const ElidedLabel *>(label) != nullptr && !label->wordWrap();
        if (!label->isVisible() || label->text().isEmpty() || isCutByDesign)
            continue;
        const bool fits = label->wordWrap()
            ? label->height() >= label->heightForWidth(label->width())
            : label->width() >= label->sizeHint().width();
        if (!fits || label->width() < label->minimumSizeHint().width())
            return label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QSize needed = button->sizeHint();
        if (button->isVisible() && !button->text().isEmpty()
            && (button->width() < needed.width() || button->height() < needed.height()))
            return button->text();
    }
    return {};
}

/// Two widgets of \a window on the same parent that lie over each other, or nothing.
QString overlappingIn(const QWidget &window)
{
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *one : all) {
        for (const QWidget *other : all) {
            const bool areSiblings = one < other && one->parentWidget() == other->parentWidget()
                && one->isVisible() && other->isVisible() && !one->isWindow() && !other->isWindow();
            if (areSiblings && one->geometry().intersects(other->geometry()))
                return QString::fromLatin1(one->metaObject()->className()) + u" over "_s
                    + QString::fromLatin1(other->metaObject()->className());
        }
    }
    return {};
}

/// What is wrong with how \a window is laid out, or nothing.
QString faultOf(QWidget &window)
{
    // Layouts do their work on the way.
    QTest::qWait(20);
    if (window.width() > 1280 || window.height() > 800)
        return u"it is %1 x %2"_s.arg(window.width()).arg(window.height());
    const QString clipped = clippedIn(window);
    return clipped.isEmpty() ? overlappingIn(window) : u"clipped: "_s + clipped;
}

} // namespace

/// That nothing is clipped or too large, whatever the texts and the theme.
class TestConnectLayout : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void theConnectDialogFits_data();
    void theConnectDialogFits();
    void theOtherDialogsFit_data();
    void theOtherDialogsFit();
    void theThemeCanChangeWhileOpen();

private:
    /// Rows for texts as they are and longer.
    static void addTexts();
    void setTexts();

    Longer m_longer;
};

void TestConnectLayout::addTexts()
{
    QTest::addColumn<bool>("isLonger");
    QTest::newRow("as it is") << false;
    QTest::newRow("40 % longer") << true;
}

void TestConnectLayout::setTexts()
{
    QFETCH(bool, isLonger);
    QCoreApplication::removeTranslator(&m_longer);
    if (isLonger)
        QCoreApplication::installTranslator(&m_longer);
}

void TestConnectLayout::cleanup()
{
    QCoreApplication::removeTranslator(&m_longer);
}

void TestConnectLayout::theConnectDialogFits_data()
{
    addTexts();
}

void TestConnectLayout::theConnectDialogFits()
{
    setTexts();
    for (const KeyringState state : {KeyringState::Present, KeyringState::Locked,
                                     KeyringState::NoService, KeyringState::Slow}) {
        ConnectFixture f(state);
        QVERIFY(f.open());
        QTest::qWait(20);
        // A layout follows later, with the events that it posts.
        QTRY_COMPARE(faultOf(*f.dialog), QString());
        Connection connection;
        connection.server = QUrl(f.server.baseUrl());
        connection.name = QString(100, u'W');
        f.dialog->setConnection(connection, QString(u"No key. "_s).repeated(20));
        QTRY_COMPARE(faultOf(*f.dialog), QString());
        // The widest and highest it can be: all folded out, and a long failure.
        for (QAbstractButton *button : f.dialog->findChildren<QAbstractButton *>()) {
            if (button->isCheckable() && qobject_cast<QRadioButton *>(button) == nullptr)
                button->click();
        }
        f.dialog->findChildren<QRadioButton *>().at(4)->click(); // the manual proxy
        QTRY_COMPARE(faultOf(*f.dialog), QString());
        auto *steps = f.dialog->findChild<CheckSteps *>();
        steps->show();
        steps->setState(3, CheckSteps::State::Failed,
                        QString(200, u'W') + QString(u" word"_s).repeated(800));
        QTRY_COMPARE(faultOf(*f.dialog), QString());
    }
}

void TestConnectLayout::theOtherDialogsFit_data()
{
    addTexts();
}

void TestConnectLayout::theOtherDialogsFit()
{
    setTexts();
    const ConnectFixture f;
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.server = QUrl(u"https://api.example.com"_s);
    connection.name = QString(100, u'W');
    connection.keyStoredAt = QDateTime::currentDateTimeUtc();
    QVERIFY(settings.addConnection(connection));
    const std::array<std::unique_ptr<QWidget>, 4> windows{
        std::make_unique<ConnectionsDialog>(f.theme, settings, connection.id, nullptr),
        std::make_unique<EditConnectionDialog>(f.theme, connection, nullptr),
        std::make_unique<ForgetDialog>(f.theme, connection, true, 2, nullptr),
        std::make_unique<StartPage>(f.theme)};
    for (const auto &window : windows) {
        window->show();
        QTRY_COMPARE(faultOf(*window), QString());
    }
    // The same with all that can be said.
    windows[1]->findChildren<QRadioButton *>().at(2)->click();
    static_cast<EditConnectionDialog &>(*windows[1]).accept();
    QTRY_COMPARE(faultOf(*windows[1]), QString());
}

void TestConnectLayout::theThemeCanChangeWhileOpen()
{
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Test connection"_s);
    QTRY_VERIFY(!f.isBusy());
    QList<QImage> images;
    for (const ThemeChoice choice :
         {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast}) {
        f.theme.setChoice(choice);
        QTest::qWait(20);
        const QImage image = f.dialog->grab().toImage();
        QVERIFY(!images.contains(image));
        QCOMPARE(image.pixelColor(2, 2), f.theme.colours().window);
        images.append(image);
    }
}

QTEST_MAIN(TestConnectLayout)
#include "tst_connectlayout.moc"
