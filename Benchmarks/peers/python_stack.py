"""The fastest stack that a Python user would put together: python_stack.py RULES.json ANSWERS.jsonl RUNS [OUT.jsonl].

A regular expression finds words; PyStemmer stems them; an unknown stem is mended to the nearest one of the rules with
rapidfuzz (one edit, two from ten letters on), once for each word; pyahocorasick finds the rules' stems and phrases. The
result is the bare ids of the rules that are met, without evidence, negation or reasons.
"""

import json, re, sys, time

import ahocorasick, Stemmer
from rapidfuzz import process
from rapidfuzz.distance import OSA

rules = json.load(open(sys.argv[1]))
stem = Stemmer.Stemmer("english").stemWord
words_of = re.compile(r"[a-z']+").findall

automaton, known = ahocorasick.Automaton(), set()
places = {}
for rule in rules:
    for number, wordings in enumerate(rule["ideas"]):
        for wording in wordings:
            stems = [stem(word) for word in words_of(wording)]
            known.update(stems)
            places.setdefault(f" {' '.join(stems)} ", []).append((rule["id"], number))
for pattern, found in places.items():
    automaton.add_word(pattern, found)
automaton.make_automaton()
long_stems = sorted(stem for stem in known if len(stem) >= 4)


class Mended(dict):
    """A word's stem, or the stem of the rules that it is a misspelling of."""

    def __missing__(self, word):
        result = stem(word)
        if result not in known and len(result) >= 4:
            near = process.extractOne(result, long_stems, scorer=OSA.distance, score_cutoff=2 if len(result) >= 10 else 1)
            if near:
                result = near[0]
        self[word] = result
        return result


mended = Mended()
needed = {rule["id"]: rule["needed"] for rule in rules}


def mark(answer):
    text = " " + " ".join(map(mended.__getitem__, words_of(answer.lower()))) + " "
    # Every blank twice, so that two patterns can share one; phrases are found in the text itself.
    found = set()
    for _, ideas in automaton.iter(text.replace(" ", "  ")):
        found.update(ideas)
    for _, ideas in automaton.iter(text):
        found.update(ideas)
    counts = {}
    for rule, _ in found:
        counts[rule] = counts.get(rule, 0) + 1
    return sorted(rule for rule in counts if counts[rule] >= needed[rule])


rows = [json.loads(line) for line in open(sys.argv[2])]
for _ in range(int(sys.argv[3])):
    began = time.process_time()
    results = [mark(row["answer"]) for row in rows]
    seconds = time.process_time() - began
    met = sum(map(len, results))
    print(f"python answers={len(rows)} seconds={seconds:.6f} rate={len(rows) / seconds:.0f} met={met}", flush=True)
if len(sys.argv) > 4:
    with open(sys.argv[4], "w") as out:
        for row, met in zip(rows, results):
            out.write(json.dumps({"learner": row["learner"], "rules": met}) + "\n")
