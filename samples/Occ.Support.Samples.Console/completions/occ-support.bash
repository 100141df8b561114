# Completes occ-support in bash. In ~/.bashrc: source <(occ-support completion bash)
_occ_support() {
    local IFS=$'\n'
    COMPREPLY=($(occ-support complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
}
complete -o default -F _occ_support occ-support
