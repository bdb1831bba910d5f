#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

int foi_limit_memory(uint64_t bytes) {
    struct rlimit limit = {bytes, bytes};
    return setrlimit(RLIMIT_AS, &limit) == 0 ? 0 : errno;
}

// The hard limit stays: a limit that is lower for one letter must be higher for the next.
int foi_limit_processor_time(uint64_t seconds) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_CPU, &limit) != 0) return errno;
    limit.rlim_cur = limit.rlim_max != RLIM_INFINITY && limit.rlim_max < seconds ? limit.rlim_max : seconds;
    return setrlimit(RLIMIT_CPU, &limit) == 0 ? 0 : errno;
}

int foi_limit_dumps(void) {
    struct rlimit limit = {0, 0};
    return setrlimit(RLIMIT_CORE, &limit) == 0 ? 0 : errno;
}

double foi_processor_time(void) {
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) != 0) return 0;
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

#ifndef __has_feature
#define __has_feature(x) 0
#endif

bool foi_is_sanitised(void) {
    return __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
}

static int statistics = -1;

uint64_t foi_address_space(void) {
    if (statistics < 0) statistics = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    char text[32];
    ssize_t count = pread(statistics, text, sizeof text, 0);
    uint64_t pages = 0;
    for (ssize_t index = 0; index < count && text[index] >= '0' && text[index] <= '9'; index++)
        pages = pages * 10 + (uint64_t)(text[index] - '0');
    return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static volatile uint64_t address_limit;
static volatile int memory_code;

// How close to the limit the address space counts as full, in bytes. What is asked for in one piece and is larger
// shows in errno.
enum { margin = 4 << 20 };

// poppler, GLib, C++ and Swift all end the process where they get no memory, with the error number still standing;
// a stack that can't grow leaves none, but the address space is full.
static void handle_crash(int number) {
    (void)number;
    if (errno == ENOMEM || foi_address_space() + margin > address_limit) _exit(memory_code);
    // The handler is gone: behind this, the signal comes again and ends the process.
}

int foi_classify_crashes(uint64_t limit, int code) {
    address_limit = limit;
    memory_code = code;
    foi_address_space();
    // A stack of its own: a crash may come of the stack's end.
    stack_t stack = {.ss_size = 1 << 16, .ss_sp = malloc(1 << 16)};
    if (!stack.ss_sp || sigaltstack(&stack, NULL) != 0) return errno;
    struct sigaction action = {.sa_handler = handle_crash, .sa_flags = SA_RESETHAND | SA_ONSTACK | SA_NODEFER};
    int signals[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
    for (size_t index = 0; index < sizeof signals / sizeof *signals; index++) {
        if (sigaction(signals[index], &action, NULL) != 0) return errno;
    }
    return 0;
}

void foi_forget_errors(void) { errno = 0; }
