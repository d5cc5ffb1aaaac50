extension Lantern {
  /// The French edition's stories in the section of slug `opinion`.
  static let frenchOpinion: [String] = [
    #"""
    ---
    edition: fr
    section: opinion
    guid: fr/small-words-column
    translation: small-words-column
    kicker: Beatrix Colm
    headline: Globalement, à ce stade, je ne vous cache pas que non
    standfirst: Dans la vie publique, ce sont les petits mots qui portent les meubles. Je
      propose d’en libérer quelques-uns.
    slug: globalement-a-ce-stade
    byline:
      - Beatrix Colm
    published: 2022-01-08T06:00:00+00:00
    topics: [Langue claire, Mots]
    ---
    J’ai passé la semaine à compter les adverbes d’un ministre. C’était le nouvel an, il
    pleuvait, et il parlait à la radio.

    En onze minutes il a dit neuf fois « globalement ». Les travaux avançaient globalement. Les
    dépenses étaient globalement tenues. Il restait globalement confiant. À la fin je le voyais
    devant moi, cet homme de taille ordinaire, devenir sphérique.

    Ce ne sont pas les grands mots qui font du dégât. Un grand mot entre et renverse une chaise,
    tout le monde le regarde. Les petits se glissent derrière. « Globalement » veut dire non.
    « À ce stade » veut dire que nous n’en parlerons pas au suivant. « Dans les meilleurs
    délais » n’a jamais fait arriver un train. « Je ne vous cache pas » annonce ce qu’on cachait
    jusqu’à hier. Quant à « bien évidemment », on ne le dit que juste avant la seule chose de la
    phrase que vous ignoriez.

    Je n’irai pas prétendre que ces mots mentent. Ils rembourrent. Quelqu’un, un jour, s’est
    assis en public sur un fait tout nu, il a eu mal, et depuis on ne sort plus sans coussin.

    ## Un échange

    Ma proposition, pour l’année qui vient : que chaque personne en fonction reçoive deux
    phrases courtes, et dépose en échange ses coussins à l’entrée.

    La première est « Non ». On la croit impolie. Je l’ai entendue d’un contrôleur, d’une
    chirurgienne et de trois éditeurs ; chaque fois j’ai su dans la seconde où j’en étais, et
    j’ai pu aller en être ailleurs.

    La seconde est « J’avais tort ». On la croit mortelle. J’ai cherché des victimes dans nos
    archives, où l’on réclame la démission de quelque quatre cents personnages depuis 1886. J’en
    ai trouvé que fit tomber un démenti, une explication, une mise au point et, en 1911, un
    chien. Pas un seul n’a glissé sur ces trois mots.

    On ne peut pas les rembourrer. « J’avais globalement tort », cela ne se dit pas. Essayez.
    """#,
    #"""
    ---
    edition: fr
    section: opinion
    guid: fr/eloge-du-sous-titre
    kicker: Chronique
    headline: Éloge de l’homme qui fait le silence à la place de l’autre
    standfirst: On remercie l’interprète quand elle parle. C’est quand elle se tait qu’il
      faudrait se lever.
    slug: eloge-du-silence-interprete
    byline:
      - Clémence Vaudrel
    published: 2026-11-22T07:00:00
    topics: [Langues, Théâtre]
    picture:
      file: theatre-stage.jpg
      alt: Une scène de théâtre, le rideau rouge à demi ouvert sur une chaise éclairée.
      caption: La scène du Vieux Théâtre, où l’on a joué jeudi en trois langues.
      credit: Piet Marrane / La Lanterne
    ---
    Jeudi, au Vieux Théâtre, une troupe de Sant Orlo jouait en vessan. À droite de la scène,
    debout sous une petite lampe, un homme en noir disait tout en français, une demi-seconde
    après les autres. Son nom ne figurait pas au programme. Il s’appelle Élie Brancion et j’ai
    passé la soirée à le regarder.

    Traduire un mot est un métier. Traduire un mot dans une salle de six cents personnes, sans
    le jouer et sans l’éteindre, en est un autre. M. Brancion ne pleurait pas quand la mère
    pleurait. Il baissait un peu la tête, comme font les gens bien élevés dans un ascenseur. On
    oubliait qu’il était là, et l’on s’apercevait soudain qu’on avait ri en même temps que les
    deux spectateurs qui comprenaient.

    Puis vint la scène du troisième acte. Le fils revient. La mère le reconnaît, ouvre la bouche
    et ne dit rien, longtemps. Il y a là, dans le texte, une ligne de points de suspension.

    M. Brancion l’a traduite. Je ne sais comment dire autrement. Il n’a pas attendu que cela
    passe, il n’a pas regardé ses feuillets. Il s’est tu *en français*. C’était un silence d’une
    demi-seconde plus tardif que l’autre ; il s’est posé dessus exactement, et la salle entière
    a cessé de respirer deux fois.

    À la sortie je lui ai demandé comment on apprend cela. Il a cru que je me moquais. « Elle se
    taisait, m’a-t-il dit. J’étais bien obligé. »

    Demain, à Port Ellery, deux pays recommencent à se parler à travers une cloison de
    contreplaqué. On notera tout ce qui s’y dira. J’aimerais que quelqu’un note aussi le reste,
    et l’heure.
    """#,
  ]
}
