# The commands of mailguard's own developers; README.md explains them.
# `make install` needs Python 3.11 to 3.14; `make test` also installs Debian packages (tests/setup/debian.sh).
PYTHON ?= python3
BIN := .venv/bin
LOCK_FLAGS := --generate-hashes --no-header --no-annotate --python-version 3.11

.PHONY: install install-dev run test check format gates proofs style train bench soak docs lock clean

install: .venv/.installed

.venv/.installed: requirements.lock pyproject.toml
	@bash tests/setup/venv.sh "$(PYTHON)"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@

install-dev: .venv/.installed-dev

.venv/.installed-dev: .venv/.installed requirements-test.lock tests/setup/debian.sh
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.lock
	@bash tests/setup/debian.sh
	@touch $@

run: install
	$(BIN)/mailguard demo

test: install-dev check
	$(BIN)/python -m pytest

check: install-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

gates: install-dev
	$(BIN)/python tests/setup/gates.py

proofs: gates
	$(BIN)/python tests/setup/prove.py
	$(BIN)/python -m tests.setup.figures

# The look of the page of held mail, from the GOV.UK Design System; needs npm.
GOVUK := 6.6.0

build/govuk-frontend-$(GOVUK).tgz:
	@mkdir -p build
	npm pack --silent --pack-destination build govuk-frontend@$(GOVUK)

style: install-dev build/govuk-frontend-$(GOVUK).tgz
	$(BIN)/python tests/setup/page_style.py build/govuk-frontend-$(GOVUK).tgz

# The tools of training stay out of .venv: nothing that runs needs them.
build/train/.installed: pyproject.toml install
	$(PYTHON) -m venv build/train
	build/train/bin/pip install --quiet --disable-pip-version-check ".[train]"
	@touch $@

train: build/train/.installed
	PYTHONPATH=. build/train/bin/python -m tests.training.train

bench: install-dev
	$(BIN)/python -m tests.bench

docs: install-dev
	$(BIN)/python tests/setup/picture.py

soak: install-dev
	$(BIN)/python -m pytest -m soak

lock: install-dev
	$(BIN)/uv pip compile --universal $(LOCK_FLAGS) --extra build pyproject.toml --output-file requirements.lock
	$(BIN)/uv pip compile $(LOCK_FLAGS) --extra build --extra test --constraints requirements.lock pyproject.toml --output-file requirements-test.lock

clean:
	rm -rf .venv build dist
