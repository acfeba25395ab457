#!/bin/sh
# Trains or checks the models that clean flat dumps, or cleans a folder of dumps with them.
#
#   src/build/flat-model.sh train SETS          writes the resource that ships
#   src/build/flat-model.sh check SETS          leaves each site out once and says how well the others know it
#   src/build/flat-model.sh clean DUMPS OUTPUT  DUMPS/<id>.txt.gz becomes OUTPUT/<id>.txt
#
# SETS is a folder with the sets scrapinghub, np4k and wcxb_art, each with flat/, html/, truth.json and
# ids_solvable.txt. Needs JAVA_HOME to be a JDK 25.
set -eu
cd "$(dirname "$0")/../.."
model=src/main/resources/org/pullquote/article/flat/flat.model
./mvnw -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
run() {
    "${JAVA_HOME:?a JDK 25}/bin/java" -Xmx3g -cp "target/classes:target/test-classes:$(cat target/classpath)" \
        "org.pullquote.article.flat.$@"
}
case "${1:-}" in
    train) run TrainFlatModel "$2" "$model" ;;
    check) run CheckFlatModel "$2" ;;
    clean) run CleanFolder "$2" "$3" ;;
    *) sed -n '2,10s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
