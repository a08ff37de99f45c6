// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "benchmarks/measuredapplication.h"
#include "benchmarks/report.h"
#include "support/sandboxprogram.h"

#include <memory>

class PeerFigures;
class Theme;

/// What the parts of the benchmark share.
struct Benchmark
{
    MeasuredApplication &application;
    Theme &theme; ///< installed
    Report &report;
    const SandboxProgram &many; ///< 100,000 characters
    const SandboxProgram &few;  ///< 1,000 characters
    const PeerFigures &peers;
};

/// A sandbox of \a count characters that grants all requests at once; null if it does not start.
[[nodiscard]] std::unique_ptr<SandboxProgram> startSandbox(int count);

// The parts. Each prints its own lines.

/// Start of a process to the first paint of our window, against windows of plain Qt; to the first
/// page with covers from the disk, against a bare window; and the first page on screen, with
/// 100,000 characters against 1,000.
void measureFirstPaint(Benchmark &bench);
/// Key press to all refs of the next character painted, when they have been prefetched and when
/// nothing of them has been fetched. The server is on this computer: over a real network only the
/// latter is slower.
void measureNextCharacter(Benchmark &bench);
/// The same for refs of 1024 and of 2048 pixels in a window as large as a screen, against a bare
/// widget of four images and against viewers of one; and while others are being prefetched.
void measurePrefetched(Benchmark &bench);
/// Four refs of which nothing is in memory, from the net and from the disk, against the bare widget
/// doing the same, feh's one image, and what reading four such files takes by itself.
void measureCold(Benchmark &bench);
/// Covers for the list through RefLoader, from the disk and from the net, against the bare reader
/// on as many threads, and larger ones also against Gwenview's thumbnails.
void measureThumbnails(Benchmark &bench);
/// decodeRef() against the libraries that it stands on, and in two threads against one.
void measureDecode(Benchmark &bench);
/// A page fetched and shown against a bare GET with its JSON, and the arrival of one at 100,000
/// rows against a bare QListView.
void measurePages(Benchmark &bench);
/// 400 characters in a row: how the slower keys compare with the usual ones, and resident memory.
void measureBrowsing(Benchmark &bench);
/// What the GUI thread computes for a frame of the scrolled list and of the scrolled grid, at
/// 100,000 rows against 1,000, with the covers in memory and while they arrive.
void measureScroll(Benchmark &bench);
/// What 10,000 rows cost: bytes each on the heap, with all that model and view keep of them, and
/// gaps of the GUI thread while they are scrolled through.
void measureRows(Benchmark &bench);
/// What the GUI thread is kept busy while Activity reads 50,000 operations, and by each letter of
/// what is looked for among them.
void measureActivity(Benchmark &bench);
