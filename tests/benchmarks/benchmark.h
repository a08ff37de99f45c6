// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "benchmarks/measuredapplication.h"
#include "benchmarks/report.h"
#include "support/sandboxprogram.h"

#include <QSize>

class Theme;

/// What the parts of the benchmark share.
struct Benchmark
{
    MeasuredApplication &application;
    Theme &theme; ///< installed
    Report &report;
    const SandboxProgram &many; ///< 100,000 characters
    const SandboxProgram &few;  ///< 1,000 characters
};

// The parts. Each prints its own lines.

/// Start of a process to the first paint of our window, against windows of plain Qt; and the first
/// page on screen, with 100,000 characters against 1,000.
void measureFirstPaint(Benchmark &bench);
/// Key press to all refs of the next character painted, with prefetch and without.
void measureNextCharacter(Benchmark &bench);
/// Covers for the list through RefLoader, against the bare reader on as many threads.
void measureThumbnails(Benchmark &bench);
/// decodeRef() against the bare reader.
void measureDecode(Benchmark &bench);
/// What the GUI thread computes for a frame of the scrolled list, at 100,000 rows against 1,000.
void measureScroll(Benchmark &bench);
/// What 10,000 rows cost: bytes each, and gaps of the GUI thread while they are scrolled through.
void measureRows(Benchmark &bench);
