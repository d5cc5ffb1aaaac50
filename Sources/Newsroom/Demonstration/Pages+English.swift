extension Lantern {
  /// The policy pages of the English edition.
  static let englishPages: [Page] = [
    Page(
      edition: "en", slug: "about", title: "About The Lantern",
      markdown: #"""
        The Lantern has been the newspaper of Brightwater since 14 November 1886, when its first
        number was sold beneath a paper lantern on Oxlip Bridge for a halfpenny. It appears today
        in English, Arabic, French and Spanish.

        **The Lantern is a fictional newspaper.** Its countries, people, agencies and events were
        invented to show what this newsroom program can do. If your name is in it, that is a
        coincidence, and we hope that you come out of it well.

        ## Who we are

        The paper belongs to a trust whose only purpose is to go on publishing it. The trustees
        appoint the editor every five years and may not otherwise write to her about anything
        except the heating. There are 41 of us. Those who sign their work have a page of their
        own, where you can read what else they have written.

        ## Who pays

        | Income in 2025 | Share |
        |---|---:|
        | Subscribers to the printed paper | 58% |
        | Small advertisements | 23% |
        | Printing for others | 14% |
        | The lantern festival | 5% |

        Reading the site costs nothing and needs no account.

        ## Writing to us

        The newsroom is at 3 Tanner’s Row, Brightwater, above the seed merchant. Letters to the
        editor: letters@lantern.example. If you have found a mistake, see the corrections policy;
        we would rather hear of it from you than discover it ourselves in ten years.
        """#),
    Page(
      edition: "en", slug: "corrections-policy", title: "How we correct ourselves",
      markdown: #"""
        We make mistakes. When we do we say so, in the place where the mistake was, with the date
        and the hour, and on a list that anybody can read. Nothing is changed without a word.

        ## Four words

        - **Update.** Something new has happened, and the article now includes it.
        - **Clarification.** What we wrote was right but could be misunderstood, or left out
          something that mattered.
        - **Correction.** What we wrote was wrong.
        - **Retraction.** The article should not have been published. It stays at its address,
          under a notice that gives the reason, so that nobody who follows an old link is left to
          wonder.

        Spelling and commas are put right without a note, unless the comma changed the sense.

        ## How to tell us

        Write to corrections@lantern.example, or to the newsroom by post. Say which article, which
        sentence, and what you know. Somebody who did not write or edit the article will look at
        it, as a rule on the same day, and will answer you whether we agree or not.

        ## What we do not do

        We do not remove an article because it has become awkward for somebody. We do consider,
        case by case, taking a name out of an old report where leaving it in does more harm than
        it does good, and then say that we have.

        Earlier versions of every article are kept.
        """#),
    Page(
      edition: "en", slug: "ethics", title: "Publishing principles",
      markdown: #"""
        These are the rules that we work by. Each of us signs them on the first day, and may be
        reminded of them on any other.

        ## Getting it right

        1. We look for a second source, and for the person who would say the opposite.
        2. A claim of measurement needs somebody on our side who has seen how it was measured.
           We learnt this from a lake.
        3. Figures carry their year and their origin.
        4. Whoever is criticised hears it from us before they read it, and has time to reply.

        ## Saying where it comes from

        Articles name the people and the agencies that wrote them. “Staff” stands for more than
        three of us. A document that a report rests on is named at the report. Quotations are what
        was said; where we have translated them we have kept to the sense, and a shortened
        quotation is never a changed one.

        ## Sources without a name

        We protect people who could be harmed by talking to us. At least one editor knows who they
        are. We tell you as much as we can about why they should be believed, and we do not let
        anyone attack another person from behind a curtain.

        ## Independence

        We take no presents and pay for our own fish. A writer with an interest in the matter
        declares it in the article, as our rowing reporter does every July. Advertisements are
        marked, and those who sell them work on a different floor.

        ## Opinion

        Columns and letters express the views of those who sign them. Leading articles are not
        signed and express those of the paper. Facts are checked in all three.

        ## Pictures

        Nothing is added to a photograph, and nothing is taken away. Drawings are called drawings.
        Every picture has a credit and a description in words.
        """#),
    Page(
      edition: "en", slug: "privacy", title: "Privacy",
      markdown: #"""
        You can read all of The Lantern without telling us who you are. Most people do, and we
        like it that way.

        ## What we do not do

        We set no cookies to follow you about. Our pages load nothing from anybody else: no
        letters, no counters, no buttons. We do not sell, lend or swap what we know, chiefly
        because we do not know it.

        ## What we count

        We count how often each page is read in a day, so that we can show which were read most.
        It is a number and nothing else. Your address, your machine and the page you were on
        before are not kept with it.

        ## What the server notes

        To keep the site standing, the server writes down requests, with the network address, for
        seven days. They are used to find faults and to fend off attacks, then deleted.

        ## If you write to us

        We keep your letter for as long as we need it in order to answer, or to correct an article.
        We print it only if you say that we may.

        ## What you may ask

        You may ask what we hold about you and have it corrected or deleted. Write to
        privacy@lantern.example. The answer comes within 30 days, and is nearly always “nothing”.
        """#),
  ]
}
