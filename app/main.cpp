// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "desktop/colorscheme.h"
#include "desktop/privateprocess.h"
#include "desktop/termination.h"
#include "log/logfile.h"
#include "program.h"
#include "secrets/keychainstore.h"
#include "settings/settings.h"
#include "ui/accessiblefactory.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>

namespace {

/// What must hold before the first Qt object, and before the first file.
void prepareProcess()
{
    fillStandardStreams();
    disableCoreDumps();
    makeNewFilesPrivate();
    // It would win over the limit that the decoder sets.
    qunsetenv("QT_IMAGEIO_MAXALLOC");
    // Without GLib's event loop the keychain never answers.
    qunsetenv("QT_NO_GLIB");
}

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("greenroom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Greenroom"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/greenroom.svg")));
    QApplication::setApplicationVersion(QStringLiteral(GREENROOM_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commandLine = parseCommandLine(arguments);
    if (!commandLine) {
        std::fprintf(stderr, "%s\n", qPrintable(commandLine.error()));
        return BadUse;
    }
    if (!commandLine->answer.isEmpty()) {
        std::fputs(qPrintable(commandLine->answer), stdout);
        return 0;
    }

    QApplication application(argc, argv);
    nameApplication();
    const QString dataFolder = commandLine->dataDir.value_or(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const LogFile log(dataFolder + QStringLiteral("/log"));
    installAccessibleFactory();
    ColorScheme scheme;
    scheme.follow();
    Theme theme(scheme);
    // A style on the command line is the user's own choice of controls; Qt takes the option itself.
    const bool isChosen = arguments.contains(u"-style") || arguments.contains(u"--style");
    theme.install(application,
                  isChosen ? Theme::ControlStyle::Chosen : Theme::ControlStyle::Greenroom);
    Settings settings(dataFolder);
    KeychainStore keychain;
    Program program(theme, settings, keychain, dataFolder);
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &program, &Program::end);
    program.start(*commandLine);
    return QApplication::exec();
}
