extension Lantern {
  /// The English edition's stories in the section of slug `science`.
  static let englishScience: [String] = [
    #"""
    ---
    edition: en
    section: science
    guid: en/corran-glacier-map
    translation: corran-glacier-map
    headline: A lake, a gorge and no surprises from above
    standfirst: The first full map of the ground under the Corran glacier took three winters,
      412 kilometres of sledge tracks and a retired bus.
    dateline: MOUNT CORRAN
    byline:
      - Leila Sabbagh
      - person: Piet Marrane
        role: Map
    source: Marchetti and others, Atlas of the Corran Bed, Brightwater University, 2026
    published: 2026-11-21T07:00:00+00:00
    topics: [Glaciers, Mount Corran, Brightwater University]
    picture:
      file: glacier.jpg
      alt: A glacier winds down between dark peaks, its surface cut by blue crevasses.
      caption: The Corran glacier from the east. The lake lies under the bend.
      credit: Piet Marrane / The Lantern
    related: [en/lake-highmere-rises]
    ---
    From above, the Corran glacier is a white road with a bend in it. Seen from below, as nobody
    had seen it before this week, it lies on a gorge 310 metres deep, a ridge that ought to have
    been worn away and a lake 4.1 kilometres long that has not seen daylight since people
    learned to plant barley.

    A team from Brightwater University published the map on Saturday. It was made by radar, from
    sledges drawn in parallel lines, 60 metres apart, over three winters. That came to 412
    kilometres at the pace of a slow jog.

    The sledges were pulled by a tracked bus that had carried skiers at Upper Tarn until 1998.
    It has a heater with two settings, off and theatre. “We tried a modern vehicle,” said Ilse
    Marchetti, who leads the team. “It was more reliable, and its electronics drowned the
    signal. The bus has no electronics. It barely has a dashboard.”

    ## What is down there

    | Feature | Measure |
    |---|---|
    | Thickest ice | 388 m |
    | Lake under the bend | 4.1 km long, up to 27 m deep |
    | Gorge | 310 m deep, 9 km long |
    | Ice lost since 1994, on average | 38 m of thickness |

    The last line is the one that matters to people in the valley. The glacier feeds the Linnet
    in August. Knowing the shape of its bed, the team can say where the last ice will lie, and
    for how long: in the gorge, out of the sun, into the next century.

    > [!QUOTE] Dr Ilse Marchetti, Brightwater University | presentation of the atlas, 20 November
    > We cannot tell the valley that it will keep its glacier. We can tell it which part to plan
    > for, and that is a kinder sentence than it sounds.

    The lake is sealed and, as far as can be known, stable. The team will lower a thread, not a
    drill, next winter. The map is free for anyone to use. The bus has been serviced.
    """#,
    #"""
    ---
    edition: en
    section: science
    guid: en/sister-satellite-speaks
    translation: sister-satellite-speaks
    headline: Lark-2, silent for seven months, clears its throat
    standfirst: A weather satellite given up in January has woken of its own accord. The night
      shift made tea before believing it.
    dateline: DUNMARROW
    byline:
      - Leila Sabbagh
    published: 2020-08-11T11:05:00+00:00
    topics: [Space, Weather, Satellites]
    picture:
      file: satellite.jpg
      alt: A satellite with two solar wings above the curve of the Earth at sunrise.
      caption: Lark-2 as it would look if anybody were near enough to look.
      credit: Piet Marrane / The Lantern
    ---
    At 02.37 on Monday a needle moved at the ground station at Dunmarrow. Joss Penhallow, who
    had the night shift, did what the manual says. He ignored it. It moved again.

    The second person on the shift, Amira Tole, had been going to put the kettle on. She did.
    “If it was Lark it would still be Lark in four minutes,” she said. “And if it was a lorry on
    the coast road I did not want to have rung anyone.”

    It was Lark-2, the younger of Sorrel’s two weather satellites, last heard from on 9 January.
    A battery had frozen, the computer had gone to sleep to save it, and nothing on board was
    warm enough to wake the computer. In January the office wrote the satellite off, at 61
    million crowns.

    What it had not considered was the summer. Lark’s orbit drifts a little, and since July the
    cold side has had six minutes more sun on each turn. In the small hours of Monday the
    battery passed four degrees.

    ## The message

    Its first message was 212 bytes long. Decoded, it says that the time is 9 January, that all
    is well and that the temperature is rather low.

    > [!QUOTE] Amira Tole, ground station, Dunmarrow
    > I felt that somebody ought to tell it about the seven months. We sent it the date. It
    > asked us to confirm.

    Pictures returned on Monday afternoon, with a stripe where one detector has died.
    Forecasters say that they can work round the stripe. By October the sun will have moved on
    again; engineers have eight weeks to teach Lark to leave a light on.

    The forecast made with its first image was for rain at Dunmarrow. It rained.
    """#,
    #"""
    ---
    edition: en
    section: science
    guid: en/lake-highmere-rises
    headline: Lake Highmere is lifting its own bed, survey finds
    standfirst: Instruments on the shore show a rise of two centimetres in a year. Geologists
      are puzzled.
    dateline: HIGHMERE
    byline:
      - staff
    published: 2018-05-03T07:30:00
    topics: [Lake Highmere, Geology]
    picture:
      file: rowing-lake.jpg
      alt: A calm lake between hills with a wooden jetty.
      caption: Lake Highmere from the north shore.
      credit: The Lantern
    corrections:
      - at: 2018-05-04T12:00:00
        kind: clarify
        note: The survey has not been reviewed by other scientists. The article did not say so.
      - at: 2018-05-11T09:00:00
        kind: retract
        note: The Lantern has retracted this report. The rise was in the jetty, not in the lake.
          The instrument was fixed to a post that had been replaced with a longer one in March,
          and the log said so. We did not ask to see the log. We apologise to our readers and to
          the geologists, who did.
    ---
    The bed of Lake Highmere has risen by two centimetres in twelve months, according to a
    survey by a group of amateur observers, and nobody can say why.

    The group, which has measured the level of the lake every Sunday since 2003, noticed in
    April that its gauge stood higher above the water than it should after a normal winter. It
    ruled out drought, since the streams are full, and the outflow, since the weir has not been
    moved.

    “The simplest explanation is that the ground came up,” said the group’s secretary.

    A rise of this kind is known from regions with volcanoes. There are none near Highmere. A
    geologist at Brightwater University, asked about the finding, said that she would like to
    see the instrument before she said anything at all.

    The group’s readings are taken from the jetty with a brass rule made in 1911. It is accurate
    to half a millimetre. The secretary said that the members were certain of their numbers and
    were prepared to be the first to have noticed something large.

    The rowing club, which uses the same jetty, has not observed any change, apart from getting
    its feet less wet.
    """#,
    #"""
    ---
    edition: en
    section: science
    guid: en/how-we-got-the-lake-wrong
    kicker: From the editors
    headline: How we raised a lake by two centimetres
    standfirst: Last week we reported something that had not happened. Here is what went wrong,
      in order, and what we have changed.
    byline:
      - Leila Sabbagh
    published: 2018-05-12T06:00:00
    topics: [Lake Highmere, Corrections]
    related: [en/lake-highmere-rises]
    ---
    On 3 May The Lantern reported that the bed of Lake Highmere had risen by two centimetres. It
    had not. A post had been replaced with a longer one. We have retracted the report, and it
    now stands under a notice that says why. This is the longer answer.

    The story reached us on a Wednesday afternoon from people who have measured their lake with
    love for fifteen years. It was charming, and it came with a table. Those are two reasons to
    believe a thing; neither of them is evidence.

    We rang a geologist. She told us, in one sentence, exactly what was missing: she wished to
    see the instrument. We printed the sentence and did not act on it. It is a curious fact that
    a newspaper may quote the very advice it is ignoring.

    Nobody asked for the log. It would have taken one call. The log says, on 18 March, in a
    clear hand, “New post. Longer.”

    ## What has changed

    1. A claim of measurement needs a person on our side who has seen how it was measured.
    2. “Has not been reviewed” goes into the second paragraph or the story does not go into the
       paper.
    3. If an expert says that she wants to see something first, so do we.

    The observers of Highmere have been generous. They have invited the science desk to read the
    gauge this Sunday, and every Sunday. We shall be there at nine, in boots.
    """#,
    #"""
    ---
    edition: en
    section: science
    guid: en/observatory-dark-hour
    headline: A city switches off for an hour, and 600 children count stars
    standfirst: The observatory asked Brightwater for the dark. It got most of it, apart from a
      dentist.
    byline:
      - Leila Sabbagh
    published: 2026-11-14T23:15:00
    topics: [Astronomy, Brightwater, Schools]
    picture:
      file: observatory.jpg
      alt: The open dome of an observatory on a hill beneath a sky full of stars.
      caption: The observatory on Gallows Hill, which for once could see something.
      credit: Piet Marrane / The Lantern
    ---
    At nine on Saturday evening Brightwater disappeared. The street lamps went first, district
    by district, then the shop signs, the cranes and the floodlights on the Old Exchange. By
    four minutes past there was only a tooth.

    The tooth belongs to a dentist on Copperhill Road. It is two metres high and neon, and its
    switch was behind a door whose key was with a receptionist who was on the roof of her house,
    looking at stars.

    There were a good many. From the hill, where on an ordinary night one counts 90, six hundred
    schoolchildren in blankets counted for 20 minutes through cardboard tubes. Each tube shows
    the same small part of the sky; the counts, multiplied, give the darkness. On Saturday the
    answer was 2,140.

    > [!QUOTE] Ffion, aged eight
    > I thought that they had put more in.

    It was not only for pleasure. Ludmila Faber, the observatory’s director, wants to know how
    much of the glow over the city comes from street lamps, which can be changed, and how much
    from everything else. Street lamps were put out four minutes ahead of the rest for that
    reason. Her first estimate is that they make a third.

    There were no accidents, according to the police, who had doubled their patrols and saw
    mostly couples. The hospital and the harbour stayed lit. At ten the lights returned in the
    same order, to a sound from the hill that Dr Faber, who has waited eleven years for this
    hour, described as “a very large number of small people saying oh”.

    The dentist has sent flowers, and a key.
    """#,
    #"""
    ---
    edition: en
    section: science
    guid: en/laboratory-wrong-mushroom
    headline: The failed glue that keeps fruit fresh
    standfirst: A chemist looking for something sticky found something that is not. Strawberries
      last for 16 days in it.
    byline:
      - Leila Sabbagh
    source: Osei and Trevanion, Journal of Applied Disappointments, vol. 12
    published: 2021-09-30T06:45:00
    topics: [Chemistry, Food, Brightwater University]
    picture:
      file: laboratory.jpg
      alt: Glass flasks in a row on a laboratory bench, one of them holding strawberries.
      caption: The bench of Abena Osei. The strawberries were picked on the 14th.
      credit: Ines Okafor / The Lantern
    ---
    Abena Osei spent four years trying to make a glue out of mushrooms. She has 212 samples,
    none of which sticks. Number 160 sticks so little that it slid off the shelf.

    She put it into a drawer with her lunch. Eleven days later the lunch smelt of the drawer and
    the strawberries in it smelt of strawberries.

    The stuff is a sugar from the foot of a common woodland fungus. Spread on fruit as a film
    one thousandth of a millimetre thick, it lets water out about nine times more slowly than
    skin does, and keeps mould from finding a grip. “It is a very bad glue,” Dr Osei said.
    “Everything fails to stick to it, and that includes what eats strawberries.”

    In trials with a fruit grower at Coombe St Anne, boxes kept in a cool shed were fit to sell
    after 16 days, against five. The film rinses off. It tastes, according to the 40 students
    who volunteered, of nothing, a result that was checked because students had volunteered.

    Much remains. The fungus is collected by hand, and a season’s strawberries would need more
    of it than the woods contain. A colleague, Piran Trevanion, is growing it in a tank; so far
    it grows everywhere in the laboratory except in the tank.

    The paper is published in a journal for experiments that went wrong. The editors had to
    discuss whether it qualified. They decided that it did, since nobody has yet glued anything.
    """#,
    #"""
    ---
    edition: en
    section: science
    guid: en/eels-take-the-stairs
    headline: Eels refuse a ladder of 90,000 crowns and use the stairs
    standfirst: The river board built a pass for them at Brightwater weir. A night watchman
      noticed where they really went.
    byline:
      - Leila Sabbagh
    published: 2016-08-25T08:00:00
    topics: [Rivers, Fish, River Linnet]
    ---
    The eel pass at Brightwater weir is 14 metres long, lined with bristles and designed on the
    best principles. In its first summer it was used by six eels and a shopping trolley.

    Eels were getting up the Linnet none the less. The traps above the weir held hundreds. For
    some weeks the river board suspected its own counting. Then Absalom Pryor, the night
    watchman of the flour mill, mentioned that on wet nights he had to mind where he put his
    feet.

    The mill has a stone staircase down to the water, with moss on it, where washing was done
    until the 1930s. Young eels, about as long as a finger, climb it in the rain, keeping to the
    wall. On the night of 9 August Mr Pryor and two biologists counted 1,412 of them between
    midnight and three.

    “We had been trying to build the smoothest possible road for them,” said Gwenllian Shaw, of
    the river board. “What they want is something old, rough and slightly dirty. I have since
    redone my kitchen with the same idea.”

    The board will leave the staircase alone, except for a lamp that it has removed. The pass
    will be covered with moss. It cost 90,000 crowns; the moss is free. The watchman has been
    given a clicker and a small fee for each wet night.

    He has named only one of them so far, a large one that comes down again every morning. It is
    called the Inspector.
    """#,
    #"""
    ---
    edition: en
    section: science
    guid: en/tremor-choir
    headline: The tremor that turned out to be a choir
    standfirst: A seismograph under the Old Exchange has picked up the same three beats every
      Thursday since 1987.
    byline:
      - Leila Sabbagh
    published: 2026-11-06T07:00:00
    topics: [Geology, Music, Brightwater]
    related: [en/how-we-got-the-lake-wrong]
    corrections:
      - at: 2026-11-06T15:25:00
        kind: clarify
        note: The choir numbers 140 members, of whom about 110 attend on a given Thursday. The
          calculation uses 110.
    ---
    In the cellar of the Old Exchange, on a block of granite that goes down to the rock, stands
    a seismograph that has listened to Sorrel since 1931. It hears quarries, storms at sea and
    earthquakes at the other end of the world. And at 19.40 on Thursdays it hears something
    else: three soft beats, a pause, three more.

    For 39 years the trace has been marked with a pencilled T, for “tram?”. It was not the tram;
    a student, Elowen Hart, checked. It was not the brewery or the tide. In May, having nothing
    left to rule out, she went for a walk on a Thursday with a portable instrument.

    She found it in Weavers’ Field, 600 metres away. There the tram workers’ choir meets in a
    hall with a sprung floor, and begins every rehearsal with a warming-up exercise in which
    everyone, on a count of three, jumps.

    > [!QUOTE] Elowen Hart, Brightwater University
    > You can see who is on holiday. August is about forty per cent of July.

    From the height of the trace she worked out the weight of the choir, and was wrong by four
    per cent. The members asked her not to publish the average.

    Having seen how we once raised a lake, this desk asked to see the instrument, the log and
    the choir. We went on 29 October. At 19.40 I stood in the cellar with a telephone to my ear.
    I heard “one, two, three”, and a little later, under my feet, through 600 metres of
    Brightwater, they landed.
    """#,
  ]
}
