#!/bin/sh
# Tries out, on any system, what can be tried of the configuration for Windows and macOS: every option is one that
# jpackage knows (those of another system it names as such), what is common makes a program that runs, the runtime's
# options are those of the launcher, and icons and property lists are sound.
#
#   installer/test/options.sh      in the checkout, after the image is made in target/pullquote
set -eu
cd "$(dirname "$0")/../.."
jpackage=${JAVA_HOME:+$JAVA_HOME/bin/}jpackage
options=installer/jpackage
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
check() { if "$@"; then :; else echo "FAILED: $*" >&2; failed=1; fi; }

names() { grep -h -o '^--[a-z-]*' "$options/$1.options" | sort -u; }
# jpackage says "Invalid Option" of what it has never heard of, and "not valid" of what belongs to another system.
known() {
  for name in $(names "$1"); do
    case $name in --type) continue ;; esac
    if "$jpackage" "$name" x 2>&1 | grep -qiF "invalid option: [$name]"; then
      echo "$1: jpackage does not know $name" >&2
      return 1
    fi
  done
}
if "$jpackage" --no-such-option x 2>&1 | grep -qiF 'invalid option: [--no-such-option]'; then :; else
  echo "jpackage does not say what it does not know" >&2
  exit 1
fi
for system in common windows macos; do check known $system; done

launcher() { grep '^-' installer/launcher/lib/java.options | sort; }
packaged() { sed -n 's/^--java-options //p' "$options/common.options" | grep -v 'APPDIR' | sort; }
launcher > "$work/launcher"
packaged > "$work/packaged"
check diff "$work/launcher" "$work/packaged"

for file in $(sed -n 's/^--[a-z-]* \([^ ]*=\)\{0,1\}\(installer[^ ]*\)$/\2/p' "$options"/*.options); do
  check test -f "$file"
done
for list in "$options"/*.entitlements; do
  check python3 -c "import plistlib, sys; plistlib.load(open(sys.argv[1], 'rb'))" "$list"
done
check sh -c "file -b installer/icon/pullquote.ico | grep -q 'MS Windows icon'"
check sh -c "file -b installer/icon/pullquote.icns | grep -q 'Mac OS X icon'"

# Associations are for installers only; an app-image has none.
grep -v -e '--file-associations' -e '--license-file' "$options/common.options" > "$work/common.options"
check "$jpackage" "@$work/common.options" --type app-image --app-version 1.0 --dest "$work"
check "$work/Pullquote/bin/Pullquote" --version
[ $failed -eq 0 ] && echo "The options for Windows and macOS hold as far as they can be tried here."
exit $failed
