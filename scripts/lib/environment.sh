# shellcheck shell=bash
# What every script starts from: the repository's root as the working folder, the cache, and a
# recent enough Node ahead of the machine's own.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export RXPLAIN_CACHE="${RXPLAIN_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/rxplain}"
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"

say() { printf '\n== %s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The page's build tool needs Node 20.19 or 22.12 and later.
node_is_recent() {
  command -v npm > /dev/null && node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    const recent = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
    process.exit(recent ? 0 : 1)' 2> /dev/null
}

cached_node="$RXPLAIN_CACHE/node/node_modules"
use_cached_node() {
  local folder
  for folder in "$cached_node"/node-linux-*/bin; do
    if [ -x "$folder/node" ]; then
      export PATH="$folder:$cached_node/.bin:$PATH"
    fi
  done
}
node_is_recent || use_cached_node

# ensure_setup all|site: runs setup, then uses the Node that it may have brought.
ensure_setup() {
  scripts/setup "$1"
  node_is_recent || use_cached_node
}
