/// Comments of readers who do not exist, on stories that nobody wrote.
struct Talk {
  let language: String
  /// What a moderator lets through.
  let wanted: [String]
  /// What a moderator does not.
  let unwanted: [String]

  static let all = [english, french, arabic, persian]

  /// Two sentences of a kind in one comment; the last two of each kind are never among them.
  func comment(isUnwanted: Bool, _ random: inout Seeded) -> String {
    let sentences = (isUnwanted ? unwanted : wanted).dropLast(2)
    let one = sentences[random.next(below: sentences.count)]
    return one + " " + sentences[random.next(below: sentences.count)]
  }

  static let english = Talk(
    language: "en",
    wanted: [
      "The harbour bridge was closed for a year and nobody told the people on the island.",
      "I teach at the school by the old mill, and we saw the water rise every spring.",
      "Thank you for printing the numbers of the council; they are hard to find elsewhere.",
      "My grandmother worked in that factory and remembers the strike very well.",
      "I think the mayor is wrong about the trams, but the article is fair to both sides.",
      "Could you explain how the new tax on boats is going to be counted?",
      "The picture shows the station of Upper Marl, not the one of Lower Marl.",
      "We need more buses in the evening, not another car park at the market.",
      "The court has not decided anything yet, so let us wait for the ruling.",
      "As a nurse I can say that the night shifts are the real problem here.",
      "There was a similar plan twenty years ago and it failed because of the river.",
      "I disagree with the author, though the history of the island is told well.",
      "The ferry was late again this morning and the people at the harbour had no news.",
      "Does the council have numbers about the school and how many children go there?",
    ],
    unwanted: [
      "Win cash now at the lucky casino, free bonus for every new player today!",
      "Buy cheap pills without prescription, best prices and fast delivery guaranteed.",
      "I made nine thousand in one week from home, click my profile to learn how!",
      "Best replica watches, huge discount, order now and get free shipping.",
      "Lonely tonight? Hot singles are waiting for you, click here for free.",
      "Double your coins in one day, guaranteed profit, contact our trader now.",
      "Get followers cheap, instant delivery, order your package today.",
      "This loan changed my life, easy cash without bank, contact Doctor Lucky.",
      "Free spins and bonus codes, the best casino of the year, play now!",
      "Miracle cream makes you thin in one week, order the free sample today.",
      "Hack any account fast and cheap, contact us now, guaranteed.",
      "Essays written cheap, best writers, order now with discount code.",
      "Free casino bonus today, click now and win guaranteed cash!",
      "Order cheap pills now, huge discount and free delivery.",
    ])

  static let french = Talk(
    language: "fr",
    wanted: [
      "Le pont du port est resté fermé un an et personne n’a prévenu les gens de l’île.",
      "J’enseigne à l’école près du moulin et nous avons vu l’eau monter chaque printemps.",
      "Merci d’avoir publié les chiffres du conseil, on ne les trouve nulle part ailleurs.",
      "Ma grand-mère travaillait dans cette usine et se souvient très bien de la grève.",
      "Je crois que la maire se trompe sur les tramways, mais l’article est équitable.",
      "Pourriez-vous expliquer comment le nouvel impôt sur les bateaux sera calculé ?",
      "La photo montre la gare de Haute-Marle et non celle de Basse-Marle.",
      "Il nous faut plus de bus le soir, pas un autre parking près du marché.",
      "Le tribunal n’a encore rien décidé, attendons donc le jugement.",
      "Comme infirmière, je peux dire que les nuits sont le vrai problème ici.",
      "Il y avait un projet semblable il y a vingt ans, il a échoué à cause de la rivière.",
      "Je ne suis pas d’accord avec l’auteur, même si l’histoire de l’île est bien racontée.",
      "Le bac était encore en retard ce matin et les gens du port n’avaient aucune nouvelle.",
      "Le conseil a-t-il des chiffres sur l’école et sur le nombre d’enfants ?",
    ],
    unwanted: [
      "Gagnez de l’argent au casino de la chance, bonus gratuit pour chaque nouveau joueur !",
      "Achetez des pilules sans ordonnance, meilleurs prix et livraison rapide garantie.",
      "J’ai gagné neuf mille en une semaine depuis chez moi, cliquez sur mon profil !",
      "Montres répliques, remise énorme, commandez maintenant, livraison gratuite.",
      "Seul ce soir ? Des célibataires vous attendent, cliquez ici, c’est gratuit.",
      "Doublez vos jetons en un jour, profit garanti, contactez notre expert maintenant.",
      "Des abonnés pas chers, livraison instantanée, commandez votre offre.",
      "Ce prêt a changé ma vie, argent facile sans banque, contactez le docteur Chance.",
      "Tours gratuits et codes bonus, le meilleur casino de l’année, jouez maintenant !",
      "Une crème miracle fait maigrir en une semaine, commandez l’échantillon gratuit.",
      "Retour de l’être aimé, grand voyant, résultat garanti, contactez maintenant.",
      "Devoirs rédigés pas chers, meilleurs prix, commandez avec le code remise.",
      "Bonus gratuit au casino, cliquez maintenant et gagnez, profit garanti !",
      "Commandez des pilules maintenant, remise énorme et livraison gratuite.",
    ])
}
