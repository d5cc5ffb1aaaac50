extension Lantern {
  /// The English edition's stories in the section of slug `opinion`.
  static let englishOpinion: [String] = [
    #"""
    ---
    edition: en
    section: opinion
    guid: en/small-words-column
    translation: small-words-column
    kicker: Beatrix Colm
    headline: Broadly speaking, going forward, in principle, no
    standfirst: The smallest words in public life do the heaviest lifting. I propose that we let
      a few of them go.
    byline:
      - Beatrix Colm
    published: 2022-01-08T06:00:00+00:00
    topics: [Plain language, Words]
    ---
    I have spent the week counting a minister’s adverbs. It was the new year, it rained, and he
    was on the radio.

    In eleven minutes he said “broadly” nine times. The drains were broadly on schedule. The
    costs were broadly as foreseen. He was broadly confident. By the end I could see him before
    me, a man of perfectly ordinary width, growing.

    It is not the big words that do the harm. A big word comes into the room and knocks over a
    chair, and everybody looks at it. The small ones slip in behind. “Broadly” means not. “Going
    forward” means that we shall not be discussing last year. “In principle” means in a drawer.
    “Robust” is what one calls a plan to which somebody has objected.

    My favourite is “of course”. It is always said just before the one thing in the sentence
    that you did not know.

    I do not say that such words are lies. They are upholstery. Somebody once sat down on a bare
    fact in public, and it hurt, and since then nobody leaves the house without a cushion.

    ## A modest exchange

    So here is my proposal for the year. Every person in office is to be issued with two short
    sentences, in return for which he hands in his cushions at the door.

    The first is “No”. It is widely believed to be rude. I have been told it by a ticket
    inspector, a surgeon and three publishers, and each time I knew within a second where I
    stood, and could go and stand elsewhere.

    The second is “I was wrong”. This is thought to be fatal. In fact there is hardly a case on
    record. I looked for one in our own archive, in which some four hundred public figures have
    been asked to resign since 1886; I found people brought down by a denial, an explanation, a
    clarification and, in 1911, a dog. I did not find one who fell over those three words.

    They cannot be upholstered. “I was broadly wrong” is not a sentence. Try it.
    """#,
    #"""
    ---
    edition: en
    section: opinion
    guid: en/leader-boundary-talks
    kicker: The Lantern’s view
    headline: Let them be dull in Port Ellery
    standfirst: The talks that opened on Monday will produce no drama. That is the best thing to
      be said for them.
    byline:
      - staff
    published: 2026-11-23T17:15:00
    topics: [Marrow Strait talks, Calder, Vessany]
    related: [en/boundary-talks-open, en/marrow-strait-talks-end]
    ---
    There is a kind of visitor who has been arriving in Port Ellery since the weekend with a
    large bag and a disappointed face. It is the reporter from far away, who was told that two
    countries were to dispute a sea, and has been shown a table, a boiler and four items of
    business, one of which is lunch.

    We should like to say a word for the boiler. Calder and Vessany have disagreed about the
    middle of the Marrow Strait for as long as this newspaper has existed. In that time they
    have exchanged 61 notes of protest, one duel and an unforgivable song. None of it moved the
    line by the width of an oar. What has moved things, since 2023, is a ferry timetable, a
    whistle code, and a report on herring by twelve people who smelt of it.

    These were dull achievements. They were made by persons who read annexes. It is hard to put
    up a statue to an annex; but fishermen on both shores now ring the same number when the net
    is torn, and that is more than any statue has done.

    We have no view on where the line should run. Readers on both sides have sent us charts, for
    which we thank them. We do have a view on how it ought to be found: slowly, in a warm room,
    by people who have had breakfast. And when it is found we hope to print it where it belongs,
    small, on page 14, beneath the tides.

    To our colleagues with the large bags, welcome. The fried eggs are good. There will be no
    statement before four.
    """#,
    #"""
    ---
    edition: en
    section: opinion
    guid: en/in-praise-of-the-timetable
    kicker: Beatrix Colm
    headline: In praise of the printed timetable
    standfirst: It told you when the tram would come, and it told you about all the others that
      you might have taken.
    byline:
      - Beatrix Colm
    published: 2018-02-24T06:00:00
    topics: [Trams, Brightwater]
    picture:
      file: railway-station.jpg
      alt: A railway station hall with a great clock and a board of departures.
      caption: The departures board at Brightwater Central.
      credit: Piet Marrane / The Lantern
    ---
    The city has taken down its timetables. There is a number that you can send a message to,
    and it will tell you when the next tram comes. It is quick and, on most days, right. I was
    sorry all the same, and have been trying to find out why.

    A timetable answers a question that you did not ask. You go to it for the 8.14 and it tells
    you about the 5.02, on which somebody sits who bakes or nurses; about the 23.51, called
    “last”, with a little cross; about Sundays, when it thins out like an old man’s hair. In two
    square feet there is a city with its habits. You could learn more about Brightwater from the
    number 7 than from its mayor.

    It was also a promise. It hung there in public, behind glass, and you could stand before it
    at 8.16 with your watch in your hand and be *right*. The message promises nothing. It tells
    you how things are. When the tram is late the message is late too, in perfect agreement with
    it, and there is nobody to be cross with but reality.

    I know what can be said on the other side, because my niece has said it. She is never cold
    at a stop. She does not know the word “connection”, and has never run for one.

    But she does not know what time it gets dark in Weavers’ Field, either, where the last tram
    turns. It is 23.51. There is a little cross.

    I have asked the depot for the old sheets. They are to be pulped on Thursday, a man said, so
    I should come on the Wednesday. He could not say how long the tram would take. I looked it
    up on the wall.
    """#,
    #"""
    ---
    edition: en
    section: opinion
    guid: en/corrections-column
    kicker: The readers’ editor
    headline: What we got wrong this year, and what it weighs
    standfirst: There were 214 corrections, the most since we began to count. That is good news,
      and I shall try to persuade you of it.
    byline:
      - staff
    published: 2024-12-28T07:00:00
    topics: [Corrections, The Lantern]
    ---
    In 2024 this newspaper corrected, clarified or added to 214 of its own articles. In 2023 it
    was 176. Several readers have noticed the rise and drawn the natural conclusion.

    I drew it too, and spent a week in the files. There are more corrections because there is
    now a line under each article inviting them, and a person whose work it is to answer. In the
    spring I took 200 articles from 2014, when we printed 31 corrections in the whole year, and
    checked them line by line. I found 23 faults. Nobody had asked.

    This is what the 214 were about:

    | Kind | Number |
    |---|---:|
    | Names | 61 |
    | Figures | 54 |
    | Dates and places | 38 |
    | Something left out that mattered | 27 |
    | A quotation given to the wrong person | 9 |
    | Birds | 7 |
    | All else | 18 |

    Names come first, as always. We called a man Clement who has been Clemens for 71 years, and
    he wrote a letter that began “Dear Newspape”. Of the figures, one in three was ours and not
    the source’s; our hands are quicker than our eyes.

    About the birds I have no excuse. We printed a grebe as a diver, a diver as a grebe, and on
    3 June a photograph of a decoy.

    Each of these is marked in the place where the fault was, with its date, and all are listed
    on a page of their own. Nothing was changed without a word. I should be sorry if the number
    went down next year for any reason other than care, and I shall be watching for that too.
    """#,
    #"""
    ---
    edition: en
    section: opinion
    guid: en/letter-flower-boxes
    kicker: Letters
    headline: Thirty centimetres is a fuchsia. Fifty is a tree
    standfirst: Readers on window boxes, clocks, eels and the word “sorry”.
    byline:
      - staff
    published: 2026-11-17T06:00:00
    topics: [Letters, Planning]
    related: [en/minister-loses-own-form, en/chamber-clock-bill]
    ---
    **On the minister’s window box**

    Sir, I was glad to see that Mr Adair was refused. I was one of the 203 who gave up after the
    first letter. My box projected 31 centimetres. I have since turned it round, so that it
    projects 31 centimetres into the bedroom, where my husband walks into it. Thirty is a
    fuchsia; fifty would be a tree. Could not the state trust us with forty?

    *Philippa Grane, Copperhill*

    **On permanent summer time**

    Sir, It is now a year since the Chamber stopped the clocks from changing. My cows have not
    noticed. I have. For the first time in forty winters I milk in the dark at both ends of the
    day, and have got to know a barn owl. I voted against. I should like to say, as nobody ever
    does in these columns, that I do not mind it as much as I said I would.

    *Barnaby Thole, near Coombe St Anne*

    **On being sorry**

    Sir, Ten years ago you reported that eels were using the stairs at the flour mill. I was the
    apprentice who had been told to scrub them the week before, and did not. I have kept silent
    in case it was held against me. I see from your archive that the moss was essential.

    *Name and address supplied*

    **On tremors**

    Sir, I am a bass in the tram workers’ choir. We should like it to be known that the four per
    cent was Gerald.

    *The second basses, Weavers’ Field*
    """#,
    #"""
    ---
    edition: en
    section: opinion
    guid: en/what-the-newsreader-knew
    kicker: Beatrix Colm
    headline: My week without any news
    standfirst: An editor dared me. I lasted five days and was found out by a greengrocer.
    byline:
      - Beatrix Colm
    published: 2026-11-21T06:00:00
    topics: [Newspapers, Words]
    picture:
      file: newspaper-press.jpg
      alt: A newspaper press at night with a ribbon of paper running through it.
      caption: The press on Tanner’s Row, which did not notice that I was gone.
      credit: Ines Okafor / The Lantern
    ---
    “You could not do it,” the editor said. I have worked here for fifteen years and this is how
    I am managed.

    **Sunday.** I put the wireless in the wardrobe. It goes on talking for a bit, as a hen does.

    **Monday.** On the tram I sit behind a man with this newspaper. I see half a headline:
    MINISTER LOSES OWN. Own what? I look out at the river for nine stops. I think about it
    through a whole dental appointment.

    **Tuesday.** I notice that I have begun to get my news from dogs. There are a lot of wet
    ones, therefore it has rained in Weavers’ Field. There is a new one at number 9, and so
    somebody there is either happy or lonely.

    **Wednesday.** A neighbour says, “Well, what do you think of *that*?” I say that I am
    against it. She says that so is she, and tells me for ten minutes what she thinks. At the
    end I agree with every word and have no idea what it was. I believe this to be how most
    politics is done.

    **Thursday.** I am rather well. I have read a novel and mended a lamp. I sleep. The world, I
    gather from the fact that the trams are running, has not ended. What had I imagined, all
    these years: that I was holding it up?

    **Friday.** At the greengrocer’s I ask for a pound of those nice pears. There is a silence.
    Did I not know? There are no pears. It was in the paper on Wednesday, with a picture. The
    whole crop; the wasps. People behind me shake their heads. The greengrocer had lost a third
    of his autumn, everyone in the street had said how sorry they were, and I, who had walked
    past him twice, had said good morning.

    I went home and took the wireless out of the wardrobe. News, it turns out, is not what you
    need to know. It is what you need to have been told, in order to be decent to people about
    pears.

    It was a flower box. I looked it up.
    """#,
    #"""
    ---
    edition: en
    section: opinion
    guid: en/school-of-doubt
    kicker: Comment
    headline: Teach them to change their minds, and mark it
    standfirst: I gave my class a point for every opinion they dropped. One girl got eleven.
    byline:
      - Tilda Marsh-Haven
    published: 2021-09-18T06:30:00
    topics: [Schools, Teaching]
    picture:
      file: school-yard.jpg
      alt: Children in a school yard beneath a large tree.
      caption: The yard at Weavers’ Field school.
      credit: Piet Marrane / The Lantern
    ---
    I teach history to children of thirteen, who are always right. It is a splendid age. They
    have just discovered opinions, and hold them like a rope over a river.

    For years I did what one does. I set up debates, half the room for and half against, and
    gave the prize to whoever won. It taught them to win. I watched a boy argue for an hour that
    the Romans should have stayed at home; he had understood after ten minutes that it made no
    sense, and I saw him understand it, and saw him look at the clock.

    Last year I turned it round. There is still a debate. But everyone writes down beforehand
    what they think and why, seals it, and opens it at the end. You get one point for having a
    reason, two if somebody has shown you that the reason was bad, and three if you can say who
    and how.

    The first time, nobody scored more than one. It is hard to let go of the rope. Then a girl
    called Merrin stood up and said: “I thought the mill owner was wicked. I still do. But I
    thought it because he had a big house, and Jonah says that the doctor’s house was bigger.” I
    gave her three points on the spot and she went scarlet.

    After that it was like the first one into the water. They began to hunt for good arguments
    against themselves. They asked one another for them. One lunchtime I overheard a trade.

    Parents have been anxious. Will they not grow up without convictions? I can only report what
    I have seen. The opinions that came through that year were few, and they were *theirs*; you
    could have hung a coat on them.

    Merrin ended with eleven changes of mind, a record. She has asked me to say that it may have
    been ten.

    *Tilda Marsh-Haven teaches at Weavers’ Field school in Brightwater.*
    """#,
  ]
}
