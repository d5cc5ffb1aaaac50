/// What the command line asks for.
struct Options {
  enum Outcome {
    case options(Options)
    case help
    case fault(String)
  }

  var drawings = false
  /// Address space in MiB.
  var memory = 2_048

  static let help = """
    usage: broadsheet-pictures [--drawings] [--memory MIB] < jobs > results

    Makes renditions of pictures. Each line of input is a job in JSON, each line of output its
    result, as docs/formats/pictures.md describes.

      --drawings      let jobs bring SVG text of our own in "drawing"
      --memory MIB    address space that the process may use (default 2048)
    """

  static func parse(_ arguments: ArraySlice<String>) -> Outcome {
    var options = Options()
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h": return .help
      case "--drawings": options.drawings = true
      case "--memory":
        guard let value = rest.popFirst(), let memory = Int(value), (512...65_536).contains(memory)
        else { return .fault("--memory needs a number of MiB from 512 to 65536") }
        options.memory = memory
      default: return .fault("unknown argument \(argument); --help tells which there are")
      }
    }
    return .options(options)
  }
}
