// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "desktop/activation.h"
#include "desktop/colorscheme.h"
#include "desktop/desktopentry.h"
#include "desktop/displayprofiles.h"
#include "desktop/handover.h"
#include "desktop/largeblocks.h"
#include "desktop/nodisplay.h"
#include "desktop/privateprocess.h"
#include "desktop/termination.h"
#include "desktop/translation.h"
#include "files/retiredpools.h"
#include "log/logfile.h"
#include "program.h"
#include "secrets/keychainstore.h"
#include "selfcheck.h"
#include "settings/settings.h"
#include "systemfacts.h"
#include "ui/accessiblefactory.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>
#include <QScopeGuard>
#include <QStandardPaths>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

/// The exit code where another Greenroom was first, and the key of standard input is not for it.
constexpr int KeyNotUsed = 1;
/// The exit code where another Greenroom was first, and has not answered.
constexpr int NotAnswered = 1;
/// The exit code of --self-check where something is missing.
constexpr int NotComplete = 1;

/// What must hold before the first Qt object, and before the first file.
void prepareProcess()
{
    fillStandardStreams();
    disableCoreDumps();
    makeNewFilesPrivate();
    returnLargeBlocks();
    shareOneHeap();
    // It would win over the limit that the decoder sets.
    qunsetenv("QT_IMAGEIO_MAXALLOC");
    // Without GLib's event loop the keychain never answers.
    qunsetenv("QT_NO_GLIB");
}

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("greenroom"));
    QApplication::setDesktopFileName(desktopEntry()); // Wayland finds the icon by it
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/greenroom.svg")));
    QApplication::setApplicationVersion(QStringLiteral(GREENROOM_VERSION));
}

/// With --data-dir all lies in it; else what can be fetched again lies where back-ups and cleaners
/// know it for that.
QString folderFor(const CommandLine &line, QStandardPaths::StandardLocation kind)
{
    return line.dataDir.value_or(QStandardPaths::writableLocation(kind));
}

/// What is answered on the terminal, in the language of whoever asked.
int answerThere(int &argc, char **argv, const QStringList &arguments)
{
    std::optional<QCoreApplication> application;
    std::optional<Translation> translation;
    // Qt warns of the locale C, in which there is nothing to translate.
    if (QLocale::system().language() != QLocale::C) {
        application.emplace(argc, argv);
        translation.emplace();
    }
    const auto line = parseCommandLine(arguments);
    if (line) {
        std::fputs(qPrintable(line->answer), stdout);
        return 0;
    }
    std::fprintf(stderr, "%s\n", qPrintable(line.error()));
    return BadUse;
}

/// --self-check: without a display, and without a file.
int checkSelf(int &argc, char **argv, const CommandLine &line)
{
    const QCoreApplication application(argc, argv);
    const Translation translation;
    QCoreApplication::setApplicationName(QStringLiteral("greenroom"));
    SystemFacts facts = lookAtSystem({folderFor(line, QStandardPaths::AppDataLocation),
                                      folderFor(line, QStandardPaths::CacheLocation)});
    QObject context;
    KeychainStore keychain;
    keychain.probe(&context, [&facts](KeyringState state) {
        if (state == KeyringState::Slow)
            return; // its last word follows
        facts.keychain = state;
        const SelfCheck check = SelfCheck::of(facts);
        for (const QString &text : check.lines)
            std::fprintf(stdout, "%s\n", qPrintable(text));
        QCoreApplication::exit(check.isComplete ? 0 : NotComplete);
    });
    return QCoreApplication::exec();
}

/// What ends \a program from outside: the desktop's session, and signals. Then \a handover leaves
/// other starts to whoever comes after it.
void followEnds(QApplication &application, Termination &termination, Handover &handover,
                const std::unique_ptr<Program> &program)
{
    // Within the signal: the desktop goes on to end us once its handlers have returned.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &application,
        [&application, &program] {
            if (program)
                program->window().prepareForSessionEnd(application);
        },
        Qt::DirectConnection);
    QObject::connect(&termination, &Termination::requested, &application, [&handover, &program] {
        handover.leave();
        if (program)
            program->end();
        else
            QCoreApplication::exit(0);
    });
}

/// Another Greenroom shows its window instead.
void endBeside(const CommandLine &line)
{
    // A key goes to no other process.
    if (line.apiKeyStdin)
        std::fputs(qPrintable(Program::tr("Greenroom is open already. The key of standard "
                                          "input was not used: enter it in its window.")
                              + u'\n'),
                   stderr);
    QCoreApplication::exit(line.apiKeyStdin ? KeyNotUsed : 0);
}

/// Another Greenroom has the data folder, and is busy, or stopped. Whoever has clicked an icon sees
/// no standard error, so \a notice says it too; on no display nobody would close that.
void endUnanswered(std::unique_ptr<QMessageBox> &notice)
{
    const QString text = Program::tr("Greenroom is open already, but does not answer. Wait a "
                                     "little, or end it, and start again.");
    std::fputs(qPrintable(text + u'\n'), stderr);
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
        QCoreApplication::exit(NotAnswered);
        return;
    }
    QApplication::setQuitOnLastWindowClosed(false); // that would end it as if all were well
    notice = std::make_unique<QMessageBox>(QMessageBox::Warning, MainWindow::tr("Greenroom"), text,
                                           QMessageBox::Ok);
    notice->setTextFormat(Qt::PlainText);
    QObject::connect(notice.get(), &QDialog::finished, notice.get(),
                     [] { QCoreApplication::exit(NotAnswered); });
    notice->open();
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commandLine = parseCommandLine(arguments);
    if (!commandLine || !commandLine->answer.isEmpty())
        return answerThere(argc, argv, arguments);
    if (commandLine->selfCheck)
        return checkSelf(argc, argv, *commandLine);

    const QByteArray token = activationToken(); // before Qt uses it up
    std::optional<NoDisplay> noDisplay(std::in_place);
    QApplication application(argc, argv);
    noDisplay.reset();
    nameApplication();
    const Translation translation;
    const QString dataFolder = folderFor(*commandLine, QStandardPaths::AppDataLocation);
    const QString cacheFolder = folderFor(*commandLine, QStandardPaths::CacheLocation);
    Handover handover(dataFolder); // goes after all that writes there
    const LogFile log(dataFolder + QStringLiteral("/log"));
    installAccessibleFactory();
    ColorScheme scheme;
    scheme.follow();
    Theme theme(scheme);
    // A style on the command line is the user's own choice of controls.
    theme.install(application,
                  commandLine->choosesStyle ? Theme::ControlStyle::Chosen
                                            : Theme::ControlStyle::Greenroom);
    Settings settings(dataFolder);
    KeychainStore keychain;
    const auto last = qScopeGuard(endRetiredPools); // what the program leaves to be written
    const std::unique_ptr<DisplayProfiles> displays = DisplayProfiles::ofDesktop(application);
    std::unique_ptr<Program> program;
    const auto begin = [&] {
        program = std::make_unique<Program>(theme, settings, keychain, dataFolder, cacheFolder);
        program->setDisplays(*displays);
        program->start(*commandLine);
    };
    Termination termination;
    followEnds(application, termination, handover, program);
    QObject::connect(&handover, &Handover::first, &application, begin);
    QObject::connect(&handover, &Handover::taken, &application,
                     [&commandLine] { endBeside(*commandLine); });
    std::unique_ptr<QMessageBox> notice;
    QObject::connect(&handover, &Handover::unanswered, &application,
                     [&notice] { endUnanswered(notice); });
    QObject::connect(&handover, &Handover::requested, &application,
                     [&program](const Handover::Start &start) { program->showAgain(start); });
    // The sandbox has a journal of its own.
    if (commandLine->sandbox)
        begin();
    else
        handover.start({.server = commandLine->baseUrl.value_or(QUrl()),
                        .link = commandLine->link,
                        .activationToken = token});
    return QApplication::exec();
}
