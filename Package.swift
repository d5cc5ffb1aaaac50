// swift-tools-version: 6.2
import PackageDescription

// The floors of the house, lowest first. A target may import what it lists and nothing else:
// `make build` passes --explicit-target-dependency-import-check error.

/// Settings that every Swift target shares.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A C library of Debian's: a module map and, where the header needs it, a shim.
func library(_ name: String, pkgConfig: String? = nil, apt: String...) -> Target {
  .systemLibrary(
    name: name, path: "Sources/Libraries/\(name)", pkgConfig: pkgConfig, providers: [.apt(apt)])
}

func mechanism(_ name: String, _ imports: String...) -> Target {
  .target(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) },
    path: "Sources/Mechanisms/\(name)", swiftSettings: strict)
}

func newsroom(_ name: String, _ imports: String...) -> Target {
  .target(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) },
    path: "Sources/Newsroom/\(name)", swiftSettings: strict)
}

func program(_ name: String, _ imports: String...) -> Target {
  .executableTarget(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) },
    path: "Sources/\(name)", swiftSettings: strict)
}

/// The maker of the archives that `make bench` measures.
func benchArchive(_ imports: String...) -> Target {
  .executableTarget(
    name: "bench-archive", dependencies: imports.map { .init(stringLiteral: $0) },
    path: "Bench/Archive", swiftSettings: strict)
}

func tests(_ name: String, _ imports: String...) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: imports.map { .init(stringLiteral: $0) },
    path: "Tests/\(name)Tests", swiftSettings: strict)
}

/// A fuzz target in Fuzz/, with its dictionary words.dict; built only when `Scripts/fuzz` asks, for
/// libFuzzer brings a `main` of its own.
func fuzzer(_ name: String, _ imports: String...) -> Target {
  .executableTarget(
    name: "Fuzz\(name)", dependencies: imports.map { .init(stringLiteral: $0) },
    path: "Fuzz/\(name)", exclude: ["words.dict"],
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
}

let libraries: [Target] = [
  library("CBrotli", pkgConfig: "libbrotlienc", apt: "libbrotli-dev"),
  library("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
  library("CGumbo", pkgConfig: "gumbo", apt: "libgumbo-dev"),
  library(
    "CMarkdown", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev", "libcmark-gfm-extensions-dev"),
  library("CPostgres", pkgConfig: "libpq", apt: "libpq-dev"),
  library("CQREncode", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
  library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
  library("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev"),
  library("CStemmer", apt: "libstemmer-dev"),
  library("CUV", pkgConfig: "libuv", apt: "libuv1-dev"),
  library("CVips", pkgConfig: "vips", apt: "libvips-dev"),
  library("CXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
  library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
  library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
]

let mechanisms: [Target] = [
  mechanism("Times"),
  mechanism("Database"),
  mechanism("SQLite", "Database", "CSQLite"),
  mechanism("Postgres", "Database", "CPostgres"),
  mechanism("HTTP", "Times"),
  mechanism("HTTPServer", "HTTP", "Times", "CUV"),
  mechanism("Compression", "CZlib", "CBrotli"),
  mechanism("Markup"),
  mechanism("Text", "Markup", "Times", "CMarkdown", "CGumbo", "CStemmer"),
  mechanism("Feeds", "Database", "Markup", "Text", "Times", "CXML", "CYAML"),
  mechanism("Pictures", "CVips"),
  mechanism("Secrets", "CSodium"),
  mechanism("Fetch", "CCurl"),
  mechanism("Mail", "Times", "CCurl"),
  mechanism("Barcodes", "CQREncode"),
]

let rooms: [Target] = [
  newsroom("News", "Times"),
  newsroom("Moderation", "News", "Markup", "Text", "Times"),
  newsroom("Stores", "News", "Database", "Text", "Times"),
  newsroom("Views", "News", "Moderation", "Markup", "Text", "Times", "Barcodes"),
  newsroom(
    "Web", "News", "Moderation", "Stores", "Views", "HTTP", "Markup", "Compression", "Feeds",
    "Mail", "Secrets", "Text", "Times"),
  newsroom(
    "Intake", "News", "Stores", "Views", "Feeds", "Markup", "Secrets", "Text", "Times"),
  newsroom("Demonstration"),
]

let programs: [Target] = [
  program(
    "broadsheet", "Database", "SQLite", "Postgres", "HTTP", "HTTPServer", "Compression", "Markup",
    "Text", "Feeds", "Fetch", "Mail", "Secrets", "Times", "News", "Stores", "Views", "Web",
    "Intake",
    "Demonstration"),
  program("broadsheet-pictures", "Pictures"),
  benchArchive("Database", "SQLite", "Stores", "News", "Text", "Markup", "Times"),
]

let testTargets: [Target] = [
  .target(
    name: "Support",
    dependencies: [
      "Database", "SQLite", "Postgres", "HTTP", "Times", "News", "Stores", "Web", "Text",
      "Secrets", "Feeds", "Intake", "Mail",
    ],
    path: "Tests/Support", swiftSettings: strict),
  tests("Times", "Times"),
  tests("Database", "Database", "SQLite", "Postgres", "Support"),
  tests("HTTP", "HTTP", "HTTPServer", "Times"),
  tests("HTTPServer", "HTTPServer", "HTTP"),
  tests("Compression", "Compression"),
  tests("Markup", "Markup"),
  tests("Text", "Text", "Markup", "Times", "Support"),
  tests("Feeds", "Feeds", "Database", "SQLite", "Markup", "Text", "Times", "Support"),
  tests("Secrets", "Secrets"),
  tests("Barcodes", "Barcodes"),
  tests("Fetch", "Fetch", "HTTP", "HTTPServer"),
  tests("Mail", "Mail", "Times"),
  tests("Pictures", "Pictures", "Demonstration"),
  tests("News", "News", "Times"),
  tests("Moderation", "Moderation", "News", "Markup", "Text", "Times"),
  tests("Stores", "Stores", "News", "Database", "Text", "Times", "Support"),
  tests(
    "Views", "Views", "News", "Moderation", "Markup", "Text", "Times", "Compression", "Support"),
  tests(
    "Web", "Web", "Views", "Stores", "News", "HTTP", "HTTPServer", "Compression", "Text", "Times",
    "Database", "SQLite", "Secrets", "Mail", "Support"),
  tests(
    "Intake", "Intake", "Stores", "News", "Feeds", "Views", "Web", "Markup", "Text", "Times",
    "Database", "Demonstration", "Support"),
  tests("Demonstration", "Demonstration", "Feeds", "News", "Markup", "Text", "Times"),
]

let fuzzers: [Target] = [
  fuzzer("HTTPParser", "HTTPServer", "HTTP"),
  fuzzer("HTTPValues", "HTTP"),
  fuzzer("Markdown", "Text", "Markup"),
  fuzzer("Sanitiser", "Text", "Markup"),
  fuzzer("SearchAndLanguage", "Text", "Markup"),
  fuzzer("FrontMatter", "Feeds", "Intake", "News", "Times"),
  fuzzer("JSON", "Markup"),
  fuzzer("Ninjs", "Feeds", "Intake", "News"),
  fuzzer("WordPress", "Feeds", "Intake", "Times"),
  fuzzer("Disqus", "Feeds"),
  fuzzer("Remark42", "Feeds"),
  fuzzer("Bookmarks", "Compression", "Feeds"),
  fuzzer("Mail", "Mail", "Times"),
]

let isFuzzing = Context.environment["BROADSHEET_FUZZ"] != nil

let package = Package(
  name: "Broadsheet",
  targets: libraries + mechanisms + rooms + (isFuzzing ? fuzzers : programs + testTargets))
