// SPDX-License-Identifier: Apache-2.0
#pragma once

/// From now on a block of 264 KiB or more, as an image of the canvas, lies in pages of its own
/// unless it fits into a gap, and these go back to the system as soon as it is freed. glibc takes
/// each such block that is freed as a hint to put those of its size, up to 32 MiB, among the
/// others, where what is left between them stays ours: after 400 characters that was 69 MiB of 289.
/// From 1 MiB on, 5 MB more would be ours during a review, and go up and down by half as much
/// again. A threshold of 64 KiB would make thumbnails an eighth slower, whose blocks would come
/// from the system each time.
///
/// Of the smaller ones up to 2 MiB that are free at the end of a heap stay at hand: with
/// shareOneHeap() that is all of them, else as much for each thread. Once the one threshold is set,
/// glibc does not let the other follow it any more and gives back all but 128 KiB: each thumbnail
/// and each body that was let go of, to be fetched again for the next.
///
/// Where another library allocates, nothing happens. For the whole process, from the main thread,
/// before others run.
void returnLargeBlocks();

/// From now on all threads take memory from one heap. glibc gives each thread that decodes a heap
/// of its own, and a block that one of them made and another gave back is room for that one only:
/// from 200 to 1,000 reviewed characters the process went up and down by 7 MB and grew by 4 for
/// each 1,000; with one heap it stays within 3 and grows by 1.5, with two it is as with many.
/// Decoding is no slower, since what is small comes from a store of each thread, and what is large
/// from the system. Where another library allocates, nothing happens. For the whole process, from
/// the main thread, before others run.
void shareOneHeap();

/// Gives back to the system what is free between blocks that are in use, whole pages of it, of
/// which some 18 MB gather while pictures come and go: it is ours again, a page at a time, as soon
/// as it is written to. Some milliseconds, for which no other thread gets a block from the heap.
/// Where another library allocates, nothing happens. Any thread.
void returnFreePages();
