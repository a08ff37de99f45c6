// SPDX-License-Identifier: Apache-2.0
#pragma once

/// From now on a block of 64 KiB or more, as an image or a downloaded ref, lies in pages of its own
/// unless it fits into a gap, and these go back to the system as soon as it is freed. glibc begins
/// like that with 128 KiB, but takes each such block that is freed as a hint to put those of its
/// size, up to 32 MiB, among the others, where what is left between them stays ours: after 400
/// characters that was 69 MiB of 289. With 128 KiB it would be 61, and what refs of some 100 KB
/// leave behind grows by 4 MiB meanwhile. Where another library allocates, nothing happens. For the
/// whole process, from the main thread, before others run.
void returnLargeBlocks();
