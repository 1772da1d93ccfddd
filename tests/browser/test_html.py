"""The HTML report in a real browser: it opens without errors, links jump, hostile text stays text, phone and paper hold."""

from __future__ import annotations

import itertools
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options as ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from checker import Options
from checker.checking import check_all
from checker.render import render

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("browser")

HOSTILE = "</script><script>document.title='pwned'</script><img src=x onerror=alert(1)>\" onmouseover=\"alert(2)\u202e\u200b javascript:alert(3) {{7*7}}"


@pytest.fixture(scope="module")
def browser(chromium: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = ChromeOptions()
    options.binary_location = str(chromium)
    for flag in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={tmp_path_factory.mktemp('profile')}",
    ):  # fmt: skip
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    yield driver
    driver.quit()


def page(tmp_path: Path, *files: Path) -> Path:
    run = check_all(list(files), Options(today="2026-11-25"))
    target = tmp_path / "report.html"
    target.write_text(render("html", run.reports, run.errors), "utf-8")
    return target


def opened(browser: webdriver.Chrome, file: Path) -> list[Any]:
    browser.get_log("browser")  # type: ignore[no-untyped-call]
    browser.get(file.as_uri())
    return list(browser.get_log("browser"))  # type: ignore[no-untyped-call]


@pytest.fixture
def case(root: Path, tmp_path: Path) -> Path:
    return page(tmp_path, root / "examples" / "workforce-ai-capture" / "declaration.yaml")


def test_it_opens_without_console_errors_and_needs_no_network(browser: webdriver.Chrome, case: Path) -> None:
    assert opened(browser, case) == []
    assert browser.title.startswith("BLOCKED")
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
    text = case.read_text("utf-8")
    assert re.findall(r"""(?:src|href)=["'](?!#)""", text) == []


def test_every_link_jumps_to_something(browser: webdriver.Chrome, case: Path) -> None:
    opened(browser, case)
    targets = {
        (link.get_dom_attribute("href") or "").partition("#")[2]
        for link in browser.find_elements(By.CSS_SELECTOR, "a[href^='#'], svg a")
    }
    assert len(targets) > 8
    for target in targets:
        assert browser.find_elements(By.ID, target), target
    browser.find_element(By.CSS_SELECTOR, "nav a").click()
    assert browser.execute_script("return window.scrollY") > 0


def test_a_screen_reader_finds_its_way(browser: webdriver.Chrome, case: Path) -> None:
    opened(browser, case)
    assert browser.find_element(By.TAG_NAME, "html").get_attribute("lang") == "en"
    levels = [int(h.tag_name[1]) for h in browser.find_elements(By.CSS_SELECTOR, "h1, h2, h3, h4")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    ids = [element.get_attribute("id") for element in browser.find_elements(By.CSS_SELECTOR, "[id]")]
    assert len(ids) == len(set(ids))
    svg = browser.find_element(By.TAG_NAME, "svg")
    for label in (svg.get_attribute("aria-labelledby") or "").split():
        assert browser.find_elements(By.ID, label)
    for region in browser.find_elements(By.CSS_SELECTOR, "[role=region]"):
        assert region.get_attribute("aria-label")


def test_the_keyboard_reaches_the_skip_link_first(browser: webdriver.Chrome, case: Path) -> None:
    opened(browser, case)
    browser.find_element(By.TAG_NAME, "body").send_keys("\ue004")
    assert browser.switch_to.active_element.get_attribute("class") == "skip"


@pytest.mark.parametrize("width", [360, 1200])
def test_nothing_hangs_over_the_edge(browser: webdriver.Chrome, case: Path, width: int) -> None:
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500},
    )
    opened(browser, case)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_on_paper_the_reasons_are_shown(browser: webdriver.Chrome, case: Path) -> None:
    opened(browser, case)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert browser.find_element(By.TAG_NAME, "nav").value_of_css_property("display") == "none"
    assert browser.execute_script("return document.querySelector('.finding details p').checkVisibility()")
    assert browser.execute_script("return document.documentElement.scrollWidth <= window.innerWidth")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_hostile_text_stays_text(browser: webdriver.Chrome, tmp_path: Path) -> None:
    file = tmp_path / "hostile.dpia.json"
    declaration = {
        "dpia": 1,
        "name": HOSTILE,
        "description": HOSTILE,
        "subjects": {"s": {"category": "employee", "name": HOSTILE, "can_refuse": False}},
        "data": {"d": {"category": "keystrokes", "name": HOSTILE, "subjects": ["s"], "source": "observed"}},
        "purposes": {"p": {"name": HOSTILE, "uses": ["d"], "legal_basis": "consent"}},
        "stores": {"w": {"default_access": "allow"}},
        "recipients": {"r": {"name": HOSTILE, "kind": "public", "purpose": "none"}},
    }
    file.write_text(json.dumps(declaration), "utf-8")
    assert opened(browser, page(tmp_path, file)) == []
    assert "pwned" not in browser.title.partition(":")[0]
    assert browser.find_elements(By.CSS_SELECTOR, "img, script, [onmouseover], [onerror]") == []
    body = browser.find_element(By.TAG_NAME, "body").text
    assert "<script>" in body
    assert "{{7*7}}" in body
    assert "\u202e" not in browser.page_source
    assert "\\u202e" in browser.page_source
