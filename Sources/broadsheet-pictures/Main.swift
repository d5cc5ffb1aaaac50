import Glibc

/// Makes renditions of pictures, apart from the server and under limits of its own.
///
///     broadsheet-pictures [--drawings] [--memory MIB] < jobs > results
///
/// Every line of standard input is a job and every line of standard output its result, in JSON
/// and in the same order; docs/formats/pictures.md has every field:
///
///     {"id":"7","file":"in/talks.jpg","directory":"out","name":"talks",
///      "widths":[480,960],"formats":["jpeg","webp"]}
///     {"id":"7","width":4000,"height":2667,"format":"jpeg","colour":"#7d6a5c","credits":{…},
///      "files":[{"file":"talks-480.jpg","width":480,"height":320,"format":"jpeg","bytes":31044},…]}
///     {"id":"8","error":{"reason":"notAPicture","message":"in/notes.pdf is not a picture in …"}}
///
/// It exits with 0 when every job was done, 1 when one was not, 2 when it was called wrongly.
/// `--drawings` lets jobs bring their own SVG text in `drawing` in place of `file`.
@main
enum Main {
  static func main() {
    switch Options.parse(CommandLine.arguments.dropFirst()) {
    case .help:
      print(Options.help)
    case .fault(let message):
      complain(message)
      exit(2)
    case .options(let options):
      guard Limits.start(memory: options.memory) else {
        complain("the process cannot limit itself: \(String(describing: errno))")
        exit(2)
      }
      exit(work(options) ? 0 : 1)
    }
  }

  /// Does the jobs as they come; false when any failed.
  private static func work(_ options: Options) -> Bool {
    var allDone = true
    while let line = readLine() {
      guard line.contains(where: { $0 != " " }) else { continue }
      Limits.renewTime()
      let result = Worker(drawings: options.drawings).result(of: line)
      allDone = allDone && result.error == nil
      print(result.line)
      fflush(nil)
    }
    return allDone
  }

  private static func complain(_ message: String) {
    let text = Array("broadsheet-pictures: \(message)\n".utf8)
    _ = unsafe text.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
