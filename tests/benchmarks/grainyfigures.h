// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

/// A square drawing of \a side pixels for each side with grain, which the sandbox's drawings lack:
/// with it a file is as large as those of generators are, and takes as long to read. Others with
/// another \a number, from 0 on, always the same with the same.
[[nodiscard]] QImage grainyFigure(int number, int side);

/// The first \a count of them as JPEG files of quality 90: some 270 KB each at 1024 pixels.
[[nodiscard]] QList<QByteArray> grainyFiles(int count, int side);
