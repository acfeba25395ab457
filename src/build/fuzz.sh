#!/bin/bash
# Fuzzes the readers and cleaners, some at once, and prints for each how long, how much and what it found.
#
#   src/build/fuzz.sh MINUTES [TARGET…]
#
# MINUTES are of processor time, for each target; without a target all are run. It works with a copy of the compiled
# classes (target/classes and target/test-classes, or what CLASSES says), so that compiling goes on beside it. Each
# process has 512 MB. A file that uses these up, or ten seconds of processor time, is a find, and the target is begun
# again for what is left of its minutes. What was found lies in FOLDER (default: target/fuzz) as TARGET/find-… beside its
# reason, and what reached something new as TARGET/way-…, from which the next run goes on. ATONCE (default 3) says how
# many run at once, NICE (default 19) how modestly. Ends with 1 if anything was found.
set -um
[ $# -gt 0 ] || { sed -n '2,11s/^# \?//p' "$0"; exit 2; }
minutes=$1
shift
TIMEFORMAT="%0U %0S"
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${FOLDER:-$root/target/fuzz}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
classes=${CLASSES:-$root/target/classes:$root/target/test-classes}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
libraries=${LIBRARIES:-}
if [ -z "$libraries" ]; then
    (cd "$root" && ./mvnw -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$folder/libraries") || exit 2
    libraries=$(cat "$folder/libraries")
fi
copy=$(mktemp -d)
trap 'for job in $(jobs -p); do kill -- "-$job" 2>/dev/null; done; wait; rm -rf "$copy"' EXIT
trap 'exit 130' INT TERM
IFS=: read -ra places <<<"$classes"
for place in "${places[@]}"; do
    cp -rL "$place/." "$copy/"
done
fuzzing=(nice -n "${NICE:-19}" "$java" -Xmx512m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -cp "$copy:$libraries" org.pullquote.fuzz.Fuzzing)

# fuzz TARGET: until its minutes are over, again and again if a file makes it end.
fuzz() {
    local left=$((minutes * 60)) here=$folder/$1 ended user system find
    while [ $left -gt 5 ]; do
        { time "${fuzzing[@]}" "$1" $left "$folder" >>"$here.log" 2>&1; } 2>"$here.time"
        ended=$?
        read -r user system <"$here.time"
        left=$((left - user - system))
        if [ $ended -eq 3 ]; then
            find=$here/find-OutOfMemoryError-$(cksum <"$here/current" | cut -d' ' -f1)
            cp "$here/current" "$find"
            echo "It used up the memory" >"$find.txt"
        elif [ $ended -eq 1 ]; then
            break
        fi
    done
}

targets=("$@")
[ $# -gt 0 ] || mapfile -t targets < <("${fuzzing[@]}")
for target in "${targets[@]}"; do
    while [ "$(jobs -rp | wc -l)" -ge "${ATONCE:-3}" ]; do
        wait -n
    done
    rm -f "$folder/$target.log"
    fuzz "$target" &
done
wait
found=0
for target in "${targets[@]}"; do
    tail -1 "$folder/$target.log"
    grep -l . "$folder/$target"/find-*.txt 2>/dev/null && found=1
done
exit $found
