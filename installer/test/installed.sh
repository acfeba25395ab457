#!/usr/bin/env bash
# Installs the .deb in a fresh Debian and drives the window there: starts it, opens a file by the command line and as a
# file manager does, upgrades over an older version keeping the library, meets bad surroundings, and removes it.
#
#   installer/test/installed.sh DEB [FOLDER]      as root; FOLDER keeps the bare Debian for the next time
#
# Needs mmdebstrap (or debootstrap) and a Debian mirror. Ends with 1 at the first thing that is not as it should be.
set -euo pipefail

deb=$(realpath "$1")
keep=${2:-}
suite=${SUITE:-bookworm}
mirror=${MIRROR:-http://deb.debian.org/debian}
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp --directory)
root=$work/root
said=0

screen=
clean() {
  [ -z "$screen" ] || kill "$screen" 2> /dev/null || true
  # Whatever still runs from the bare Debian would keep its folders busy.
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/root" 2> /dev/null)" != "$root" ] || kill "${process#/proc/}" 2> /dev/null || true
  done
  for place in full readonly proc dev; do
    mountpoint --quiet "$root/$place" && umount --lazy "$root/$place"
  done
  rm -rf --one-file-system "$work"
}
trap clean EXIT

ok() { said=$((said + 1)); echo "ok $said - $*"; }
fail() { echo "NOT OK - $*" >&2; exit 1; }
in_root() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive HOME=/root "$@"; }
reader() { in_root setpriv --reuid=1000 --regid=1000 --clear-groups /usr/bin/env --chdir=/home/reader HOME=/home/reader PATH=/usr/bin:/bin "$@"; }

bare() {
  if command -v mmdebstrap > /dev/null; then
    mmdebstrap --quiet --variant=minbase --components=main "$suite" "$1" "$mirror"
  else
    debootstrap --variant=minbase "$suite" "$1" "$mirror" > /dev/null
  fi
  chroot "$1" /usr/bin/env DEBIAN_FRONTEND=noninteractive apt-get update -q > /dev/null
  # What looks at the window from outside; none of it is needed by the program.
  chroot "$1" /usr/bin/env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
    xvfb xauth xdotool x11-utils libglib2.0-bin desktop-file-utils shared-mime-info procps > /dev/null
}

if [ -n "$keep" ]; then
  [ -d "$keep/usr" ] || bare "$keep"
  cp -a "$keep" "$root"
else
  bare "$root"
fi
mkdir -p "$root/dev" "$root/proc"
mount --types proc proc "$root/proc"
mount --bind /dev "$root/dev"
chroot "$root" useradd --create-home --uid 1000 reader
install -d -o 1000 -g 1000 "$root/home/reader/press"
cp "$here"/assets/samples/*.* "$root/home/reader/press/"
chown -R 1000:1000 "$root/home/reader"
ok "a fresh Debian $suite without Java: $(du --summarize --block-size=M "$root" --exclude=proc --exclude=dev | cut -f1)"

# The older version: the same package with another number and a file that the new one no longer has.
old=$work/old
dpkg-deb --raw-extract "$deb" "$old"
sed -i 's/^Version: .*/Version: 0.0.1/' "$old/DEBIAN/control"
echo "gone in later versions" > "$old/usr/lib/pullquote/lib/of-old.txt"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$old" "$root/old.deb" > /dev/null
rm -rf "$old"
cp "$deb" "$root/new.deb"

find "$root"/{usr,etc,var/lib} -xdev \( -type f -o -type l \) | sort > "$work/before.txt"
in_root apt-get install -y -q --no-install-recommends /old.deb > "$work/apt.txt" 2>&1 || { tail "$work/apt.txt"; fail "install"; }
ok "installs with what it depends on"
[ "$(in_root dpkg-query --show --showformat='${Version}' pullquote)" = 0.0.1 ] || fail "version"
[ "$(reader pullquote --version | grep -c '^Pullquote ')" = 1 ] || fail "pullquote is not on the path"
reader pullquote clean press/harbour-courier.html | grep '47 minutes' > /dev/null || fail "clean"
reader cp press/harbour-courier.html press/café.html
reader env LC_ALL=C pullquote clean press/café.html | grep '47 minutes' > /dev/null || fail "clean without a language"
reader rm press/café.html
ok "pullquote on the path serves the command line"
reader /usr/lib/pullquote/runtime/bin/java -XX:AOTMode=on -XX:AOTCache=/usr/lib/pullquote/lib/pullquote.aot \
  @/usr/lib/pullquote/lib/java.options --class-path /usr/lib/pullquote/lib/pullquote.jar \
  org.pullquote.app.Main --version > /dev/null || fail "the start-up cache is not accepted"
ok "the start-up cache is accepted where it is installed"

# --- the window -------------------------------------------------------------------------------------------------------
display=:93
Xvfb_in_root() { in_root setpriv --reuid=1000 --regid=1000 --clear-groups Xvfb $display -screen 0 1280x800x24 -nolisten tcp > /dev/null 2>&1 & screen=$!; }
# By the name that window managers show: xdotool's own search reads the older one, which some locales leave empty.
seen() {
  reader env DISPLAY=$display sh -c 'xdotool search --onlyvisible --name . 2> /dev/null | while read -r window; do
    if xdotool getwindowname "$window" | grep -E "$1" > /dev/null; then echo "$window"; fi
  done' seen "$1" | sed -n 1p
}
await() { # await SECONDS COMMAND...
  local left=$(($1 * 5)); shift
  until "$@" > /dev/null; do
    left=$((left - 1))
    [ $left -gt 0 ] || return 1
    sleep 0.2
  done
}
window() { [ -n "$(seen "$1")" ]; }
no_window() { [ -z "$(seen "$1")" ]; }
running() { in_root pgrep --uid 1000 --full org.pullquote.app.Main > /dev/null; }
stopped() { ! running; }
quit() {
  # Escape closes what is shown where no library could be opened; the desk takes no harm from it.
  reader env DISPLAY=$display xdotool windowfocus "$(seen "$1")" key Escape key --clearmodifiers ctrl+q || true
  await 60 stopped || fail "it does not quit"
}
start() { reader env DISPLAY=$display "$@" > "$work/window.txt" 2>&1 & }

Xvfb_in_root
await 20 test -e "$root/tmp/.X11-unix/X93" || fail "no virtual screen"
start pullquote
await 120 window '^Pullquote$' || { cat "$work/window.txt"; fail "no window"; }
quit '^Pullquote$'
ok "the window opens and closes"
start pullquote press/harbour-courier.html
await 120 window 'Barrier managers .* Pullquote' || { cat "$work/window.txt"; fail "the file was not opened"; }
ok "a file on the command line is opened"
quit 'Barrier managers'
start gio launch /usr/share/applications/org.pullquote.Pullquote.desktop /home/reader/press/the-ledger.txt
await 120 window '.+ – Pullquote' || { cat "$work/window.txt"; fail "not opened from the menu entry"; }
ok "a file is opened as a file manager opens it"
title=$(reader env DISPLAY=$display xdotool getwindowname "$(seen '.+ – Pullquote')")
quit '.+ – Pullquote'
for kind in text/html application/pdf message/rfc822 application/epub+zip application/x-webarchive text/plain \
  application/vnd.openxmlformats-officedocument.wordprocessingml.document; do
  reader gio mime $kind | grep org.pullquote.Pullquote.desktop > /dev/null || fail "$kind is not offered"
done
ok "file managers offer it for its kinds of file"
printf '[Desktop Entry]\nType=Application\nName=Browser\nExec=true %%U\nMimeType=text/html;\n' \
  > "$root/usr/share/applications/zz-browser.desktop"
printf '[Default Applications]\ntext/html=zz-browser.desktop\n' > "$root/usr/share/applications/mimeapps.list"
in_root update-desktop-database
reader gio mime text/html | sed -n 1p | grep zz-browser.desktop > /dev/null || fail "it takes over a default"
rm "$root/usr/share/applications/zz-browser.desktop" "$root/usr/share/applications/mimeapps.list"
in_root update-desktop-database
ok "and takes over no default"
[ "$(in_root desktop-file-validate /usr/share/applications/org.pullquote.Pullquote.desktop)" = "" ] || fail "menu entry"
for file in icons/hicolor/256x256/apps/org.pullquote.Pullquote.png icons/hicolor/scalable/apps/org.pullquote.Pullquote.svg \
  doc/pullquote/copyright doc/pullquote/pullquote.cdx.json man/man1/pullquote.1.gz; do
  # A minimal Debian may be set to leave out manuals and documents.
  in_root dpkg -L pullquote | grep "/usr/share/$file" > /dev/null || fail "$file"
done
ok "menu entry, icons, licences, bill of materials and manual are there"

# --- an upgrade -------------------------------------------------------------------------------------------------------
reader pullquote import --story Barrier press/coast-radio.txt press/harbour-courier.html > /dev/null || fail "import"
reader pullquote list > "$work/list-before.txt"
grep -q 'Harbour Courier' "$work/list-before.txt" || fail "the library is empty"
in_root apt-get install -y -q --no-install-recommends /new.deb > "$work/apt.txt" 2>&1 || { tail "$work/apt.txt"; fail "upgrade"; }
[ "$(in_root dpkg-query --show --showformat='${Version}' pullquote)" != 0.0.1 ] || fail "not upgraded"
[ ! -e "$root/usr/lib/pullquote/lib/of-old.txt" ] || fail "the old version's file is still there"
reader pullquote list | diff "$work/list-before.txt" - || fail "the library changed"
reader pullquote library check > /dev/null || fail "the library is not sound"
start pullquote press/the-ledger.txt
await 120 window "$title" || { cat "$work/window.txt"; fail "the window after the upgrade"; }
quit "$title"
ok "an upgrade keeps the library and leaves nothing old behind"

# --- bad surroundings -------------------------------------------------------------------------------------------------
if reader pullquote press/coast-radio.txt > "$work/said.txt" 2>&1; then fail "no display, and no error"; fi
[ "$(wc -l < "$work/said.txt")" = 1 ] && grep -qi 'display' "$work/said.txt" || { cat "$work/said.txt"; fail "no display"; }
ok "without a display: $(cat "$work/said.txt")"
mv "$root/usr/share/fonts" "$root/usr/share/no-fonts" 2> /dev/null || true
in_root fc-cache --force > /dev/null 2>&1 || true
start pullquote press/harbour-courier.html
await 120 window 'Barrier managers' || { cat "$work/window.txt"; fail "no font"; }
quit 'Barrier managers'
mv "$root/usr/share/no-fonts" "$root/usr/share/fonts" 2> /dev/null || true
ok "without any font on the system"
start env LANG=eu_ES.UTF-8 LC_ALL=eu_ES.UTF-8 pullquote press/harbour-courier.html
await 120 window 'Barrier managers' || { cat "$work/window.txt"; fail "a locale without translation"; }
quit 'Barrier managers'
ok "in a locale without translation"
mkdir -p "$root/full" "$root/readonly"
mount --types tmpfs -o size=256k,mode=1777 tmpfs "$root/full"
head --bytes=300k /dev/zero > "$root/full/filler" 2> /dev/null || true
start pullquote --library /full press/harbour-courier.html
await 120 window 'Pullquote' || { cat "$work/window.txt"; fail "a full disk"; }
quit 'Pullquote'
ok "with the library on a full disk"
cp -a "$root/home/reader/.local/share/pullquote" "$work/kept"
mount --types tmpfs tmpfs "$root/readonly"
cp -a "$work/kept" "$root/readonly/pullquote"
mount -o remount,ro "$root/readonly"
start pullquote --library /readonly/pullquote press/harbour-courier.html
await 120 window 'Pullquote' || { cat "$work/window.txt"; fail "a read-only disk"; }
quit 'Pullquote'
ok "with the library on a read-only disk"

# --- removal ----------------------------------------------------------------------------------------------------------
in_root apt-get purge -y -q pullquote > /dev/null 2>&1 || fail "purge"
in_root apt-get autoremove --purge -y -q > /dev/null 2>&1
left=$(find "$root"/{usr,etc,var/lib} -xdev -iname '*pullquote*' | grep -v '/var/lib/dpkg/\|/var/lib/apt/' || true)
[ -z "$left" ] || fail "left behind: $left"
[ ! -e "$root/usr/bin/pullquote" ] || fail "still on the path"
[ -s "$root/home/reader/.local/share/pullquote/library.pullquote" ] || fail "the library is gone"
ok "removal leaves nothing but the reader's library"
echo "1..$said"
