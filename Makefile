# Broadsheet. `make help` lists what can be asked of it.

LISTEN ?= $(or $(BROADSHEET_LISTEN),127.0.0.1:8080)
DATA ?= data
JOBS ?= 2
FLAGS = -j $(JOBS) --explicit-target-dependency-import-check error
PROGRAM = .build/release/broadsheet

.DEFAULT_GOAL := help
.PHONY: help run build test check check-all bench fuzz format lint clean prepare-run prepare-test prepare-bench

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## Install what is missing, build, load the demonstration edition if there is no data, and serve
	@Scripts/serve "$(DATA)" "$(LISTEN)"

build: prepare-run ## Build the release program, .build/release/broadsheet
	@echo "==> building (release)"
	@swift build -c release $(FLAGS) --product broadsheet
	@swift build -c release $(FLAGS) --product broadsheet-pictures

test: prepare-test build ## Every test: unit, both databases, browser, validity, kill, fuzz
	@Scripts/test

check: prepare-run ## The quick one: format, warnings, layers, tests on SQLite
	@Scripts/check

check-all: test fuzz ## Everything, with longer fuzzing

bench: prepare-bench build ## Measure the speed that the design owes (BENCH="--help" lists options)
	@swift build -c release $(FLAGS) --product bench-archive
	@Scripts/bench $(BENCH)

fuzz: prepare-test ## Run each fuzz target (SECONDS=20)
	@Scripts/fuzz $(or $(SECONDS),20)

format: ## Format the sources in place
	@swift format -i -p -r Package.swift Sources Tests Fuzz Bench

lint: ## Refuse what the formatter would change
	@swift format lint --strict -p -r Package.swift Sources Tests Fuzz Bench

clean: ## Remove what was built, never the data
	@rm -rf .build .venv artefacts

prepare-run:
	@Scripts/prepare run

prepare-test:
	@Scripts/prepare test

prepare-bench:
	@Scripts/prepare bench
