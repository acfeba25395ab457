#!/bin/sh
# Trains the model that HTML pages are cleaned with and says how it does on sites it has not seen.
# usage: src/build/train-html-model.sh CORPUS   (a folder with scrapinghub, np4k and wcxb_art)
# Needs JAVA_HOME to be a JDK 25.
set -e
cd "$(dirname "$0")/../.."
./mvnw -B -q test-compile
./mvnw -B -q dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
"${JAVA_HOME:?a JDK 25}/bin/java" -Xmx4g -cp "target/test-classes:target/classes:$(cat target/classpath.txt)" \
  org.pullquote.article.html.TrainModel "$1" src/main/resources/org/pullquote/article/html/segments.model
