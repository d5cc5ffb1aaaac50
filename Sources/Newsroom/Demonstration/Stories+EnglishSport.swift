extension Lantern {
  /// The English edition's stories in the section of slug `sport`.
  static let englishSport: [String] = [
    #"""
    ---
    edition: en
    section: sport
    guid: en/highmere-eights-dead-heat
    translation: highmere-eights-dead-heat
    headline: Highmere Eights end level, and a coin decides who dusts the cup
    standfirst: The first dead heat since 1931. After 2,000 metres the Ferrymen’s Club and the
      University could not be told apart by a camera.
    dateline: HIGHMERE
    byline:
      - Greta Lindqvane
    published: 2025-07-06T15:20:00+00:00
    topics: [Rowing, Lake Highmere]
    picture:
      file: rowing-lake.jpg
      alt: Two rowing eights side by side on a lake, seen from the finishing tower.
      caption: The finish of the 112th Eights. The judges looked at this for 40 minutes.
      credit: Ines Okafor / The Lantern
    ---
    The horn went once for both. In 112 races on Lake Highmere that had happened only in 1931,
    when the timekeeper had been looking at a heron.

    Nobody was looking at a heron on Sunday. The Ferrymen’s Club and the University crossed the
    line after 2,000 metres in 5 minutes and 41.3 seconds, and went on being level while the
    judges enlarged the photograph until it was mostly lake.

    The University, heavier by four kilos a man, led from the start and was half a length up at
    the jetty. The Ferrymen, who train before work in the wash of real ferries, like a bit of
    chop and found it in the third quarter, when the umpire’s launch turned too sharply. Their
    cox, Posy Lamb, 15, called the last thirty strokes in a voice that people heard in the car
    park.

    > [!QUOTE] Posy Lamb, cox of the Ferrymen’s Club
    > I told them that we were winning. It was half true, and half is what we got.

    The rules, which are on a card from 1909, say that the cup shall be held “by the winner”.
    They do not foresee two. After an hour in the boathouse it was agreed that each club will
    keep it for six months. That left the question of which goes first. Both offered it to the
    other, then both stopped offering.

    A coin was borrowed from the ice-cream van. It came down for the Ferrymen, who celebrated as
    though they had won something. The University pointed out that it would have the cup in
    January, when there is nothing else to look at.

    *The writer rowed for the Ferrymen’s Club, and has tried not to let it show.*
    """#,
    #"""
    ---
    edition: en
    section: sport
    guid: en/athletic-promoted-fog
    headline: Athletic go up in a match that half the ground did not see
    standfirst: Fog on Lower Quay hid the only goal of the season that mattered. The scorer is
      almost sure that it was him.
    byline:
      - Greta Lindqvane
    published: 2018-05-05T18:10:00
    topics: [Football, Brightwater Athletic, Ellery Rovers]
    picture:
      file: football-pitch.jpg
      alt: A football pitch under floodlights with mist drifting across the far goal.
      caption: The visible half of Lower Quay during the first half.
      credit: Ines Okafor / The Lantern
    ---
    **Brightwater Athletic 1, Ellery Rovers 0**

    The cheer began at the Linnet end, went round the ground anticlockwise and reached the press
    box eleven seconds later as a rumour. Athletic had scored. Athletic were, if so, promoted to
    the first division after 14 years. Had anybody seen it?

    About a third of the 12,400 had. Fog came up from the river at half past three and settled
    on the northern penalty area as if it had a season ticket. The referee, who has to be able
    to see both goals from the centre circle, could, he said, “by turning round slowly”.

    From the accounts of those who were near, it went like this. A corner by Nils Aubert was
    headed out, or perhaps not headed. Bram Oduya shot. The ball struck Kit Mallory on the back
    of something and went in. Mallory ran towards the cameras and could not find them.

    Rovers, who needed nothing from the match but wanted it, put the ball against a post in the
    88th minute. Here too there are two schools. The post itself rang, everyone agrees, in B
    flat.

    > [!QUOTE] Kit Mallory, forward
    > I felt it go off me. Then I heard people being happy, and I thought that it would be rude
    > to ask.

    At the whistle a crowd ran on to the pitch, and part of it ran past the players altogether
    and had to be called back. The team was carried round the ground on shoulders. For most of
    the lap it was seen only as a trophy, travelling at head height through the mist, apparently
    by itself.
    """#,
    #"""
    ---
    edition: en
    section: sport
    guid: en/velden-pass-climb
    headline: The day the last rider won the mountain
    standfirst: Stage nine over the Velden pass went to a man who had been dropped by everyone
      and had stopped for a sandwich.
    dateline: VELDEN PASS
    byline:
      - Rafael Ibarrola
    published: 2019-07-15T17:40:00
    topics: [Cycling, Tour of the Strait, Velden pass]
    picture:
      file: cycling-pass.jpg
      alt: Cyclists climb hairpin bends on a bare mountain road.
      caption: The fourteenth of the Velden’s 22 bends, a minute before the hail.
      credit: Piet Marrane / The Lantern
    ---
    There are 22 bends on the Velden. At the eighth Emeric Sault, who is paid to carry bottles
    for better climbers, let go of the last group in the race and, finding himself alone with a
    fine view and no prospects, ate a ham sandwich given to him by a family from Calder.

    It took him, he thinks, four minutes. Then it hailed.

    It hailed on the summit with stones like plums. The leaders, 1,100 metres above Sault and in
    short sleeves, were called into a cow shed by the race doctor. The groups behind were
    stopped at bend 17, in the lee of a wall. By rule the race is neutralised when the doctor
    says so, and starts again from where each rider stands.

    Sault had no radio. It had been taken from him for somebody who mattered. When he came round
    bend 17 his colleagues were pressed against the wall like washing, and waved. He took it for
    encouragement.

    He passed the shed at the top at 14.52, in sunshine. Inside, 31 of the best cyclists in the
    world were drinking hot milk. He had gone three kilometres down the other side before a
    motorcycle caught up with him, and then no one could find in the rules a reason to make him
    stop.

    > [!QUOTE] Emeric Sault, winner of stage nine
    > I looked round on the descent to see who was chasing me. There was a cow.

    He won by nine minutes, sat down on the line and asked where everybody was. The Tour will
    read its rules tonight. The family from Calder has been found, and given seats for tomorrow.
    """#,
    #"""
    ---
    edition: en
    section: sport
    guid: en/marathon-live-2021
    headline: As it happened, the Brightwater marathon in the wind
    standfirst: Minute by minute from start to finish, with agency reports from the course.
    byline:
      - agency: Northern Wire
      - Greta Lindqvane
    published: 2021-10-10T08:45:00
    expires: 2022-10-10T00:00:00
    usage: [no-archive, no-feeds, Agency live copy licensed for one year]
    topics: [Marathon, Athletics, Brightwater]
    picture:
      file: marathon.jpg
      alt: A crowd of runners fills a bridge, seen from above.
      caption: Runners on Oxlip Bridge after two kilometres.
      credit: Northern Wire
    ---
    **08.45** Nine thousand runners, a headwind of 50 kilometres an hour and a man dressed as a
    lighthouse. The first two are expected to be a problem for the third.

    **09.00** They are off. The gun could not be heard behind the tenth row, where they went
    when those in front did.

    **09.31** Ten kilometres. Thea Marlow and last year’s winner, Ayo Brandt, take turns in the
    lead, twenty seconds each. There is no agreement that anybody can point to.

    **10.04** Halfway in 1 hour 11 minutes, four minutes down on the record and, in this wind,
    remarkable. The lighthouse has been passed by a pantomime horse, of which the rear half is
    said to be complaining.

    **10.40** On the sea wall it is worse. A drinks table has gone into the harbour, with cups.

    **11.12** Marlow goes. Brandt does not look as if she believed it, then looks as if she did.

    **11.29** Thea Marlow wins in 2 hours 28 minutes 50 seconds and walks straight into the tea
    tent without breaking the tape, which had blown away.

    **12.15** The men’s race goes to Osric Lane, in 2.19.02, his first marathon and, he says on
    the line, his last.

    **14.50** The lighthouse finishes. It took five hours and fifty minutes, and was lit.
    """#,
    #"""
    ---
    edition: en
    section: sport
    guid: en/marathon-2026-wrong-turn
    headline: Four hundred runners add a kilometre, and keep it
    standfirst: A marshal pointed with the wrong arm. Those who were sent round the gasworks
      have voted to make it a race of its own.
    byline:
      - Greta Lindqvane
    published: 2026-10-12T09:30:00
    topics: [Marathon, Athletics, Brightwater]
    picture:
      file: marathon.jpg
      alt: Runners bunch at a street corner where an arrow points left.
      caption: The corner of Copperhill Road and Gas Lane, at 10.22 on Sunday.
      credit: Ines Okafor / The Lantern
    ---
    At 10.22 on Sunday a volunteer at the corner of Gas Lane, who had been holding out his left
    arm for 70 minutes, changed arms to rest it. For the next ninety seconds the Brightwater
    marathon went round the gasworks.

    It sent 412 people on a detour of 1.05 kilometres past the retort house, a scrapyard and a
    very surprised allotment. Then the road came back to the course, by luck, 20 metres beyond
    where they had left it. Most noticed only at the end, when their watches told them that they
    had run further than anyone in the history of the event.

    The organisers had bad hours. They offered all 412 a free place next year, a corrected time
    worked out from their pace, or both. Two people chose the time. For the rest, a retired
    schoolteacher called Marguerite Stoll wrote a short letter, which 398 have signed.

    > [!QUOTE] Marguerite Stoll, number 4417
    > We trained for 42 kilometres and found that we could do 43. We should like that on the
    > medal.

    So the medal will say it. The detour is to be marked from next year as “the Gasworks”, an
    optional loop for runners who feel well, with a list of names of its own. The allotment
    holder, who was digging leeks, has asked for advance notice, and permission to sell soup.

    The volunteer is 17, and was in tears at noon. By evening he had been bought so many drinks,
    all of them lemonade, that his mother came to take him home. He will hold the corner again.
    He has been told to use both arms.

    The race was won by Thea Marlow, for the fourth time, in 2.25.41. She ran the short way.
    """#,
    #"""
    ---
    edition: en
    section: sport
    guid: en/chess-hall-window
    headline: The Lower Quay chess hall, where nobody has resigned since 1974
    standfirst: Ahead of Saturday’s league final, an afternoon among people who play on when
      there is nothing left.
    byline:
      - Rafael Ibarrola
    published: 2022-03-24T08:00:00
    topics: [Chess, Brightwater]
    picture:
      file: chess-hall.jpg
      alt: Rows of chessboards on long tables in a hall with high windows.
      caption: The hall over the ropeworks, with 64 boards, of course.
      credit: Ines Okafor / The Lantern
    ---
    It is written over the door in Latin, which nobody can read, and in chalk below, which
    everyone can: PLAY IT OUT.

    In September 1974 a docker called Lemuel Gant, a rook and two pawns down, was reaching to
    tip over his king when the light failed. When it returned his opponent had, in the dark,
    touched the wrong bishop. Gant won. He declared it to be the end of resigning, and so far it
    has been.

    At any other club a lost game ends with a handshake. Here it ends with mate, and people
    gather round the hopeless boards. “It is the most interesting chess there is,” said Yaffa
    Lindgren, 79, who was down to a king and a knight against the junior champion. “You find out
    who a person is when he is winning.”

    The junior champion was finding out that he did not know how to mate with a bishop and a
    knight. It took him 61 moves. The rule is that one gets 50. There was applause for both.

    The habit has a use. Lower Quay has drawn or won 38 games from lost positions in this
    season’s league, and plays Highmere on Saturday for the title. Highmere has two masters.
    Lower Quay has a bus conductor, a midwife, twins and Mr Gant’s grandson, who keeps a candle
    by the board.

    I played him. I lost a piece on move nine, and my hand went out of its own accord to shake
    his. He looked at it kindly and did not take it. “You have a whole afternoon,” he said.

    I lasted until a quarter to six.
    """#,
    #"""
    ---
    edition: en
    section: sport
    guid: en/rovers-goalkeeper-48
    translation: rovers-goalkeeper-48
    headline: Rovers call up their kit man, 48, and keep a clean sheet
    standfirst: Three goalkeepers were ill. Wendell Pike had washed their gloves for 19 years
      and thought that he might as well wear them.
    dateline: PORT ELLERY
    byline:
      - Greta Lindqvane
      - agency: Example News Agency
    published: 2026-11-22T18:05:00
    topics: [Football, Ellery Rovers]
    picture:
      file: football-pitch.jpg
      alt: A goalkeeper alone in front of a goal on a wet pitch.
      caption: Wendell Pike before the second half at the Breakwater.
      credit: Example News Agency
    related: [en/athletic-promoted-fog]
    ---
    **Ellery Rovers 0, Tarn United 0**

    The team sheet at the Breakwater on Sunday had a name on it in biro. Between Friday and
    Sunday morning a stomach bug had gone through all three goalkeepers of Ellery Rovers, and
    league rules give no postponement for fewer than five. At noon the manager, Dita Rosen, went
    down to the laundry.

    Wendell Pike is 48. He kept goal for the town’s second eleven until his knee retired,
    in 2007. Since then he has washed, dried and paired the gloves of other men. He asked
    who would see to the half-time oranges.

    For twenty minutes his defenders stood in front of him like a hedge. Then Tarn’s winger went
    round the hedge. Pike came out late, fell over, and the ball hit him on the forehead. It was
    as good a save as there was in the league that day.

    By the second half he had begun to enjoy it. He caught two corners. He told a centre forward
    half his age, as he went past, that his laces were undone, and they were.

    > [!QUOTE] Wendell Pike, goalkeeper and kit man
    > The pitch looks much bigger from indoors.

    There was one bad moment, in the 83rd minute, when a shot went under him and stopped, out of
    tact, on the line. He picked it up and apologised to it.

    At the end 5,100 people sang his name to the tune of the ferry signal. The regular
    goalkeepers, who had listened from three beds, sent a message: they would like to have their
    gloves back by Saturday. He said that they would have to be washed.
    """#,
  ]
}
