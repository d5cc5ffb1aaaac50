/// Headlines and topics, put together from the words that papers use.
enum Headlines {
  private static let subjects = words(
    """
    Ministers,Dockers,Teachers,Nurses,Councillors,Farmers,Scientists,Judges,Pilots,Voters,Tenants,
    Players,Auditors,Engineers,Librarians,Police,Residents,Students,Surgeons,Historians,Brewers,
    Ferry crews,Rail workers,Water companies,Bakers,Shipyards,Museum keepers,Astronomers,Bankers,
    Postal workers,Beekeepers,Climbers,Rowers,Printers,Choirs,Inspectors,Tram drivers,Foresters
    """)
  private static let verbs = words(
    """
    weigh,reject,welcome,question,delay,approve,abandon,revive,dispute,back,await,fear,publish,
    withdraw,challenge,rewrite,count,mourn,celebrate,defend,suspend,measure,inherit,oppose,demand,
    lose,win,repair,sell,uncover,test,restore,map,ration,inspect,rename
    """)
  private static let objects = words(
    """
    harbour tolls,new timetable,pay offer,budget cuts,flood maps,school meals,wind farm,old bridge,
    fishing limits,housing plan,tram extension,court ruling,vaccine trial,census figures,night bus,
    grain imports,theatre roof,border talks,tax return,water prices,hospital wing,coal levy,
    peace accord,library hours,stadium lease,pension rules,rail link,apple harvest,comet survey,
    letter archive,ferry contract,street lights,fuel duty,rent freeze,bird count,lottery grant
    """)
  private static let tails = words(
    """
    as winter fog returns,after a long night,before the vote,in the third year,for want of money,
    despite warnings,on the eve of talks,as prices rise,after the storm,without a word,amid doubts,
    as rivals gather,at the last minute,after an appeal,in spite of rain,by a single vote,
    with regret,as the season opens,after two resignations,under new rules,once again,for now
    """)

  static func headline(_ dice: inout Dice) -> String {
    let parts = [dice.pick(subjects), dice.pick(verbs), dice.pick(objects)]
    let whole = parts.joined(separator: " ")
    return dice.roll(3) == 0 ? whole : "\(whole) \(dice.pick(tails))"
  }

  /// One of the topics, the first more often than the last.
  static func topic(_ dice: inout Dice) -> String {
    let part = dice.part()
    let name = objects[Int(part * part * Double(objects.count))]
    let place = Paper.places[Int(dice.part() * dice.part() * Double(Paper.places.count))]
    return "\(place): \(name)"
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "\n" }.map(String.init)
  }
}
