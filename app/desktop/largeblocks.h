// SPDX-License-Identifier: Apache-2.0
#pragma once

/// From now on a block of 1 MiB or more, as an image of the canvas, lies in pages of its own unless
/// it fits into a gap, and these go back to the system as soon as it is freed. glibc takes each
/// such block that is freed as a hint to put those of its size, up to 32 MiB, among the others,
/// where what is left between them stays ours: after 400 characters that was 69 MiB of 289. A
/// threshold of 64 KiB would save 9 MiB more, and make thumbnails a fifth slower, whose blocks
/// would come from the system each time.
///
/// Of the smaller ones each thread keeps 2 MiB at hand that are free at the end of its memory. Once
/// the one threshold is set, glibc does not let the other follow it any more and gives back all
/// but 128 KiB: each thumbnail and each body that was let go of, to be fetched again for the next.
///
/// Where another library allocates, nothing happens. For the whole process, from the main thread,
/// before others run.
void returnLargeBlocks();
