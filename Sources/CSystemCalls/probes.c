#define _GNU_SOURCE
#include "CSystemCalls.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <unistd.h>

static int closing(int descriptor) {
    if (descriptor < 0) return errno;
    close(descriptor);
    return 0;
}

int foi_probe_read(const char *path) { return closing(open(path, O_RDONLY | O_CLOEXEC)); }

int foi_probe_write(const char *path) { return closing(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600)); }

int foi_probe_socket(int family) { return closing(socket(family, SOCK_STREAM, 0)); }

int foi_probe_exec(const char *path) {
    char *arguments[] = {(char *)path, NULL};
    char *environment[] = {NULL};
    execve(path, arguments, environment);
    return errno;
}

int foi_probe_fork(void) {
    pid_t process = fork();
    if (process == 0) _exit(0);
    return process < 0 ? errno : 0;
}

static void *nothing(void *argument) { return argument; }

int foi_probe_thread(void) {
    pthread_t thread;
    return pthread_create(&thread, NULL, nothing, NULL);
}

int foi_probe_kill(pid_t process) { return kill(process, SIGCONT) == 0 ? 0 : errno; }

int foi_probe_trace(pid_t process) {
#ifdef __linux__
    return ptrace(PTRACE_SEIZE, process, 0, 0) == 0 ? 0 : errno;
#else
    (void)process;
    return ENOSYS;
#endif
}

int foi_probe_executable_memory(void) {
    void *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? errno : 0;
}
