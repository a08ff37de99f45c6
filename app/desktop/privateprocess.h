// SPDX-License-Identifier: Apache-2.0
#pragma once

// What main() does first, before there is anything to protect. Each call is for the whole process,
// from the main thread, before others run.

/// From now on a crash leaves no core file, and calls no crash collector: the key would be in it.
/// Programs that are started from here inherit that.
void disableCoreDumps();

/// From now on new files and folders are for their owner only.
void makeNewFilesPrivate();

/// Where the program was started with standard input, output or error closed, opens /dev/null in
/// its place. Otherwise the next file or socket would get its number, and be written to.
void fillStandardStreams();
