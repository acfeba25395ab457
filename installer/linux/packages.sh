#!/bin/sh
# Makes the .deb, the .rpm and the archive of an image that has its licences and its start-up cache.
#
#   installer/linux/packages.sh [IMAGE] [FOLDER]      by default target/pullquote and target/packages
#
# Needs dpkg-deb for the .deb and rpmbuild for the .rpm (Debian: dpkg, rpm); what is missing is said and left out.
set -eu
cd "$(dirname "$0")/../.."
image=${1:-target/pullquote}
folder=${2:-target/packages}
linux=installer/linux
icons=installer/icon
largest_image=150
largest_deb=80

version=$("$image/bin/pullquote" --version | sed 's/[^0-9]*//')
date=$(date --utc --date="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}" +%Y-%m-%d)
case $(uname -m) in
  x86_64) architecture=amd64 ;;
  aarch64) architecture=arm64 ;;
  *) architecture=$(uname -m) ;;
esac
[ -f "$image/lib/pullquote.aot" ] || { echo "$image has no start-up cache" >&2; exit 1; }
[ -f "$image/legal/THIRD-PARTY.txt" ] || { echo "$image has no licences" >&2; exit 1; }

# A million bytes each, rounded up.
megabytes() { echo $((($(du --summarize --bytes "$1" | cut -f1) + 999999) / 1000000)); }
limit() {
  size=$(megabytes "$1")
  echo "$1: $size MB (at most $2)"
  [ "$size" -le "$2" ] || { echo "too large" >&2; exit 1; }
}
limit "$image" $largest_image

rm -rf "$folder"
root=$folder/root
mkdir -p "$root/usr/bin" "$root/usr/lib" "$root/usr/share/doc/pullquote" "$root/usr/share/man/man1" \
  "$root/usr/share/applications" "$root/usr/share/metainfo" "$root/usr/share/mime/packages"
# With the dates the jars have: the start-up cache knows them.
cp -a "$image" "$root/usr/lib/pullquote"
ln -s ../lib/pullquote/bin/pullquote "$root/usr/bin/pullquote"
cp "$linux/org.pullquote.Pullquote.desktop" "$root/usr/share/applications/"
cp "$linux/org.pullquote.Pullquote.mime.xml" "$root/usr/share/mime/packages/org.pullquote.Pullquote.xml"
fill() { sed -e "s/@VERSION@/$version/" -e "s/@DATE@/$date/" "$1"; }
fill "$linux/org.pullquote.Pullquote.metainfo.xml.in" > "$root/usr/share/metainfo/org.pullquote.Pullquote.metainfo.xml"
fill "$linux/pullquote.1.in" | gzip -9n > "$root/usr/share/man/man1/pullquote.1.gz"
{
  echo "Pullquote is under the Apache License 2.0 (/usr/lib/pullquote/LICENSE). What it is made of:"
  echo
  tail -n +4 "$image/legal/THIRD-PARTY.txt"
  echo
  echo "The texts are in /usr/lib/pullquote/legal and /usr/lib/pullquote/runtime/legal."
} > "$root/usr/share/doc/pullquote/copyright"
cp "$image/legal/pullquote.cdx.json" "$root/usr/share/doc/pullquote/"
for size in 16 24 32 48 64 128 256 512; do
  place=$root/usr/share/icons/hicolor/${size}x${size}/apps
  mkdir -p "$place"
  cp "$icons/pullquote-$size.png" "$place/org.pullquote.Pullquote.png"
done
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp "$icons/pullquote.svg" "$root/usr/share/icons/hicolor/scalable/apps/org.pullquote.Pullquote.svg"
chmod -R u=rwX,go=rX "$root"

tar --create --gzip --file "$folder/pullquote-$version-linux-$architecture.tar.gz" --owner=0 --group=0 --sort=name \
  --directory "$root/usr/lib" pullquote
limit "$folder/pullquote-$version-linux-$architecture.tar.gz" $largest_image

if command -v dpkg-deb > /dev/null; then
  mkdir "$root/DEBIAN"
  cat > "$root/DEBIAN/control" << END
Package: pullquote
Version: $version
Architecture: $architecture
Maintainer: The Pullquote authors <noreply@pullquote.invalid>
Installed-Size: $(du --summarize --block-size=K --apparent-size "$root/usr" | cut -f1 | tr -d K)
Depends: libc6 (>= 2.28), libgtk-3-0 | libgtk-3-0t64, libgl1, libxxf86vm1, libxtst6, libfontconfig1, libfreetype6, zlib1g
Recommends: fonts-dejavu-core | fonts-liberation | fonts-noto-core, shared-mime-info
Section: text
Priority: optional
Description: reading and annotation desk for journalists
 Open what several outlets published on one event, read each piece as clean
 text beside a highlight panel, tag passages with one key, lay the outlets side
 by side, and file a brief in which every quotation can be traced to the
 character of the file it came from.
 .
 Everything happens on your own machine: no account, no telemetry, and opening
 a file never touches the network.
END
  (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$root/DEBIAN/md5sums"
  deb=$folder/pullquote_${version}_$architecture.deb
  dpkg-deb --root-owner-group -Zxz --build "$root" "$deb" > /dev/null
  rm -r "$root/DEBIAN"
  limit "$deb" $largest_deb
else
  echo "No dpkg-deb: no .deb" >&2
fi

if command -v rpmbuild > /dev/null; then
  fill "$linux/pullquote.spec.in" > "$folder/pullquote.spec"
  top=$PWD/$folder/rpm
  # rpmbuild empties its build root, so it gets one of links to the same files.
  cp -al "$root" "$folder/rpm-root"
  rpmbuild -bb --quiet --target "$(uname -m)" --buildroot "$PWD/$folder/rpm-root" \
    --define "_topdir $top" --define '_binary_payload w6.xzdio' "$folder/pullquote.spec"
  mv "$top"/RPMS/*/*.rpm "$folder/"
  rm -rf "$top" "$folder/pullquote.spec" "$folder/rpm-root"
else
  echo "No rpmbuild: no .rpm" >&2
fi
rm -r "$root"
ls -l "$folder"
