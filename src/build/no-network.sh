#!/bin/bash
# Opens every file of a folder, compares some, suggests and checks quotations in some, keeps all in a library, exports
# briefs and highlights in every format, verifies, backs up and takes over the library, under strace, and counts the
# system calls that have to do with the network. Ends with 0 if there was none.
#
#   [EVERY=N] src/build/no-network.sh FOLDER [PROGRAM…]
#
# EVERY says that only each Nth file is taken (default: 1, all).
# PROGRAM is the program's command (default: target/pullquote/bin/pullquote), or what runs it from a class path:
# java -cp … org.pullquote.app.Main. Where the system allows it, all of it runs
# in a network namespace of its own too, in which there is no network. That the Java runtime makes an IPv6 socket when it
# starts, which it never ties to an address, is not counted: it sends nothing.
set -u
[ $# -gt 0 ] || { sed -n '2,14s/^# \?//p' "$0"; exit 2; }
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
mapfile -d '' all < <(find "$folder" -type f ! -name manifest.tsv -print0 | sort -z)
files=()
for ((at = 0; at < ${#all[@]}; at += ${EVERY:-1})); do
    files+=("${all[at]}")
done
for ((at = 0; at < ${#files[@]}; at += 100)); do
    batch=("${files[@]:at:100}")
    traced clean --format json "${batch[@]}"
    traced import --library "$work/library" --story "Part $((at / 100 % 3))" "${batch[@]}"
    traced compare --format json "${batch[@]:0:4}"
    opened=$(grep -c '^{"file"' "$work/out")
    traced suggest "${batch[@]:0:8}"
    traced check "${batch[0]}" --against "${batch[@]:1:3}"
    cleaned=$((${cleaned:-0} + opened - ${before:-0}))
    before=$(grep -c '^{"file"' "$work/out")
done
for part in 0 1 2; do
    for format in docx docx-comments pdf html md csv jsonld qdpx csl bibtex evidence; do
        traced brief --library "$work/library" --story "Part $part" --format $format --output "$work/brief-$part-$format"
    done
done
for format in jsonld csv qdpx; do
    traced annotations export --library "$work/library" --format $format --output "$work/highlights.$format"
done
traced annotations import --library "$work/library" "$work/highlights.jsonld"
traced search --library "$work/library" the
traced verify "$work/brief-0-evidence"
traced verify --library "$work/library"
traced library info --library "$work/library"
traced library check --library "$work/library"
traced library backup --library "$work/library"
traced library take --library "$work/other" "$work/library/library.pullquote"
calls=$(grep -c 'AF_INET\|AF_PACKET' "$work/trace")
echo "${#files[@]} files, of which $cleaned opened; $(ls "$work" | grep -c '^brief-') briefs;" \
    "$(ls "$work" | grep -c '^highlights') exports of highlights; network calls: $calls"
grep 'AF_INET\|AF_PACKET' "$work/trace" | head -5
[ "$calls" -eq 0 ] && [ $failed -eq 0 ]
