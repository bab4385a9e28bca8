# shellcheck shell=bash
# The steps of a build, shared by the verbs.

# build_native PRESET TARGET
build_native() {
  say "Building $1: $2"
  configure "$1"
  cmake --build --preset "$1" --target "$2"
}

# The site is the page with the module and the guidelines bundle inside.
build_site() {
  say "Building the WebAssembly module"
  configure wasm-release
  cmake --build --preset wasm-release
  say "Building the page"
  npm --prefix web run --silent build
}

configure() {
  cmake --preset "$1" --log-level=WARNING > /dev/null
}
