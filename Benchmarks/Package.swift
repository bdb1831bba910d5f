// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "foi-records-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "foi-records", path: "..")],
    targets: [
        .executableTarget(
            name: "StageBenchmark",
            dependencies: [.product(name: "FOIRecords", package: "foi-records")]
        )
    ],
    swiftLanguageModes: [.v5]
)
