"""Opens a class report, feedback pages and reports of research in headless Chromium: pages.py EXAMINER [SCREENSHOTS].

Needs Debian's chromium and chromium-driver, and selenium and axe-core-python from PyPI (.ci/run installs them).
Checked, in light and dark: what the pages say, no console message, no request to anywhere, the content security policy
in force, other people's markup inert, no violation found by axe-core, nothing wider than a phone.
"""
import base64
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

import axe_core_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

root = pathlib.Path(__file__).resolve().parent.parent.parent
examiner = sys.argv[1]
scratch = tempfile.TemporaryDirectory()
shots = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else scratch.name)
shots.mkdir(parents=True, exist_ok=True)
axe = next(pathlib.Path(axe_core_python.__file__).parent.glob("**/axe.min.js")).read_text()
EVIL = "<script>document.title='owned';fetch('https://example.org/')</script><img src=x onerror=\"document.title='owned'\">"
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)
        print("FAILED:", what)


def make_class(folder):
    """The mock paper, with a learner who tries markup, one who writes from right to left, and a misconception."""
    with open(root / "Corpus" / "mock-paper.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    rows += [
        [f"Mallory {EVIL}", "1", f"They come back again and tell their friends {EVIL}</blockquote></main>"],
        [f"Mallory {EVIL}", "2", "javascript:alert(1) \u202egnorw\u202c"],
        ["\u05d3\u05e0\u05d4 \u05db\u05d4\u05df", "1", "Customers come back only because prices are low."],
        ["\u05d3\u05e0\u05d4 \u05db\u05d4\u05df", "2", ""],
        ["Copy Cat", "1", rows[1][2]],
    ]
    answers = folder / "answers.csv"
    with open(answers, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    out = folder / "class"
    subprocess.run(
        [examiner, "mark", root / "Rubrics/customer-service-fundamentals.md", answers, "--output", f"{out}/", "--quiet"],
        check=True)
    with open(out / "moderation.csv", newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    for row in table[:3]:
        row["moderated_marks"] = "1"
    with open(folder / "filled.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, table[0].keys())
        writer.writeheader()
        writer.writerows(table)
    subprocess.run(
        [examiner, "mark", root / "Rubrics/customer-service-fundamentals.md", answers, "--output", f"{out}/", "--quiet",
         "--reveal", "--moderation", folder / "filled.csv"], check=True)
    return out


def make_research(folder):
    """A report of evaluate with two people, groups and markup in an answer, and one of compare."""
    with open(root / "Corpus" / "mock-paper.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    with open(root / "Corpus" / "mock-paper-marks.csv", newline="", encoding="utf-8") as file:
        marks = [row[2] for row in csv.reader(file)]
    answers = folder / "judged.csv"
    with open(answers, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(rows[0] + ["marks", "second", "group"])
        for number, (row, mark) in enumerate(zip(rows[1:], marks[1:])):
            writer.writerow(row + [mark, max(0, float(mark) - 0.5 * (number % 5 == 0)), "evening" if number % 8 < 4 else "day"])
        writer.writerow([f"Mallory {EVIL}", "1", f"javascript:alert(1) {EVIL}</blockquote></main>", "2", "2", "day"])
    rubric = root / "Rubrics/customer-service-fundamentals.md"
    changed = folder / "changed.md"
    changed.write_text(rubric.read_text(encoding="utf-8").replace("accept:", "reject:"), encoding="utf-8")
    common = [answers, "--human", "marks", "--to", "html", "--resamples", "200", "--quiet", "--output"]
    subprocess.run(
        [examiner, "evaluate", rubric, *common, folder / "evaluation.html", "--human2", "second", "--by", "group",
         "--smallest-group", "10", "--ablate"], check=True)
    subprocess.run([examiner, "compare", rubric, changed, *common, folder / "comparison.html"], check=True)
    return folder


def browser():
    options = Options()
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                     "--disable-background-networking", "--disable-component-update", "--no-first-run"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def shoot(driver, name, width):
    driver.set_window_size(width, 900)
    height = driver.execute_script("return document.documentElement.scrollHeight")
    driver.set_window_size(width, min(height + 150, 6000))
    driver.save_screenshot(str(shots / f"{name}.png"))


def examine(driver, path, scheme, words):
    name = f"{path.stem[:20]}-{scheme}"
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    driver.set_window_size(1000, 900)
    driver.get_log("performance"), driver.get_log("browser")
    driver.get(path.as_uri())
    body = driver.find_element(By.TAG_NAME, "body").text
    for word in words:
        check(word in body, f"{name}: '{word}' is missing")
    check(driver.title != "owned", f"{name}: a script ran")
    check(not driver.find_elements(By.CSS_SELECTOR, "script, img, iframe, object, [onerror], [style]"), f"{name}: foreign markup")
    check(len(driver.find_elements(By.TAG_NAME, "h1")) == 1, f"{name}: not one h1")
    log = driver.get_log("browser")
    check(not log, f"{name}: console says {log}")
    requests = []
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            requests.append(message["params"]["request"]["url"])
    check([url for url in requests if not url.startswith("data:")] == [path.as_uri()], f"{name}: requests {requests}")
    # The style is in force, though the policy allows no other.
    check(driver.execute_script("return getComputedStyle(document.querySelector('main')).maxWidth") != "none", f"{name}: no style")
    dark = driver.execute_script("return getComputedStyle(document.body).backgroundColor") == "rgb(23, 25, 29)"
    check(dark == (scheme == "dark"), f"{name}: not {scheme}")
    # An element that the policy forbids stays without effect.
    driver.execute_script(
        "const s = document.createElement('script'); s.textContent = \"document.title = 'owned'\"; document.body.append(s);"
        "const t = document.createElement('style'); t.textContent = 'body { color: rgb(1, 2, 3) }'; document.head.append(t);")
    check(driver.title != "owned", f"{name}: the policy lets a script run")
    check(driver.execute_script("return getComputedStyle(document.body).color") != "rgb(1, 2, 3)", f"{name}: the policy lets styles in")
    driver.execute_script("document.querySelectorAll('script').forEach(s => s.remove());")
    driver.get_log("browser")
    # DevTools runs axe outside the page's policy.
    driver.execute_cdp_cmd("Runtime.evaluate", {"expression": axe})
    result = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(done);")
    for violation in result["violations"]:
        check(False, f"{name}: axe {violation['id']}: {violation['help']} {[n['html'][:120] for n in violation['nodes'][:3]]}")
    check(len(result["passes"]) > 20, f"{name}: axe passed only {len(result['passes'])} rules")
    for details in driver.find_elements(By.TAG_NAME, "details"):
        driver.execute_script("arguments[0].open = true", details)
    shoot(driver, name, 1000)
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 360, "height": 780, "deviceScaleFactor": 1, "mobile": True})
    wide = driver.execute_script("return document.documentElement.scrollWidth")
    check(wide <= 360, f"{name}: {wide} wide on a phone")
    if scheme == "light":
        driver.save_screenshot(str(shots / f"{name}-phone.png"))
    driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


with tempfile.TemporaryDirectory() as work:
    out = make_class(pathlib.Path(work))
    research = make_research(pathlib.Path(work))
    pages = {path.stem: path for path in (out / "feedback").glob("*.html")}
    mallory = next(path for stem, path in pages.items() if stem.startswith("Mallory"))
    driver = browser()
    try:
        for scheme in ["light", "dark"]:
            examine(driver, out / "report.html", scheme, [
                "Class report: Customer Service Fundamentals", "15 learners, 4 questions, 8 marks", "Cronbach", "Mallory <script>",
                "Points most often missed", "Copy Cat", "Answers to look at", "Misconceptions found"])
            examine(driver, pages["Aaliyah-Begum"], scheme, ["Feedback for Aaliyah Begum", "What earned your marks", "keep going back"])
            examine(driver, research / "evaluation.html", scheme, [
                "Evaluation: Customer Service Fundamentals", "Words alone", "Beside two people", "PRMSE", "Each question",
                "Decisions on each marking point", "Accuracy when only the surest", "evening", "+ synonyms", "Mallory <script>",
                "How it was reckoned"])
            examine(driver, research / "comparison.html", scheme, ["Comparison of two rubrics", "B less A", "Answers lost by B"])
            examine(driver, mallory, scheme, ["<script>document.title", "There is no answer from you for this question."])
        driver.get(pages["Aaliyah-Begum"].as_uri())
        printed = driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})
        pdf = base64.b64decode(printed["data"])
        (shots / "Aaliyah-Begum.pdf").write_bytes(pdf)
        sheets = pdf.count(b"/Type /Page\n") or pdf.count(b"/Type /Page ") or pdf.count(b"/Type/Page")
        check(1 <= sheets <= 3, f"a feedback page prints to {sheets} sheets")
    finally:
        driver.quit()

print(f"{len(failures)} failed; screenshots in {shots}" if len(sys.argv) > 2 else f"{len(failures)} failed")
sys.exit(1 if failures else 0)
