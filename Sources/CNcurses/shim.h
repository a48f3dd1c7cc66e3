#ifndef NUTGRAF_CNCURSES_SHIM_H
#define NUTGRAF_CNCURSES_SHIM_H

// Without this the wide-character functions are not declared.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

// Swift's importer skips macros with casts and calls in them.
static const attr_t nutgraf_bold = A_BOLD;
static const attr_t nutgraf_dim = A_DIM;
static const attr_t nutgraf_italic = A_ITALIC;
static const attr_t nutgraf_underline = A_UNDERLINE;
static const attr_t nutgraf_reverse = A_REVERSE;

// Global variables are not concurrency-safe in Swift.
static inline int nutgraf_colors(void) { return COLORS; }
static inline int nutgraf_color_pairs(void) { return COLOR_PAIRS; }

// Swift imports no variadic functions.
static inline char *nutgraf_place(const char *capability, int row, int column) {
    return tiparm(capability, row, column);
}

// <wchar.h> declares it only for some feature macros, which the importer does not set.
extern int wcwidth(wchar_t);
static inline int nutgraf_wcwidth(wchar_t scalar) { return wcwidth(scalar); }

// <sys/mman.h> and <unistd.h> declare these only for a feature macro of GNU.
#include <fcntl.h>
#include <linux/memfd.h>
extern int memfd_create(const char *name, unsigned int flags);
extern int dup3(int from, int to, int flags);
static inline int nutgraf_memfd_create(const char *name) { return memfd_create(name, MFD_CLOEXEC); }
static inline int nutgraf_dup3(int from, int to) { return dup3(from, to, O_CLOEXEC); }

#endif
