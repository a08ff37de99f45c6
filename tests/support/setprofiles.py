#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Gives each output of an X server a colour profile, as a desktop's colour service does.

setprofiles.py DISPLAY LOOK...   a LOOK for each output in their order: plain (sRGB) or turned, a
                                 display whose red is green and whose green is red
"""
import struct
import sys

from Xlib import Xatom, display

# The primaries of sRGB as XYZ under D50, from ICC.1:2001 and IEC 61966-2-1.
RED, GREEN, BLUE = (0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7139)
WHITE = (0.9642, 1.0, 0.8249)


def fixed(number):
    return struct.pack(">i", round(number * 65536))


def xyz(colour):
    return b"XYZ \0\0\0\0" + b"".join(fixed(part) for part in colour)


def profile(red, green, blue):
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + b"\0\0"
    text = b"A display of a test\0"
    name = b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + b"\0" * 78
    name += b"\0" * (-len(name) % 4)
    tags = {b"desc": name, b"cprt": b"text\0\0\0\0none\0\0\0\0", b"wtpt": xyz(WHITE), b"rXYZ": xyz(red),
            b"gXYZ": xyz(green), b"bXYZ": xyz(blue), b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    table, body, place = b"", b"", 128 + 4 + 12 * len(tags)
    for tag, data in tags.items():
        table += tag + struct.pack(">II", place + len(body), len(data))
        body += data
    size = place + len(body)
    head = struct.pack(">I4xI", size, 0x02100000) + b"mntrRGB XYZ " + struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    head += b"acsp" + b"\0" * 28 + b"".join(fixed(part) for part in WHITE)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


looks = {"plain": profile(RED, GREEN, BLUE), "turned": profile(GREEN, RED, BLUE)}
server = display.Display(sys.argv[1])
root = server.screen().root
for place, look in enumerate(sys.argv[2:]):
    atom = server.intern_atom("_ICC_PROFILE" + (f"_{place}" if place else ""))
    root.change_property(atom, Xatom.CARDINAL, 8, looks[look])
server.sync()
