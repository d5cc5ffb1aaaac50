// Longer than most files: a section's stories are prose and are read together.

extension Lantern {
  /// The English edition's stories in the section of slug `world`.
  static let englishWorld: [String] = [
    #"""
    ---
    edition: en
    section: world
    guid: en/marrow-strait-talks-end
    translation: marrow-strait-talks-end
    kicker: Diplomacy
    headline: Talks on the Marrow Strait end with a page and a half
    standfirst: Two delegations, one interpreter’s booth and a ferry timetable that both sides
      can read. The boundary at sea is left for another year.
    slug: marrow-strait-talks-end
    dateline: PORT ELLERY
    byline:
      - staff
      - agency: Example News Agency
    source: Joint communiqué of the two delegations, 14 March 2023
    published: 2023-03-14T18:30:00+00:00
    updated: 2023-03-15T07:10:00+00:00
    embargo: 2023-03-14T18:30:00+00:00
    usage: [no-telegram, Agency paragraphs not for resale]
    topics: [Marrow Strait talks, Ferries, Calder, Vessany]
    picture:
      file: ferry-concord.jpg
      alt: A white ferry with a green funnel lies at a quay beside a low customs house.
      caption: The ferry Concord at the customs quay in Port Ellery, where the delegations met
        for five days.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2023-03-15T07:10:00+00:00
        kind: update
        note: Reactions from Calderhaven and Sant Orlo have been added.
      - at: 2023-03-16T10:00:00+00:00
        kind: clarify
        note: The text now says that six sailings a day means three in each direction.
      - at: 2023-03-20T09:15:00+00:00
        kind: correct
        note: An earlier version said that the talks lasted six days. They lasted five.
    related: [en/strait-night-ferry-sails, en/interpreters-of-port-ellery, en/fog-signal-code]
    ---
    Calder and Vessany ended five days of talks in Sorrel on Tuesday with a joint communiqué of
    a page and a half, a common ferry timetable and a promise to meet again before the herring
    do.

    The two governments, which have argued about the Marrow Strait since the night ferry between
    them was withdrawn in 2014, will run six sailings a day from 1 June, three in each
    direction. The ferries Concord and Amity, one from each side, will share a quay at both ends
    and a telephone number for complaints.

    The delegations also agreed on a single code of fog signals. Until now a long blast followed
    by two short ones has meant “I am stopped” to a Calder pilot and “I am about to turn” to a
    Vessany one.

    > [!QUOTE] Mara Ellison, chief negotiator for Calder | closing statement, 14 March
    > We came for a treaty and leave with a timetable. It is more than we had, and unlike a
    > treaty it tells you what time to be at the quay.

    ## What was agreed, and what was not

    | Question | Result |
    |---|---|
    | Ferry timetable | Common from 1 June, six sailings a day |
    | Fog signals | One code, in force from 1 May |
    | Fishing grounds | Joint commission, report within a year |
    | Search and rescue | Shared radio channel, trial of two years |
    | Boundary at sea | Put off, no date |

    The boundary was never on the table, according to people in both delegations. It was, one of
    them told the Example News Agency, “under it, where everyone could feel it with their feet”.

    Teodor Brandt-Vial, who led for Vessany, said that the commission on fishing mattered more
    to the harbours of the south shore than any line on a chart.

    > [!QUOTE] Teodor Brandt-Vial, head of Vessany’s delegation | press conference, Port Ellery
    > Nobody has ever eaten a boundary. Our people want to know where they may lower a net on
    > Monday morning, and by next spring we shall be able to tell them.

    ## The room and the booth

    The talks were held in the old customs house, where the heating failed on the second day and
    delegates signed the list of attendance in gloves. Ruth Amadi, the senior of two
    interpreters, worked eleven hours on Monday when her colleague lost his voice. Both sides
    thanked her by name, which is not usual.

    Sorrel’s foreign minister, Oriel Thackray, declined any credit. “We supplied the room, the
    tea and the silence,” she said. Of the three, she added, the silence had been the hardest to
    obtain.

    ## Reactions

    In Calderhaven the opposition called the communiqué thin; the harbour pilots’ guild called
    it overdue. In Sant Orlo the evening radio read out the timetable in full, twice. Fishing
    cooperatives on both shores said that they would nominate members to the commission by the
    end of April.

    > [!EMBED] https://video.example/port-ellery-closing | The closing press conference in Port Ellery (24 minutes)

    The next meeting will be in autumn, in a place still to be named. Each side has asked that
    it be somewhere with a working boiler.

    > [!RELATED] en/interpreters-of-port-ellery
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/boundary-talks-open
    translation: boundary-talks-open
    kicker: Diplomacy
    headline: Boundary talks open in Port Ellery, this time with a boiler
    standfirst: Three years after a page and a half, Calder and Vessany sit down to discuss the
      one thing they left out. Nobody expects a line on the chart before spring.
    dateline: PORT ELLERY
    byline:
      - Thomas Wren
      - agency: Example News Agency
    published: 2026-11-23T10:05:00
    updated: 2026-11-23T13:40:00
    topics: [Marrow Strait talks, Calder, Vessany]
    picture:
      file: talks-table.jpg
      alt: A long table with two rows of empty chairs, water glasses and two small flags.
      caption: The table in the old customs house on Monday morning, before the delegations came
        in.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2026-11-23T13:40:00
        kind: update
        note: The order of business, published after the morning session, has been added.
    related: [en/marrow-strait-talks-end, en/fishing-commission-reports]
    ---
    The delegations of Calder and Vessany returned to the old customs house in Port Ellery on
    Monday to talk about the boundary in the Marrow Strait, which they have not discussed in the
    same room since 2014.

    They arrived on the same ferry. It was not planned, both sides insisted: the Amity is in dry
    dock until Thursday, and there is only one sailing before breakfast. Delegates were seen at
    neighbouring tables with the same fried eggs.

    “We have run a timetable together for three years and it has been late eleven times,” said
    Mara Ellison, who leads for Calder again. “That is the record I would like to bring to this
    subject.”

    ## A short list

    The order of business, published at noon, has four items:

    1. what each side’s charts show, laid on one table;
    2. the eastern shoals, where the charts agree except for a lighthouse that was moved in
       1908;
    3. the middle of the strait, where they do not agree at all;
    4. lunch, every day, together.

    The fourth item was proposed by Vessany and accepted “with no reservations”, according to
    the minutes.

    Sorrel is once more the host and once more says nothing. Oriel Thackray, the foreign
    minister, opened the session, showed the delegates a new boiler of which the ministry is
    evidently proud, and left. The talks are to last until 4 December.

    > [!QUOTE] Teodor Brandt-Vial, head of Vessany’s delegation | on arrival, 23 November
    > Last time I said that nobody had ever eaten a boundary. My grandchildren have been quoting
    > it at me ever since. I mean to say something duller this year.

    > [!RELATED] en/marrow-strait-talks-end
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/interpreters-of-port-ellery
    kicker: Profile
    headline: The woman who said everything twice
    standfirst: Ruth Amadi spent eleven hours in a plywood booth so that two governments could
      disagree accurately.
    dateline: PORT ELLERY
    byline:
      - Thomas Wren
    published: 2023-03-18T07:00:00
    topics: [Marrow Strait talks, Languages]
    picture:
      file: talks-table.jpg
      alt: A conference table seen from above, with an interpreter’s booth behind glass at the
        end.
      caption: The booth at the end of the room, built by a ship’s carpenter in an afternoon.
      credit: Piet Marrane / The Lantern
    related: [en/marrow-strait-talks-end]
    ---
    The booth is 1.6 metres wide and smells of new plywood. On Monday Ruth Amadi went into it at
    nine in the morning with a flask, a bag of raisins and a colleague. By eleven the colleague
    had no voice. She came out at eight in the evening.

    “You do not notice the hours,” she says. “You notice the verbs.” In Vessan the verb comes at
    the end, so that an interpreter must either wait or guess. Amadi guesses. In nineteen years
    she has guessed wrong, she reckons, about once a week, and has always said so at once.

    She grew up above a chandler’s shop on the quay, where sailors from both shores bought rope
    and shouted. Her mother ran the till. “I was the one who could tell them what the other was
    shouting. Mostly it was the same thing.”

    There are things that she will not do. She does not soften. If a delegate is rude she is
    rude, in the first person, in a level voice. “People think that I make peace. I make noise,
    faithfully. What they do with it is their business.”

    ## One word

    The hardest moment of the five days was a single word. A Vessany delegate called a
    proposal *sarelle*, which can mean “modest” or “mean”. Amadi stopped and asked him, over
    the open microphone, which of the two he meant. There was a silence. Then he said that on
    reflection he had meant modest.

    “I think he had meant the other,” she says. “But that is what the question is for.”

    Both delegations named her in their thanks. She has pinned neither text to her wall. What
    she kept is the seating plan, on which someone had written, where the booth stood, not
    “interpretation” but “weather”.
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/fog-signal-code
    headline: On both shores, one long blast now means the same
    standfirst: The shared fog-signal code came into force at midnight. A pilot explains why it
      took sixty years.
    dateline: CALDERHAVEN
    byline:
      - agency: Northern Wire
    published: 2023-05-01T06:15:00
    topics: [Marrow Strait talks, Shipping]
    picture:
      file: bridge-fog.jpg
      alt: The towers of a bridge rise out of a bank of fog, with a ship’s light below.
      caption: Fog under the harbour bridge at Calderhaven, which has 94 days of it a year.
      credit: Northern Wire
    corrections:
      - at: 2023-05-02T12:00:00
        kind: correct
        note: The first version gave the year of the collision as 1963. It was 1962.
    related: [en/marrow-strait-talks-end]
    ---
    At one minute past midnight the pilot cutter at Calderhaven sounded one long blast and two
    short, and for the first time since steam came to the strait everyone within hearing agreed
    on what it meant.

    It means “I am stopped”. Until Sunday it meant that on the north shore only. On the south
    shore it announced a turn, and captains who worked both sides kept a card above the wheel
    with the codes in two colours. After a collision in 1962, in which nobody was hurt and 40
    tonnes of onions were lost, a commission recommended a single code. It recommended it again
    in 1971, 1988 and 2006.

    “Nobody was against it,” said Halvard Tunn, who has been a pilot for 33 years. “But each
    side was sure that the other would be the one to change, and both were too polite to say
    so.”

    The solution reached in March is that both have changed. The new code takes its long signals
    from Calder, its short ones from Vessany, and one, for “I have a tow”, from nobody at all:
    it was made up at the table in Port Ellery by an interpreter who whistled it.

    - **One long, two short:** I am stopped.
    - **Two long:** I am under way but making no speed.
    - **One short, one long, one short:** I have a tow.
    - **Rapid bell:** I am aground, and would like company.

    The cards may now be taken down. Mr Tunn is keeping his. “It has my coffee on it,” he said.
    “It is a personal document.”
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/strait-night-ferry-sails
    translation: strait-night-ferry-sails
    headline: The night ferry sails again, eleven minutes late
    standfirst: After nine years the last boat from Port Ellery carries 212 passengers, a brass
      band and one very patient horse.
    dateline: ABOARD THE CONCORD
    byline:
      - Thomas Wren
      - person: Ines Okafor
        role: Pictures
    published: 2023-06-02T05:50:00
    topics: [Ferries, Marrow Strait talks]
    picture:
      file: harbour-dusk.jpg
      alt: A lit ferry leaves a dark harbour at dusk, its lights doubled in the water.
      caption: The Concord leaves Port Ellery at 23.11 on Thursday.
      credit: Ines Okafor / The Lantern
    related: [en/marrow-strait-talks-end, en/fog-signal-code]
    ---
    The timetable says 23.00. At 23.04 the ramp was still down, because a horse named Duchess,
    travelling to a show in Sant Orlo, wished to consider it. At 23.11 the Concord blew one long
    blast, which now means the same on both shores, and left.

    There has been no night boat across the Marrow Strait since October 2014. In those nine
    years a lorry that missed the evening sailing waited until seven, and a family that missed
    it slept in the car park. The quay kiosk sold 14 kinds of sandwich to people who did not
    want them.

    On Thursday it sold out at ten. There were 212 passengers on a ship for 400: lorry drivers,
    two school bands, a wedding party that had married on Wednesday so as to be aboard, and a
    retired purser called Lew Garnet, 81, who had served on the last night boat of 2014 and had
    kept his cabin key.

    > [!QUOTE] Lew Garnet, purser, retired
    > They told me to hand it in. I said that I would hand it in when there was a door for it.

    There was a door for it. The master, Captain Sunniva Holt, had seen to that; cabin 31 has
    been fitted with the old lock.

    At two in the morning, in the middle of the strait, the Concord met the Amity coming the
    other way. Both ships slowed. Nobody had ordered it. Passengers came up in blankets and
    stood along the rail, and the two crews looked at one another across 200 metres of black
    water. Then somebody on the Amity rang a bell, and the bands, who had not rehearsed together
    and did not know the same tune, played.

    We reached Sant Orlo at 6.02. The horse had slept.
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/fishing-commission-reports
    headline: Fishing commission reports on time and agrees on cod
    standfirst: Twelve members, two languages and 61 recommendations, of which one was
      contested. It concerned breakfast.
    dateline: SANT ORLO
    byline:
      - staff
      - agency: Example News Agency
    source: Report of the Joint Commission on Fishing in the Marrow Strait, 140 pages
    published: 2024-03-13T16:20:00
    topics: [Fishing, Marrow Strait talks, Vessany, Calder]
    picture:
      file: fishing-boats.jpg
      alt: Small fishing boats in three colours moored close together.
      caption: Boats at Sant Orlo. The commission counted 388 of them on both shores.
      credit: Example News Agency
    related: [en/marrow-strait-talks-end]
    ---
    The joint commission that Calder and Vessany set up a year ago delivered its report on
    Wednesday, one day before its term ran out, to the surprise of both ministries, one of which
    had not yet booked a room.

    Its twelve members, six from each shore and all of them people who have gutted fish,
    recommend shared grounds in the western half of the strait, a closed season of seven weeks
    for herring and a single register of boats. They propose no boundary. “We were told not to
    look at it,” said Signe Aller, who chaired the meetings in even months, “and found that we
    did not miss it.”

    The commission bought its own numbers by sending members out on each other’s boats for a
    season. It found that both sides had overstated their own catch and understated their
    neighbour’s.

    | Species | Landed in 2023, tonnes | Proposed limit |
    |---|---:|---:|
    | Herring | 9,140 | 7,500 |
    | Cod | 2,310 | 2,000 |
    | Plaice | 1,870 | 1,900 |
    | Sprat | 640 | none |

    Sixty recommendations were unanimous. The sixty-first, that crews of both shores should be
    able to buy breakfast in either currency, passed by eight votes to four. The four wished it
    to include lunch.

    Both governments said that they would study the report. The fishing cooperatives said that
    they would follow it from Monday.
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/ondria-desert-library
    translation: ondria-desert-library
    headline: Nine thousand books on the Salt Road
    standfirst: Three lorries carry a public library to eleven oasis towns in Ondria. In four
      years it has lost one book, and that one came back.
    dateline: TEL AMARN, Ondria
    byline:
      - Samir Qindil
      - agency: Meridian Press
    published: 2021-05-19T09:30:00+00:00
    topics: [Ondria, Libraries, Books]
    picture:
      file: desert-road.jpg
      alt: A straight road runs through yellow desert towards low hills, with one lorry on it.
      caption: The second lorry of the library on the Salt Road, 60 kilometres from the nearest
        reader.
      credit: Meridian Press
    ---
    You hear the library before you see it. The lead lorry has a horn in three notes, and when
    it sounds beyond the last dune the school at Tel Amarn gives up the pretence of arithmetic.

    The lorries stop in a triangle, for the shade. Their sides fold down into counters. Within
    ten minutes there are 60 people under the awnings, and a boy of about six is reading aloud
    to a goat.

    Nadia Benour, who founded the library in 2017 with a loan on her late father’s garage, has
    9,400 books and eleven stops. She comes by every five weeks. The towns lie along the old
    Salt Road, up to 140 kilometres apart, and most have never had so much as a shelf.

    > [!QUOTE] Nadia Benour, founder of the library
    > People asked how I would get the books back. I said that I would ask for them. It has
    > worked so far.

    It has worked with one exception. A handbook of well-drilling went missing at Bir Sallum
    in 2019. Fourteen months later it arrived at the depot by camel post, wrapped in a flour
    sack, with a letter of apology and a drawing of the well.

    ## What they read

    The most borrowed book is a manual of diesel engines. The second is a children’s story about
    a whale, an animal that no reader on the route has seen; there is a waiting list of two
    years. Poetry goes out more in winter.

    The ministry of education pays for fuel. Everything else comes from subscribers, including a
    fishing cooperative in the Kestrel Islands that sends a box each year, always of books about
    deserts.

    By four o’clock the awnings are down. The goat’s reader has taken out the whale.
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/kestrel-islands-half-hour
    headline: Kestrel Islands move by half an hour, and nobody is late
    standfirst: The archipelago has put an end to the only border in the world that ran between
      two ends of a causeway and cost thirty minutes.
    dateline: KITTIWAKE, Kestrel Islands
    byline:
      - agency: Meridian Press
    published: 2017-04-03T11:00:00
    topics: [Kestrel Islands, Time]
    ---
    For 44 years people in the Kestrel Islands crossed the causeway from Kittiwake to Little
    Skerry and lost half an hour. Coming home they got it back. On Sunday morning, for the last
    time, they lost it and kept it lost.

    The difference dated from 1973, when the eastern islands set their clocks by the airline and
    the western ones by the radio. Each called its own time “island time” and the other’s “the
    other time”. Children at the school on Little Skerry learned to answer the question “when
    does school begin?” with “where do you live?”.

    A vote in February gave 61 per cent for a single time, a quarter of an hour from each. Since
    no clockmaker or telephone company in the world offers such a zone, the islands’ council
    then chose to be sensible, and took the airline’s.

    “We gave up fifteen minutes of pride,” said Brannoc Teague, who chairs the council. “You
    would be surprised how little room it left.”

    Some things will be missed. The inn at the western end of the causeway has closed at eleven
    since 1973, and the inn at the eastern end has opened, on Saturdays, at half past ten. A man
    in a hurry could get in an hour by walking 400 metres. The landlords said on Sunday that
    they had always known that it could not last.

    There were two weddings on the causeway on Saturday night. Both began at midnight; one of
    them ended before it started.
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/bridge-meets-in-the-middle
    headline: A bridge built from both ends meets, eleven centimetres apart
    standfirst: Engineers at Ostrel had allowed for fifteen. The last piece was made to measure
      over a weekend.
    dateline: OSTREL, Calder
    byline:
      - Maud Pettigrain
      - agency: Northern Wire
    published: 2018-09-21T15:45:00
    topics: [Bridges, Calder, Engineering]
    picture:
      file: bridge-fog.jpg
      alt: Two halves of a tall bridge end in mid-air above fog, almost touching.
      caption: The gap at Ostrel on Friday, seen from the eastern tower.
      credit: Ines Okafor / The Lantern
    ---
    At seven minutes past nine on Friday a man lay down on his stomach on the western half of
    the Ostrel bridge, reached across the sky and shook hands with a man lying on the eastern
    half.

    Then they measured. The two decks, built towards one another over three years and 1,340
    metres of estuary, were 11 centimetres out of line. The contract had allowed 15.

    “I had promised my wife ten,” said Anselm Kray, the engineer of the eastern half. “I shall
    have to cook on Sunday.”

    The cause is known. The western tower stands in the sun two hours longer, and leans away
    from it by the width of a hand; by nine in the evening the difference is 4 centimetres. The
    last segment, 6 metres long, will be lowered at midnight on Sunday, when steel on both sides
    has forgotten the day. It was made to measure by the yard at Calderhaven, where the drawing
    was marked, in pencil, “not quite straight, on purpose”.

    The bridge replaces a car ferry that needed 25 minutes and a good temper. It cost 412
    million Calder marks, 9 million less than planned. The saving, the transport ministry said,
    would be spent on painting it a second time, since nobody had liked the first colour.
    """#,
    #"""
    ---
    edition: en
    section: world
    guid: en/one-traffic-light
    headline: The village that voted to keep its only traffic light
    standfirst: It controls nothing. It has been red, amber and green above Saint Orrel for 38
      years, and the ministry wanted it back.
    dateline: SAINT ORREL, Vessany
    byline:
      - Thomas Wren
    published: 2026-11-18T09:00:00
    topics: [Vessany, Villages]
    picture:
      file: mountain-village.jpg
      alt: Slate roofs of a mountain village under snow, with a single lit signal in the street.
      caption: Saint Orrel, population 96. The light is between the church and the pump.
      credit: Ines Okafor / The Lantern
    ---
    There is one road to Saint Orrel and it ends there. In 1988 the ministry of roads, working
    from a map on which the road continued, hung a traffic light at the place where it would
    have crossed another.

    It has worked ever since. It is red for 40 seconds, green for 40 and amber for three. No
    driver has ever needed it, since anyone who reaches it has arrived. But the baker lets her
    dough rest for nine reds. The schoolmistress, who has 14 pupils, starts the race on sports
    day by it. Old Martin Cawse, whose window is opposite, says that he would not know how to
    fall asleep otherwise.

    In September the ministry wrote to say that the light, being surplus, would be removed and
    given to a junction in Sant Orlo where three people had been knocked off bicycles. The
    village held a meeting. By 71 votes to four it decided to keep the light, and by 75 to none
    to buy the junction in Sant Orlo another.

    > [!QUOTE] Ilka Dorn, mayor of Saint Orrel
    > We are not sentimental. We looked up what one costs, and found that we spend more on
    > fireworks.

    The new light, at 31,000 florins, was switched on last week in Sant Orlo by three cyclists.
    A plaque says where it came from. In Saint Orrel there were no fireworks at the end of
    summer, and everyone watched the signal instead, which, the mayor said, had the better
    rhythm.
    """#,
  ]
}
