#!/bin/sh
# Makes this checkout ready:  scripts/setup.sh run    to open the window
#                             scripts/setup.sh test   to run the tests too
#
# Finds uv, or puts one under .cache/; brings .venv to the state of uv.lock; asks the loader whether
# Qt's libraries are all there, and installs what is missing with apt, dnf or pacman where it may
# (root, or sudo without a password). Where it may not, it prints the command and stops.
# Nothing but system packages is written outside the checkout and uv's own cache.
set -eu

purpose=${1:-run}
cd "$(dirname "$0")/.."
cache=$PWD/.cache
unset VIRTUAL_ENV || true

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# --- the system's package manager ------------------------------------------------------------

if has apt-get; then manager=apt
elif has dnf; then manager=dnf
elif has pacman; then manager=pacman
else manager=none
fi

install_command() {
  case $manager in
    apt) echo "apt-get install -y --no-install-recommends $*" ;;
    dnf) echo "dnf install -y $*" ;;
    pacman) echo "pacman -S --needed --noconfirm $*" ;;
  esac
}

refresh_command() {
  case $manager in
    apt) echo "apt-get update -q" ;;
    dnf) echo "dnf makecache -q" ;;
    pacman) echo "pacman -Sy" ;;
  esac
}

as_root() {
  if [ "$(id -u)" = 0 ]; then sh -c "$1"; else sudo -n sh -c "$1"; fi
}

may_install() { [ "$(id -u)" = 0 ] || { has sudo && sudo -n true 2>/dev/null; }; }

# Installs packages, refreshing the lists only if they do not know them or are out of date.
install() {
  [ "$manager" != none ] || stop "Please install these with your system's package manager: $*"
  command=$(install_command "$@")
  if ! may_install; then
    say "Something is missing that only an administrator may install. Please run"
    say "    sudo $(refresh_command) && sudo $command"
    stop "and try again."
  fi
  say "Installing $*"
  export DEBIAN_FRONTEND=noninteractive
  mkdir -p "$cache"
  as_root "$command" >"$cache/packages.log" 2>&1 ||
    as_root "$(refresh_command) && $command" >"$cache/packages.log" 2>&1 ||
    { tail -n 20 "$cache/packages.log" >&2; stop "These could not be installed: $*"; }
}

# --- uv ----------------------------------------------------------------------------------------

# 0.8 is the first that reads this lock.
is_recent() {
  version=$("$1" --version 2>/dev/null) || return 1
  version=${version#uv }
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  [ "$major" -gt 0 ] || [ "$minor" -ge 8 ]
}

find_uv() {
  for uv in "$(command -v uv || true)" "$cache/uv/bin/uv" \
    "${HOME:-}/.local/bin/uv" "${HOME:-}/.cargo/bin/uv"; do
    if [ -x "$uv" ] && is_recent "$uv"; then return 0; fi
  done
  return 1
}

# A private copy: first by Python's own means, which need no right to anything outside.
uv_from_python() {
  has python3 || return 1
  rm -rf "$cache/uv"
  if python3 -m venv "$cache/uv" >/dev/null 2>&1; then
    "$cache/uv/bin/python" -m pip install --quiet --disable-pip-version-check 'uv>=0.8'
  else
    rm -rf "$cache/uv"
    python3 -m pip install --quiet --disable-pip-version-check --target "$cache/uv" 'uv>=0.8' \
      2>/dev/null
  fi
}

uv_from_its_installer() {
  installer=https://astral.sh/uv/install.sh
  if has curl; then fetch="curl -LsSf"; elif has wget; then fetch="wget -qO-"; else return 1; fi
  mkdir -p "$cache/uv/bin"
  $fetch "$installer" 2>/dev/null |
    env UV_UNMANAGED_INSTALL="$cache/uv/bin" sh >"$cache/uv-install.log" 2>&1
}

uv_from_system() {
  case $manager in
    apt) install python3 python3-venv ca-certificates && uv_from_python ;;
    none) return 1 ;;
    *) install uv ;;
  esac
}

get_uv() {
  find_uv && return
  say "Fetching uv, which fetches everything else"
  for way in uv_from_python uv_from_its_installer uv_from_system; do
    if $way && find_uv; then return; fi
  done
  stop "uv could not be installed. Please install it by hand (docs.astral.sh/uv) and try again."
}

# --- Python packages -----------------------------------------------------------------------------

# Who only wants to train is not made to download a type checker: its stamp is another.
sync() {
  wanted="$(cat uv.lock pyproject.toml | cksum)"
  for stamp in test "$purpose"; do
    if [ "$(cat ".venv/.ready-$stamp" 2>/dev/null)" = "$wanted" ] && [ -x .venv/bin/python ]; then
      return
    fi
  done
  get_uv
  case $purpose in
    run) "$uv" sync --locked --no-dev --inexact --compile-bytecode ;;
    *) "$uv" sync --locked --compile-bytecode ;;
  esac
  echo "$wanted" >".venv/.ready-$purpose"
}

# --- Qt's libraries and the tests' programs ------------------------------------------------------

# What the loader looks for and does not find: the window, the sound, and Qt itself.
missing_libraries() {
  qt=$(echo .venv/lib/python3*/site-packages/PySide6)
  ldd "$qt/Qt/plugins/platforms/libqxcb.so" "$qt/Qt/plugins/multimedia/libffmpegmediaplugin.so" \
    "$qt/QtWidgets.abi3.so" "$qt/QtMultimedia.abi3.so" "$qt/QtSvg.abi3.so" 2>/dev/null |
    sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u
}

# The package of a library: Debian and Fedora derive the one from the other.
package_of() {
  case $manager:$1 in
    apt:libglib-2.0.so.0 | apt:libgthread-2.0.so.0) echo libglib2.0-0 ;;
    apt:libz.so.1) echo zlib1g ;;
    apt:*) echo "$1" | tr '[:upper:]_' '[:lower:]-' | sed 's/\([0-9]\)\.so\./\1-/; s/\.so\.//' ;;
    dnf:*) echo "'$1()(64bit)'" ;;
    pacman:libEGL* | pacman:libGL* | pacman:libOpenGL*) echo libglvnd ;;
    pacman:libxcb-cursor*) echo xcb-util-cursor ;;
    pacman:libxcb-icccm*) echo xcb-util-wm ;;
    pacman:libxcb-image*) echo xcb-util-image ;;
    pacman:libxcb-keysyms*) echo xcb-util-keysyms ;;
    pacman:libxcb-render-util*) echo xcb-util-renderutil ;;
    pacman:libxcb-util*) echo xcb-util ;;
    pacman:libxcb*) echo libxcb ;;
    pacman:libxkbcommon-x11*) echo libxkbcommon-x11 ;;
    pacman:libxkbcommon*) echo libxkbcommon ;;
    pacman:libfreetype*) echo freetype2 ;;
    pacman:libg*-2.0*) echo glib2 ;;
    pacman:libgssapi*) echo krb5 ;;
    pacman:libdbus*) echo dbus ;;
    pacman:libfontconfig*) echo fontconfig ;;
    *) echo "$1" | tr '[:upper:]' '[:lower:]' | sed 's/\.so\..*//' ;;
  esac
}

missing_programs() {
  case $manager in
    apt) set -- Xvfb xvfb xdotool xdotool pulseaudio pulseaudio parec pulseaudio-utils sox sox \
      pdftoppm poppler-utils rsvg-convert librsvg2-bin dbus-daemon dbus ;;
    dnf) set -- Xvfb xorg-x11-server-Xvfb xdotool xdotool pulseaudio pulseaudio parec pulseaudio-utils sox sox \
      pdftoppm poppler-utils rsvg-convert librsvg2-tools dbus-daemon dbus-daemon ;;
    pacman) set -- Xvfb xorg-server-xvfb xdotool xdotool pulseaudio pulseaudio parec libpulse sox sox \
      pdftoppm poppler rsvg-convert librsvg dbus-daemon dbus ;;
    *) set -- Xvfb Xvfb xdotool xdotool pulseaudio pulseaudio parec pulseaudio-utils sox sox \
      pdftoppm poppler-utils rsvg-convert librsvg dbus-daemon dbus-daemon ;;
  esac
  while [ $# -gt 0 ]; do
    has "$1" || printf '%s ' "$2"
    shift 2
  done
}

system_parts() {
  for _ in first second; do
    libraries=$(missing_libraries)
    packages=$(for library in $libraries; do package_of "$library"; done | sort -u | tr '\n' ' ')
    [ "$purpose" = run ] || packages="$packages$(missing_programs)"
    [ -n "$packages" ] || return 0
    # shellcheck disable=SC2086 # one word a package
    install $packages
  done
  libraries=$(missing_libraries)
  [ -z "$libraries" ] || stop "Still missing after the installation: $libraries"
}

sync
# Compiled ahead, so that the first start is as quick as the second, also where Python may not write.
.venv/bin/python -m compileall -q thrust_gui
[ "$(uname -s)" != Linux ] || system_parts
