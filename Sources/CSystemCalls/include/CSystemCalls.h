#ifndef FOI_RECORDS_CSYSTEMCALLS_H
#define FOI_RECORDS_CSYSTEMCALLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// System calls that Swift can't make: variadic ones, those that go by macros, those without a function in libc,
// and what must run in a signal handler. No logic.

// MARK: Processes

/// Starts a program with a socket for its standard input and /dev/null for its other standard streams, in a process
/// group of its own, so that what a terminal sends reaches it not.
/// Returns 0 or an error number.
int foi_spawn(
    const char *path, char *const arguments[], char *const environment[], int socket, pid_t *process);
/// This process's environment: "NAME=VALUE" strings behind which a null pointer stands.
char *const *foi_environment(void);
/// How a process ended: its exit code, or the negated number of the signal that killed it. Waits for it.
int foi_wait(pid_t process);
/// Closes all descriptors from the first on.
void foi_close_from(int first);
/// Has this process killed when the thread that started it ends, keeps it from being dumped or traced.
/// Returns 0 or an error number; ENOSYS where the system has no such thing.
int foi_die_with_parent(void);
int foi_forbid_dumps(void);

// MARK: Channels

/// A pair of connected stream sockets that are closed on exec.
int foi_socket_pair(int sockets[2]);
/// Sends bytes, and a descriptor with them where it is not negative. Never raises SIGPIPE.
ssize_t foi_send(int socket, const void *bytes, size_t count, int descriptor);
/// Receives bytes, and the descriptor that came with them, or -1. Never waits where `waits` is false.
ssize_t foi_receive(int socket, void *bytes, size_t count, bool waits, int *descriptor);

// MARK: Limits

/// Each returns 0 or an error number.
int foi_limit_memory(uint64_t bytes);
int foi_limit_processor_time(uint64_t seconds);
int foi_limit_dumps(void);
/// The seconds of processor time that this process has used.
double foi_processor_time(void);
/// Whether the build has AddressSanitizer or ThreadSanitizer in it, which need terabytes of address space.
bool foi_is_sanitised(void);

/// The bytes of address space in use, or 0 where that is not known. Call once before the file system is out of reach.
uint64_t foi_address_space(void);
/// Has crashes told apart: where one comes of a lack of memory, the process exits with `code`. `limit` is that of the
/// address space.
int foi_classify_crashes(uint64_t limit, int code);
/// Forgets about errors before, so that a crash is told by what came behind.
void foi_forget_errors(void);

// MARK: Sandbox

/// Each returns 0 or an error number.
int foi_forbid_new_privileges(void);
/// The version of Landlock's interface, or a negated error number.
int foi_landlock_version(void);
/// A ruleset that forbids all that its version can forbid, or a negated error number.
int foi_landlock_ruleset(int version);
/// Allows to read what is in a folder.
int foi_landlock_allow_reading(int ruleset, const char *folder);
int foi_landlock_enforce(int ruleset);

// MARK: Probes

/// Tries what a sandbox should refuse. 0 where it is allowed, else the error number.
int foi_probe_read(const char *path);
int foi_probe_write(const char *path);
int foi_probe_socket(int family);
int foi_probe_exec(const char *path);
int foi_probe_fork(void);
int foi_probe_thread(void);
int foi_probe_kill(pid_t process);
int foi_probe_trace(pid_t process);
int foi_probe_executable_memory(void);

#endif
