// Longer than most files: a section's stories are prose and are read together.

extension Lantern {
  /// The English edition's stories in the section of slug `local`.
  static let englishLocal: [String] = [
    #"""
    ---
    edition: en
    section: local
    guid: en/night-trams-return
    translation: night-trams-return
    headline: Night trams return to Brightwater in December
    standfirst: Lines 2 and 7 will run until four on Fridays and Saturdays. Bakers and nurses
      asked; the drivers get a paid supper.
    byline:
      - Owen Tarrant
    published: 2026-11-22T17:10:00+00:00
    topics: [Trams, Brightwater, City council]
    picture:
      file: tram.jpg
      alt: A lit tram stands at a stop in a dark, wet street.
      caption: A number 7 at Weavers’ Field, where until now it has turned for the last time at
        23.51.
      credit: Ines Okafor / The Lantern
    related: [en/in-praise-of-the-timetable]
    ---
    From Friday 4 December, after six years without them, there will be trams in Brightwater in
    the night again: on lines 2 and 7, every half hour until four, on Fridays and Saturdays.

    The council decided on it on Sunday by 31 votes to nine, in a special sitting. It is a trial
    for a year and will cost 2.3 million crowns, of which fares are expected to bring back about
    a third.

    Night trams were dropped in the spring of 2020, when there was nobody to carry. They were to
    have come back when there was. But the drivers had got used to sleeping, and the council to
    the saving. What changed matters was a count. In March the bakers’ guild and the nurses’
    association stood at eleven stops with clickers, for four weekends, and found 2,900 people a
    night walking home along the rails.

    | | First night tram | Last night tram |
    |---|---|---|
    | Line 2, Lower Quay to Copperhill | 00.15 | 03.45 |
    | Line 2, Copperhill to Lower Quay | 00.30 | 04.00 |
    | Line 7, Central to Weavers’ Field | 00.10 | 03.40 |
    | Line 7, Weavers’ Field to Central | 00.25 | 03.55 |

    The drivers’ union has agreed to it in return for a paid break of 40 minutes at the depot,
    with hot food. “We asked for money first,” said its secretary, Rhoswen Dale. “Then somebody
    did the sum, and found that what people want at two in the morning is soup.”

    > [!QUOTE] Mercy Adeyinka, night nurse, Linnet Hospital
    > It is four kilometres home, and I know every dog on the way. I shall wave to them from the
    > window.

    An ordinary ticket will do. Lost property, for the length of the trial, may be collected
    until four as well.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/fog-morning-november
    translation: fog-morning-november
    headline: Thick fog closes Oxlip Bridge and opens a bakery
    standfirst: Commuters stranded on Monday morning found the one lit window on Lower Quay.
    byline:
      - Owen Tarrant
    published: 2026-11-23T08:50:00
    updated: 2026-11-23T12:05:00
    topics: [Weather, Oxlip Bridge, Brightwater]
    picture:
      file: bridge-fog.jpg
      alt: A bridge disappears into fog after its first arch; a lamp glows on the near bank.
      caption: Oxlip Bridge at ten past seven on Monday.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2026-11-23T12:05:00
        kind: update
        note: The bridge was reopened at 11.30.
    ---
    Oxlip Bridge was closed for four hours on Monday morning after fog reduced visibility on the
    Linnet to what the bridge warden called “my own sleeve”.

    It came up from the estuary soon after six. By seven two cyclists had met in the middle,
    gently. The warden, Hamish Crowe, put the barrier down at 7.15, and about 900 people who had
    been on their way to work stopped on Lower Quay and waited for somebody to tell them what to
    do.

    Nobody did, but there was a light. Florence Abbot’s bakery does not usually sell before
    eight; at twenty past seven, with a crowd at her window like the start of a race, she opened
    it. She sold 410 rolls in 50 minutes and, when these were gone, tomorrow’s dough in the
    shape of whatever the children asked for.

    “I have been here for six years,” said one man in a suit, holding a bread hedgehog, “and I
    did not know that there was a bakery.”

    Trams ran at walking pace, with a conductor ahead carrying a lamp. On line 2 it was carried
    in turn by four schoolgirls, who were late, and have a note. There were no injuries. Ferries
    left Port Ellery on time, under the strait’s new signals.

    The bridge opened at half past eleven. The weather office expects more of the same on
    Tuesday. Mrs Abbot has doubled the dough.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/allotment-marrow-dispute
    headline: The marrow that was measured four times
    standfirst: Weavers’ Field allotments have a champion, a runner-up and a new tape measure.
      Only one of them is undisputed.
    byline:
      - Owen Tarrant
    published: 2017-09-10T16:30:00
    topics: [Allotments, Weavers’ Field]
    picture:
      file: allotment.jpg
      alt: Allotment gardens with a shed, a wheelbarrow and rows of vegetables.
      caption: Plot 12, where Mr Gullick grows nothing else.
      credit: Piet Marrane / The Lantern
    corrections:
      - at: 2017-09-12T09:00:00
        kind: correct
        note: An earlier version said that Mr Gullick’s marrow weighed 41 kilograms. It was 4.1
          kilograms short of the record, and weighed 37.
    ---
    The Weavers’ Field marrow show was won on Sunday, after an inquiry, by Elspeth Nye with a
    specimen 94.5 centimetres long. It was her first. She is nine.

    Second, for the first time in eleven years, was Horace Gullick, whose marrow is heavier by
    six kilos, is called Sultan, and measured 95 centimetres on Saturday night. On Sunday
    morning it measured 94. Mr Gullick asked for the tape to be changed. The second tape gave 94
    for his, and 94.5 for Elspeth’s. So did the third, which had been fetched from a dressmaker.

    It was then observed by the dressmaker that the show rules say “along the back”. A marrow
    that lies in a curve has a longer back than belly. Sultan is straight. It was measured
    again, along every part of it that might be called a back, by a committee on its knees.

    > [!QUOTE] Elspeth Nye, champion
    > He can have it if he wants. But he would have to say please.

    He did not say please; after some time on an upturned bucket he said something better. He
    said that in April he had watched her water it with a doll’s can, three metres there and
    three metres back, forty times a day, and had thought, “That child will beat somebody.”

    Sultan will be soup for the tram depot. Elspeth’s marrow is to be kept until it goes off.
    The committee has bought a steel tape and written into the rules, in ink, where a marrow’s
    back is.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/river-linnet-flood
    headline: The Linnet rises, the piano goes upstairs
    standfirst: Sluice Street was under half a metre of water by Sunday noon. Almost everything
      had been carried out of its way by people who do not live there.
    byline:
      - Owen Tarrant
      - agency: Example News Agency
    published: 2020-02-09T13:20:00
    updated: 2020-02-10T18:00:00
    topics: [River Linnet, Floods, Brightwater]
    picture:
      file: river-flood.jpg
      alt: A brown river over its banks stands in a street between old houses.
      caption: Sluice Street on Sunday from the footbridge.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2020-02-09T19:45:00
        kind: update
        note: The evening level and the number of houses have been added.
      - at: 2020-02-10T18:00:00
        kind: correct
        note: An earlier version said 140 houses had water on the ground floor. The fire service
          counted 104.
    ---
    At five on Sunday morning the Linnet stood 20 centimetres below the kerb of Sluice Street,
    and the sirens went. By seven there were more people in the street than live in it.

    They came over the hill from Copperhill, which is dry, with handcarts, prams and a hearse.
    Nobody had asked for them. A list was started on a door. Things went out of windows and up
    other people’s stairs: beds, sewing machines, four hundred jars of plums, a parrot. At
    number 14 Mrs Lund’s piano, which had not left the ground floor since 1952, went up in
    nineteen minutes on the backs of the second basses of the tram workers’ choir. They sang, to
    keep time.

    The river came over the stone at 9.40. At its highest, just after midday, it stood 52
    centimetres deep and looked like cocoa. By evening it had fallen to 30. In all 104 houses
    have had water on the ground floor. There was nobody hurt, apart from a bass who had put his
    foot in a bucket.

    > [!QUOTE] Ida Lund, 14 Sluice Street
    > I have not spoken to my neighbour on account of a hedge since about the time of the piano.
    > He has it in his bedroom. I shall have to go in and practise.

    ## What to do

    - Do not use gas until it has been checked; the list is at the library.
    - Boil tap water in streets below Tanner’s Row until Wednesday.
    - Schools in the old town are shut on Monday.
    - Bring dry blankets to the tram depot; do not bring more jam.

    The gates that would have kept the river out were ordered in 2018 and are to be delivered in
    May.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/market-clock-right-twice
    headline: Market traders keep the clock that is eleven minutes fast
    standfirst: The council offered to mend it. The market offered to keep it as it is, since
      nobody has missed a tram for a century.
    byline:
      - Owen Tarrant
    published: 2019-03-16T09:00:00
    topics: [Market, Brightwater, Time]
    picture:
      file: market-morning.jpg
      alt: Market stalls with striped awnings in early sun, and a clock on an iron post.
      caption: The corn market at eight, or eleven minutes past, according to taste.
      credit: Ines Okafor / The Lantern
    ---
    The clock on the iron post in the corn market is eleven minutes fast. It has been
    since 1919. A clockmaker sent by the council to put it right was met on Friday by a
    deputation with a cheese.

    The reason for the eleven minutes is known. The tram stop is at the bottom of the hill. In
    the year when the line was opened a trader called Josiah Quill, tired of hearing people run
    past his eggs, climbed up at night and moved the hands by as long as it takes to pack a
    basket, pay and walk down. Nobody found out for a month. By then it worked.

    Everyone in the market knows it and does the sum. Everyone knows too that strangers do not.
    “That is the beauty of it,” said Winifred Oake, who sells eggs on the same pitch. “They
    think that they are late, they hurry a bit, and they are in time. They go home thinking well
    of us.”

    The clockmaker, Emil Farrow, put down his bag and listened. Then he asked to look at the
    works, for his own interest. He found that the movement, which has not been serviced since
    the war, is so worn that it ought to lose four minutes in a week. It does not lose any.
    Someone has been going up on Sundays to put it *wrong*.

    Nobody in the market knew anything about that.

    The council’s committee on public works has resolved that the clock be left “in its historic
    state”. Mr Farrow has cleaned it and oiled it. He set it himself before he left: eleven
    minutes fast, to the second.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/hospital-corridor-gallery
    headline: The longest gallery in the city smells of soap
    standfirst: Patients choose what hangs in the 212-metre corridor of Linnet Hospital. They do
      not choose flowers.
    byline:
      - Clémence Vaudrel
      - Owen Tarrant
    published: 2024-04-20T08:00:00
    topics: [Linnet Hospital, Art, Brightwater]
    picture:
      file: hospital-corridor.jpg
      alt: A long, light hospital corridor with pictures along one wall.
      caption: The main corridor, which takes four minutes on foot and nine on crutches.
      credit: Piet Marrane / The Lantern
    ---
    Nobody walks down the main corridor of Linnet Hospital for pleasure. It is 212 metres long,
    and joins the place where you are told things to the place where things are done. In January
    the hospital took down its sunsets and asked the patients what they would rather see.

    The city museum had offered anything from its stores. A trolley went round the wards with
    300 cards. Doctors expected flowers, and calm water.

    They got boats in storms. They got three portraits of angry women, a butcher’s shop, a map
    of the sewers, and a still life with a lobster that had not been on show since 1961. The
    most requested picture is of a dog refusing to get into a cart.

    > [!QUOTE] Ivo Strand, 58, ward 6
    > When you are on your back everybody is so gentle. I wanted something in there that was not
    > being gentle.

    Sister Oonagh Flint, who ran the vote, keeps the other figures. Since the pictures went up
    patients walk the corridor on average 1.7 times a day, against 0.6. Some go at night. A
    surgeon complained that two of his cases were late for theatre because they were arguing
    about the lobster; he went to fetch them, and was late himself.

    There is a chair every 20 metres, beside a picture that deserves it. Cards may be filled in
    at any time, and the wall is changed in April and October. Flowers have had four votes so
    far. They are all from visitors.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/courtroom-cockerel
    headline: A cockerel is heard in court
    standfirst: Judge Bright listened for an hour in a yard on Tanner’s Row, and reserved her
      decision until he had stopped.
    byline:
      - Owen Tarrant
    published: 2021-07-02T17:00:00
    topics: [Courts, Brightwater]
    picture:
      file: courtroom.jpg
      alt: An old courtroom with wooden benches and a raised seat under a coat of arms.
      caption: Court three, before it moved to the yard.
      credit: Piet Marrane / The Lantern
    corrections:
      - at: 2021-07-03T08:30:00
        kind: correct
        note: The cockerel’s name is Leopold, not Leonard.
    ---
    The case of *Fosdyke v. Amory* moved on Friday, with gowns, from court three to a yard
    behind Tanner’s Row, so that Judge Honoria Bright could hear the cockerel for herself.

    Mr Fosdyke, a pianist, complains that Leopold crows at four. Miss Amory, a retired
    signalwoman, says that he does not crow at four; he crows at dawn, which in July is at four,
    and in December is when Mr Fosdyke gets up. She has kept hens in the yard for 22 years. He
    moved in at Michaelmas.

    The court sat down at 3.40 in the morning on eleven kitchen chairs. It was mild. At 3.52 a
    blackbird began and was entered by the clerk as “not a party”. At 4.03 Leopold came out,
    looked at the bench and crowed.

    He crowed 61 times in 40 minutes. A technician found 71 decibels at the pianist’s window.
    The milk lorry, at 4.20, made 78; the first number 7 made 74; and when the bells of Saint
    Osyth’s rang for five o’clock the technician took off his headphones.

    > [!QUOTE] Judge Honoria Bright
    > I find that the plaintiff lives in a city.

    She did not find it at once, however. She asked first whether Mr Fosdyke had ever closed the
    window. It sticks. She asked whether Miss Amory had a shed. It leaks. There was an
    adjournment, in the course of which a clerk, who is handy, looked at both.

    By agreement the window has been planed, the shed is to be mended, and Leopold will sleep in
    it until six. Miss Amory pays for felt. Mr Fosdyke will play, on Sundays, something that she
    likes.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/school-yard-tree
    headline: The tree stays and the school moves
    standfirst: A beech of 200 years stood in the way of a new wing at Weavers’ Field. Pupils
      produced a drawing in which the wing goes round.
    byline:
      - Owen Tarrant
    published: 2016-06-21T15:10:00
    topics: [Schools, Trees, Weavers’ Field]
    picture:
      file: school-yard.jpg
      alt: A great tree in a school yard, with a brick building behind it.
      caption: The beech at Weavers’ Field school. It takes nine children to go round it.
      credit: Ines Okafor / The Lantern
    ---
    The architect’s model of the new wing at Weavers’ Field school was of white card, and where
    the beech stands there was a small hole with nothing in it. It went on show in the hall in
    March. Within a week somebody had put a twig in the hole.

    The twig was removed. It came back. By Easter there was a wood.

    Instead of looking for the culprits the headmistress, Sabine Orde, gave the top class the
    model’s cardboard, a scale rule and four weeks. They were told that whatever they proposed
    must have as many rooms, cost no more and let in as much light. She did not say that it must
    keep the tree. “I did not need to,” she said.

    They measured the shadow, every hour, for a fortnight. They found that in June it falls
    where the architect had put a room that gets too hot. They then bent his corridor by eleven
    degrees. It costs one window and saves a blind.

    The architect, Lorcan Wade, came in May to see it. He looked for a long time, and asked who
    had thought of the bend. It had been a girl called Juno Pike, because her ruler had slipped.

    On Tuesday the council’s building committee approved the second plan. The first stone will
    be laid in September, at a distance of six metres from the trunk, by nine children holding
    hands.

    There will be a plaque. It is to list the whole class, and, after a vote, the ruler.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/station-pigeon-official
    headline: Central station appoints a hawk
    standfirst: She starts at six, works two mornings a week and is paid in quail. The pigeons
      have moved to platform 9.
    byline:
      - Owen Tarrant
    published: 2023-12-01T12:30:00
    topics: [Railways, Brightwater, Birds]
    picture:
      file: railway-station.jpg
      alt: The iron and glass roof of a railway station with birds among the girders.
      caption: The hall of Brightwater Central, with about 200 of the 1,400.
      credit: Ines Okafor / The Lantern
    ---
    Her name is Matilda, she weighs 940 grams and she clocks in, by way of her handler’s card,
    at six. Since Tuesday Brightwater Central has had a hawk.

    It has 1,400 pigeons as well. They cost the railway 86,000 crowns a year in cleaning and an
    unknown sum in hats. Nets were tried, and spikes, on which they built. A plastic owl was put
    up in 2015. It has had four generations raised on its head.

    Matilda does not kill them. “It would be bad manners in front of passengers,” said her
    handler, Corin Blaize, and in any case she is fed beforehand. She flies from the clock to
    the departures board and back, twice. That is all. For the rest of the day, he says, the
    pigeons keep looking over their shoulders, and a pigeon that is looking over its shoulder
    does not nest.

    By Wednesday half of them had gone. By Thursday it was known where to: platform 9, at the
    end, behind the Museum of Lost Property, where she cannot see round the water tower. The
    museum’s curator has been asked to be patient. He has put up a label: *Pigeons (various).
    Found on a Wednesday.*

    There has been one incident. On Thursday morning she took a fancy to a fur collar on
    the 7.05 to Highmere. The owner, a Mrs Deverell, stood perfectly still for two minutes.
    She was given a first-class ticket and a letter of apology; she has asked for the
    photograph.
    """#,
    #"""
    ---
    edition: en
    section: local
    guid: en/forest-fire-watch-tower
    headline: Nine summers in a tower, looking for smoke
    standfirst: Volunteers watch the Hanger Woods from a hut on legs. This year they saw it
      first, twice.
    byline:
      - Owen Tarrant
      - person: Ines Okafor
        role: Pictures
    published: 2025-08-24T07:45:00
    topics: [Fire watch, Hanger Woods]
    picture:
      file: forest-fire-watch.jpg
      alt: A wooden watchtower above a wide forest, with a thin line of smoke far away.
      caption: The tower at Hanger Top. The smoke is a charcoal burner’s, and has a permit.
      credit: Ines Okafor / The Lantern
    related: [en/school-of-doubt]
    ---
    At the top of 61 rungs there is a hut of two metres by two, a table that turns, a telephone,
    and Constance Yarrow with a sandwich. She is 70, taught geography for 38 years, and has a
    good eye for a thing that was not there yesterday.

    The tower at Hanger Top was built in 1954 and given up in 1990, when aeroplanes were to do
    the watching. After the dry summer of 2016 the parishes round the woods took it back. There
    are now 54 volunteers, who sit up there in pairs or alone, from June to September, between
    ten and eight.

    ![A turning table with a sighting bar, and a map under glass.](forest-fire-watch.jpg "The sighting table, made from a piano stool by a volunteer | Ines Okafor / The Lantern")

    What do you look for? “Not for smoke,” says Yarrow. “You would see it everywhere. You learn
    what is usually there: the quarry’s dust, the vicar’s bonfire, mist from the ponds, which is
    up by eleven. Then you read, and every ten minutes you raise your head and let it strike
    you.”

    Twice this summer something has struck. On 3 July it was a baler, and on the 19th a bottle
    in the sun. Both times the engines were there within 25 minutes. The second fire burned an
    area the size of a tennis court. The satellite, which is very good, reported it an hour
    later.

    There is a log, naturally. Most days it says “Nothing”. In nine years that makes 1,061
    nothings, in 54 hands, and two of them, I noticed, are underlined.
    """#,
  ]
}
