#!/bin/sh
# Brings what the tests need besides Python: a browser, a reader of words in pictures, PostgreSQL,
# and a real WordPress with its database.
# Silent and instant where all is there. Installs with apt where it may; otherwise says how, exit 2.
set -eu

PACKAGES="chromium wordpress php-cli php-mysql php-curl php-gd php-xml php-mbstring mariadb-server tesseract-ocr postgresql"

missing() {
  for program in chromium php mariadbd mariadb-install-db mariadb mariadb-admin tesseract; do
    command -v "$program" >/dev/null 2>&1 || echo "$program"
  done
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null 2>&1 || echo postgresql
  [ -e /usr/share/wordpress/wp-load.php ] || echo wordpress
  if command -v php >/dev/null 2>&1; then
    # The parts of PHP that WordPress and its pictures need.
    php -r 'foreach (["mysqli", "curl", "gd", "xml", "mbstring"] as $part) {
              if (!extension_loaded($part)) { echo "php-$part\n"; } }'
  fi
}

# Debian keeps servers where only root's path leads.
PATH="$PATH:/usr/sbin:/sbin"
export PATH

[ -n "$(missing)" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing what the tests need with apt: $(missing | tr '\n' ' ')" >&2
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >&2 || echo "apt-get update failed; going on with the lists that are here." >&2
  # shellcheck disable=SC2086  (a list of words)
  if apt-get install -y -qq --no-install-recommends $PACKAGES >&2 && [ -z "$(missing)" ]; then
    exit 0
  fi
  echo "apt could not install everything. Still missing: $(missing | tr '\n' ' ')" >&2
fi

cat >&2 <<TEXT
The tests publish to a real WordPress, look at every page in a real browser and read words in
pictures, and this machine lacks: $(missing | tr '\n' ' ')
On Debian or Ubuntu, run this and then make test again:

    sudo apt-get update && sudo apt-get install --no-install-recommends $PACKAGES

TEXT
exit 2
