import Foundation
import Glibc

/// How much memory the program can have at most.
enum MachineMemory {
  /// Bytes: those of the machine, or of the control group that the program is kept in
  /// (https://docs.kernel.org/admin-guide/cgroup-v2.html, memory.max).
  static var bytes: Int {
    let machine = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    let group = try? String(contentsOfFile: "/sys/fs/cgroup/memory.max", encoding: .utf8)
    let limit = group.flatMap { Int($0.filter(\.isNumber)) }
    return min(machine, limit ?? machine)
  }
}
