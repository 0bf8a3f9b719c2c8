# make run and make test are all there is to know; each brings what it needs (scripts/setup.sh).
.DEFAULT_GOAL := help
.PHONY: help run test lint check-style check-types check-strict check-rooms pytest pytest-many \
	pytest-windows format \
	bench harm soak soak-floor tour setup clean

export PATH := $(CURDIR)/.venv/bin:$(CURDIR)/.cache/uv/bin:$(PATH):$(HOME)/.local/bin:$(HOME)/.cargo/bin
unexport VIRTUAL_ENV

ARGS ?=
CORE := tests/domain tests/app

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: ## Open the window
	@scripts/setup.sh run
	@python -m thrust_gui $(ARGS)

test: setup ## Check style, types and rooms, then run every test
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory pytest

lint: setup ## Check style, types and rooms
	@$(MAKE) --no-print-directory -kj2 --output-sync=target check-style check-types check-strict check-rooms

check-style:
	ruff check
	ruff format --check

check-types:
	mypy

check-strict:
	pyright

check-rooms:
	lint-imports

# Tests with a real window mostly wait, so they run beside the others. What is heard runs when all else
# is done, several at a time, each with a sound server of its own: it waits too, but must not be held up.
pytest:
	@$(MAKE) --no-print-directory -j2 pytest-many pytest-windows
	pytest -n 4 --maxschedchunk 1 -m sound $(ARGS) || test $$? -eq 5

# The core is covered by its own tests alone; the others run faster unwatched.
pytest-many:
	pytest -n 2 --dist worksteal -m "not window and not sound" $(CORE) --cov --cov-report=term \
	  --cov-fail-under=100 $(ARGS)
	pytest -n 2 --dist worksteal -m "not window and not sound" \
	  $(addprefix --ignore=,$(CORE)) $(ARGS)

pytest-windows:
	pytest -m "window and not sound" $(ARGS) || test $$? -eq 5

format: setup ## Put every file into the house style
	ruff format
	ruff check --fix

bench: setup ## Measure what the README's table says
	@python -m benchmarks $(ARGS)

harm: setup ## Only the tests that kill, fill or break something, many times over
	THRUST_KILLS=10 THRUST_STORE_KILLS=500 THRUST_HARM=100 THRUST_FUZZ=100000 THRUST_PAUSES=20 \
		pytest -m harm --timeout=1800 $(ARGS)

soak: setup ## The property tests, long: 5,000 examples each
	pytest --hypothesis-profile=soak --timeout=3600 -m "not window and not sound" $(ARGS)

soak-floor: setup ## Two hours of training in real time: memory, timers, late beats
	@python -m benchmarks soak $(ARGS)

tour: setup ## Pictures of every page and phase, under build/tour
	@python -m thrust_gui tour --out build/tour $(ARGS)

setup: ## Bring uv, the locked packages, Qt's libraries and the tests' programs
	@scripts/setup.sh test

clean: ## Remove everything that was made here
	rm -rf .venv .cache build dist .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
