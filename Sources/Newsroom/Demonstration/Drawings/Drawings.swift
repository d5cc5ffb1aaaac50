/// The illustrations of the demonstration edition, and the paper's mark.
public enum Drawings {
  /// Every illustration, each 1600 by 1066, under a name of its own.
  public static let all: [Drawing] = [
    harbourDusk, ferryConcord, talksTable, parliamentNight, marketMorning, containerPort,
    windFarm, glacier, observatory, laboratory, forestFireWatch, riverFlood, oldTown, tram,
    theatreStage, orchestra, library, museumHall, footballPitch, cyclingPass, marathon,
    rowingLake, chessHall, schoolYard, bakery, allotment, lighthouse, bridgeFog, desertRoad,
    mountainVillage, satellite, dataCentre, vineyard, fishingBoats, railwayStation,
    hospitalCorridor, courtroom, newspaperPress, lanternFestival, botanicalGarden,
  ]

  /// The illustration of a name.
  public static func named(_ name: String) -> Drawing? {
    all.first { $0.name == name }
  }
}
