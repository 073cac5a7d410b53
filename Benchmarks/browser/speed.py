"""Speed of the practice page in headless Chromium: speed.py EXAMINER [--check].

Prints, as medians of several runs: the time from opening to the first feedback, in a browser that has just been started and
in one that has been open for two seconds; engine time for answers of 100 and 1,000
words, the time from a key to the feedback on the screen, and the engine's memory over 10,000 markings. With --check it
fails where memory grows; times depend on the machine and are printed only.
"""
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(root / "Tests" / "EndToEnd"))
import chromium  # noqa: E402

examiner = sys.argv[1]
RUBRIC = root / "Rubrics/customer-service-fundamentals.md"

# Marks an answer again and again, and answers with the engine's own times in milliseconds.
MARK = """
const [words, rounds] = arguments; const done = arguments[arguments.length - 1];
const box = document.querySelector('#answer');
(async () => {
  const times = [], delays = [];
  for (let round = 0; round < rounds; round += 1) {
    delete document.body.dataset.milliseconds;
    box.value = words.slice(0, words.length - round % 7);
    const began = performance.now();
    box.dispatchEvent(new Event('input', {bubbles: true}));
    while (!document.body.dataset.milliseconds) await new Promise(requestAnimationFrame);
    delays.push(performance.now() - began);
    times.push(Number(document.body.dataset.milliseconds));
  }
  done([times, delays]);
})();
"""

# The desk as the page has it, with answers by the thousand.
MEMORY = """
const [words, rounds] = arguments; const done = arguments[arguments.length - 1];
const text = document.querySelector('#desk-code').textContent;
(async () => {
  const block = (id) => document.querySelector(id).textContent;
  const made = await (async () => { const module = new Function(text + '; return Desk'); return new (module())(); })();
  await made.answer({kind: 'load', engine: block('#engine'), rubric: block('#rubric'), words: block('#words')});
  const sizes = [];
  for (let round = 0; round < rounds; round += 1) {
    await made.answer({kind: 'mark', learner: '', question: '1', answer: words.slice(0, round % words.length)});
    if (round % 1000 === 999) sizes.push((await made.answer({kind: 'memory'})).bytes);
  }
  done(sizes);
})();
"""


def answer(words):
    sentences = ["Customers come back again because they were treated well and the shop earns a good name.",
                 "They tell their friends about us, so more new people come in and sales go up.",
                 "Staff enjoy their work more when nobody complains, and fewer of them leave."]
    text = []
    while len(text) < words:
        text += sentences[len(text) % 3].split()
    return " ".join(text[:words])


with tempfile.TemporaryDirectory() as folder:
    page = pathlib.Path(folder) / "practice.html"
    subprocess.run([examiner, "page", RUBRIC, "--output", page, "--quiet"], check=True)
    print(f"page: {page.stat().st_size / 1e6:.2f} MB")
    for browser, rest in [("just started", 0), ("open for 2 s", 2)]:
        firsts = []
        for _ in range(7):
            driver = chromium.browser()
            time.sleep(rest)
            driver.get(page.as_uri())
            firsts.append(float(chromium.wait(driver, "document.body.dataset.ready", "first feedback")))
            driver.quit()
        print(f"opening to first feedback, browser {browser}: {statistics.median(firsts):.0f} ms "
              f"(aim 300; {min(firsts):.0f} to {max(firsts):.0f})")
    driver = chromium.browser()
    driver.get(page.as_uri())
    chromium.wait(driver, "document.body.dataset.ready", "ready")
    driver.set_script_timeout(600)
    for words, aim in [(100, 2), (1000, 10)]:
        driver.execute_async_script(MARK, answer(words), 60)
        times, delays = driver.execute_async_script(MARK, answer(words), 60)
        print(f"{words} words: {statistics.median(times):.2f} ms of engine time (aim {aim}); "
              f"key to feedback {statistics.median(delays):.0f} ms (aim 50)")
    driver.quit()
    # The page's policy forbids making code from text, so this one runs without it.
    bare = pathlib.Path(folder) / "bare.html"
    text = page.read_text()
    start = text.index("<meta http-equiv")
    bare.write_text(text[:start] + text[text.index(">", start) + 1:])
    driver = chromium.browser()
    driver.get(bare.as_uri())
    chromium.wait(driver, "document.body.dataset.ready", "ready")
    driver.set_script_timeout(600)
    sizes = driver.execute_async_script(MEMORY, answer(100), 10_000)
    driver.quit()
    print("engine memory after each 1,000 of 10,000 markings, MB: " + " ".join(f"{size / 1e6:.1f}" for size in sizes))
    if "--check" in sys.argv and sizes[-1] != sizes[0]:
        sys.exit("memory grows")
