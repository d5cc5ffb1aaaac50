extension Lantern {
  /// The English edition's stories in the section of slug `business`.
  static let englishBusiness: [String] = [
    #"""
    ---
    edition: en
    section: business
    guid: en/harbour-cable-repaired
    translation: harbour-cable-repaired
    headline: Strait data cable mended after nine days and one long hook
    standfirst: A gravel barge called Patience cut the line between Port Ellery and Calderhaven.
      Fishmongers went back to slates, and some may stay there.
    dateline: PORT ELLERY
    byline:
      - Maud Pettigrain
      - agency: Northern Wire
    published: 2026-11-23T06:40:00+00:00
    topics: [Data cables, Shipping, Port Ellery]
    picture:
      file: fishing-boats.jpg
      alt: Fishing boats at a quay at first light, with crates of fish stacked on the stones.
      caption: The fish quay at Port Ellery, where card machines failed on the afternoon of 14
        November.
      credit: Northern Wire
    ---
    The data cable under the Marrow Strait carried its first message in nine days at 03.52 on
    Monday. It was sent by an engineer aboard the repair ship to a colleague ashore, and read
    “Tea?”.

    The cable, 74 kilometres of glass as thick as a broom handle, was cut on 14 November by the
    anchor of a gravel barge, the Patience, that was waiting out a squall in the wrong place.
    Two others run by longer routes, and most customers noticed nothing. Port Ellery noticed.
    Its shops, by an accident of contracts, all hung from the one that broke.

    Card machines failed at 14.20. By three the fish quay was trading on slates, with chalk from
    the school.

    > [!QUOTE] Dorcas Finn, fishmonger, Port Ellery
    > I knew every name on that slate. The machine has never once told me how anybody’s mother
    > was.

    Of 1,860 crowns owed to Mrs Finn that evening, all but four had been paid by Thursday.

    ## Nine days

    - **14 November, 13.58** The line goes dead.
    - **15 November** Shops are moved to the western cable by hand, one by one.
    - **17 November** The repair ship Needle leaves Calderhaven and turns back for weather.
    - **20 November** One end is hooked at 61 metres, on the fourth cast.
    - **22 November** The other end is found, 300 metres from where the chart puts it.
    - **23 November, 03.52** Tea.

    The owner of the Patience, a family firm with two barges, has lodged a deposit of 2 million
    crowns against the cost. Its skipper had a chart on board that was older than the cable. The
    harbour office said that it would give new charts away from now on, which is cheaper.
    """#,
    #"""
    ---
    edition: en
    section: business
    guid: en/ellery-port-record
    headline: Port Ellery handles a record number of boxes and loses one
    standfirst: Half a million containers passed over the quays last year. The missing one is
      full of left shoes.
    dateline: PORT ELLERY
    byline:
      - Maud Pettigrain
    published: 2022-01-19T06:30:00
    topics: [Port Ellery, Shipping, Trade]
    picture:
      file: container-port.jpg
      alt: Rows of coloured containers under tall cranes in a port.
      caption: The eastern yard. Crane operators call it the library.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2022-01-20T10:30:00
        kind: correct
        note: The first version said that the port employs 11,600 people. It employs 1,160.
    ---
    Port Ellery moved 502,318 containers in 2021, 9 per cent more than in the year before and
    more than in any year since it began to count in boxes. All but one are accounted for.

    The one is blue, 12 metres long and contains 7,040 left shoes. It was landed on 3 November
    from Ondria and has not been seen since. The right shoes arrived by another ship in October,
    and are waiting.

    “It has not gone anywhere,” said Ludo Bracken, who runs the eastern yard. “It is here. It is
    merely behind something.” The yard holds 14,000 boxes in stacks of five. A student has been
    hired to walk along the rows with a pair of binoculars.

    The record owes much to the deeper channel, finished in 2020, and something to the strike in
    a rival port. The port took 88 million crowns in fees and made a profit of 17 million, of
    which the state keeps half and the pension fund of the dockers a quarter.

    The 1,160 people who work there have had a quieter year than the cranes. There was no
    serious accident, for the first time since 1969. A bell on the gate that used to be rung
    after each one has been taken down and polished, and hung up again, “so that we remember
    what it is for”, Mr Bracken said.

    The importer of the shoes is not worried. He had them sent apart on purpose. “Nobody steals
    one shoe,” he said, “let alone seven thousand.”
    """#,
    #"""
    ---
    edition: en
    section: business
    guid: en/wind-farm-owners
    headline: Dunmarrow’s wind pays out to the people who look at it
    standfirst: Five years after a bitter vote, 3,400 households own a third of the turbines on
      the ridge, and have stopped calling them names.
    dateline: DUNMARROW
    byline:
      - Maud Pettigrain
    published: 2020-10-27T07:10:00
    topics: [Dunmarrow, Energy, Cooperatives]
    picture:
      file: wind-farm.jpg
      alt: White wind turbines along a green ridge above the sea.
      caption: Twelve of Dunmarrow’s 31 turbines. Number nine is known as Aunt Ada.
      credit: Piet Marrane / The Lantern
    related: [en/battery-in-the-mine]
    ---
    The envelopes went out on Monday. Each of the 3,400 households within sight of the Dunmarrow
    turbines received 217 crowns, its share of a windy year.

    Sight is what counts. When the wind farm was planned in 2015 the quarrel was about the view,
    and a solicitor in Lower Dunmarrow had the idea of making the view the measure. A surveyor
    walked from door to door with a pole. Every house from which a turbine can be seen owns a
    part of all of them. One family cut down its own hedge to qualify.

    The farm sold 268 gigawatt hours last year, at prices that it calls fair and its rivals call
    odd: it charges more by day and almost nothing between one and five in the morning. The
    village bakery, the dairy and the ice rink have moved their heavy work to the night. The
    baker says that he always worked then, and is being paid for it at last.

    > [!QUOTE] Cressida Holloway, who led the campaign against the wind farm
    > I still think that they are ugly. But they are ugly and ours, like the town hall.

    There were losses too. Two turbines stood still for eleven weeks while a bearing was made in
    Calder. The company has learnt to keep a spare, which lies in a barn under a tarpaulin and
    pays its own rent to the farmer.

    Next year the shares may be sold for the first time, but only to a buyer who can see what he
    is buying.
    """#,
    #"""
    ---
    edition: en
    section: business
    guid: en/battery-in-the-mine
    headline: An old tin mine learns to store the wind
    standfirst: Weights of 300 tonnes go up the shaft when it blows and come down when it does
      not. The sums are less simple than the idea.
    dateline: DUNMARROW
    byline:
      - Maud Pettigrain
      - person: Leila Sabbagh
    published: 2025-03-11T06:50:00
    topics: [Energy, Dunmarrow, Engineering]
    picture:
      file: wind-farm.jpg
      alt: Wind turbines stand behind the headframe of an old mine.
      caption: The headframe of Wheal Constance, out of work from 1986 until last Tuesday.
      credit: Ines Okafor / The Lantern
    related: [en/wind-farm-owners]
    ---
    Wheal Constance has 640 metres of shaft and, since 1986, nothing to do. Last Tuesday a
    winding engine lifted a steel cylinder full of scrap, 300 tonnes of it, to the top in eleven
    minutes. It hung there all night. In the morning, when the wind dropped and the kettles went
    on, it came down and boiled them.

    The idea is as old as the cuckoo clock. The numbers are why nobody had done it here. A
    weight of 300 tonnes at the top of such a shaft holds about half a megawatt hour, which is
    what the town of Dunmarrow uses in nine minutes.

    So there are to be 24 weights, on a carousel underground, lowered one after another. All
    together they give a little over three hours. “People say that it is not much,” said Isolde
    Pengelly, the engineer. “It is exactly as much as the time between the wind going to bed and
    the sun getting up. I measured it for two winters.”

    The plant has cost 19 million crowns, a third of it for pumping out water that had been
    there since before Ms Pengelly was born. It will earn by buying power when it is cheap and
    selling it when it is not, and needs a difference of four hundredths of a crown to break
    even. The difference last winter averaged five.

    There is a second income. Visitors pay eight crowns to stand at the top and listen. The
    sound of 300 tonnes going quietly down into the dark is, according to the leaflet, “like a
    very large cat changing its mind”.
    """#,
    #"""
    ---
    edition: en
    section: business
    guid: en/bakery-price-of-bread
    headline: Why your loaf went up by four hundredths, line by line
    standfirst: A baker in Brightwater opened his books to us after a customer called him a
      speculator.
    byline:
      - Maud Pettigrain
    published: 2022-11-04T06:00:00
    topics: [Prices, Bread, Brightwater]
    picture:
      file: bakery.jpg
      alt: A baker slides loaves into an oven; round loaves cool on racks behind.
      caption: Gideon Marsh’s bakery on Sluice Street at five in the morning.
      credit: Ines Okafor / The Lantern
    ---
    Gideon Marsh raised the price of his plain loaf on Monday from 1.36 crowns to 1.40. On
    Tuesday a customer of twenty years called him a speculator. On Wednesday he telephoned this
    newspaper and said: “Come and look.”

    We looked. He keeps his accounts in a school exercise book and then, properly, on a
    computer; the two agree.

    | One loaf of 800 grams | 2021 | 2022 |
    |---|---:|---:|
    | Flour | 0.29 | 0.36 |
    | Gas and electricity | 0.11 | 0.19 |
    | Wages | 0.47 | 0.49 |
    | Rent and machines | 0.21 | 0.21 |
    | Salt, yeast, paper | 0.05 | 0.06 |
    | **Cost** | **1.13** | **1.31** |
    | Price | 1.36 | 1.40 |
    | **Left for Mr Marsh** | **0.23** | **0.09** |

    *Crowns. Source: G. Marsh, baker.*

    So the loaf costs four hundredths more, and he keeps fourteen fewer. He sells about 900 a
    day. To earn what he did he would have to ask 1.54, and thinks that he would then sell 700.

    What he has done is to bake the rye on Mondays only, when the oven is hot anyway from
    cleaning, and to stop slicing. “The machine used as much as the radio and the light
    together. And people have knives.”

    The customer came back on Thursday. Mr Marsh showed her the exercise book. She read it to
    the end, bought two loaves and told him that his sevens looked like ones, which for the tax
    inspector’s sake he has promised to mend.
    """#,
    #"""
    ---
    edition: en
    section: business
    guid: en/data-centre-lido
    headline: The data centre that heats the swimming pool
    standfirst: Brightwater’s lido will stay open all winter at 27 degrees, on warmth from 4,000
      machines that nobody in the water can hear.
    byline:
      - Owen Tarrant
      - Maud Pettigrain
    published: 2026-11-09T07:30:00
    topics: [Energy, Brightwater, Swimming]
    picture:
      file: data-centre.jpg
      alt: A corridor between tall racks of computers with blue lights.
      caption: The machine hall on Lower Quay. The pipe at the end leads to the pool.
      credit: Piet Marrane / The Lantern
    ---
    On the coldest morning of the autumn, with ice on the handrail, 61 people were swimming
    outdoors on Lower Quay on Monday in water as warm as a bath that has been left a little too
    long.

    The heat comes from next door. A hall of 4,000 computers, which keep the accounts of
    shipping firms and the photographs of half the city, used to blow it into the street through
    a grille where cats slept. Since October it has gone through a pipe of 90 metres into the
    lido, 1.2 megawatts of it, by night and day.

    The lido used to close in September. Gas for a winter would have cost 400,000 crowns. The
    pipe and its pumps cost 310,000, shared between the city and the company, and last for 25
    years.

    “We were looking for someone who wanted our rubbish,” said Tamsin Roe, who runs the hall.
    “It turns out that our rubbish is a swimming pool.”

    Not all is solved. In summer, when the pool needs nothing, the cats get the heat again. And
    in the first week the water reached 31 degrees, because of a festival of photographs; the
    superintendent had to ask the company to compute less. It could not. He opened the fire hose
    instead.

    Season tickets sold out in two days. The cats have been given a box with a blanket, at the
    company’s expense, near a smaller grille.
    """#,
    #"""
    ---
    edition: en
    section: business
    guid: en/four-day-shipyard
    headline: Shipyard’s four-day week survives its first hull
    standfirst: The yard at Saltmarsh launched a tug nine days early. Its accountant had bet
      against it, and has paid in cake.
    dateline: SALTMARSH
    byline:
      - Maud Pettigrain
    published: 2023-10-12T07:00:00
    topics: [Work, Shipbuilding]
    ---
    When the Saltmarsh yard asked its 140 people in January to do five days’ work in four, for
    the same pay, its own accountant told the board that the next ship would be six weeks late.
    He put a cake on it.

    The tug Ida Crane went down the slip on Wednesday, nine days early. There was cake.

    How it was done is of interest beyond the yard. Nobody hammers faster. The yard’s foremen
    went through a week with a notebook and found that a welder spent, on average, one hour and
    fifty minutes of each day waiting: for a crane, a drawing, a colleague with the key. The key
    alone came to eleven minutes. There are now nine keys.

    Meetings were moved to the crane, where one cannot sit. Drawings go out a day ahead. The
    yard is shut on Fridays, apart from the watchman and, at first, the accountant.

    The gains are not all in hours. Sick leave has fallen by a third. Of 31 apprentices who were
    offered a place this year all accepted; the year before it was half. Costs rose too: the
    yard hired four people to order and stack material, and heats its sheds longer on the
    remaining days.

    > [!QUOTE] Rowan Teale, welder
    > My father asked what I do on Fridays. I told him that I sharpen things. It is true, but
    > not at work.

    The board will decide in spring whether to keep it. The accountant has declined to bet.
    """#,
    #"""
    ---
    edition: en
    section: business
    guid: en/vineyard-frost-candles
    headline: Sorrel’s only vineyard has its best year, by candlelight
    standfirst: Nine hundred candles and forty neighbours saved the crop on one night in April.
      The wine will be called Insomnia.
    dateline: COOMBE ST ANNE
    byline:
      - Clémence Vaudrel
      - Maud Pettigrain
    published: 2024-10-08T08:00:00
    topics: [Wine, Farming, Weather]
    picture:
      file: vineyard.jpg
      alt: Rows of vines on a slope in autumn colours with a small stone house.
      caption: The south slope at Coombe St Anne, four hectares in all.
      credit: Ines Okafor / The Lantern
    corrections:
      - at: 2024-10-09T08:40:00
        kind: clarify
        note: The vineyard is the only commercial one in Sorrel. Several readers have vines, and
          wrote to say so.
    ---
    At ten past two on the morning of 22 April the thermometer at the foot of the south slope
    fell to minus one, and Honor Blythe rang the church bell at Coombe St Anne as one does for a
    fire.

    It was for 900 fires. Blythe, who has the only commercial vineyard in Sorrel, had laid a
    candle the size of a paint tin between every fourth pair of vines. What she did not have was
    hands. Within twenty minutes, she says, she had forty pairs, most of them in pyjamas.

    They lit the slope from the bottom up. The air over the vines rose by two degrees and stayed
    there until the sun came. A pilot on the early mail plane reported to the tower at
    Brightwater that a village was on fire “very neatly”.

    Vineyards on the south shore of the strait lost a third of their crop that night. Blythe
    picked 21 tonnes last week, her most in eleven years, at a sweetness which made her ask for
    the instrument to be checked.

    It will make about 14,000 bottles. The bank, which had declined in 2020 to lend her money
    for a wind machine, has ordered sixty. The candles cost 7,200 crowns. The helpers were paid
    in wine of an earlier year, and one of them, a retired vicar, has asked whether there will
    be another frost.

    The label shows a bell.
    """#,
  ]
}
