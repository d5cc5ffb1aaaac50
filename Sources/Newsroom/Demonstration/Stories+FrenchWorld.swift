extension Demonstration {
  /// The French edition's stories in the section of slug `world`.
  static let frenchWorld: [String] = [
    #"""
    ---
    edition: fr
    section: world
    guid: fr/marrow-strait-talks-end
    translation: marrow-strait-talks-end
    kicker: Diplomatie
    headline: Détroit de Marrow, cinq jours de pourparlers pour une page et demie
    standfirst: Deux délégations, une cabine d’interprètes et un horaire de ferry que les deux
      rives savent lire. La frontière maritime, elle, attendra.
    slug: detroit-de-marrow-une-page-et-demie
    dateline: PORT ELLERY
    byline:
      - staff
      - agency: Agence de presse Exemple
    source: Communiqué commun des deux délégations, 14 mars 2023
    published: 2023-03-14T18:30:00+00:00
    updated: 2023-03-15T07:10:00+00:00
    embargo: 2023-03-14T18:30:00+00:00
    usage: [no-telegram, Passages d’agence non revendables]
    topics: [Pourparlers du détroit de Marrow, Ferries, Calder, Vessany]
    picture:
      file: ferry-concord.jpg
      alt: Un ferry blanc à cheminée verte est amarré le long d’un quai, près d’une maison
        basse.
      caption: Le ferry Concord devant l’ancienne douane de Port Ellery, où les délégations se
        sont réunies cinq jours.
      credit: Inès Okafor / La Lanterne
      person: Inès Okafor
    corrections:
      - at: 2023-03-15T07:10:00+00:00
        kind: update
        note: Les réactions de Calderhaven et de Sant Orlo ont été ajoutées.
      - at: 2023-03-16T10:00:00+00:00
        kind: clarify
        note: Le texte précise désormais que six traversées par jour signifie trois dans chaque
          sens.
      - at: 2023-03-20T09:15:00+00:00
        kind: correct
        note: Une première version faisait durer les pourparlers six jours. Ils en ont duré
          cinq.
    related: [fr/ferry-de-nuit-reprend, fr/douane-de-port-ellery]
    ---
    Calder et la Vessany ont achevé mardi, au Sorrel, cinq jours de pourparlers par un
    communiqué d’une page et demie, un horaire de ferry commun et la promesse de se revoir avant
    le retour du hareng.

    Les deux gouvernements, en froid depuis la suppression du ferry de nuit en 2014, feront
    circuler à partir du 1er juin six traversées par jour, trois dans chaque sens. Le Concord et
    l’Amity, un navire par rive, partageront les quais et, plus audacieux, un même numéro de
    téléphone pour les réclamations.

    Les signaux de brume seront eux aussi unifiés. Jusqu’ici, un coup long suivi de deux brefs
    voulait dire « je suis à l’arrêt » pour un pilote de Calder, et « je vais virer » pour son
    collègue d’en face.

    > [!QUOTE] Mara Ellison, négociatrice en chef de Calder | déclaration de clôture, 14 mars
    > Nous étions venus chercher un traité, nous repartons avec un horaire. C’est plus que nous
    > n’avions, et un horaire, au moins, dit à quelle heure il faut être sur le quai.

    ## Ce qui est réglé, ce qui ne l’est pas

    | Question | Résultat |
    |---|---|
    | Horaire des ferries | Commun au 1er juin, six traversées par jour |
    | Signaux de brume | Un seul code, en vigueur au 1er mai |
    | Zones de pêche | Commission mixte, rapport dans un an |
    | Secours en mer | Canal radio partagé, deux ans d’essai |
    | Frontière maritime | Reportée, sans date |

    La frontière n’a jamais été sur la table. « Elle était dessous, là où chacun la sentait avec
    ses pieds », confie un délégué à l’Agence de presse Exemple.

    > [!QUOTE] Teodor Brandt-Vial, chef de la délégation de la Vessany | conférence de presse, Port Ellery
    > Personne n’a jamais mangé une frontière. Nos pêcheurs veulent savoir où jeter le filet
    > lundi matin ; au printemps prochain, nous pourrons le leur dire.

    ## La salle et la cabine

    On s’est réuni dans l’ancienne douane, où le chauffage a rendu l’âme le deuxième jour : la
    feuille de présence porte des signatures tracées en gants. Ruth Amadi, l’aînée des deux
    interprètes, a travaillé onze heures lundi, son collègue ayant perdu la voix. Les deux camps
    l’ont remerciée nommément, ce qui ne se fait guère.

    La ministre sorrélaise des affaires étrangères, Oriel Thackray, ne revendique rien : « Nous
    avons fourni la salle, le thé et le silence. » Le silence, précise-t-elle, fut le plus
    difficile à trouver.

    ## Réactions

    À Calderhaven, l’opposition juge le texte bien maigre ; la guilde des pilotes le juge bien
    tardif. À Sant Orlo, la radio du soir a lu l’horaire en entier, deux fois.

    > [!EMBED] https://video.example/port-ellery-closing | La conférence de presse de clôture à Port Ellery (24 minutes)

    Prochaine rencontre à l’automne, dans un lieu à choisir. Chacun a demandé une chaudière en
    état de marche.
    """#
  ]
}
