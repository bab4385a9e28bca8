# shellcheck shell=bash
# Installs Debian packages for what the machine lacks, and asks apt nothing where it lacks nothing.

missing_packages=()

# need PACKAGE COMMAND: the package is missing unless the command is there (an emsdk's emcc, say,
# is as good as Debian's).
need() {
  command -v "$2" > /dev/null || missing_packages+=("$1")
}

# need_file PACKAGE FILE...: the package is missing unless one of the files is there.
need_file() {
  local package=$1 file
  shift
  for file in "$@"; do
    [ ! -e "$file" ] || return 0
  done
  missing_packages+=("$package")
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_missing_packages() {
  [ "${#missing_packages[@]}" -gt 0 ] || return 0
  say "Installing ${missing_packages[*]}"
  command -v apt-get > /dev/null ||
    fail "This machine has no apt-get. Install what corresponds to these Debian packages: ${missing_packages[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing_packages[@]}" > /dev/null
  missing_packages=()
}
