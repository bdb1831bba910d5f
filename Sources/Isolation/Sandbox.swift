internal import CSystemCalls
public import Files

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Takes from this process, for good, what it does not need to read letters.
public enum Sandbox {
    /// - Parameter folders: what may still be read.
    public static func enter(reading folders: [FilePath]) -> SandboxReport {
        var report = SandboxReport()
        #if os(Linux)
            let privileges = foi_forbid_new_privileges()
            if privileges != 0 { report.missing[.privileges] = reason(privileges) }
            restrictFiles(to: folders, &report)
            if let missing = SystemCallFilter.install() { report.missing[.calls] = missing }
        #else
            for layer in [SandboxReport.Layer.privileges, .files, .network, .calls] {
                report.missing[layer] = "only Linux has it"
            }
        #endif
        return report
    }

    #if os(Linux)
        /// From this version on Landlock forbids TCP too.
        private static let networkVersion = 4

        private static func restrictFiles(to folders: [FilePath], _ report: inout SandboxReport) {
            let version = foi_landlock_version()
            guard version > 0 else {
                report.missing[.files] = "the kernel has no Landlock"
                report.missing[.network] = report.missing[.files]
                return
            }
            if version < networkVersion {
                report.missing[.network] = "the kernel's Landlock (version \(version)) knows no network"
            }
            let ruleset = foi_landlock_ruleset(version)
            guard ruleset >= 0 else {
                report.missing[.files] = reason(-ruleset)
                return
            }
            for folder in folders {
                // One that is not there needs no leave.
                _ = unsafe folder.withCString { name in unsafe foi_landlock_allow_reading(ruleset, name) }
            }
            let number = foi_landlock_enforce(ruleset)
            if number != 0 { report.missing[.files] = reason(number) }
        }
    #endif
}

/// What the system says of an error number.
func reason(_ number: Int32) -> String {
    FileError("", errno: number).reason
}
