#!/bin/bash
# Builds the style sheet and the script of every page into src/oyez/pages/static/oyez/build.
# Nothing happens when no input has changed. npm comes from PATH if Node there is new enough,
# else from the locked Python wheel in .venv. Exit 2 with a sentence when it cannot be done.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source=src/oyez/pages/assets
target=src/oyez/pages/static/oyez/build
fonts=node_modules/@fontsource-variable/atkinson-hyperlegible-next
least_node=20

complain() {
  echo "$1" >&2
  exit 2
}

stamp_of() {
  find "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
}

packages=$(stamp_of package.json package-lock.json .npmrc)
inputs="$packages $(stamp_of "$source" tools/build_assets.sh)"
if [[ -f $target/.stamp && $(<"$target/.stamp") == "$inputs" ]]; then
  exit 0
fi

node_is_new_enough() {
  local version
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [[ ${version%%.*} =~ ^[0-9]+$ && ${version%%.*} -ge $least_node ]] && command -v npm >/dev/null
}

find_node() {
  node_is_new_enough && return
  # The wheel puts node and npm beside Python.
  export PATH="$PWD/.venv/bin:$PATH"
  hash -r
  node_is_new_enough && return
  [[ -x .venv/bin/uv ]] ||
    complain "There is no Node $least_node with npm here, and no .venv to put one in. Run make setup."
  echo "Node $least_node with npm is not installed here: taking it from its Python wheel."
  VIRTUAL_ENV="$PWD/.venv" .venv/bin/uv pip install --quiet --require-hashes -r requirements/node.txt ||
    complain "Node could not be installed from its Python wheel. Install Node $least_node with npm (on Debian: apt-get install nodejs npm), then run make assets again."
  hash -r
  node_is_new_enough || complain "The Python wheel brought no working Node with npm. Install Node $least_node with npm, then run make assets again."
}

install_packages() {
  local mark=node_modules/.oyez-stamp
  [[ -f $mark && $(<"$mark") == "$packages" ]] && return
  echo "Fetching what the pages are built from."
  npm ci --no-progress --loglevel=error ||
    complain "npm could not fetch the packages of package-lock.json. Check the network and npm's registry setting, then run make assets again."
  echo "$packages" >"$mark"
}

find_node
install_packages
mkdir -p .cache
work=$(mktemp -d .cache/assets.XXXXXX)
trap 'rm -rf "$work"' EXIT

node_modules/.bin/sass --style=compressed --no-source-map --load-path=node_modules \
  "$source/scss/oyez.scss" "$work/oyez.css" ||
  complain "The style sheet did not compile: see the line above, then run make assets again."
node_modules/.bin/esbuild "$source/js/oyez.js" --bundle --minify --format=iife --target=es2020 \
  --legal-comments=none --log-level=warning --outfile="$work/oyez.js" ||
  complain "The script did not build: see the line above, then run make assets again."
mkdir "$work/fonts"
cp "$fonts"/files/*-wght-normal.woff2 "$work/fonts/"
cp "$fonts/LICENSE" "$work/fonts/LICENSE.txt"
cp -R "$source/images" "$work/images"
echo "$inputs" >"$work/.stamp"

mkdir -p "$(dirname "$target")"
rm -rf "$target"
mv "$work" "$target"
trap - EXIT
chmod 755 "$target"
