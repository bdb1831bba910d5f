// swift-tools-version: 6.2
import PackageDescription

// A package of its own, as somebody else's would be. The tests of foi-records build and run it.
let package = Package(
    name: "OutsideUser",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "foi-records", path: "../..")],
    targets: [
        .executableTarget(
            name: "outside-user", dependencies: [.product(name: "FOIRecords", package: "foi-records")])
    ]
)
