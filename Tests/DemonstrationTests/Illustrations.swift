/// The names of the illustrations that a story may use, without the ending of the file.
enum Illustrations {
  static let names: Set = [
    "harbour-dusk", "ferry-concord", "talks-table", "parliament-night", "market-morning",
    "container-port", "wind-farm", "glacier", "observatory", "laboratory", "forest-fire-watch",
    "river-flood", "old-town", "tram", "theatre-stage", "orchestra", "library", "museum-hall",
    "football-pitch", "cycling-pass", "marathon", "rowing-lake", "chess-hall", "school-yard",
    "bakery", "allotment", "lighthouse", "bridge-fog", "desert-road", "mountain-village",
    "satellite", "data-centre", "vineyard", "fishing-boats", "railway-station",
    "hospital-corridor", "courtroom", "newspaper-press", "lantern-festival", "botanical-garden",
  ]
}
