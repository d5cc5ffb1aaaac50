import FoundationEssentials
import Pictures

/// Does one job at a time.
struct Worker {
  let drawings: Bool

  /// The result of a line: never throws, every fault is told in it.
  func result(of line: String) -> JobResult {
    let job: Job
    do {
      job = try JSONDecoder().decode(Job.self, from: Data(line.utf8))
    } catch {
      return JobResult(id: nil, reason: "badJob", "the job is no JSON of the known form: \(error)")
    }
    do {
      return try renditions(of: job)
    } catch let error as PictureError {
      return JobResult(id: job.id, reason: error.reason.rawValue, error.message)
    } catch let error as WriteError {
      return JobResult(id: job.id, reason: "unwritable", error.message)
    } catch {
      return JobResult(id: job.id, reason: "badJob", "\(error)")
    }
  }

  private func renditions(of job: Job) throws -> JobResult {
    let plan = try Plan(job)
    let picture = try open(job, plan.limits)
    var result = JobResult(id: job.id)
    result.width = picture.width
    result.height = picture.height
    result.format = picture.format.rawValue
    result.credits = JobResult.Origin(picture.credits)
    let folder = Folder(path: job.directory)
    do {
      result.files = try write(picture, plan, job, into: folder, &result.colour)
    } catch {
      folder.removeAll()
      throw error
    }
    return result
  }

  private func open(_ job: Job, _ limits: PictureLimits) throws -> Picture {
    switch (job.file, job.drawing) {
    case (let file?, nil):
      return try Picture(file: file, limits: limits)
    case (nil, let svg?):
      guard drawings else { throw BadJob("drawings are only let in with --drawings") }
      return try Picture(trustedDrawing: svg, limits: limits)
    default:
      throw BadJob("a job needs either \"file\" or \"drawing\"")
    }
  }

  /// The widest first: each smaller one is made from pixels that are already decoded.
  private func write(
    _ picture: Picture, _ plan: Plan, _ job: Job, into folder: Folder, _ colour: inout String?
  ) throws -> [JobResult.File] {
    var sizes: [[JobResult.File]] = []
    let widths = Set(plan.widths.map { min($0, picture.width) }).sorted(by: >)
    var raster = try picture.raster(width: widths[0])
    for width in widths {
      raster = try raster.narrowed(to: width)
      sizes.append([])
      for format in plan.formats {
        let bytes = try raster.encoded(as: format, quality: job.quality)
        let name = "\(job.name)-\(raster.width).\(format.suffix)"
        try folder.write(bytes, as: name)
        sizes[sizes.count - 1].append(
          JobResult.File(
            file: name, width: raster.width, height: raster.height, format: format.rawValue,
            bytes: bytes.count))
      }
    }
    colour = try raster.meanColour()
    return sizes.reversed().flatMap { $0 }
  }
}

extension JobResult.Origin {
  init?(_ credits: Credits) {
    guard !credits.isEmpty else { return nil }
    self.init(
      creator: credits.creator, credit: credits.credit, copyright: credits.copyright,
      source: credits.source, caption: credits.caption, alt: credits.alt, usage: credits.usage)
  }
}
