# Two commands: `make demo` shows the main job on the example, `make test` passes every test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
EXAMPLE := examples/workforce-ai-capture/declaration.yaml

.PHONY: demo test lint docs benchmark tools clean

$(VENV)/.user: pyproject.toml hatch_build.py
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@$(BIN)/python -m compileall -q checker
	@touch $@

$(VENV)/.dev: $(VENV)/.user
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

# The verdict of the example is "blocked" (exit 1), which here is what should happen.
demo: $(VENV)/.user
	@$(BIN)/dpia check $(EXAMPLE) -o text -o html=dpia-report.html; code=$$?; \
	if [ $$code -eq 1 ]; then echo "As it should be: the launch is blocked (exit 1). Open dpia-report.html in a browser."; \
	else echo "Expected exit 1 (blocked), got $$code"; exit 1; fi

test: $(VENV)/.dev tools
	$(BIN)/python -m pytest -n auto --dist loadgroup

# A browser and a real OPA for the tests, if they can be had; without them those tests are skipped loudly (CI=true: fail).
tools: $(VENV)/.dev
	@$(BIN)/python tests/tools.py

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

docs: $(VENV)/.dev
	$(BIN)/python docs/generate.py

benchmark: $(VENV)/.dev
	$(BIN)/python -m benchmarks.startup

clean:
	rm -rf $(VENV) dist build dpia-report.html
