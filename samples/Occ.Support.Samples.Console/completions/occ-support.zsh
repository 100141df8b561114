#compdef occ-support
# Completes occ-support in zsh. In ~/.zshrc, behind compinit: source <(occ-support completion zsh)
_occ_support() {
    local line
    local -a found
    for line in "${(@f)$(occ-support complete "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ -n $line ]] && found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    done
    if (( $#found )); then
        _describe -V 'occ-support' found
    else
        _files
    fi
}
compdef _occ_support occ-support
