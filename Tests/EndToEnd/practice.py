"""Practises and tries out a rubric in headless Chromium: practice.py EXAMINER [SCREENSHOTS].

Needs Debian's chromium and chromium-driver, and selenium and axe-core-python from PyPI (.ci/run installs them).
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import chromium

root = pathlib.Path(__file__).resolve().parent.parent.parent
examiner = sys.argv[1]
scratch = tempfile.TemporaryDirectory()
work = pathlib.Path(scratch.name)
shots = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else work
shots.mkdir(parents=True, exist_ok=True)
rubric = root / "Rubrics/customer-service-fundamentals.md"
EVIL = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
GOOD = "Customers come back again because they were treated well, and they tell their friends about us."
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)
        print("FAILED:", what)


def make_page(name, source, *options):
    page = work / name
    subprocess.run([examiner, "page", source, "--output", page, "--quiet", *options], check=True)
    return page


def open_page(driver, page):
    driver.get_log("performance"), driver.get_log("browser")
    driver.get(page.as_uri())
    chromium.wait(driver, "document.body.dataset.ready", f"{page.name} is ready")


def text(driver, name):
    return driver.find_element(By.ID, name).text


def answer(driver):
    return driver.find_element(By.ID, "answer")


def marked(driver):
    """Waits until the text in the box has been marked; its result line."""
    chromium.wait(
        driver, "document.body.dataset.line && JSON.parse(document.body.dataset.line) && window.performance.now() > 0", "marked")
    time.sleep(0.3)
    return driver.execute_script("return document.body.dataset.line")


def put(driver, words):
    """Puts a text into the box as a paste does."""
    box = answer(driver)
    driver.execute_script(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", box, words)


def native(words, question="1", source=rubric):
    lines = work / "answers.jsonl"
    lines.write_text(json.dumps({"learner": "", "question": question, "answer": words}, ensure_ascii=False) + "\n", encoding="utf-8")
    return subprocess.run(
        [examiner, "mark", source, lines, "--to", "jsonl", "--quiet"], check=True, capture_output=True, encoding="utf-8").stdout.rstrip("\n")


def typing(driver, page):
    open_page(driver, page)
    check(chromium.console(driver) == [], "console is not empty after opening")
    check("0 of 2 marks" in text(driver, "score"), f"score before an answer: {text(driver, 'score')}")
    before = text(driver, "step")
    answer(driver).send_keys("They come back again")
    line = marked(driver)
    check("1 of 2 marks" in text(driver, "score"), f"score after one idea: {text(driver, 'score')}")
    check("come back" in driver.execute_script("return document.querySelector('#copy mark').textContent"), "no evidence")
    advice = text(driver, "step")
    check(advice != before and advice, "advice did not change")
    check("partly" in text(driver, "checklist"), "checklist does not say partly")
    check(line == native("They come back again"), "browser and native results differ")
    answer(driver).send_keys(", and they tell their friends about us")
    line = marked(driver)
    check("2 of 2 marks" in text(driver, "score"), f"score after two ideas: {text(driver, 'score')}")
    check(text(driver, "step") != advice, "advice did not change again")
    check("met" in text(driver, "checklist"), "checklist does not say met")
    check(line == native("They come back again, and they tell their friends about us"), "results differ with two ideas")
    # The caret stays where the learner writes, and undo is the box's own.
    box = answer(driver)
    driver.execute_script("arguments[0].setSelectionRange(4, 4)", box)
    box.send_keys(" all")
    time.sleep(0.3)
    check(driver.execute_script("return [arguments[0].selectionStart, arguments[0].selectionEnd]", box) == [8, 8], "caret moved")
    check(driver.execute_script("return document.activeElement.id") == "answer", "focus moved")
    underlined = driver.execute_script(
        "return [...document.querySelectorAll('#copy mark')].map(m => getComputedStyle(m).textDecorationLine)")
    check(underlined and all(line == "underline" for line in underlined), "evidence hangs on colour alone")
    # The copy behind the box has the same lines.
    same = driver.execute_script(
        "const b = document.querySelector('#answer'), c = document.querySelector('#copy');"
        "return ['font', 'lineHeight', 'paddingLeft', 'letterSpacing', 'width'].filter(k => getComputedStyle(b)[k] !== getComputedStyle(c)[k])")
    check(same == [], f"box and copy differ in {same}")


def live_region(driver, page):
    open_page(driver, page)
    driver.execute_script(
        "window.said = []; new MutationObserver(() => window.said.push(document.querySelector('#announcement').textContent))"
        ".observe(document.querySelector('#announcement'), {childList: true, characterData: true, subtree: true})")
    for letter in GOOD[:40]:
        answer(driver).send_keys(letter)
    check(driver.execute_script("return window.said.length") == 0, "the page talks while the learner writes")
    time.sleep(2)
    said = driver.execute_script("return window.said")
    check(len(said) == 1 and "marks" in said[0] and "Next step" in said[0], f"said after a pause: {said}")
    check(driver.find_element(By.ID, "announcement").get_attribute("aria-live") == "polite", "not polite")


def hints_and_model(driver, page):
    open_page(driver, page)
    put(driver, "")
    time.sleep(0.3)
    check("loyal" not in text(driver, "checklist"), "the checklist gives an answer away")
    check(text(driver, "model-answer") == "", "the model answer is there before it is wanted")
    button = driver.find_element(By.ID, "hint")
    rungs = []
    for _ in range(3):
        button.click()
        rungs.append(driver.find_elements(By.CSS_SELECTOR, "#hints p")[-1].text)
    check(len(set(rungs)) == 3, f"hints: {rungs}")
    check("…" in rungs[1] and "loyal" not in rungs[1] and "loyal" in rungs[2], f"hints tell too much or too little: {rungs}")
    check(not button.is_enabled(), "a fourth hint is offered")
    driver.find_element(By.CSS_SELECTOR, "#model summary").click()
    time.sleep(0.2)
    check("loyal" in text(driver, "model-answer"), "no model answer on demand")


def keyboard(driver, page):
    open_page(driver, page)
    driver.execute_script("localStorage.clear()")
    open_page(driver, page)

    def press(*keys):
        for key in keys:
            driver.switch_to.active_element.send_keys(key)

    def focused():
        return driver.execute_script("return document.activeElement.id || document.activeElement.className")

    def tab_to(name):
        for _ in range(30):
            if focused() == name:
                return
            press(Keys.TAB)
        check(False, f"{name} cannot be reached by Tab")

    driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    check(focused() == "skip", f"first stop is {focused()}")
    press(Keys.ENTER)
    tab_to("answer")
    press(GOOD)
    time.sleep(0.4)
    tab_to("save")
    press(Keys.ENTER)
    chromium.wait(driver, "document.querySelector('#saved').textContent.includes('attempt 1')", "saved by keyboard")
    check("Attempt 1: 2 of 2." in driver.execute_script("return document.querySelector('#progress desc').textContent"), "no text for the picture")
    tab_to("delete")
    press(Keys.ENTER)
    chromium.wait(driver, "document.querySelector('#confirm').open", "the dialogue is open")
    press(Keys.ESCAPE)
    chromium.wait(driver, "!document.querySelector('#confirm').open", "the dialogue is closed")
    check("1" in text(driver, "overview"), "Escape deleted the attempts")
    driver.execute_script("document.querySelector('#question').focus()")
    press(Keys.ARROW_DOWN)
    chromium.wait(driver, "document.querySelector('#asked-heading').textContent.includes('Question 2')", "question by arrow key")


def attempts(driver, page, downloads):
    open_page(driver, page)
    driver.execute_script("localStorage.clear()")
    open_page(driver, page)
    put(driver, "They come back again")
    time.sleep(0.3)
    driver.find_element(By.ID, "save").click()
    put(driver, GOOD)
    time.sleep(0.3)
    driver.find_element(By.ID, "save").click()
    open_page(driver, page)
    check("2 of 2" in text(driver, "overview"), "attempts are gone after a reload")
    check("Question 1" in text(driver, "again"), "nothing to practise again")
    # A second tab sees what the first one does, and loses nothing of it.
    first = driver.current_window_handle
    driver.switch_to.new_window("tab")
    open_page(driver, page)
    put(driver, "They recommend us to others")
    time.sleep(0.3)
    driver.find_element(By.ID, "save").click()
    second = driver.current_window_handle
    driver.switch_to.window(first)
    chromium.wait(driver, "document.querySelector('#progress desc').textContent.includes('Attempt 3')", "the other tab's attempt")
    put(driver, "Sales go up")
    time.sleep(0.3)
    driver.find_element(By.ID, "save").click()
    driver.switch_to.window(second)
    chromium.wait(driver, "document.querySelector('#progress desc').textContent.includes('Attempt 4')", "the first tab's attempt")
    driver.close()
    driver.switch_to.window(first)
    driver.find_element(By.ID, "export").click()
    file = downloads / "practice-attempts.json"
    for _ in range(100):
        if file.exists():
            break
        time.sleep(0.05)
    exported = json.loads(file.read_text())
    check(len(exported["attempts"]) == 4 and exported["schema"] == 1, "export is not whole")
    driver.find_element(By.ID, "delete").click()
    driver.find_element(By.CSS_SELECTOR, "#confirm button[value=delete]").click()
    chromium.wait(driver, "document.querySelector('#progress').textContent.includes('No attempt')", "deleted")
    check(driver.execute_script("return localStorage.length") == 0, "something is left in the storage")


def odd_answers(driver, page):
    open_page(driver, page)
    for words in ["👩‍🔬🎉 they come back again 👍🏽 and tell their friends", "הם חוזרים they come back again", "They come back again. " + EVIL + " They tell their friends.",
                  "\u202ethey come back again\u202c", "e\u0301" * 50, "a" * 5000, "</textarea></script>", ""]:
        put(driver, words)
        time.sleep(0.3)
        line = driver.execute_script("return document.body.dataset.line")
        check(line == native(words), f"results differ for {words[:40]!r}")
        shown = driver.execute_script("return [...document.querySelectorAll('#copy mark')].map(m => m.textContent)")
        if "come back again" in words.lower():
            check(any(one.lower().startswith("they come back") for one in shown), f"evidence misplaced in {words[:40]!r}: {shown}")
    check(driver.title != "owned" and not driver.find_elements(By.CSS_SELECTOR, "main img, main script"), "markup of an answer is alive")
    megabyte = (GOOD + " ") * (1_000_000 // (len(GOOD) + 1))
    began = time.monotonic()
    put(driver, megabyte)
    chromium.wait(driver, "document.querySelector('#remarks').textContent.includes('very long')", "a megabyte is marked", 60)
    took = time.monotonic() - began
    check(took < 20, f"a megabyte takes {took:.1f} s")
    put(driver, GOOD)
    chromium.wait(driver, "document.querySelector('#score').textContent.startsWith('2 of 2')", "after a megabyte")


def odd_rubric(driver):
    source = work / "evil.md"
    source.write_text(
        f"# Shop {EVIL} & {{{{title}}}}\n\n## Question 1 (2 marks)\nName two </script> things {EVIL}.\n\n### Marking points\n"
        f"- Award credit for naming at least two colours, such as red, blue or green {EVIL}.\n\n### Model answers\n- Red and blue {EVIL}.\n",
        encoding="utf-8")
    page = work / "evil.html"
    subprocess.run([examiner, "page", source, "--output", page, "--quiet"])
    open_page(driver, page)
    put(driver, f"Red and blue {EVIL}")
    time.sleep(0.4)
    for _ in range(3):
        driver.execute_script("document.querySelector('#hint').click()")
    driver.execute_script("document.querySelector('#model').open = true")
    time.sleep(0.2)
    check("owned" not in driver.title.split("'")[0] and driver.title.startswith("Shop <script>"), f"title is {driver.title}")
    check(not driver.find_elements(By.CSS_SELECTOR, "main img, main script, header img, header script"), "markup of a rubric is alive")
    check(chromium.console(driver) == [], "console is not empty for an odd rubric")


def injected(driver, page):
    open_page(driver, page)
    driver.execute_script(
        "const s = document.createElement('script'); try { s.textContent = \"document.title = 'owned'\" } catch {} document.body.append(s);"
        "try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"document.title=1\">') } catch {}"
        # Later, because DevTools may do more than the page.
        "setTimeout(() => { try { eval('document.title = 2') } catch {} fetch('https://example.org/').catch(() => {}) }, 0);"
        "const t = document.createElement('style'); t.textContent = 'body { color: rgb(1, 2, 3) }'; document.head.append(t);")
    time.sleep(0.3)
    check(driver.title == "Customer Service Fundamentals", f"an injected script ran: {driver.title}")
    check(driver.execute_script("return getComputedStyle(document.body).color") != "rgb(1, 2, 3)", "the policy lets styles in")
    check([url for url in chromium.requests(driver) if url != page.as_uri()] == [], "the policy lets a request out")


def without_storage(page):
    blocked = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError') }})"
    full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
    for name, script, words in [("blocked", blocked, "does not let the page store"), ("full", full, "storage is full")]:
        driver = chromium.browser()
        try:
            driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": script})
            open_page(driver, page)
            put(driver, GOOD)
            time.sleep(0.3)
            driver.find_element(By.ID, "save").click()
            chromium.wait(driver, "!document.querySelector('#storage').hidden", f"storage {name} is said")
            check(words in text(driver, "storage"), f"storage {name}: {text(driver, 'storage')}")
            check("Attempt 1" in driver.execute_script("return document.querySelector('#progress desc').textContent"), f"storage {name}: no attempt")
        finally:
            driver.quit()


def without_engine(page, workbench):
    driver = chromium.browser("--js-flags=--jitless")
    try:
        for file, name in [(page, "practice"), (workbench, "workbench")]:
            driver.get(file.as_uri())
            chromium.wait(driver, "!document.querySelector('#trouble').hidden", f"{name}: a message without WebAssembly")
            check("WebAssembly" in text(driver, "trouble"), f"{name}: the message does not name WebAssembly")
    finally:
        driver.quit()
    # Where there are no workers, the engine runs in the page itself.
    driver = chromium.browser()
    try:
        driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": "delete window.Worker"})
        open_page(driver, page)
        put(driver, GOOD)
        chromium.wait(driver, "document.querySelector('#score').textContent.startsWith('2 of 2')", "marks without a worker")
        # It stays, also when the page has tried for a worker.
        time.sleep(2)
        put(driver, "They come back again")
        chromium.wait(driver, "document.querySelector('#score').textContent.startsWith('1 of 2')", "marks on without a worker")
        check(chromium.console(driver) == [], "console is not empty without a worker")
    finally:
        driver.quit()


def into_a_worker(page):
    """The first answers are marked in the page, later ones in a worker, alike."""
    driver = chromium.browser()
    try:
        driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": """
            window.replies = 0;
            window.Worker = class extends Worker {
              constructor(...all) { super(...all); this.addEventListener("message", () => { window.replies += 1; }); }
            };"""})
        open_page(driver, page)
        put(driver, GOOD)
        first = marked(driver)
        check(first == native(GOOD), "the page's own desk differs from the program")
        chromium.wait(driver, "window.replies === 1", "a worker takes over")
        put(driver, "They come back again")
        chromium.wait(driver, "document.querySelector('#score').textContent.startsWith('1 of 2')", "marks in a worker")
        check(driver.execute_script("return window.replies") > 1, "the worker was not asked")
        check(marked(driver) == native("They come back again"), "the worker differs from the program")
    finally:
        driver.quit()


def use_workbench(driver, page, downloads):
    open_page(driver, page)
    check(chromium.console(driver) == [], "workbench: console is not empty")
    check("Fire safety" in text(driver, "outline"), "workbench: no outline")
    box = driver.find_element(By.CSS_SELECTOR, "#samples textarea")
    box.send_keys("Clean the grease filters every week because fat catches fire.")
    chromium.wait(driver, "document.querySelector('#samples mark')", "workbench: evidence")
    source = driver.find_element(By.ID, "rubric-text")
    # The rubric changes, and the answer is marked again.
    before = driver.find_element(By.CSS_SELECTOR, "#samples .result").text
    source.send_keys(Keys.CONTROL, Keys.END)
    source.send_keys("\n\n## Question 2 (3 marks)\nDescribe a fire drill.\n### Marking points\n- Award credit for describing at least three steps of a fire drill, such as sounding the alarm, leaving the building and calling the register.\n")
    chromium.wait(driver, "document.querySelector('#compiled').textContent.includes('2 questions')", "workbench: compiled again")
    check(driver.execute_script("return document.activeElement.id") == "rubric-text", "workbench: focus moved")
    check(driver.find_element(By.CSS_SELECTOR, "#samples .result").text == before, "workbench: an answer changed with another question")
    # A rubric without anything that can be marked: its diagnostics, and the page goes on.
    whole = source.get_attribute("value")
    for broken in ["", "# Nothing\n", "## Question 1\n", "- accept: x\n", "\x00\ufffd```", "## Question 1\nWhy?\n### Marking points\n- Award credit for.\n"]:
        driver.execute_script(
            "arguments[0].value = arguments[1]; delete document.body.dataset.compiled; arguments[0].dispatchEvent(new Event('input'))", source, broken)
        chromium.wait(driver, "document.body.dataset.compiled", f"workbench: {broken!r} is compiled")
        check("Line 1" in text(driver, "diagnostics") or "Line" in text(driver, "diagnostics"), f"workbench: no diagnostics for {broken!r}")
    time.sleep(0.3)
    check(driver.find_element(By.CSS_SELECTOR, "#diagnostics .error").text == "error", "workbench: no error is shown")
    driver.find_element(By.CSS_SELECTOR, "#diagnostics button").click()
    check(driver.execute_script("return document.activeElement.id") == "rubric-text", "workbench: a diagnostic does not lead to its line")
    driver.execute_script(
        "arguments[0].value = arguments[1]; delete document.body.dataset.compiled; arguments[0].dispatchEvent(new Event('input'))", source, whole)
    chromium.wait(driver, "document.body.dataset.compiled && document.querySelector('#samples mark')", "workbench: whole again")
    # Answers from a file, with a person's marks.
    table = work / "answers.csv"
    table.write_text(
        "learner,question,answer,human\r\nAnn,1,\"Clean the filters, because grease burns\",1\r\nBob,1,\"'=1+1 says \"\"hi\"\"\",0\r\n"
        f"Cy,2,Sound the alarm and leave the building,2\r\nDi,9,\"{EVIL.replace(chr(34), chr(34) * 2)}\",\r\n", encoding="utf-8")
    driver.find_element(By.ID, "answers-file").send_keys(str(table))
    chromium.wait(driver, "document.querySelectorAll('#samples > li').length === 4", "workbench: four answers")
    chromium.wait(driver, "document.querySelector('#agreement').textContent.includes('3 answers')", "workbench: agreement")
    check("kappa" in text(driver, "agreement"), "workbench: no kappa")
    check("Not marked" in text(driver, "samples"), "workbench: an answer to no question")
    check(driver.title == "Rubric workbench" and not driver.find_elements(By.CSS_SELECTOR, "main img, main script"), "workbench: markup is alive")
    driver.find_element(By.ID, "save-answers").click()
    driver.find_element(By.ID, "save-rubric").click()
    for _ in range(100):
        if (downloads / "answers.csv").exists() and (downloads / "rubric.md").exists():
            break
        time.sleep(0.05)
    check((downloads / "rubric.md").read_text() == whole, "workbench: the rubric is not saved as it is")
    check((downloads / "answers.csv").read_bytes() == table.read_bytes(), "workbench: answers are not saved as they were read")
    wrong = work / "wrong.csv"
    wrong.write_text("a,b\n1,2\n")
    driver.find_element(By.ID, "answers-file").send_keys(str(wrong))
    chromium.wait(driver, "!document.querySelector('#trouble').hidden", "workbench: a wrong file is said")
    check("headed 'answer'" in text(driver, "trouble"), f"workbench: {text(driver, 'trouble')}")


def looks(driver, page, name, prepare):
    for scheme in ["light", "dark"]:
        chromium.scheme(driver, scheme)
        chromium.desktop(driver)
        open_page(driver, page)
        prepare()
        for violation in chromium.violations(driver):
            check(False, f"{name} {scheme}: axe {violation}")
        dark = driver.execute_script("return getComputedStyle(document.body).backgroundColor") == "rgb(23, 25, 29)"
        check(dark == (scheme == "dark"), f"{name}: not {scheme}")
        chromium.shoot(driver, shots / f"{name}-{scheme}.png")
        chromium.phone(driver, 320)
        wide = driver.execute_script("return document.documentElement.scrollWidth")
        check(wide <= 320, f"{name}: {wide} wide on a narrow phone")
        chromium.phone(driver)
        chromium.shoot(driver, shots / f"{name}-{scheme}-phone.png")
        for violation in chromium.violations(driver):
            check(False, f"{name} {scheme} on a phone: axe {violation}")
        small = driver.execute_script(
            "return [...document.querySelectorAll('button, select, input:not([hidden]), summary')].filter(e => e.offsetParent"
            " && e.getBoundingClientRect().height < 24).map(e => e.id || e.textContent)")
        check(small == [], f"{name}: too small to touch: {small}")
        chromium.desktop(driver)
    check([url for url in chromium.requests(driver) if url != page.as_uri()] == [], f"{name}: requests")


def fill_practice(driver):
    def prepare():
        put(driver, "Customers come back agian because they were treated well. Customers come back only because prices are low.")
        time.sleep(0.4)
        driver.find_element(By.ID, "save").click()
        put(driver, "Customers come back agian because they were treated well. Customers come back only because prices are low. It saves money.")
        time.sleep(0.4)
        driver.find_element(By.ID, "save").click()
        driver.execute_script("const s = document.querySelector('#question'); s.value = '2'; s.dispatchEvent(new Event('change'))")
        put(driver, "Staff training. When we are short staffed the queue gets longer, so people walk out.")
        time.sleep(0.4)
        driver.execute_script("document.querySelector('#hint').click()")
        driver.execute_script("const s = document.querySelector('#question'); s.value = '1'; s.dispatchEvent(new Event('change'))")
        time.sleep(0.4)
    return prepare


def fill_workbench(driver):
    def prepare():
        driver.find_element(By.CSS_SELECTOR, "#samples textarea").send_keys("Clean the filters because grease burns. Put water on burning oil.")
        driver.find_element(By.CSS_SELECTOR, "#samples input").send_keys("2")
        driver.find_element(By.ID, "rubric-text").send_keys("\n## Question 2\nName x\n- accept: what\n")
        driver.execute_script("document.querySelector('#rubric-text').scrollTop = 0")
        time.sleep(3)
    return prepare


page = make_page("practice.html", rubric)
workbench = work / "workbench.html"
subprocess.run([examiner, "page", "--workbench", "--output", workbench], check=True)
downloads = work / "downloads"
downloads.mkdir()
driver = chromium.browser(downloads=downloads)
try:
    chromium.desktop(driver)
    for part in [lambda: typing(driver, page), lambda: live_region(driver, page), lambda: hints_and_model(driver, page),
                 lambda: keyboard(driver, page), lambda: attempts(driver, page, downloads), lambda: odd_answers(driver, page),
                 lambda: odd_rubric(driver), lambda: injected(driver, page), lambda: use_workbench(driver, workbench, downloads),
                 lambda: looks(driver, page, "practice", fill_practice(driver)),
                 lambda: looks(driver, workbench, "workbench", fill_workbench(driver))]:
        try:
            part()
        except Exception as error:
            check(False, f"{type(error).__name__}: {error}")
finally:
    driver.quit()
without_storage(page)
without_engine(page, workbench)
into_a_worker(page)
print(f"{len(failures)} failed" + (f"; pictures in {shots}" if len(sys.argv) > 2 else ""))
sys.exit(1 if failures else 0)
