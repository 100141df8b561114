# Completes occ-support in fish. In ~/.config/fish/config.fish: occ-support completion fish | source
function __occ_support_complete
    set -l words (commandline -opc) (commandline -ct)
    occ-support complete $words[2..-1] 2>/dev/null
end
complete -c occ-support -a '(__occ_support_complete)'
