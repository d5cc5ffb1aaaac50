extension Lantern {
  /// The English edition's stories in the section of slug `culture`.
  static let englishCulture: [String] = [
    #"""
    ---
    edition: en
    section: culture
    guid: en/lighthouse-last-keeper
    translation: lighthouse-last-keeper
    kicker: Reportage
    headline: The last keeper of Quill Head puts out her own light
    standfirst: After 31 years and 31 logbooks Edda Fairlie leaves the lamp to a timer. The
      books go to a museum; the cat declines to.
    dateline: QUILL HEAD
    byline:
      - Clémence Vaudrel
      - person: Ines Okafor
        role: Pictures
    published: 2019-10-05T08:00:00+00:00
    topics: [Lighthouses, Museum of the Strait]
    picture:
      file: lighthouse.jpg
      alt: A white lighthouse on a dark headland under a wide evening sky.
      caption: Quill Head, lit by hand or by a hand on a switch since 1831.
      credit: Ines Okafor / The Lantern
    ---
    There are 114 steps, and Edda Fairlie does not count them any more. She goes up at a quarter
    to six with a flask, opens the log, and writes, as she has every evening since 1988, the
    wind first.

    This evening it is south-west, four. There are two coasters and a yacht “with more flag than
    sail”. At the bottom of the page is a line that is not required. “The lamp asked how I was.
    I said that I was going to ask the same.”

    On Monday a timer takes over. Quill Head is the last of Sorrel’s nine lights to be
    automated. It will be watched from an office in Port Ellery by a man whom Fairlie has met
    and likes. “He has a very good chair,” she says.

    ## Thirty-one books

    The logs stand on a plank above the stove, one for each year. They belong to the harbour
    office, which would have pulped them; after a letter from a schoolteacher they go instead to
    the Museum of the Strait. Once a week, by rough average, the weather and ships are followed
    by a joke so dry that a clerk in 1994 initialled one as an observation.

    - *3 March 1991.* Fog. Nothing seen. Saw nothing twice, to be sure.
    - *17 August 2002.* Ship’s wedding passed, music. Bride steering.
    - *31 December 1999.* World did not end. Lamp oil: sufficient.

    She came here at 33 from a bookshop, with a husband who lasted two winters and a cat who was
    the great-grandmother of this one. Was she lonely? “I had 4,000 people a night depending on
    me, and none of them rang.”

    At 18.04 she throws the switch, for the last time but one. It takes nine seconds for the
    lamp to come up. She looks at it as one looks at a kettle, and then out over the water,
    where somebody, on a bridge in the dark, will have made a small mark on a chart.

    She is moving to Brightwater, to a flat with a view of a wall. The cat stays. It has an
    arrangement with the timer.
    """#,
    #"""
    ---
    edition: en
    section: culture
    guid: en/lantern-festival-rain
    translation: lantern-festival-rain
    headline: Three thousand lanterns, no dry matches, nobody goes home
    standfirst: Brightwater’s 140th Lantern Festival was rained on from the first minute to the
      last. It may have been the best in years.
    byline:
      - Clémence Vaudrel
      - Owen Tarrant
    published: 2026-11-15T22:30:00+00:00
    topics: [Lantern Festival, Brightwater]
    picture:
      file: lantern-festival.jpg
      alt: Glowing paper lanterns hang over a dark river and are mirrored in it.
      caption: Waxed lanterns on the Linnet at nine on Sunday evening.
      credit: Ines Okafor / The Lantern
    ---
    The forecast on Saturday morning gave 100 per cent, which the weather office uses about
    twice a year. By then 3,000 paper lanterns hung ready over the Linnet. By noon it was plain
    that they would be soup.

    What happened next is the sort of thing that cities tell about themselves. A teacher at the
    School of Crafts, Wilhelmina Sand, remembered that butter paper is waxed. She rang four
    dairies. At six on Saturday evening 200 pupils, parents and strangers sat down in the
    gymnasium and began again. They finished at twenty past five on Sunday morning. The last
    lantern has a cow on it.

    On Sunday it rained as promised. At seven the mayor, under an umbrella held by a child under
    another, lit the first. It hissed, and held. Then they went up all along the river in the
    dark, yellow and red and dairy white, and the rain, far from putting them out, gave each a
    halo.

    > [!QUOTE] Wilhelmina Sand, School of Crafts
    > Dry lanterns hang there. These ones were doing something.

    The brass band of the tram depot moved under the railway arches, where every note comes back
    a second later. They noticed, slowed down, and played with themselves in canon. Perhaps
    20,000 people stood about in water to the ankle. Nobody was seen to leave before eleven.

    Founded in 1886 by this newspaper to mark its first number, the festival has been cancelled
    once and put off for rain seven times. It will not be again, the committee said on Sunday.
    It has ordered more butter paper.
    """#,
    #"""
    ---
    edition: en
    section: culture
    guid: en/hamlet-without-lines
    headline: The prompter takes a bow
    standfirst: When the lead lost his voice in the second act, a woman in a box under the stage
      played the rest of the evening without being seen.
    byline:
      - Clémence Vaudrel
    published: 2017-11-20T09:15:00
    topics: [Theatre, Old Playhouse]
    picture:
      file: theatre-stage.jpg
      alt: A theatre stage with red curtains half open and a single lit chair.
      caption: The stage of the Old Playhouse, with the prompter’s box at the front.
      credit: Piet Marrane / The Lantern
    ---
    There is a hood at the front of the stage of the Old Playhouse that most people take for a
    ventilator. Beneath it, on a piano stool, Lavinia Peck has sat since 1984 with the text on
    her knees and a torch in her teeth.

    On Saturday, in the second act of “The Salt Merchant”, Caspar Dunne opened his mouth for the
    great speech on debts and produced a sound like a gate. He tried again. The house held its
    breath. Then the speech began, clear and unhurried and a third higher, out of the floor.

    Dunne is no fool. He moved his lips. By the end of the first line he had seen that she would
    follow his hands, and by the tenth that he might follow her voice. For an hour and twenty
    minutes the best performance of the season was given by two people, one of whom was looking
    at the soles of the other.

    > [!QUOTE] Lavinia Peck, prompter
    > I have heard it done wrong so often that I had opinions.

    She had, and they are good ones. The merchant’s last line, which Dunne thunders, she said as
    if reading from a shopping list. Nobody coughed until the lights went up.

    At the call the company knelt down and pulled her out by the elbows. She had a biscuit in
    her hand. The applause went on for six minutes, for the last two of which she had returned
    to the box to find her shoes.

    Mr Dunne is expected back on Thursday. The theatre has had 300 inquiries as to whether he
    need be.
    """#,
    #"""
    ---
    edition: en
    section: culture
    guid: en/orchestra-strikes-note
    headline: An orchestra plays the same concert twice to settle an argument
    standfirst: Half the players wanted the slow movement faster. On Saturday the public heard
      both, and voted with its feet.
    byline:
      - Clémence Vaudrel
    published: 2020-02-17T10:00:00
    topics: [Music, Brightwater Philharmonic]
    picture:
      file: orchestra.jpg
      alt: An orchestra seen from the gallery, the conductor’s arms raised.
      caption: The Philharmonic on Saturday, in one of its two minds.
      credit: Ines Okafor / The Lantern
    ---
    The quarrel in the Brightwater Philharmonic is about four minutes. That is how much longer
    its conductor, Aurel Stane, takes over the slow movement of Hollander’s Third than the
    cellos think decent.

    It began in rehearsal with a sigh. It went on by letter. Last week the orchestra did what
    few institutions do and put the matter to a test: on Saturday afternoon it played the
    symphony as Mr Stane wishes, in 48 minutes, and on Saturday evening as the cellos wish, led
    by their principal, Ottilie Gray, in 44. One ticket admitted to both. Programmes carried a
    card with two boxes.

    I went to both. The slow version is a man walking home across a field, thinking; the fast
    one is the same man when it has begun to rain. In the first I looked at the ceiling and
    forgot it. In the second I heard for the first time that the violas have a joke in bar 90.

    Of 812 cards handed in, 401 preferred the slow movement slow, and 398 fast. Eleven had
    ticked both boxes, and two had added a third.

    “So we know nothing,” Mr Stane said afterwards, with satisfaction. Ms Gray said that they
    knew one thing, which was that 812 people had listened to a slow movement with a pencil in
    their hand.

    The next concert will be at Mr Stane’s speed, the one after at hers. A member of the board
    has asked for Hollander’s Fourth, which has no slow movement.
    """#,
    #"""
    ---
    edition: en
    section: culture
    guid: en/museum-of-lost-property
    headline: A museum of things that nobody came back for
    standfirst: Forty years of umbrellas, one cello and a wedding cake. The railway’s
      lost-property office opens its doors.
    byline:
      - Clémence Vaudrel
    published: 2023-07-22T09:00:00
    topics: [Museums, Railways, Brightwater]
    picture:
      file: museum-hall.jpg
      alt: A bright museum hall with glass cases in two rows.
      caption: The umbrella room, arranged by length.
      credit: Ines Okafor / The Lantern
    ---
    The first object is a left glove and so is the second. The curator, Ignatius Fell, who ran
    the lost-property office at Brightwater Central for 26 years, wished visitors to know at
    once what they were in for.

    After that it gets stranger. There are 311 umbrellas, hung by length like organ pipes. There
    is a cello (2004, the 17.40 to Highmere), which the Philharmonic has tuned. There are nine
    sets of teeth, a canoe, an urn with a polite label (“we have asked”), and a wedding cake,
    which lives in a refrigerator and is older than some marriages.

    Nothing here is described by what it is. The labels say only when and where it was found. *A
    seat by the window, a Tuesday, rain.* You begin to make up the rest; by the third room you
    cannot stop.

    > [!QUOTE] Ignatius Fell, curator
    > People think that they lost the thing. Often they had finished with it and were too shy to
    > say so.

    Some of the best items were made by the office itself. A ledger of 1998 has a column headed
    “What they said it looked like” and another headed “What it looked like”. They seldom agree.
    A red suitcase becomes brown in the mouth of its owner, and a small dog large.

    It is still a lost-property office. If you see something of yours, you may have it, on
    proof. On the opening day a man of about 60 stood for a long time before a toy bear,
    catalogue number 4, found in 1971. Then he filled in the form. His bear had been waiting in
    the window seat of a glass case, with a view of the trains.

    *The Museum of Lost Property, platform 9, daily except Monday, free.*
    """#,
    #"""
    ---
    edition: en
    section: culture
    guid: en/library-midnight-readers
    headline: The reading room stays open until the last page
    standfirst: For one winter the city library closes when its last reader has finished. The
      record is 04.50.
    byline:
      - Clémence Vaudrel
    published: 2025-12-13T08:20:00
    topics: [Libraries, Brightwater, Books]
    picture:
      file: library.jpg
      alt: A tall round reading room with lamps on at every desk and books to the ceiling.
      caption: The round room at half past eleven on Thursday.
      credit: Ines Okafor / The Lantern
    ---
    The rule of the city library used to be a bell at nine. This winter the bell has been
    wrapped in a sock, and the rule is that nobody is asked to leave in the middle of a book.

    It was meant as a month’s experiment. The librarian, Zelda Quist, had noticed that novels
    came back with a page turned down at the same place, a chapter from the end. “They had run
    out of evening,” she says. “I thought that we could give them a little more.”

    On the first night eleven people stayed past nine. By December there are sixty, and a rota
    of volunteers with soup. One is a bus driver, who reads from the end of his shift. Two are
    students, one in love with the other. A Mrs Oakes, 84, is going through the detective
    stories by colour.

    There are only two conditions. You must be reading on paper, and you must say which book, so
    that the night librarian can judge how long she has. She looks up the number of pages and
    makes a guess. There is a small pool.

    The record was set on 29 November by a man called Tobias Reed, with the second volume of
    “The Salt Merchant’s Daughters”. At ten to five he closed it, sat for a minute, and asked
    whether they had the third.

    “They had,” says Ms Quist, “and I lied.”
    """#,
    #"""
    ---
    edition: en
    section: culture
    guid: en/botanical-garden-smell
    headline: A flower that opens once in nine years and smells of drains
    standfirst: Nine thousand people queued in the botanical garden to find out whether the
      guidebook exaggerates. It does not.
    byline:
      - Owen Tarrant
    published: 2018-07-29T20:00:00
    topics: [Botanical Garden, Brightwater]
    picture:
      file: botanical-garden.jpg
      alt: A glasshouse among trees, with large leaves pressed against the panes.
      caption: The palm house, where windows have been open since Friday.
      credit: Piet Marrane / The Lantern
    ---
    At 21.40 on Friday a gardener called Fabian Rook, eating a sandwich in the palm house of the
    botanical garden, stopped eating it.

    The Kestrel arum, which had last flowered in 2009, had begun to open. It does so for about
    40 hours. In that time it gives off a smell meant for a beetle that lives on one island and
    is drawn to it from four miles away. The beetle, Mr Rook observes, is not present. Everybody
    else was.

    They came from seven on Saturday. By noon the queue went twice round the pond. The garden
    let them through at 300 an hour, past a spike as tall as a man and the colour of liver. I
    timed the visits; the median was 24 seconds. A child asked to go again.

    Opinions of the smell, collected at the exit on a slate, were:

    - drains (41);
    - school cabbage (30);
    - my brother (17);
    - the sea, but angry (6);
    - rather nice (2).

    Those last two were a married couple, both perfumers. They stayed for an hour with a
    notebook.

    Behind it is serious work. Only about 60 of these plants are known. Pollen from Friday’s
    flower has gone by night train to a garden in Calder, whose own plant is expected to open
    next week, and which has hired more staff.

    By Sunday evening the spike had begun to lean. The windows of the palm house stay open. Mr
    Rook is on sandwiches with jam.
    """#,
    #"""
    ---
    edition: en
    section: culture
    guid: en/old-town-film-set
    headline: They filmed the old town as somewhere else, and it won the prize
    standfirst: Brightwater plays an unnamed city by a river in “The Tenant of Sluice Street”.
      Locals say that the acting is uneven but the cobbles are superb.
    byline:
      - Rafael Ibarrola
    published: 2026-10-30T19:30:00
    topics: [Film, Brightwater]
    picture:
      file: old-town.jpg
      alt: A narrow old street with crooked gables and a lantern over a door.
      caption: Sluice Street, which plays three different streets.
      credit: Ines Okafor / The Lantern
    ---
    In the first minute of “The Tenant of Sluice Street” a woman with a suitcase asks a man the
    way. In the cinema on Tanner’s Row on Thursday about 400 people told her.

    The film, shot here over eleven weeks last autumn, has won the Golden Gull at Sant Orlo. It
    is set in a city that is never named, on a river that flows, thanks to a mirrored shot, in
    the wrong direction. Sluice Street is three streets. The town hall is a prison. The prison,
    to general delight, is a hotel.

    Once one has stopped looking for one’s own window it is a fine, quiet thing. A translator
    rents a room from a landlord who never speaks. They communicate by leaving objects on the
    stairs. The director, Noor Castellane, lets every scene last two breaths longer than is
    comfortable, and something always comes in during the second.

    > [!QUOTE] Noor Castellane, director
    > I wanted a city where nobody hurries. We had to ask the trams to slow down. The people
    > needed no direction.

    There are 212 residents in the credits, among them the fishmonger, the tram driver who
    slowed down and “Cat (herself)”. Mrs Ida Lund of number 14, whose front door has the most
    important part, has seen it four times. She thinks that the door was better in rehearsal.

    It opens everywhere next Friday. On Sluice Street the postman has put up a sign for
    visitors. It points in both directions, and says the same.
    """#,
  ]
}
