# `make` and `make test` are all that a fresh machine needs. `make help` lists the rest.

SHELL := /bin/bash
# For make generated: letters of each half of the wordings, and what they are drawn with.
COUNT ?= 5000
SEED ?= 1
PREFIX ?= /usr/local
SHARED ?= ../shared
# For make fuzz.
MINUTES ?= 4
COMMAND := .build/release/foi-records
# On Linux programs hold the Swift runtime: they start in two thirds of the time, and run where there is no Swift.
RELEASE := swift build -c release $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
# Its man pages and completions.
SHARE := .build/share
# The sample whose record `make` shows.
SHOWN := samples/whitehall-annex.pdf

.DEFAULT_GOAL := all
.PHONY: all help setup build test report-test interop lint format eval generated learn fuzz hostile batches asan tsan bench growth \
	instructions programs docs install deb clean

all: build ## install what is missing, build, convert samples/ into records.jsonl and show one record
	@echo "foi-records convert samples --output records.jsonl --force"
	@$(COMMAND) convert samples --output records.jsonl --force || test $$? -eq 1
	@echo "records.jsonl: $$(wc -l < records.jsonl | tr -d ' ') lines, one for each PDF in samples/"
	@echo
	@echo "foi-records show $(SHOWN)"
	@$(COMMAND) show $(SHOWN)

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{ printf "make %-14s %s\n", $$1 == "all" ? "" : $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install the missing system packages (apt or brew)
	@scripts/setup

build: setup ## build the command for release
	$(RELEASE) --product foi-records
	@test "$(SHARE)" -nt "$(COMMAND)" || scripts/manual "$(COMMAND)" "$(SHARE)"

test: setup ## run the tests
	swift test

report-test: build ## try the report in a headless Chromium, where there is one; SCREENSHOTS=FOLDER keeps pictures
	@python3 Tests/Browser/report_test.py "$(COMMAND)" $(SCREENSHOTS)

lint: ## check the format of the sources
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

format: ## bring the sources into format
	swift format --in-place --recursive Sources Tests Benchmarks Package.swift

eval: build ## measure accuracy on the annotated letters, those in ../shared too where they are
	@scripts/check-accuracy "$(COMMAND)" "$(SHARED)" $(EVALFLAGS)

generated: setup ## make COUNT letters at random with SEED, read them, print figures and small failures
	$(RELEASE) --product letter-forge
	@.build/release/letter-forge --count $(COUNT) --seed $(SEED) $(FORGEFLAGS)

# Letters and answers are learnt from by what their sentences are like, so these come first; then of which parts sentences are
# said, by which the words of answers are found.
learn: setup ## learn anew from Training/ what sentences, letters and answers say; TRY=answers or HELD=answers only tells how well
	@Training/learn $(if $(TRY),$(TRY) --try) $(if $(HELD),$(HELD) --held)
ifeq ($(TRY)$(HELD),)
	$(RELEASE) --product letter-signs
	@.build/release/letter-signs Tests/Corpus/letters Tests/Further/letters >.build/places.jsonl
	@Training/learn places .build/places.jsonl
	$(RELEASE) --product letter-signs
	@.build/release/letter-signs Training/letters/*.txt Training/answers/*.txt Tests/Corpus/letters Tests/Further/letters \
		samples >.build/signs.jsonl
	@Training/learn letters .build/signs.jsonl
	@mkdir -p .build/interest
	@Training/learn composed >.build/interest/composed.txt
	@.build/release/letter-signs Training/interest/passages-*.txt .build/interest/composed.txt Tests/Corpus/letters \
		Tests/Further/letters samples >.build/steps.jsonl
	@Training/learn weighings .build/steps.jsonl
endif

interop: build ## open what the command writes with pandas, DuckDB and Datasette (from PyPI), where pip has a network
	@scripts/interop "$(COMMAND)"

fuzz: build ## try the parsers with made-up input for MINUTES, PDFs damaged with SEED among it
	@scripts/fuzz $(MINUTES) $(SEED)

hostile: build ## read letters with hostile PDFs among them, and tell whether anything is lost
	@Tests/Hostile/mix $(COMMAND) --seed $(SEED) $(HOSTILEFLAGS)

batches: build ## kill long runs and their workers at random, and measure memory
	@scripts/check-batches $(COMMAND) $(BATCHFLAGS)

# Workers limit their addresses and system calls, of which the sanitizers take more: CommandTests starts them.
asan: setup ## run the tests, but those of the command, with AddressSanitizer
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-asan --skip CommandTests

tsan: setup ## run the tests, but those of the command, with ThreadSanitizer
	swift test --sanitize=thread --scratch-path .build-tsan --skip CommandTests

bench: programs ## compare with poppler alone and with other ways, and time the stages, on samples/ and BENCHLETTERS=FOLDER
	Benchmarks/compare.py .build/release $(BENCHLETTERS) $(BENCHFLAGS)
	.build/release/StageBenchmark samples $(BENCHLETTERS)

growth: programs ## measure time and memory from 100 to 100,000 letters
	Benchmarks/growth.py .build/release $(BENCHFLAGS)

instructions: programs ## count the instructions of each stage and compare them with those committed
	@Benchmarks/instructions.py .build/release $(BENCHFLAGS)

programs: build # what the benchmarks run
	$(RELEASE) --product BareLoop
	$(RELEASE) --product StageBenchmark

docs: setup ## build the library's documentation into .build/docs
	@scripts/docs

install: ## install the built command, its man pages and completions under PREFIX (/usr/local); run make before
	@test -x "$(COMMAND)" -a -d "$(SHARE)" || { echo "nothing is built yet: run make first"; exit 1; }
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share"
	install -m 755 "$(COMMAND)" "$(DESTDIR)$(PREFIX)/bin/foi-records"
	cp -R "$(SHARE)/." "$(DESTDIR)$(PREFIX)/share/"

deb: build ## build a Debian package of the command into .build
	@scripts/deb

clean-install: deb ## install the package, and by make install, on a Debian with nothing else (root, debootstrap)
	@scripts/check-clean .build/foi-records_*.deb

clean: ## remove what was built
	rm -rf .build .build-asan .build-fuzz .build-tsan records.jsonl
