import Glibc

/// The limits that the process lays on itself before it reads a byte of anyone's picture.
enum Limits {
  /// Seconds of processor time for one job.
  static let secondsPerJob: rlim_t = 60
  /// Seconds of processor time for all jobs of a process.
  static let secondsInAll: rlim_t = 3_600

  /// Address space in MiB, files of 64 MiB, 64 open files, no core; false if one is refused.
  static func start(memory: Int) -> Bool {
    // A file beyond its limit then fails to be written instead of ending the process.
    signal(SIGXFSZ, SIG_IGN)
    return set(RLIMIT_AS, rlim_t(memory) << 20)
      && set(RLIMIT_FSIZE, 64 << 20)
      && set(RLIMIT_NOFILE, 64) && set(RLIMIT_CORE, 0)
      && set(RLIMIT_CPU, soft: secondsPerJob, hard: secondsInAll)
  }

  /// Gives the next job its own processor time on top of what was used.
  static func renewTime() {
    var usage = rusage()
    guard unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return }
    let used = rlim_t(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    _ = set(
      RLIMIT_CPU, soft: min(used + secondsPerJob, secondsInAll), hard: secondsInAll)
  }

  private static func set(_ resource: __rlimit_resource, _ value: rlim_t) -> Bool {
    set(resource, soft: value, hard: value)
  }

  /// Never above what the parent allowed.
  private static func set(_ resource: __rlimit_resource, soft: rlim_t, hard: rlim_t) -> Bool {
    var now = rlimit()
    guard unsafe getrlimit(Int32(resource.rawValue), &now) == 0 else { return false }
    let top = min(hard, now.rlim_max)
    var new = rlimit(rlim_cur: min(soft, top), rlim_max: top)
    return unsafe setrlimit(Int32(resource.rawValue), &new) == 0
  }
}
