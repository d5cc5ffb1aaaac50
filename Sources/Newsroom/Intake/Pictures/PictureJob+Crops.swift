import News

/// The crops that every picture has: in three widths, for cards and for what other sites show.
struct PictureCrops {
  /// Small cards, cards on dense screens, link cards and lead stories.
  static let widths = [320, 640, 1280]

  let digest: String
  let cuts: [Picture.Shape: Picture.Cut]

  /// Those of a picture that nobody has looked at yet.
  static func first(of digest: String) -> PictureCrops {
    let middle = Picture.Cut.around(.middle)
    return PictureCrops(
      digest: digest,
      cuts: Dictionary(uniqueKeysWithValues: Picture.Shape.allCases.map { ($0, middle) }))
  }

  /// What the program is asked.
  var jobs: [PictureJob.Crop] {
    Picture.Shape.allCases.compactMap { shape in
      guard let cut = cuts[shape] else { return nil }
      var job = PictureJob.Crop(
        name: name(shape, cut), across: shape.across, down: shape.down, widths: Self.widths)
      switch cut {
      case .around(let focus): job.focus = [focus.x, focus.y]
      case .chosen(let area): job.area = [area.left, area.top, area.width]
      }
      return job
    }
  }

  /// The crops that an answer tells of.
  func made(_ answer: PictureJob.Answer) -> [Picture.Crop] {
    Picture.Shape.allCases.compactMap { shape in
      guard let cut = cuts[shape] else { return nil }
      let part = answer.crops?.first { $0.name == name(shape, cut) }
      let files = part?.files ?? []
      guard !files.isEmpty else { return nil }
      let there = Set(files.map(\.ending))
      return Picture.Crop(
        shape, cut: cut.text, widths: Set(files.map(\.width)).sorted(),
        formats: ["avif", "webp", "jpg"].filter(there.contains))
    }
  }

  private func name(_ shape: Picture.Shape, _ cut: Picture.Cut) -> String {
    "\(digest)-\(shape.rawValue)_\(cut.text)"
  }
}

extension PictureJob.File {
  /// The usual ending of its name.
  var ending: String { format == "jpeg" ? "jpg" : format }
}

extension PictureJob.Answer {
  /// What the stores are to know of a picture.
  func picture(_ digest: String, crops: [Picture.Crop] = []) -> Picture {
    Picture(
      digest: digest, width: width ?? 0, height: height ?? 0, colour: colour ?? "#888888",
      renditions: (files ?? []).map { file in
        Picture.Rendition(width: file.width, height: file.height, format: file.ending)
      }, crops: crops)
  }
}
