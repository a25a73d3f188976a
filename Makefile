# Every target sets up what it needs; a set-up that is up to date costs a few file look-ups.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
export PYTHON
VENV := .venv
BIN := $(VENV)/bin
# sqlite-utils requires pip itself, so pip may replace itself here: it must run as a module.
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
UV := uv==0.13.9
LOCK := build/lock/bin
BUNDLER := build/bundler
DOCS := build/docs
BENCH := build/bench

RUNTIME := $(VENV)/runtime.stamp
DEV := $(VENV)/dev.stamp

.PHONY: run test lint types layers screenshot screenshots bench endurance mutants needed translations manual bundle deb release lock clean help

run: $(RUNTIME)  ## open the app (ARGS="FILE…" opens files in it)
	@tools/debian-packages run || true
	@$(BIN)/briefreader $(ARGS)

test: $(DEV)  ## run the tests on all cores (ARGS="-k name" picks some, which run on one)
	@tools/debian-packages test || true
	@# Where services run, installing would start a print server: there the user decides.
	@[ -d /run/systemd/system ] || tools/debian-packages print || true
	@# A few are done before more processes would have begun.
	@$(BIN)/python -m pytest $(or $(ARGS),-n auto --dist worksteal)

lint: $(DEV)  ## check style and formatting
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(DEV)  ## check types
	@$(BIN)/mypy

layers: $(DEV)  ## check that imports run downward only
	@$(BIN)/lint-imports

screenshot: $(DEV)  ## write build/window-light.png and build/window-dark.png
	@tools/debian-packages screenshot
	@$(BIN)/python tools/screenshots.py build window-light window-dark

screenshots: $(DEV)  ## take the pictures of the window in docs/screenshots anew
	@tools/debian-packages screenshot
	@$(BIN)/python tools/screenshots.py docs/screenshots

bench: $(BENCH)/stamp  ## measure the hot paths (ARGS="short", ARGS="name" picks some)
	@QT_QPA_PLATFORM=offscreen:configfile=tests/screen.json $(BENCH)/bin/python \
		tests/benchmarks/run.py $(ARGS)

endurance: $(DEV)  ## run for hours: kills, damage, a full disk, fuzzing (ARGS="-k kills" picks some)
	@tools/debian-packages endurance || true
	@$(BIN)/python -m pytest -s -o python_files='long_*.py' tests/endurance $(ARGS)

mutants: $(DEV)  ## change the source in 150 places, see which no test notices (ARGS="--seed 1")
	@$(BIN)/python tools/mutants.py $(ARGS)

needed: $(DEV)  ## take entries out of the languages' files, see which no test misses (ARGS="fr")
	@$(BIN)/python tools/needed_rules.py $(ARGS)

translations: $(DEV)  ## bring resources/i18n up to date with the strings in the code
	@$(BIN)/python tools/translations.py

bundle: $(BUNDLER)/stamp  ## build the standalone app in dist/briefreader
	@tools/debian-packages bundle
	$(BUNDLER)/bin/python -m pip install -q --disable-pip-version-check --no-deps \
		--no-build-isolation --force-reinstall .
	@# To unpack the modules took a twenty-fifth of a start; what is shipped is packed as a whole.
	PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0 $(BUNDLER)/bin/pyinstaller --noconfirm --log-level WARN --distpath dist \
		--workpath build/pyinstaller packaging/briefreader.spec
	$(BUNDLER)/bin/python packaging/sbom.py dist/briefreader build/pyinstaller/briefreader \
		dist/briefreader

manual: $(DOCS)/stamp $(RUNTIME)  ## build the manual as web sites, and the quick guides as PDF
	@rm -rf build/manual
	$(DOCS)/bin/sphinx-build -W -q -b html -d build/manual/doctrees docs/manual build/manual/html
	@# French pages and pictures, over the English ones for what is missing.
	@cp -r docs/manual build/manual/fr && cp -r docs/manual/fr/. build/manual/fr && rm -r build/manual/fr/fr
	$(DOCS)/bin/sphinx-build -W -q -b html -t fr -d build/manual/doctrees-fr build/manual/fr \
		build/manual/html/fr
	@rm build/manual/html/.buildinfo build/manual/html/fr/.buildinfo
	$(BIN)/python tools/quick_guide.py build/manual/quick-guide-a4.pdf a4
	$(BIN)/python tools/quick_guide.py build/manual/quick-guide-letter.pdf letter
	$(BIN)/python tools/quick_guide.py build/manual/quick-guide-fr.pdf a4 fr

deb: bundle manual  ## build the Debian package in dist/
	@tools/debian-packages deb
	packaging/linux/build-deb $(BUNDLER)/bin/python

release: deb  ## build everything that a release for Linux holds, in dist/release
	packaging/linux/build-archive
	rm -rf dist/release && mkdir -p dist/release
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(BUNDLER)/bin/python -m pip wheel -q --no-deps \
		--disable-pip-version-check --no-build-isolation --wheel-dir dist/release .
	mv dist/briefreader*.deb dist/briefreader-*.tar.xz dist/release/
	cp dist/briefreader/sbom.cdx.json build/manual/quick-guide-*.pdf dist/release/
	cd dist/release && sha256sum * > SHA256SUMS

lock: $(LOCK)/uv  ## pin and hash the newest allowed versions again
	@tools/lock $(LOCK)/uv

clean:  ## remove all that can be made again, .venv included
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-12s%s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/created.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Briefreader needs Python 3.11 or later: make PYTHON=python3.11 …" >&2; exit 1; }
	@tools/debian-packages venv
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(RUNTIME): $(VENV)/created.stamp pyproject.toml src/briefreader/__init__.py \
		requirements/build.txt requirements/runtime.txt
	$(PIP) install -q --require-hashes -r requirements/build.txt -r requirements/runtime.txt
	$(PIP) install -q --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): $(RUNTIME) requirements/dev.txt
	$(PIP) install -q --require-hashes -r requirements/dev.txt
	@touch $@

$(BUNDLER)/stamp: requirements/build.txt requirements/bundle.txt
	@tools/debian-packages venv
	$(PYTHON) -m venv --clear $(BUNDLER)
	$(BUNDLER)/bin/python -m pip install -q --disable-pip-version-check --no-input \
		--require-hashes -r requirements/build.txt -r requirements/bundle.txt
	@touch $@

$(DOCS)/stamp: requirements/docs.txt
	@tools/debian-packages venv
	$(PYTHON) -m venv --clear $(DOCS)
	$(DOCS)/bin/python -m pip install -q --disable-pip-version-check --no-input \
		--require-hashes -r requirements/docs.txt
	@touch $@

# Apart from .venv, as spaCy brings a plug-in of pytest along.
$(BENCH)/stamp: pyproject.toml requirements/build.txt requirements/bench.txt
	@tools/debian-packages venv
	$(PYTHON) -m venv --clear $(BENCH)
	$(BENCH)/bin/python -m pip install -q --disable-pip-version-check --no-input \
		--require-hashes -r requirements/build.txt -r requirements/bench.txt
	$(BENCH)/bin/python -m pip install -q --disable-pip-version-check --no-deps \
		--no-build-isolation --editable .
	@touch $@

$(LOCK)/uv: Makefile
	$(PYTHON) -m venv build/lock
	$(LOCK)/python -m pip install -q --disable-pip-version-check '$(UV)'
	@touch $@
