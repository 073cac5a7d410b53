/* The floor: what any program must do at least. floor ANSWERS.txt WORDS.txt RUNS
 *
 * Letters are folded by a table and hashed as they come (FNV-1a, 64 bits); at the end of a word, one look into an open hash
 * table of the rules' words. No stems, no spelling, no phrases, no results: only a count of hits.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SLOTS = 1 << 12 };
static const uint64_t basis = 14695981039346656037ull, prime = 1099511628211ull;
static uint64_t slots[SLOTS];
static uint8_t folded[256];

static uint8_t *contents(const char *path, size_t *count) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) exit(66);
  *count = (size_t)ftell(file);
  rewind(file);
  uint8_t *bytes = malloc(*count + 1);
  if (!bytes || fread(bytes, 1, *count, file) != *count) exit(74);
  fclose(file);
  return bytes;
}

static int known(uint64_t hash) {
  size_t slot = hash % SLOTS;
  while (slots[slot] && slots[slot] != hash) slot = (slot + 1) % SLOTS;
  return slots[slot] == hash;
}

static void learn(const uint8_t *bytes, size_t count) {
  uint64_t hash = basis;
  for (size_t i = 0; i < count; i++) {
    if (folded[bytes[i]]) {
      hash = (hash ^ folded[bytes[i]]) * prime;
    } else if (hash != basis) {
      size_t slot = hash % SLOTS;
      while (slots[slot] && slots[slot] != hash) slot = (slot + 1) % SLOTS;
      slots[slot] = hash;
      hash = basis;
    }
  }
}

int main(int count, char **arguments) {
  if (count < 4) return 64;
  for (int letter = 'a'; letter <= 'z'; letter++) folded[letter] = folded[letter - 32] = (uint8_t)letter;
  size_t length, wordsLength;
  uint8_t *text = contents(arguments[1], &length), *words = contents(arguments[2], &wordsLength);
  learn(words, wordsLength);
  for (int run = 0; run < atoi(arguments[3]); run++) {
    clock_t began = clock();
    uint64_t hash = basis, answers = 0, tokens = 0, hits = 0;
    for (size_t i = 0; i < length; i++) {
      uint8_t letter = folded[text[i]];
      if (letter) {
        hash = (hash ^ letter) * prime;
        continue;
      }
      if (hash != basis) {
        tokens++;
        hits += known(hash);
        hash = basis;
      }
      answers += text[i] == '\n';
    }
    double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
    printf("floor answers=%lu seconds=%.6f rate=%.0f met=%lu tokens=%lu\n", answers, seconds, answers / seconds, hits, tokens);
  }
}
