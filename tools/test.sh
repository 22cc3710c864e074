#!/bin/bash
# Everything that must hold, cheapest first; `make test` calls this once all is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=.venv/bin
mkdir -p .cache
# A data folder of its own: no test meets a developer's database.
OYEZ_DATA_DIR=$(mktemp -d "$PWD/.cache/test-data.XXXXXX")
export OYEZ_DATA_DIR
trap 'rm -rf "$OYEZ_DATA_DIR"' EXIT
# The command line must answer before anything else is worth testing.
"$bin/oyez" help >/dev/null
"$bin/ruff" format --check .
"$bin/ruff" check .
"$bin/djlint" --quiet --lint src
"$bin/lint-imports" >.cache/layers.log 2>&1 || {
  cat .cache/layers.log
  exit 1
}
"$bin/mypy"
"$bin/pytest" -n 2 --dist loadgroup --durations=10 "$@"
# The register and its invariants once more on the other database, where databases differ.
if [ $# -eq 0 ]; then
  "$bin/python" tools/with_postgresql.py "$bin/pytest" -q -n 2 -m both_databases tests
fi
