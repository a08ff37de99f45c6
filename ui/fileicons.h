// SPDX-License-Identifier: Apache-2.0
#pragma once

class QFileDialog;

/// Has \a dialog show what is a folder and what a file, and no more. For an icon of its kind Qt
/// reads into each file, some of them in the window's thread, which one that does not answer, in a
/// folder of the network or the system's own, would hold for good. For dialogs of Qt; those of the
/// system have their own, and so has one of Qt that stands in for one of the system that fails.
/// Before it is opened.
void showPlainIcons(QFileDialog &dialog);
