// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "foi-records",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "FOIRecords", targets: ["FOIRecords"]),
        .executable(name: "foi-records", targets: ["foi-records"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CPoppler",
            pkgConfig: "poppler-glib",
            providers: [.apt(["libpoppler-glib-dev"]), .brew(["poppler"])]
        ),
        // Only on Linux: elsewhere the module is empty.
        .systemLibrary(name: "CSeccomp", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
        .target(name: "CSystemCalls"),
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "Files", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "Archives", dependencies: ["CZlib", "Files"]),
        .target(
            name: "Isolation",
            dependencies: ["Files", "CSystemCalls", .target(name: "CSeccomp", condition: .when(platforms: [.linux]))]),
        .target(name: "PDFText", dependencies: ["CPoppler"]),
        .target(name: "Legislation"),
        .target(name: "FOIRecords", dependencies: ["Files", "PDFText", "Legislation"]),
        .target(
            name: "FOIExport",
            dependencies: [
                "CSQLite", "Files", "PDFText", "Legislation", "FOIRecords",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            resources: [.embedInCode("Report/Resources")]),
        .target(
            name: "Workers", dependencies: ["Files", "Archives", "Isolation", "PDFText", "FOIRecords", "FOIExport"]),
        .target(name: "FOIBatch", dependencies: ["Files", "PDFText", "FOIRecords", "FOIExport", "Workers"]),
        .target(name: "FOIEvaluation", dependencies: ["Files", "Legislation", "FOIRecords"]),
        .executableTarget(
            name: "foi-records",
            dependencies: [
                "Files", "Isolation", "PDFText", "FOIRecords", "FOIExport", "Workers", "FOIBatch", "FOIEvaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        // Letters made at random, for tests: neither is part of a product.
        .target(
            name: "LetterForge", dependencies: ["PDFText", "Legislation", "FOIRecords", "FOIEvaluation"],
            path: "Tests/LetterForge"),
        // Zip files made byte by byte, for tests.
        .target(name: "ZIPForge", path: "Tests/ZIPForge"),
        .executableTarget(
            name: "letter-forge",
            dependencies: [
                "LetterForge", "PDFText", "FOIRecords", "FOIEvaluation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/letter-forge"),
        // What `make learn` counts of letters of known kinds.
        .executableTarget(
            name: "letter-signs",
            dependencies: [
                "PDFText", "FOIRecords", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/letter-signs"),
        .executableTarget(
            name: "StageBenchmark",
            dependencies: [
                "Files", "PDFText", "Legislation", "FOIRecords", "FOIExport", "FOIBatch",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/StageBenchmark"
        ),
        .executableTarget(name: "BareLoop", dependencies: ["CPoppler"], path: "Benchmarks/BareLoop"),
        .testTarget(name: "FilesTests", dependencies: ["Files"]),
        .testTarget(name: "ArchivesTests", dependencies: ["Archives", "ZIPForge"]),
        .testTarget(name: "PDFTextTests", dependencies: ["PDFText"]),
        .testTarget(name: "LegislationTests", dependencies: ["Legislation"]),
        .testTarget(name: "FOIRecordsTests", dependencies: ["PDFText", "FOIRecords"], exclude: ["Forms"]),
        .testTarget(
            name: "FOIExportTests",
            dependencies: [
                "Files", "PDFText", "Legislation", "FOIRecords", "FOIExport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "FOIBatchTests",
            dependencies: ["Files", "FOIRecords", "FOIExport", "Workers", "FOIBatch", "ZIPForge"]),
        .testTarget(
            name: "WorkersTests",
            dependencies: ["Files", "Archives", "PDFText", "FOIRecords", "FOIExport", "Isolation", "Workers"]),
        .testTarget(name: "FOIEvaluationTests", dependencies: ["Files", "Legislation", "FOIRecords", "FOIEvaluation"]),
        .testTarget(
            name: "LetterForgeTests", dependencies: ["LetterForge", "PDFText", "FOIRecords", "FOIEvaluation"]),
        .testTarget(name: "DocumentationTests", dependencies: ["FOIRecords"]),
        .testTarget(name: "SampleTests", dependencies: ["PDFText", "FOIRecords"]),
        .testTarget(name: "CommandTests", dependencies: ["FOIRecords", "ZIPForge", "foi-records"]),
    ],
    swiftLanguageModes: [.v6]
)

// Only for “make fuzz”, which has libFuzzer for the program's beginning.
if Context.environment["FUZZING"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["Archives", "FOIRecords", "Workers"], path: "Tests/Fuzzing/Sources"))
}

// The same strictness for every target of our own.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
