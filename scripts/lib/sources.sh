# shellcheck shell=bash
# Fetches the pinned sources of core/libraries/sources.txt from the machine's own Debian mirror into
# the cache. The machine's apt configuration stays as it is: apt gets a private list and folders.

fetch_sources() {
  local name version file checksum folder variable
  while read -r name version file checksum; do
    variable="RXPLAIN_${name^^}_SOURCE"
    folder="$RXPLAIN_CACHE/sources/$name-${version//:/-}"
    if [ -n "${!variable:-}" ] || [ -d "$folder" ]; then continue; fi
    download_source "$name" "$version" "$file" "$checksum"
    unpack_source "$RXPLAIN_CACHE/sources/$file" "$folder"
  done < <(grep -v '^#' core/libraries/sources.txt)
}

download_source() {
  local name=$1 version=$2 file=$3 checksum=$4
  mkdir -p "$RXPLAIN_CACHE/sources"
  if [ ! -e "$RXPLAIN_CACHE/sources/$file" ]; then
    say "Fetching the source of $name $version"
    private_apt
    (cd "$RXPLAIN_CACHE/apt/download" &&
      apt-get "${private_apt_options[@]}" -qq source --download-only --tar-only "$name=$version")
    mv "$RXPLAIN_CACHE/apt/download/$file" "$RXPLAIN_CACHE/sources/"
  fi
  if ! echo "$checksum  $RXPLAIN_CACHE/sources/$file" | sha256sum --check --quiet; then
    rm "$RXPLAIN_CACHE/sources/$file"
    fail "$file is not the file that core/libraries/sources.txt names (wrong SHA-256)."
  fi
}

# Unpacks beside the final name and renames, so that an interrupted run leaves no half folder.
unpack_source() {
  local archive=$1 folder=$2
  rm -rf "$folder.part"
  mkdir -p "$folder.part"
  tar --extract --file "$archive" --directory "$folder.part" --strip-components 1 --no-same-owner
  mv "$folder.part" "$folder"
}

private_apt_options=()
private_apt() {
  [ "${#private_apt_options[@]}" -eq 0 ] || return 0
  local apt="$RXPLAIN_CACHE/apt"
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/download"
  # shellcheck disable=SC2016  # the $(...) are apt's own
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk '$3 == "main" && $1 ~ /debian\/?$/ { print $1; exit }' > "$apt/mirror"
  [ -s "$apt/mirror" ] ||
    fail "No Debian mirror among apt's sources. Set RXPLAIN_HTSLIB_SOURCE and its companions" \
      "(core/libraries/sources.txt) to source folders instead."
  # The pins are Debian 12's whatever release the machine runs.
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]" \
    "$(cat "$apt/mirror") bookworm main" > "$apt/sources.list"
  private_apt_options=(-o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
  apt-get "${private_apt_options[@]}" -qq update
}
