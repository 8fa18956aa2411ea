# `make help` lists the targets. Everything lives in .venv; nothing is installed elsewhere.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help site offline pagefind check verify serve test lint format bench eval fuzz golden lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# A stamp for each lock file: setting up again costs nothing until the lock file changes.
$(VENV)/site.stamp: requirements/site.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Setting up $(VENV) from requirements/site.txt"
	@$(PIP) install --require-hashes -r requirements/site.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(BIN)/seedbrief schema
	@touch $@

$(VENV)/test.stamp: requirements/test.txt $(VENV)/site.stamp
	@echo "Setting up $(VENV) from requirements/test.txt"
	@$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@

site: $(VENV)/site.stamp ## Set up, build the edition, and say where to open it
	@$(BIN)/seedbrief build

offline: $(VENV)/site.stamp ## Build the edition and a copy that opens by double click, with a zip of it
	@$(BIN)/seedbrief offline

pagefind: $(VENV)/site.stamp ## Add Pagefind to the setup: the search of sites of more than a hundred pages
	@$(PIP) install --require-hashes -r requirements/pagefind.txt

check: $(VENV)/site.stamp ## Name every problem of settings, taxonomy and seeds; write nothing
	@$(BIN)/seedbrief check

verify: $(VENV)/site.stamp ## Prove the built site against the seeds
	@$(BIN)/seedbrief verify

serve: $(VENV)/site.stamp ## Serve the site and build it again when something changes
	@$(BIN)/seedbrief serve

test: lint ## Set up and run all tests, and lint
	@$(BIN)/python -m pytest -n auto --dist worksteal

lint: $(VENV)/test.stamp ## Check style, types and import contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(VENV)/test.stamp ## Put the code into its form
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

$(VENV)/bench.stamp: requirements/bench.txt $(VENV)/test.stamp
	@echo "Setting up $(VENV) from requirements/bench.txt"
	@$(PIP) install --require-hashes -r requirements/bench.txt
	@touch $@

bench: $(VENV)/bench.stamp ## Measure: analysis throughput, the stages of a build, memory
	@$(BIN)/python benchmarks/run.py

fuzz: $(VENV)/fuzz.stamp ## Feed the readers bytes that coverage guides, for SECONDS (600)
	@$(BIN)/python scripts/fuzz_reading.py -max_total_time=$(or $(SECONDS),600) -timeout=30 -rss_limit_mb=4000

$(VENV)/fuzz.stamp: requirements/fuzz.txt $(VENV)/test.stamp
	@$(PIP) install --require-hashes -r requirements/fuzz.txt
	@touch $@

eval: $(VENV)/test.stamp ## Measure the reading against the gold under tests/gold and keep the figures
	@$(BIN)/python -m tests.gold

golden: $(VENV)/test.stamp ## Write the golden files under tests/golden anew; read the difference before you commit it
	@$(BIN)/python -m pytest tests/golden --update-golden

lock: ## Compile the lock files again (needs uv)
	@uv pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-annotate --custom-compile-command 'make lock' --output-file requirements/site.txt --quiet
	@uv pip compile pyproject.toml --extra test --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-annotate --custom-compile-command 'make lock' --output-file requirements/test.txt --quiet
	@uv pip compile pyproject.toml --extra test --extra bench --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-annotate --custom-compile-command 'make lock' --output-file requirements/bench.txt --quiet
	@uv pip compile pyproject.toml --extra fuzz --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-annotate --custom-compile-command 'make lock' --output-file requirements/fuzz.txt --quiet
	@uv pip compile pyproject.toml --extra pagefind --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-annotate --custom-compile-command 'make lock' --output-file requirements/pagefind.txt --quiet

clean: ## Delete what builds have made
	@$(BIN)/seedbrief clean
