// What Embedded Swift needs of a C library in the browser: memory, and little else. Written for this project.
//
// The allocator keeps a free list for each power of two from 32 bytes up. A block's header holds its size class, so that a
// freed block is used again by the next request of its class and a page that is open for an hour does not grow.

typedef unsigned long size_t;
typedef unsigned char byte;

// Memory grows by so many pages at a time where that many are to be had: asking for each one anew takes long.
enum { smallest = 5, classes = 32, header = 16, pageSize = 65536, pagesAtATime = 32 };

struct block {
  size_t class;
  struct block *next;
};

extern byte __heap_base;
static struct block *freeBlocks[classes];
static size_t top;

static void *allocate(size_t size) {
  size_t class = smallest;
  while (class < classes && ((size_t)1 << class) < size + header) class += 1;
  if (class >= classes) return 0;
  struct block *block = freeBlocks[class];
  if (block) {
    freeBlocks[class] = block->next;
    return (byte *)block + header;
  }
  if (!top) top = ((size_t)&__heap_base + 15) & ~(size_t)15;
  size_t end = top + ((size_t)1 << class);
  size_t have = __builtin_wasm_memory_size(0) * pageSize;
  if (end < top) return 0;
  if (end > have) {
    size_t pages = (end - have + pageSize - 1) / pageSize;
    size_t more = pages < pagesAtATime ? pagesAtATime : pages;
    if (__builtin_wasm_memory_grow(0, more) == (size_t)-1 && __builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
  }
  block = (struct block *)top;
  top = end;
  block->class = class;
  return (byte *)block + header;
}

// Blocks are aligned to 16 bytes, which is all that Swift's types ask for.
int posix_memalign(void **target, size_t alignment, size_t size) {
  if (alignment > header) return 22;
  void *memory = allocate(size);
  if (!memory) return 12;
  *target = memory;
  return 0;
}

void *malloc(size_t size) { return allocate(size); }

void free(void *memory) {
  if (!memory) return;
  struct block *block = (struct block *)((byte *)memory - header);
  block->next = freeBlocks[block->class];
  freeBlocks[block->class] = block;
}

void *memmove(void *target, const void *source, size_t count) {
  return __builtin_memmove(target, source, count);
}

void *memcpy(void *target, const void *source, size_t count) {
  return __builtin_memcpy(target, source, count);
}

void *memset(void *target, int value, size_t count) { return __builtin_memset(target, value, count); }

int memcmp(const void *left, const void *right, size_t count) {
  const byte *a = left, *b = right;
  for (size_t index = 0; index < count; index += 1) {
    if (a[index] != b[index]) return a[index] < b[index] ? -1 : 1;
  }
  return 0;
}

// Swift seeds its hashing with this. Nothing here may depend on it, and the same bytes everywhere are what is wanted.
void arc4random_buf(void *target, size_t count) {
  byte *bytes = target;
  for (size_t index = 0; index < count; index += 1) bytes[index] = (byte)(index * 31 + 7);
}

void *__stack_chk_guard = (void *)0x5bd1e995;
_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

int putchar(int character) { return character; }

// 64 by 64 bits to 128, as the compiler's runtime library has it.
__int128 __multi3(__int128 a, __int128 b) {
  unsigned long long al = (unsigned long long)a, bl = (unsigned long long)b;
  unsigned long long ah = (unsigned long long)((unsigned __int128)a >> 64), bh = (unsigned long long)((unsigned __int128)b >> 64);
  unsigned long long a0 = al & 0xffffffffu, a1 = al >> 32, b0 = bl & 0xffffffffu, b1 = bl >> 32;
  unsigned long long low = a0 * b0, middle1 = a1 * b0 + (low >> 32), middle2 = a0 * b1 + (middle1 & 0xffffffffu);
  unsigned long long high = a1 * b1 + (middle1 >> 32) + (middle2 >> 32) + al * bh + ah * bl;
  return (__int128)(((unsigned __int128)high << 64) | (unsigned __int128)((middle2 << 32) | (low & 0xffffffffu)));
}
