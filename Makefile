# Everything here needs only Python 3.11 or newer and make; each target makes the environment it needs.
PYTHON ?= $(shell command -v python3.11 || command -v python3 || command -v python)
BIN := .venv/bin

# Much is done by processes of its own here: what they import is compiled once, whatever the environment says.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo desk test types libraries postgres bench eval clean
.DEFAULT_GOAL := demo

demo: .venv/demo.done
	$(BIN)/servanda status CCM

test: .venv/test.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@$(MAKE) --no-print-directory --jobs 3 --output-sync=target types libraries postgres
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

# One waits for the processor, one for the net, and one for a database and for processes of its own.
types:
	$(BIN)/mypy

libraries:
	$(BIN)/python scripts/audit

postgres:
	scripts/postgres $(BIN)/python -m pytest -n 2 --dist worksteal tests/desk

desk: .venv/demo.done
	$(BIN)/servanda serve

bench: .venv/bench.done
	$(BIN)/python -m benchmarks

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "servanda needs Python 3.11 or newer; set PYTHON=/path/to/python3.11"; exit 2; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	touch $@

.venv/demo.done: .venv/made pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[all]'
	touch $@

.venv/test.done: .venv/made pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	sh scripts/browser
	touch $@ .venv/demo.done

.venv/bench.done: .venv/made pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	touch $@ .venv/demo.done

eval: .venv/test.done
	$(BIN)/python -m tests.claims.evaluate

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist out
