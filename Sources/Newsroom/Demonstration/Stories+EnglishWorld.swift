extension Demonstration {
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
      person: Ines Okafor
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
    """#
  ]
}
