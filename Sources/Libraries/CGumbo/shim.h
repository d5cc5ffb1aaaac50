#include <gumbo.h>
#include <setjmp.h>
#include <stdlib.h>
#include <time.h>

// Gumbo frees a tree by recursion, one call a level, asserts that there is always memory, and has inputs that take it
// time or memory by the square of their size (nested elements, thousands of attributes, emphasis opened again in every
// paragraph). Here all memory of one parse comes from chunks that are freed at once, and a parse that needs more
// memory or more time of its thread than its limits is left by longjmp.

typedef struct bs_chunk {
  struct bs_chunk *next;
  size_t size;
} bs_chunk;

typedef struct {
  bs_chunk *chunks;
  char *free;
  size_t left;
  size_t budget;
  double end;
  unsigned calls;
  jmp_buf exit;
} bs_arena;

static inline double bs_thread_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static inline bs_arena *bs_arena_new(size_t budget, double seconds) {
  bs_arena *arena = calloc(1, sizeof(bs_arena));
  if (arena) arena->budget = budget;
  if (arena) arena->end = bs_thread_seconds() + seconds;
  return arena;
}

static inline void bs_arena_free(bs_arena *arena) {
  for (bs_chunk *chunk = arena->chunks; chunk;) {
    bs_chunk *next = chunk->next;
    free(chunk);
    chunk = next;
  }
  free(arena);
}

static inline void *bs_arena_take(void *context, size_t size) {
  bs_arena *arena = context;
  size = (size + 15) & ~(size_t)15;
  if (++arena->calls % 256 == 0 && bs_thread_seconds() > arena->end) longjmp(arena->exit, 1);
  if (size > arena->left) {
    size_t room = size > 65536 ? size : 65536;
    if (room > arena->budget) longjmp(arena->exit, 1);
    bs_chunk *chunk = malloc(sizeof(bs_chunk) + room);
    if (!chunk) longjmp(arena->exit, 1);
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    arena->free = (char *)(chunk + 1);
    arena->left = room;
    arena->budget -= room;
  }
  void *taken = arena->free;
  arena->free += size;
  arena->left -= size;
  return taken;
}

static inline void bs_arena_give_back(void *context, void *memory) {
  (void)context;
  (void)memory;
}

// The tree of a fragment, to live as long as its arena and the text; NULL when the limits do not suffice.
static inline GumboOutput *bs_gumbo_parse(
    bs_arena *arena, const char *text, size_t length, GumboTag parent) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = bs_arena_take;
  options.deallocator = bs_arena_give_back;
  options.userdata = arena;
  options.max_errors = 0;
  options.fragment_context = parent;
  if (setjmp(arena->exit)) return NULL;
  return gumbo_parse_with_options(&options, text, length);
}
