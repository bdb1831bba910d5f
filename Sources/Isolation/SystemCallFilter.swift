#if os(Linux)
    internal import CSeccomp
    internal import CSystemCalls
    internal import Glibc

    /// The system calls that are left to a process that reads letters.
    ///
    /// What is not in the lists fails with EPERM. Names that a kernel or an architecture does not have are passed over.
    enum SystemCallFilter {
        /// Calls that do no harm whatever is asked of them.
        static let allowed = [
            // The channel, and the file that came over it.
            "read", "readv", "write", "writev", "pread64", "recvmsg", "recvfrom", "sendmsg", "sendto", "close", "lseek",
            "fstat", "newfstatat", "fstatat64", "stat", "lstat", "statx", "fcntl", "poll", "ppoll",
            // Poppler's data, as far as Landlock lets it.
            "access", "faccessat", "faccessat2", "readlink", "readlinkat", "getdents64", "getcwd",
            // Memory.
            "brk", "munmap", "mremap", "madvise",
            // Time, and what the C library asks for.
            "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "getrandom",
            "getpid",
            "gettid", "getrusage", "uname", "sysinfo", "sched_yield", "sched_getaffinity", "futex", "set_robust_list",
            "rseq", "membarrier", "restart_syscall",
            // The end.
            "exit", "exit_group", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack",
        ]

        private struct Rule {
            var name: String
            var conditions: [scmp_arg_cmp]
        }

        /// Calls of which only some uses do no harm.
        private static var conditional: [Rule] {
            let process = UInt64(getpid())
            let executable = UInt64(PROT_EXEC)
            let writing = UInt64(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)
            return [
                Rule(name: "mmap", conditions: [foi_seccomp_without(2, executable)]),
                Rule(name: "mprotect", conditions: [foi_seccomp_without(2, executable)]),
                Rule(name: "open", conditions: [foi_seccomp_without(1, writing)]),
                Rule(name: "openat", conditions: [foi_seccomp_without(2, writing)]),
                // abort() of this process.
                Rule(name: "tgkill", conditions: [foi_seccomp_equal(0, process)]),
                // The limit of processor time, moved for each letter.
                Rule(
                    name: "prlimit64",
                    conditions: [foi_seccomp_equal(0, 0), foi_seccomp_equal(1, UInt64(RLIMIT_CPU.rawValue))]),
            ]
        }

        /// - Returns: why it could not be.
        static func install() -> String? {
            guard let filter = unsafe seccomp_init(foi_seccomp_refuse(UInt16(EPERM))) else { return "libseccomp fails" }
            defer { unsafe seccomp_release(filter) }
            // Threads that there are already too.
            _ = unsafe seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1)
            for rule in allowed.map({ Rule(name: $0, conditions: []) }) + conditional {
                let number = unsafe seccomp_syscall_resolve_name(rule.name)
                guard number >= 0 else { continue }
                let result = unsafe rule.conditions.withUnsafeBufferPointer { conditions in
                    unsafe seccomp_rule_add_array(
                        filter, UInt32(SCMP_ACT_ALLOW), number, UInt32(conditions.count), conditions.baseAddress)
                }
                guard result == 0 else { return "\(rule.name): \(reason(-result))" }
            }
            let result = unsafe seccomp_load(filter)
            return result == 0 ? nil : reason(-result)
        }
    }
#endif
