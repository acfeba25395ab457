#!/bin/sh
# Renders pullquote.svg to all that the systems want: PNG for Linux, ICO for Windows, ICNS for macOS.
# Needs rsvg-convert (Debian: librsvg2-bin) and a JDK.
set -eu
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256 512 1024; do
  rsvg-convert --width=$size --height=$size --output=pullquote-$size.png pullquote.svg
done
java Pack.java
rm pullquote-1024.png
