#!/usr/bin/env bash
# Opens the program in a real window on a virtual screen, drives it with a mouse and a keyboard, and looks at the picture.
# It needs an X server, xdotool and ImageMagick, and installs them where it may; elsewhere it says what is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

needed="xvfb xdotool imagemagick libgl1-mesa-dri libegl1 libxkbcommon-x11-0 libxcursor1 libxi6 libx11-xcb1"
if ! command -v Xvfb xdotool import convert >/dev/null || ! ldconfig -p | grep -q 'libEGL.so.1'; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of words
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $needed >/dev/null
  else
    echo "display.sh needs: $needed" >&2
    exit 1
  fi
fi

cargo build
program="${CARGO_TARGET_DIR:-target}/debug/alliage"
work=$(mktemp -d)
screen=$((90 + RANDOM % 400))
Xvfb ":$screen" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
cleanup() {
  kill "${shown:-}" "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
export DISPLAY=":$screen"
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done

cp assets/examples/entrepot-des-trois-chenes.ron "$work/tableau.ron"
ALLIAGE_HOME="$work/home" "$program" --language fr "$work/tableau.ron" &
shown=$!

window=
for _ in $(seq 150); do
  window=$(timeout 5 xdotool search --onlyvisible --name Alliage 2>/dev/null | tail -1) || true
  [ -n "$window" ] && break
  kill -0 "$shown" || { echo "the program ended before it showed a window" >&2; exit 1; }
  sleep 0.2
done
[ -n "$window" ] || { echo "no window came up" >&2; exit 1; }
timeout 5 xdotool windowfocus "$window" || true
sleep 3

colours() { import -window root "$1"; convert "$1" -unique-colors txt:- | tail -n +2 | wc -l; }
before=$(colours "$work/before.png")
[ "$before" -gt 200 ] || { echo "the window is blank: $before colours" >&2; exit 1; }

# Everyone is selected and moved by the keyboard, and the board is saved: the file must have changed, and still be sound.
sum=$(sha256sum < "$work/tableau.ron")
timeout 5 xdotool mousemove --window "$window" 700 700 click 1
sleep 0.5
timeout 5 xdotool key ctrl+a
sleep 0.5
timeout 5 xdotool key Right
sleep 0.5
timeout 5 xdotool key ctrl+s
for _ in $(seq 100); do
  [ "$sum" != "$(sha256sum < "$work/tableau.ron")" ] && break
  sleep 0.1
done
[ "$sum" != "$(sha256sum < "$work/tableau.ron")" ] || { echo "nothing was saved" >&2; exit 1; }
"$program" check "$work/tableau.ron"

# Resting, it draws nothing: its processor time stands still.
ticks() { awk '{ print $14 + $15 }' "/proc/$shown/stat"; }
sleep 2
from=$(ticks); sleep 3; to=$(ticks)
[ $((to - from)) -le 3 ] || { echo "it works while nothing moves: $((to - from)) ticks in 3 s" >&2; exit 1; }

echo "a window came up, heard mouse and keyboard, saved, and rests"
