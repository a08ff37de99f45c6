# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2034,SC2154
#
# For scripts that start programs: waits for what they do, each with a bound, and ends them by their ids.
# They have a function `fail` that says what it is given and ends the script, add what they start to
# `pids`, and call end_all when they end.

pids=()

# Also of a child of this shell that has ended: bash takes note of that by itself.
is_gone() { ! kill -0 "$1" 2>/dev/null; }

wait_until() { # <seconds> <command>...
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

is_written_or_gone() { [[ -s $1 ]] || is_gone "$2"; } # <file> <process>

# Starts a virtual display, whose name is `display` then.
start_display() { # <file for its number> <log>
    local server
    # Without -noreset it begins anew when its last client goes, as libatspi does after a glance at it,
    # and meanwhile refuses whoever comes.
    Xvfb -displayfd 5 -screen 0 1440x900x24 -nolisten tcp -noreset 5>"$1" >"$2" 2>&1 &
    server=$!
    pids+=("$server")
    wait_until 60 is_written_or_gone "$1" "$server" || fail "the virtual display is not there after 60 s"
    [[ -s $1 ]] || fail "the virtual display has ended: $(<"$2")"
    display=:$(<"$1")
}

# Ends `program`, which was started last, by the signal that a session sends.
end_in_order() {
    kill -TERM "$program" 2>/dev/null || fail "it had ended before SIGTERM"
    wait_until 60 is_gone "$program" || fail "it has not ended 60 s after SIGTERM"
    wait "$program" || fail "it did not end in order on SIGTERM: $?"
    unset 'pids[-1]'
}

# The last first, and each to its end: what still writes would leave a part of its folder.
end_all() {
    local i one
    for ((i = ${#pids[@]} - 1; i >= 0; i--)); do
        one=${pids[i]}
        kill "$one" || continue
        wait_until 10 is_gone "$one" || kill -KILL "$one" || true
        wait "$one" || true
    done 2>/dev/null
}
