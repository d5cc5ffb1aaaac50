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
      let printed = try write(picture, plan, job, into: folder)
      result.files = printed.files
      result.crops = printed.crops.isEmpty ? nil : printed.crops
      result.colour = printed.colour
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

  /// Decodes once, as wide as the widest of what is wanted needs.
  private func write(
    _ picture: Picture, _ plan: Plan, _ job: Job, into folder: Folder
  ) throws -> Printed {
    let needed = plan.crops.map { crop in
      crop.shape.pictureWidth(for: crop.widths.max() ?? 1, of: picture)
    }
    let raster = try picture.raster(width: (needed + plan.widths).max() ?? 1)
    let press = Press(formats: plan.formats, quality: job.quality, folder: folder)
    let crops = try plan.crops.map { crop in
      let part = try raster.cropped(
        to: crop.shape.area(width: raster.width, height: raster.height))
      let most = crop.shape.area(width: picture.width, height: picture.height).width
      let files = try press.print(crop.widths, as: crop.name, from: most) { width in
        try part.sized(width: width, height: crop.shape.height(forWidth: width))
      }
      return JobResult.Crop(name: crop.name, files: files)
    }
    // The widest first: each smaller one is made from pixels that are smaller already.
    var last = raster
    let files = try press.print(plan.widths, as: job.name, from: picture.width) { width in
      last = try last.narrowed(to: width)
      return last
    }
    return Printed(files: files, crops: crops, colour: try last.meanColour())
  }

  private struct Printed {
    let files: [JobResult.File]
    let crops: [JobResult.Crop]
    let colour: String
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
