# shellcheck shell=bash
# Node itself where the machine's is missing or too old, and the packages of each package.json.

install_node() {
  if node_is_recent; then return 0; fi
  need npm npm
  install_missing_packages
  say "Installing Node into the cache"
  mkdir -p "$RXPLAIN_CACHE/node"
  cp scripts/node/package.json scripts/node/package-lock.json "$RXPLAIN_CACHE/node/"
  npm_ci "$RXPLAIN_CACHE/node"
  use_cached_node
  node_is_recent || fail "The Node in $RXPLAIN_CACHE/node does not run on this machine."
}

# Installs a folder's packages, unless they are there already for the same lockfile.
install_node_packages() {
  local folder stamp want
  for folder in "$@"; do
    stamp="$folder/node_modules/.installed-for"
    want=$(sha256sum < "$folder/package-lock.json")
    if [ "$(cat "$stamp" 2> /dev/null)" = "$want" ]; then continue; fi
    say "Installing the packages of $folder/package.json"
    npm_ci "$folder"
    echo "$want" > "$stamp"
  done
}

npm_ci() {
  npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund --loglevel=error
}
