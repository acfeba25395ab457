#!/bin/sh
# Makes the pictures of README.md and src/site/guide.md anew, from the real window with the sample story: light and dark,
# at 1280x800 and 1920x1080, and the same at twice the letters. Needs xvfb-run, ImageMagick and compiled tests:
#
#   ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath && src/build/gallery.sh
set -eu
cd "$(dirname "$0")/../.."
to=assets/screenshots
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classes=${GALLERY_CLASSES:-target/classes:target/test-classes}
libraries=$(cat "${GALLERY_CLASSPATH:-target/classpath}")

take() { # FOLDER OPTIONS…
  folder=$1
  shift
  xvfb-run --auto-servernum --server-args='-screen 0 2000x1200x24' "${JAVA_HOME:+$JAVA_HOME/bin/}java" \
    -Dprism.order=sw -Dprism.lcdtext=false -Duser.language=en -Duser.country=GB --enable-native-access=ALL-UNNAMED \
    "$@" -cp "$classes:src/test/resources:$libraries" org.pullquote.app.Gallery "$work/$folder"
}
# PICTURE AS: few colours are enough for a window, and keep the pictures small.
keep() { convert "$1" -dither None -colors 255 -define png:compression-level=9 -strip "PNG8:$to/$2.png"; }

take usual -Dgallery.only='1-empty|2-(reader|suggested|details|code-book|search|story)|3-keys|6-compare|6-compare-four|6b-matrix|7-brief|8-versions|9-(privacy|paste)'
take large -Dgallery.size=200 -Dgallery.small=true -Dgallery.only='2-reader|3-keys|6-compare|6-compare-four|7-brief'

mkdir -p "$to"
rm -f "$to"/*.png
for theme in light dark; do
  for size in 1280 1920; do
    while read -r taken name; do
      case $size-$name in
        1280-* | 1920-reader | 1920-compare | 1920-brief) keep "$work/usual/$taken-$size-$theme.png" "$name-$theme-$size" ;;
      esac
    done << END
1-empty empty
2-reader reader
2-suggested suggested
2-details details
2-code-book code-book
2-search search
2-story story
3-keys keys
6-compare compare
6-compare-four compare-four
6b-matrix matrix
7-brief brief
8-versions versions
9-privacy privacy
9-paste paste
END
  done
done
for theme in light dark; do
  for name in 2-reader 3-keys 6-compare 6-compare-four 7-brief; do
    keep "$work/large/$name-1280-$theme.png" "${name#*-}-$theme-1280-200"
  done
done
du --summarize --human-readable "$to"
