// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class FolderDialog;
class QWidget;
class SaveDialog;
class Settings;

// Dialogs that ask where pictures are to go. They begin in the folder of the last time, or else in
// that of the person's pictures or what they have of their own, and delete themselves when closed;
// open them with open(). What is chosen is the folder of the next time.

/// Asks for the file of one picture. \a stem is its usual name, \a ending that of its format.
[[nodiscard]] SaveDialog *askForPicture(const QString &stem, const QString &ending,
                                        Settings &settings, QWidget *parent);
/// Asks for the folder of several.
[[nodiscard]] FolderDialog *askForFolder(Settings &settings, QWidget *parent);
/// Asks for the file of a contact sheet; \a ending is "pdf" or "png".
[[nodiscard]] SaveDialog *askForSheet(const QString &ending, Settings &settings, QWidget *parent);
