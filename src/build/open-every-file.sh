#!/bin/bash
# Opens every file of a folder with a manifest by the command line, each with 512 MB and ten seconds of processor time, and
# prints what came of each, beside what was expected, and a table.
#
#   src/build/open-every-file.sh FOLDER [--batch N] [--only TEXT] [--command PROGRAM…]
#
# The folder's manifest.tsv has the columns path, format, expected and min_chars, as OpenEveryFile says. --batch opens
# so many in one process (default: 1, which takes a second of start for each), --only takes those whose path has TEXT.
# Without --command it runs what is compiled (./mvnw test-compile, or the folders that CLASSES names).
set -eu
[ $# -gt 0 ] || { sed -n '2,9s/^# \?//p' "$0"; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
classes=${CLASSES:-$root/target/classes:$root/target/test-classes}
libraries=${LIBRARIES:-}
if [ -z "$libraries" ]; then
    list=$(mktemp)
    trap 'rm -f "$list"' EXIT
    (cd "$root" && ./mvnw -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$list")
    libraries=$(cat "$list")
fi
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$classes:$libraries" org.pullquote.corpus.OpenEveryFile "$@"
