# SPDX-License-Identifier: Apache-2.0
# Completion for greenroom in bash.
_greenroom() {
    local cur prev words cword split
    _init_completion -s || return
    case $prev in
        --data-dir)
            _filedir -d
            return
            ;;
        --base-url)
            return
            ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--sandbox --base-url --api-key-stdin --data-dir --self-check
            --help --version' -- "$cur")
    fi
}
complete -F _greenroom greenroom
