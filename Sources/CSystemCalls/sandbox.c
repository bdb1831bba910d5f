#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <errno.h>

#ifdef __linux__
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// As the kernel's linux/landlock.h has it: that of the system may be older than the kernel.
enum {
    create_ruleset = 444, add_rule = 445, restrict_self = 446,
    ask_version = 1, path_beneath = 1,
    read_file = 1 << 2, read_folder = 1 << 3,
};

struct ruleset {
    uint64_t files;
    uint64_t network;
    uint64_t scopes;
};

struct beneath {
    uint64_t rights;
    int32_t folder;
} __attribute__((packed));

int foi_forbid_new_privileges(void) {
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : errno;
}

int foi_landlock_version(void) {
    long version = syscall(create_ruleset, NULL, 0, ask_version);
    return version >= 0 ? (int)version : -errno;
}

int foi_landlock_ruleset(int version) {
    // Bits by version: 13 rights to files in the first, then moving, truncating, device commands; TCP; signals and
    // abstract sockets.
    int bits = version >= 5 ? 16 : version >= 3 ? 15 : version >= 2 ? 14 : 13;
    struct ruleset ruleset = {
        .files = (1u << bits) - 1, .network = version >= 4 ? 3 : 0, .scopes = version >= 6 ? 3 : 0};
    size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    long descriptor = syscall(create_ruleset, &ruleset, size, 0);
    return descriptor >= 0 ? (int)descriptor : -errno;
}

int foi_landlock_allow_reading(int ruleset, const char *folder) {
    int descriptor = open(folder, O_PATH | O_CLOEXEC | O_DIRECTORY);
    if (descriptor < 0) return errno;
    struct beneath rule = {read_file | read_folder, descriptor};
    int error = syscall(add_rule, ruleset, path_beneath, &rule, 0) == 0 ? 0 : errno;
    close(descriptor);
    return error;
}

int foi_landlock_enforce(int ruleset) {
    int error = syscall(restrict_self, ruleset, 0) == 0 ? 0 : errno;
    close(ruleset);
    return error;
}
#else
int foi_forbid_new_privileges(void) { return ENOSYS; }
int foi_landlock_version(void) { return -ENOSYS; }
int foi_landlock_ruleset(int version) { (void)version; return -ENOSYS; }
int foi_landlock_allow_reading(int ruleset, const char *folder) { (void)ruleset; (void)folder; return ENOSYS; }
int foi_landlock_enforce(int ruleset) { (void)ruleset; return ENOSYS; }
#endif
