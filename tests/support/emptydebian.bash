# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154
#
# For scripts that show what becomes of a program in an empty Debian 12. They set `name`, by which they
# speak, and `out`, the folder of their logs, and source this; it makes `scratch`, whose root is `root`,
# and ends with the script what was started and mounted by the functions here.

# shellcheck source=tests/support/processes.bash
source "$(dirname "${BASH_SOURCE[0]}")/processes.bash"

uid=65534 # nobody, whom the buses know outside as well as inside
sources=/etc/apt/sources.list.d/debian.sources
mounted=()
scratch=$(mktemp -d)
root=$scratch/root
chmod 755 "$scratch"

say() { printf '%4d s  %s\n' "$SECONDS" "$*"; }
fail() {
    printf '%s: %s\n' "$name" "$*" >&2
    exit 1
}
clean_up() {
    local one
    end_all
    for one in "${mounted[@]}"; do umount "$one" 2>/dev/null || umount -l "$one" || true; done
    rm -rf --one-file-system "$scratch"
}
trap clean_up EXIT

in_root() { chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 "$@"; }
# As the person who uses it: outside, and inside with their folders.
as_user() { setpriv --reuid=$uid --regid=$uid --clear-groups env -i PATH="$PATH" LANG=C.UTF-8 "$@"; }
as_tester() {
    chroot --userspec=$uid:$uid "$root" env -i HOME=/home/tester PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"
}

mount_in() { # <path>: the same path, in the root
    mkdir -p "$root$1"
    mount --bind "$1" "$root$1"
    mounted=("$root$1" "${mounted[@]}")
}

# That what is installed of a package in the root is what it says; dpkg itself tells, and ends with 0.
check_files() { # <package>
    local wrong
    wrong=$(in_root dpkg --verify "$1" 2>&1) || fail "$1 cannot be verified: $wrong"
    [[ -z $wrong ]] || fail "of $1 is not as in the package: $wrong"
}

make_root() { # <package or .deb>,...: the root, with the folder of the tester in it
    mmdebstrap --variant=minbase --mode=root --include="$1" \
        --hook-dir=/usr/share/mmdebstrap/hooks/file-mirror-automount \
        bookworm "$root" "$sources" >"$out/mmdebstrap.log" 2>&1 || fail "see $out/mmdebstrap.log"
    install -d -o $uid -g $uid -m 700 "$root/home/tester"
    mount_in /proc
}

# A virtual display, and a bus with the accessible tree, both also in the root; what is to be seen there
# is started with the words of `session`.
start_session() {
    local shared=$scratch/shared
    mkdir -m 700 "$shared"
    chown $uid:$uid "$shared"
    [[ -d /tmp/.X11-unix ]] || mkdir -m 1777 /tmp/.X11-unix
    if [[ -d $root ]]; then
        mount_in /tmp/.X11-unix
        mount_in "$shared"
    fi
    start_display "$scratch/display" "$out/xvfb.log"
    session=(DISPLAY="$display" XDG_RUNTIME_DIR="$shared" HOME="$shared"
        DBUS_SESSION_BUS_ADDRESS="unix:path=$shared/bus")
    (exec setpriv --reuid=$uid --regid=$uid --clear-groups env -i PATH="$PATH" "${session[@]}" \
        dbus-daemon --session --nofork --nopidfile \
        --address="unix:path=$shared/bus") >"$out/bus.log" 2>&1 &
    pids+=($!)
    wait_until 10 test -S "$shared/bus" || fail "the bus did not start"
    as_user "${session[@]}" gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.a11y.Bus.GetAddress >/dev/null || fail "no bus for the accessible tree"
}

# Starts a program of the root as the tester, in the session, with our standard input.
start_in_root() { # <log> <word>...
    local log=$1
    shift
    # exec, so that chroot and env become the program, and the signal is its own.
    (exec chroot --userspec=$uid:$uid "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 \
        "${session[@]}" HOME=/home/tester QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$@") <&0 >"$log" 2>&1 &
    program=$!
    pids+=("$program")
}

# Starts the sandbox of the root as a service: what a program with a key connects to. Its record is
# shared/service.log.
start_service() {
    local shared=$scratch/shared
    rm -f "$shared"/service.{json,log}
    (exec chroot --userspec=$uid:$uid "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 \
        greenroom-sandbox --stay --log "$shared/service.log") >"$shared/service.json" 2>"$out/service.log" &
    pids+=($!)
    wait_until 60 test -s "$shared/service.json" || fail "no service; see $out/service.log"
}

service() { jq -r ".$1" "$scratch/shared/service.json"; } # base_url or api_key

# Reviews a character by way of the accessible tree, and ends the program. With --sandbox among its words
# that is one of its own sandbox; else it connects to the service, with server and key, in the dialog.
review() { # <word>...: what starts it
    local to=()
    [[ " $* " == *" --sandbox "* ]] || to=(--connect "$(service base_url)" "$(service api_key)")
    start_in_root "$out/program.log" "$@"
    as_user "${session[@]}" /usr/bin/python3 - "${to[@]}" <tests/support/review.py
    import -display "$display" -window root "$out/reviewed.png"
    end_in_order
}
