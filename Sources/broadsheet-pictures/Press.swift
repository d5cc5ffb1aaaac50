import Pictures

/// Writes renditions of one picture, or of a part of it, in all widths and formats.
struct Press {
  let formats: [PictureFormat]
  let quality: Int?
  let folder: Folder

  /// Writes each width that is no wider than the original, smallest first in the result; `raster` is
  /// asked for the widest first.
  func print(
    _ wanted: [Int], as name: String, from original: Int, _ raster: (Int) throws -> Raster
  ) throws -> [JobResult.File] {
    var sizes: [[JobResult.File]] = []
    for width in Set(wanted.map { min($0, original) }).sorted(by: >) {
      let raster = try raster(width)
      sizes.append(
        try formats.map { format in
          let bytes = try raster.encoded(as: format, quality: quality)
          let name = "\(name)-\(raster.width).\(format.suffix)"
          try folder.write(bytes, as: name)
          return JobResult.File(
            file: name, width: raster.width, height: raster.height, format: format.rawValue,
            bytes: bytes.count)
        })
    }
    return sizes.reversed().flatMap { $0 }
  }
}
