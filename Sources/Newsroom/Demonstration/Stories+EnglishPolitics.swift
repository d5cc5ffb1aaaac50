extension Lantern {
  /// The English edition's stories in the section of slug `politics`.
  static let englishPolitics: [String] = [
    #"""
    ---
    edition: en
    section: politics
    guid: en/chamber-clock-bill
    translation: chamber-clock-bill
    headline: Chamber votes to stop changing the clocks, then finds that its own had stopped
    standfirst: The bill passed by one vote on leap day. By the wall of the Old Exchange it
      passed before the debate was over.
    byline:
      - Hugo Salterne
    published: 2024-02-29T21:45:00+00:00
    updated: 2024-03-01T11:20:00+00:00
    topics: [The Chamber, Time]
    picture:
      file: parliament-night.jpg
      alt: A domed parliament building lit from below at night, a clock face over its door.
      caption: The Old Exchange on Thursday night. The outer clock was right.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2024-03-01T11:20:00+00:00
        kind: update
        note: The Speaker’s ruling of Friday morning has been added.
    ---
    By 71 votes to 70, late on the evening of 29 February, the Chamber abolished the change of
    the clocks in spring and autumn. Sorrel will keep summer time all the year round from
    October 2025.

    It then emerged that the clock above the Speaker’s chair had stopped at 21.12, in the middle
    of a speech on dairy farming. The clerks, who time every vote by that clock and by nothing
    else, had therefore recorded that the division took place 19 minutes before the debate
    ended.

    “The minutes show that honourable members voted first and were persuaded afterwards,” said
    Ottoline Reyes, the Speaker. “I do not say that it has never happened. I say that it has
    never been minuted.”

    There was some laughter, and then there was a point of order. The Orchard Party, which had
    opposed the bill on behalf of cows, asked for the vote to be held again. The Commons League,
    which had supported it on behalf of children, asked for a clock.

    ## The ruling

    On Friday morning the Speaker ruled that the vote stands. The standing orders say that a
    division is valid if members heard the bell, and everyone had. She ordered a recount of the
    minutes, in the other sense of the word, and a new movement for the clock at a cost of 1,140
    crowns.

    > [!QUOTE] Ottoline Reyes, Speaker of the Chamber | ruling of 1 March 2024
    > Time is a matter for the Chamber, which has now settled it. The clock is a matter for the
    > caretaker, who is up a ladder.

    The deciding vote was cast by Jessamy Thorn (Harbour, Upper Tarn), who said that she had
    intended to abstain but had looked up, seen that it was only twelve minutes past nine, and
    stayed.
    """#,
    #"""
    ---
    edition: en
    section: politics
    guid: en/budget-2026-autumn
    headline: Ashlar’s fifth budget spends a little more on almost everything
    standfirst: Schools and drains gain, the fireworks levy goes, and a rounding error is
      returned to the taxpayer in person.
    byline:
      - Hugo Salterne
      - Maud Pettigrain
    source: Budget statement and tables, Ministry of Finance, 19 November 2026
    published: 2026-11-19T17:30:00
    updated: 2026-11-20T09:10:00
    topics: [The budget, Taxes, The Chamber]
    picture:
      file: parliament-night.jpg
      alt: A parliament building at night with every window lit.
      caption: The Old Exchange during Thursday’s debate, which ended at 23.50.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2026-11-20T09:10:00
        kind: correct
        note: The table first showed the sum for drains as 38 million crowns. It is 83 million.
          The figures had been turned round by us, not by the ministry.
    ---
    Tobin Ashlar’s government presented its fifth budget on Thursday. It raises spending by 2.1
    per cent, leaves income tax where it was and abolishes a levy on fireworks that has cost
    more to collect than it has brought in since 1997.

    The finance minister, Corisande Bell, spoke for 52 minutes and drank no water, which her
    office later described as a record. The largest sums go to schools, where no class is to
    have more than 24 pupils by 2029, and to drains, which she called “the part of the state
    that people notice only on the day”.

    | Item | 2026 | 2027 | Change |
    |---|---:|---:|---:|
    | Schools | 1,204 | 1,262 | +58 |
    | Hospitals | 1,880 | 1,917 | +37 |
    | Roads and rail | 610 | 604 | −6 |
    | Drains and sea walls | 52 | 83 | +31 |
    | Libraries and museums | 41 | 44 | +3 |

    *Millions of crowns. Source: Ministry of Finance.*

    The opposition found fault with the roads. Dunstan Ferrier, for the Orchard Party, said that
    the Velden pass had been closed for 40 days last winter and that the government’s answer was
    a leaflet. The Commons League will vote for the schools and against the rest, if it is
    allowed to.

    There was one surprise. In checking the accounts the ministry found that a rounding rule had
    overcharged every payer of the water rate by 11 hundredths of a crown for six years. It adds
    up to 214,000 crowns. Since the sum for each household is less than the stamp, Ms Bell will
    give it to the Brightwater lido, “where all water payers may swim in it”.

    The Chamber votes on 10 December.
    """#,
    #"""
    ---
    edition: en
    section: politics
    guid: en/vale-resigns-quietly
    headline: Hesper Vale leaves as she governed, before anyone had asked
    standfirst: After six years the First Minister goes home to Upper Tarn. Tobin Ashlar, her
      deputy, takes over on Monday.
    byline:
      - Hugo Salterne
    published: 2022-09-15T13:10:00
    topics: [Hesper Vale, Tobin Ashlar, The Chamber]
    picture:
      file: newspaper-press.jpg
      alt: Newspapers run in a ribbon over the rollers of a printing press.
      caption: The Lantern’s front page of Thursday evening on the press.
      credit: Ines Okafor / The Lantern
    related: [en/budget-2026-autumn]
    ---
    Hesper Vale told her cabinet at nine on Thursday that she would resign, told the Chamber at
    ten, and by noon was seen on Tanner’s Row buying a rucksack.

    She is 61, in good health and, by the standards of her office, popular. Nobody had asked her
    to go. Asked by a reporter why, then, she was going, she said: “That is why.”

    Ms Vale, a surveyor from Upper Tarn, became First Minister in 2016 when two larger parties
    could not agree and both could bear her. She was expected to last a winter. In six years she
    rebuilt the sea wall at Port Ellery, sold the government yacht, and introduced the rule that
    no minister’s speech may be longer than the bill that it is about.

    > [!QUOTE] Hesper Vale | in the Chamber, 15 September 2022
    > I have been lucky in my opponents, who told me when I was wrong, and in my friends, who
    > did so in private.

    Her failures were of the quiet kind. The railway to Highmere was promised three times. Rents
    in Brightwater rose by a third. She said on Thursday that both would be in her memoirs “in
    the chapter called Weather, because I stood in it without an umbrella”.

    Tobin Ashlar, 48, the deputy First Minister, will be sworn in on Monday. He was a headmaster
    for eleven years. Colleagues say that he still looks over his glasses when somebody is late.

    The yacht, which belongs to a school of oceanography now, sounded its horn in the harbour at
    one. It is not known who gave the order.
    """#,
    #"""
    ---
    edition: en
    section: politics
    guid: en/speech-length-rule
    headline: Ministers may speak for as long as their bill takes to read
    standfirst: A new rule in the Chamber has shortened debates by a third and lengthened two
      bills.
    byline:
      - Hugo Salterne
    published: 2016-11-29T18:00:00
    topics: [The Chamber, Hesper Vale]
    ---
    The first bill to be debated under the Vale rule was the Weights and Measures (Minor
    Corrections) Bill, which has 94 words. The minister introduced it in 31 seconds and sat down
    to a silence that the official report describes as “interruption”.

    The rule, which the Chamber adopted by 88 votes to 40 on Monday, allows a minister to speak
    on a bill for as long as the clerk needs to read it aloud at a walking pace. It does not
    bind the opposition, which may speak for twice as long, and seldom wishes to.

    In its first day it disposed of four bills before lunch. Members were seen in the corridors
    holding their coats. The tea room ran out of buns at 11.20, having baked for an afternoon
    crowd.

    There are said to be two ways round it. One is to amend one’s own bill with definitions; the
    Inland Fisheries Bill came back from its department on Tuesday with a schedule listing 61
    kinds of net. The other is to make the case so briefly that time is left over. It was tried
    on Tuesday by the minister for posts, who then stood for four minutes with nothing to say
    and was cheered when he sat.

    “I have wanted this since 1994,” said Walburga Stain, the clerk, who does the reading. “I
    ask only that nobody introduces a bill about railways.”
    """#,
    #"""
    ---
    edition: en
    section: politics
    guid: en/council-by-lottery
    headline: Forty citizens chosen by lot design a better bus
    standfirst: Upper Tarn let a random jury settle a quarrel of nine years. It took five
      Saturdays and a very long piece of string.
    dateline: UPPER TARN
    byline:
      - Hugo Salterne
      - Owen Tarrant
    published: 2019-06-14T08:30:00
    topics: [Citizens’ juries, Buses, Upper Tarn]
    picture:
      file: mountain-village.jpg
      alt: A mountain village of stone houses above a winding road.
      caption: Upper Tarn, which has 2,100 people, three hamlets and one bus.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2019-06-17T09:00:00
        kind: clarify
        note: The jury was drawn from all residents over 16, not only from voters.
    ---
    For nine years the council of Upper Tarn could not decide where its bus should go. There are
    three hamlets above the village, each with a claim, and one bus. Two mayors lost office over
    it. Last winter the third gave up and drew 40 names from a drum.

    The jurors, the youngest 16 and the oldest 88, met on five Saturdays in the school hall.
    They were paid 90 crowns a day and fed. They heard a timetable planner, a doctor, the driver
    and a woman who had walked to the dentist in snow.

    On the third Saturday they took a string 14 metres long, laid it on a map on the floor, and
    found out what nobody had said aloud: that no route could serve all three hamlets twice a
    day, and that one could serve each of them once if it ran in a figure of eight.

    > [!QUOTE] Perpetua Lane, 71, juror
    > I came to fight for Nether Scar. By the second pie I knew somebody from Over Scar who
    > needed it more, and there was the trouble.

    The plan passed by 36 votes to four. The council, which had promised to accept the result or
    say in writing why not, accepted it in one sentence.

    The bus has run in a figure of eight since Monday. It carried 112 people in its first four
    days, against 61 before. The crossing of the eight is at the bakery, where it waits six
    minutes, an arrangement that the jury’s report justifies on grounds of punctuality.
    """#,
    #"""
    ---
    edition: en
    section: politics
    guid: en/ombudsman-plain-letters
    headline: The official who rewrites the state’s letters
    standfirst: In two years Lucan Moffat has shortened 312 forms. The longest is now a page;
      the shortest says “Thank you, that is all”.
    byline:
      - Hugo Salterne
    published: 2021-02-16T07:20:00
    topics: [Plain language, Public service]
    picture:
      file: library.jpg
      alt: A desk with a green lamp, surrounded by shelves of bound files.
      caption: Mr Moffat’s office, in what used to be the archive of the stamp duty.
      credit: Piet Marrane / The Lantern
    ---
    The letter began “Pursuant to the foregoing” and there was nothing before it. It had been
    going out to the widows of railwaymen since 1958. Lucan Moffat found it in his first week as
    Commissioner for Letters, and put it on the wall.

    He is one man with two assistants and the right to stop any form in the country. In two
    years he has rewritten 312. The application for a fishing permit went from nine pages to
    one. The reminder about dog licences no longer threatens “proceedings” in its first line;
    payment has risen by a fifth.

    “People think that officials write badly because they are cold,” he says. “They write badly
    because they are afraid. Every one of those words was put there by somebody who had once
    been shouted at.”

    ## How it is done

    His method has three rules.

    1. Say first what you want the reader to do.
    2. Then say by when.
    3. Then stop, and see whether anyone complains.

    Not everyone is grateful. The treasury’s lawyers have asked for the return of eleven commas.
    A retired judge wrote to this newspaper that a state which says “please” will soon be saying
    “sorry”.

    Mr Moffat agrees. The word appears in 40 of his letters. It is used, he notes, only where
    the department was in the wrong, “which made it quite hard to get the first one out. After
    that they came in a rush.”
    """#,
    #"""
    ---
    edition: en
    section: politics
    guid: en/minister-loses-own-form
    headline: Minister refused a permit under his own rules
    standfirst: Rufus Adair tried to hang a flower box. He now has reference number 00417.
    byline:
      - Owen Tarrant
      - Hugo Salterne
    published: 2026-11-12T11:45:00
    topics: [Planning, Public service]
    ---
    Rufus Adair, the minister for planning, has been refused permission to hang a flower box
    from the first-floor window of his house in Weavers’ Field, under regulations that he signed
    in May.

    The regulations require anything that projects more than 30 centimetres over a pavement to
    be shown on a drawing made by “a competent person”. Mr Adair made the drawing himself. The
    city’s planning desk returned it with a polite note, asking for evidence of competence.

    “I laughed for about a minute,” the minister said on Thursday. “Then I read the regulation
    again and could not find the part that was funny.”

    He did not appeal, though as minister he would have heard the appeal. He hired a draughtsman
    for 140 crowns, more than the box, the geraniums and the brackets together, and sent the
    bill to his own department as evidence for a review.

    The review has begun. According to the ministry 416 other people have applied since May; 203
    gave up after the first letter. A proposal to let boxes of up to 50 centimetres be hung
    without any drawing will go out for comment next week.

    The clerk who refused the minister, Theda Marsh, did not recognise the name. “I do not look
    at the name,” she said. “There is a box for it, but it comes after the drawing.”

    Mr Adair has asked her to sit on the review.
    """#,
    #"""
    ---
    edition: en
    section: politics
    guid: en/by-election-highmere
    headline: Highmere by-election decided by seven votes and a goose
    standfirst: The Commons League holds the lakeside seat after a recount, a second recount and
      an interruption.
    dateline: HIGHMERE
    byline:
      - Hugo Salterne
      - agency: Example News Agency
    published: 2025-10-17T02:50:00
    updated: 2025-10-17T08:15:00
    topics: [Elections, Lake Highmere, Commons League]
    corrections:
      - at: 2025-10-17T08:15:00
        kind: update
        note: The turnout and the second recount have been added.
    ---
    Perrin Voss of the Commons League won the Highmere by-election early on Friday by seven
    votes out of 18,204, after two recounts in a boathouse and the removal of a goose.

    The first count, finished at half past eleven, put Ms Voss ahead by 12. The Harbour Party
    asked for a recount, which it was entitled to do, and which put her ahead by five. The
    second recount, asked for by nobody but ordered by the returning officer “for my own sleep”,
    found two ballot papers under a rowing machine.

    | Candidate | Party | Votes |
    |---|---|---:|
    | Perrin Voss | Commons League | 6,911 |
    | Ambrose Kettle | Harbour Party | 6,904 |
    | Lettice Orme | Orchard Party | 4,102 |
    | Jory Pascoe | Independent (Save the Jetty) | 287 |

    The goose, which nests behind the boathouse and regards it as its own, entered at about one
    by the slipway doors and could not be persuaded that proceedings were public. Counting
    stopped for nine minutes. All candidates signed a note that no paper had been touched by the
    bird.

    Turnout was 58 per cent, high for a wet Thursday. Mr Kettle conceded with grace. “Seven
    people,” he said. “I can think of five of them by name, and I spoke to the other two for
    half an hour each.”

    The jetty, on which Mr Pascoe stood alone and with 287 others, will be repaired in spring.
    All three parties had put it in their leaflets by the last week.
    """#,
  ]
}
