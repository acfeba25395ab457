#!/bin/bash
# Opens every file of a folder, compares some, keeps all in a library and exports briefs, under strace, and counts the
# system calls that have to do with the network. Ends with 0 if there was none.
#
#   src/build/no-network.sh FOLDER [PROGRAM…]
#
# PROGRAM is the program's command (default: target/pullquote/bin/pullquote), or what runs it from a class path:
# java -cp … org.pullquote.app.Main. Where the system allows it, all of it runs
# in a network namespace of its own too, in which there is no network. That the Java runtime makes an IPv6 socket when it
# starts, which it never ties to an address, is not counted: it sends nothing.
set -u
[ $# -gt 0 ] || { sed -n '2,10s/^# \?//p' "$0"; exit 2; }
folder=$1
shift
program=("$@")
[ $# -gt 0 ] || program=("$(dirname "$0")/../../target/pullquote/bin/pullquote")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
alone=()
unshare -rn true 2>/dev/null && alone=(unshare -rn)
filter=()
strace -f --seccomp-bpf -o /dev/null true 2>/dev/null && filter=(--seccomp-bpf)
strace -o /dev/null true 2>/dev/null || { echo "strace is missing or may not trace here" >&2; exit 2; }

# traced ARGUMENT…: runs the program, adds its calls to the trace; a file that cannot be read is no failure.
traced() {
    "${alone[@]}" strace -f "${filter[@]}" -qq -e trace=connect,sendto,sendmsg,bind,listen -o "$work/one" "${program[@]}" "$@" \
        >>"$work/out" 2>>"$work/err"
    local code=$?
    cat "$work/one" >>"$work/trace"
    [ $code -le 1 ] || { echo "$1 ended with $code" >&2; tail -3 "$work/err" >&2; failed=1; }
}

failed=0
mapfile -d '' files < <(find "$folder" -type f ! -name manifest.tsv -print0 | sort -z)
opened=0
for ((at = 0; at < ${#files[@]}; at += 100)); do
    batch=("${files[@]:at:100}")
    traced clean --format json "${batch[@]}"
    traced import --library "$work/library" --story "Part $((at / 100 % 3))" "${batch[@]}"
    traced compare --format json "${batch[@]:0:4}"
done
opened=$(grep -c '^{"file"' "$work/out")
for part in 0 1 2; do
    for format in html docx pdf md csv evidence; do
        traced brief --library "$work/library" --story "Part $part" --format $format --output "$work/brief-$part.$format"
    done
done
traced check "${files[0]}" --against "${files[@]:1:3}"
traced annotations export --library "$work/library" --output "$work/annotations.jsonld"
traced library info --library "$work/library"
calls=$(grep -c 'AF_INET\|AF_PACKET' "$work/trace")
echo "${#files[@]} files, of which $opened opened; $(ls "$work" | grep -c '^brief-') briefs; network calls: $calls"
grep 'AF_INET\|AF_PACKET' "$work/trace" | head -5
[ "$calls" -eq 0 ] && [ $failed -eq 0 ]
