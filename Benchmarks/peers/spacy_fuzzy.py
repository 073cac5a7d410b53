"""spaCy's matcher with fuzzy tokens: spacy_fuzzy.py RULES.json ANSWERS.jsonl RUNS [ANSWERS].

A blank English pipeline (its tokeniser alone) and one pattern for each wording; words of four letters or more may differ
by one edit, by two from ten letters on. The result is the ids of the rules that are met.
"""

import json, sys, time

import spacy
from spacy.matcher import Matcher

rules = json.load(open(sys.argv[1]))
english = spacy.blank("en")
matcher = Matcher(english.vocab)


def token(word):
    if len(word) < 4:
        return {"LOWER": word}
    return {"LOWER": {"FUZZY2" if len(word) >= 10 else "FUZZY1": word}}


for rule in rules:
    for number, wordings in enumerate(rule["ideas"]):
        matcher.add(f"{rule['id']} {number}", [[token(word) for word in wording.split()] for wording in wordings])
needed = {rule["id"]: rule["needed"] for rule in rules}
limit = int(sys.argv[4]) if len(sys.argv) > 4 else None
rows = [json.loads(line) for line in open(sys.argv[2])][:limit]
for _ in range(int(sys.argv[3])):
    began = time.process_time()
    met = 0
    for row in rows:
        ideas = {english.vocab.strings[key] for key, _, _ in matcher(english(row["answer"]))}
        counts = {}
        for idea in ideas:
            rule = idea.split()[0]
            counts[rule] = counts.get(rule, 0) + 1
        met += sum(counts[rule] >= needed[rule] for rule in counts)
    seconds = time.process_time() - began
    print(f"spacy answers={len(rows)} seconds={seconds:.6f} rate={len(rows) / seconds:.0f} met={met}", flush=True)
