extension Language {
  /// French.
  public static let french = builtIn(frenchText, file: "fr.lang", fallback: .english)

  private static let frenchText = #"""
    # Français

    [language]
    tag = fr
    own name = Français
    english name = French
    direction = ltr

    [search index]
    stemmer = french
    elisions = l d j m t s c n qu jusqu lorsqu puisqu quoiqu
    stop words = le la les un une des du de et en à au aux ce cette ces dans est pour par sur avec
      que qui ne pas plus il elle on se sa son ses

    [plurals]
    one = i = 0,1
    many = e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5

    [numbers]
    separator = ~
    groups from = 4

    [months]
    1 = janvier
    2 = février
    3 = mars
    4 = avril
    5 = mai
    6 = juin
    7 = juillet
    8 = août
    9 = septembre
    10 = octobre
    11 = novembre
    12 = décembre

    [short months]
    1 = janv.
    2 = févr.
    3 = mars
    4 = avr.
    5 = mai
    6 = juin
    7 = juil.
    8 = août
    9 = sept.
    10 = oct.
    11 = nov.
    12 = déc.

    [weekdays]
    sunday = dimanche
    monday = lundi
    tuesday = mardi
    wednesday = mercredi
    thursday = jeudi
    friday = vendredi
    saturday = samedi

    [dates]
    first day = 1er
    long = {weekday} {day} {month} {year}
    short = {day} {month} {year}
    month = {month name} {year}
    time = {plain hour}~h~{minute}
    date and time = {date} à {time} ({zone})
    clock = {time} {zone}

    [ages]
    now = à l’instant
    minute.one = il y a {count}~minute
    minute.other = il y a {count}~minutes
    hour.one = il y a {count}~heure
    hour.other = il y a {count}~heures
    day.one = il y a {count}~jour
    day.other = il y a {count}~jours
    week.one = il y a {count}~semaine
    week.other = il y a {count}~semaines
    month.one = il y a {count}~mois
    month.other = il y a {count}~mois
    year.one = il y a {count}~an
    year.other = il y a {count}~ans

    [lists]
    pair = {first} et {last}
    middle = {first}, {last}
    last = {first} et {last}
    quoted = «~{text}~»

    [page]
    skip = Aller au contenu
    sections = Rubriques
    editions = Langues
    search = Recherche
    latest = Dernières nouvelles
    most read = Les plus lus aujourd’hui
    archive = Archives
    corrections = Rectificatifs
    feeds = Flux
    feed = Flux {format}
    telegram = Canal Telegram
    more of the paper = Plus du journal
    the paper = Le journal
    follow = Nous suivre
    imprint = {site} est imprimé avec Broadsheet {version}.
    last changed = Dernière modification le {date}
    dated = {date}, {age}
    age = {age}
    stories.one = {count}~article
    stories.many = {count} d’articles
    stories.other = {count}~articles
    trail = Vous êtes ici

    [story]
    by = Par {names}
    staff = la rédaction
    name with role = {name}, {role}
    published = Publié le {date}
    updated = Mis à jour le {date}
    was corrected = Cet article a été rectifié le {date}.
    see changes = Voir ce qui a changé
    picture by = Photo~: {credit}
    changes = Ce qui a changé dans cet article
    source = Source~: {source}
    topics = Thèmes
    other languages = Dans d’autres langues
    share = Partager cet article
    by mail = Par courriel
    on Telegram = Sur Telegram
    on WhatsApp = Sur WhatsApp
    on Facebook = Sur Facebook
    on Bluesky = Sur Bluesky
    on X = Sur X
    address = Son adresse~:
    related = Articles liés
    more from = À lire aussi~: {section}
    neighbours = Avant et après, {section}
    previous = Avant
    next = Après
    follow section = Suivre {section}
    act update = Mise à jour
    act clarify = Précision
    act correct = Rectificatif
    act retract = Retrait
    act restore = Rétablissement
    retracted = Cet article a été retiré
    retracted story = «~{headline}~» n’est plus ici.
    retracted at = Retiré le {date}
    embed = Sur un autre site~: {title}

    [live]
    story changed = Cet article a été mis à jour.
    story withdrawn = Cet article a été retiré.
    list changed = De nouveaux articles sont parus.
    show = Afficher
    close = Fermer

    [list]
    topic = Thème
    agency = Agence de presse
    agency site = Le site de {name}
    more stories = Plus d’articles
    older stories = Articles plus anciens
    newer stories = Articles plus récents
    none = Aucun article ici pour l’instant.
    other days = Autres jours
    other months = Autres mois
    other years = Autres années

    [corrections]
    about = Ce que nous avons rectifié, précisé ou retiré, du plus récent au plus ancien.
    all = Tous les rectificatifs
    none = Rien n’a encore été rectifié.
    more = Plus de rectificatifs
    older = Plus anciens
    newer = Plus récents

    [search]
    for = Rechercher
    section = Rubrique
    all sections = Toutes les rubriques
    from = Du
    until = Au
    order = Ordre
    best first = Les plus pertinents d’abord
    newest first = Les plus récents d’abord
    too long = Seuls les 300 premiers caractères ont été cherchés.
    bad date = « {date} » n’est pas une date ; écrivez-la ainsi : 2026-11-23.
    hint = Les mots entre guillemets se cherchent ensemble~; un mot précédé du signe moins est
      exclu. Les accents ne comptent pas.
    results = Résultats
    found.one = {count}~article trouvé
    found.many = {count} d’articles trouvés
    found.other = {count}~articles trouvés
    found over = Plus de {number} articles trouvés
    more hits = Plus de résultats
    previous hits = Résultats précédents
    next hits = Résultats suivants
    nothing = Aucun article trouvé pour «~{words}~».
    nothing help = Essayez moins de mots, d’autres mots ou une période plus longue.
    without filters = Chercher les mêmes mots dans tout le journal

    [desk]
    desk = Rédaction
    diagnostics = Diagnostic
    page cache = Cache de pages
    no page cache = Pas de cache de pages : chaque page est refaite.
    busiest pages = Pages les plus demandées
    signed in as = Connecté~: {name}
    edit this story = Modifier cet article
    sign out = Se déconnecter
    sign in = Se connecter
    sign in help = La rédaction s’ouvre par un lien de connexion. Demandez-en un à votre
      administrateur~: il sert une fois, pendant 24 heures.
    sign in as = Se connecter sous le nom de {name}~?
    sign in as help = Le lien sert une fois. Vous restez connecté 30 jours sur cet appareil.
    dead link = Ce lien ne marche pas
    dead link help = Il a déjà servi, date de plus de 24 heures ou n’a pas été copié en entier.
      Demandez-en un autre à votre administrateur.
    not signed in = Vous n’êtes pas connecté
    not signed in help = Rien n’a été enregistré~; votre texte est ci-dessous. Ouvrez un lien de
      connexion dans un autre onglet, puis renvoyez-le d’ici.
    old form = Veuillez renvoyer ce texte
    old form help = Le formulaire date d’avant votre connexion~; rien n’a été enregistré. Votre
      texte est ci-dessous.
    refused form = Ce formulaire a été refusé
    refused form help = Il ne vient pas d’une page de cette rédaction, ou d’une page trop ancienne.
      Rien n’a été modifié.
    may not = Votre rôle ne le permet pas
    may not help = Votre rôle~: {role}. Les éditeurs et les administrateurs modifient les articles
      publiés. Rien n’a été enregistré.
    reporter = reporter
    editor = éditeur
    moderator = modérateur
    administrator = administrateur
    newest = Derniers articles
    story at = Adresse de l’article
    open = Ouvrir
    file = L’article sous forme de fichier
    file hint = Entre les deux lignes --- se trouvent les champs, au-dessous le texte en Markdown.
    converted = Ce texte est arrivé en HTML et s’affiche en Markdown. Tant que vous n’y touchez
      pas, les lecteurs le voient tel qu’il est arrivé.
    publish = Publier la modification
    as readers see it = L’article tel que le voient les lecteurs
    faults = Impossible de publier en l’état
    line = Ligne {number}
    conflict = L’article a changé entre-temps
    conflict help = Une autre version a été publiée après l’ouverture du formulaire~; la vôtre n’a
      pas été enregistrée. Votre texte est ci-dessous~: ouvrez la version actuelle et reportez-y
      votre modification.
    present version = Ouvrir la version actuelle
    kept = Ce que vous avez écrit
    send again = Renvoyer
    act = Consigner
    act title = Rectifier ou retirer
    act hint = Les lecteurs voient la phrase sur la page de l’article et parmi les rectifications.
    act kind = Nature
    act note = Phrase pour les lecteurs
    is retracted = Cet article est retiré~: une notice figure à son adresse.
    places = Parties de la rédaction
    stories = Articles
    budget = Prévisions
    calendar = Calendrier
    pictures = Photos
    paper = Journal
    people = Équipe
    audit = Journal d’audit
    account = Mon compte

    [editor]
    new story = Nouvel article
    new story help = Une idée est une ligne du menu ; un brouillon ouvre l’éditeur.
    keep idea = Garder comme idée
    begin = Commencer à écrire
    edition = Édition
    kicker = Surtitre
    headline = Titre
    standfirst = Chapeau
    body = Texte
    byline = Signature
    dateline = Lieu
    source = Source
    section = Rubrique
    topics = Sujets
    slug = Mot dans l’adresse
    language = Langue du texte
    social title = Titre dans les aperçus de lien
    social description = Phrase dans les aperçus de lien
    picture = Image principale
    picture alt = Ce que l’on voit
    picture caption = Légende
    picture credit = Crédit
    embargo = Embargo : pas avant
    expires = Expiration : pas après
    published = Heure de publication
    usage = Conditions d’utilisation
    usage text = Conditions en clair
    translation = Groupe de traductions
    related = Articles liés
    plan day = Prévu pour le
    plan words = Mots prévus
    plan pictures = Images prévues
    owner = Confié à
    no feeds = Pas dans les flux
    no archive = Pas dans les archives après 30 jours
    no search = Pas dans la recherche
    no telegram = Pas sur Telegram
    no mail = Pas par courriel
    body hint = Markdown : une ligne vide entre les paragraphes, ## devant un intertitre, > devant
      une citation.
    byline hint = Un nom par case, la fonction derrière « | » au besoin ; « staff » pour la
      rédaction ; « agency: » devant une agence.
    slug hint = Laissé vide, il est tiré du titre.
    social hint = Laissés vides, titre et chapeau sont montrés.
    zone hint = Selon l’heure de {zone}.
    readers see = Les lecteurs voient : {time}
    first time = La première fois ({zone})
    second time = La seconde fois ({zone})
    translation hint = Les articles qui portent ici le même mot sont des versions les uns des
      autres.
    related hint = L’adresse ou l’identifiant d’un article, un par ligne.
    picture hint = L’empreinte de l’image dans la photothèque.
    choose picture = Choisir dans la photothèque
    group picture = Image principale
    group address = Adresse et aperçus de lien
    group times = Heures et conditions
    group related = Versions et articles liés
    group paste = Coller un texte mis en forme
    paste hint = Le HTML d’un traitement de texte ou d’une page web devient du Markdown propre à la
      fin du texte.
    paste label = HTML
    convert = Convertir et ajouter
    idea = Idée
    draft = Brouillon
    in review = En relecture
    ready = Approuvé
    state published = Publié
    state retracted = Retiré
    saved revision = Révision {number}, enregistrée par {name}, {time}
    came from elsewhere = Rien d’enregistré au desk pour l’instant
    unseen changes = Les lecteurs ne voient pas encore la dernière révision.
    others here = Ouvert aussi par : {names}
    as file = En fichier
    typed before = Vous avez écrit ceci à {time} sans l’enregistrer.
    take up = Le reprendre
    throw away = Le jeter
    shows typed = Voici ce que vous avez écrit à {time} ; ce n’est pas encore enregistré.
    save = Enregistrer
    why = Pourquoi (facultatif)
    preview = Aperçu
    review = Relecture
    step begin = En faire un brouillon
    step submit = Enregistrer et envoyer en relecture
    step send back = Renvoyer
    step approve = Approuver
    word = Note aux collègues
    publish group = Publier
    checks good = Rien ne manque.
    blocks = À corriger
    warns = À vérifier
    publish now = Enregistrer et publier
    quiet edit = Petite retouche, sans phrase
    due = Publier automatiquement le
    schedule = Enregistrer et programmer
    unschedule = Annuler la programmation
    scheduled for = La révision {number} sera publiée {time}.
    record = Retirer ou rétablir
    record sentence = Phrase pour les lecteurs
    retract = Retirer
    restore = Rétablir
    plan group = Prévision
    nobody = Personne
    notes = Notes aux collègues
    note = Note
    passage = Passage concerné (facultatif)
    add note = Ajouter la note
    settle = Réglé
    settled by = Réglé par {name}
    done saved = Enregistré.
    done merged = Enregistré, réuni avec ce qu’un autre avait enregistré entre-temps.
    done step = C’est fait : l’article est à l’étape suivante.
    done published = Publié.
    done scheduled = Programmé.
    done unscheduled = La programmation est annulée.
    done record = C’est consigné.
    done note = La note est gardée.
    done thrown = Jeté.
    state conflict = Cela n’a pas été fait : l’article a changé d’état entre-temps. Voyez où il en
      est.
    not done = Cela n’a pas pu être fait
    merge title = Quelqu’un a enregistré une autre révision
    merge help = {name} a enregistré la révision {number} après que vous avez ouvert la vôtre. Ce
      qu’un seul a changé est pris ; là où les deux ont changé, choisissez. Rien n’est encore
      enregistré.
    merge clean = Vous n’avez rien changé en commun. Relisez, puis enregistrez.
    mine = Le vôtre
    theirs = Le leur
    both = Les deux, le vôtre d’abord
    merge passage = Passage {number} du texte
    merge save = Enregistrer le choix
    merge text = Le texte avec ce qui a été pris
    fault missing = Ce champ est vide.
    fault too long = {count} caractères, c’est trop ; {most} au plus.
    fault too large = C’est trop long pour être enregistré ; {most} octets au plus.
    fault too many = Il y en a trop ; {most} au plus.
    fault control = Il contient un caractère de commande, comme il en vient en collant. Retapez le
      passage.
    fault address = Ceci ne peut figurer dans une adresse ; « {suggestion} » le pourrait.
    fault no time = Ce n’est pas une heure. Écrivez 2026-11-28T09:30.
    fault skipped = Les horloges sautent cette heure ce jour-là. Choisissez-en une autre.
    fault twice = Les horloges montrent cette heure deux fois ce jour-là. Choisissez laquelle.
    fault no number = Ce n’est pas un nombre de 0 à 100 000.
    fault past = Cette heure est passée.
    fault unknown = Il n’y en a pas de ce nom.
    check headline = Écrivez un titre.
    check section = Choisissez une rubrique.
    check body = Écrivez un texte, ou au moins un chapeau.
    check byline = Aucun auteur : mettez un nom, « staff » ou une agence.
    check lead alt = Dites ce que montre l’image principale, pour qui ne la voit pas.
    check lead credit = Indiquez à qui est l’image principale.
    check body alt = Dites entre [ et ] ce que montre l’image {detail}.
    check body credit = Indiquez derrière « | » à qui est l’image {detail}.
    check picture = L’image {detail} n’est pas dans la photothèque : ajoutez-la ou retirez-la.
    check link = Le lien vers {detail} ne mène nulle part : corrigez-le ou retirez-le.
    check related = Les lecteurs ne trouvent pas l’article lié {detail} : il est omis.
    check embargo past = L’embargo est passé et ne retient rien : retirez-le ou changez-le.
    check expiry past = L’article disparaîtrait aussitôt : fixez une expiration plus tardive ou
      aucune.
    check expiry before embargo = L’expiration n’est pas après l’embargo : nul ne verrait l’article.
    check terms = Les conditions ne sont que des mots : cochez ce que le programme doit respecter.
    check four eyes = Quelqu’un d’autre doit d’abord l’approuver : envoyez-le en relecture.
    bold = Gras
    italic = Italique
    link = Lien
    heading = Intertitre
    quote = Citation
    list = Liste
    tool picture = Image
    keys = Raccourcis clavier
    keys save = Enregistrer
    keys help = Cette liste
    live preview = Aperçu à côté du texte
    kept at = Conservé à {time}, non enregistré
    kept here = Pas de connexion : conservé dans ce navigateur
    found here = Ce navigateur a conservé un texte jamais envoyé.
    newer here = Quelqu’un a enregistré une révision plus récente ; la vôtre y sera réunie.
    words.one = {count} mot
    words.other = {count} mots
    minutes.one = {count} minute de lecture
    minutes.other = {count} minutes de lecture

    [trouble]
    not found = Cette page n’est pas ici
    not found help = L’adresse est peut-être mal écrite, ou la page n’a jamais existé. Une
      recherche trouvera peut-être ce que vous vouliez.
    gone = Cette page n’est plus là
    gone help = Elle était ici et a été retirée pour de bon. Une recherche trouvera peut-être ce
      que vous vouliez.
    nearest = La page la plus proche~: {page}.
    perhaps = Vous cherchiez peut-être
    not understood = Nous n’avons pas compris cette demande
    not understood help = Une partie de l’adresse ou du formulaire n’a pas pu être lue. Rien n’a
      été modifié.
    not allowed = Vous ne pouvez pas voir cette page
    not allowed help = Elle est réservée à d’autres.
    wrong method = Cette adresse fonctionne autrement
    wrong method help = Elle n’accepte pas ce genre de demande. Rien n’a été modifié.
    too large = C’était trop à la fois
    too large help = Ce qui a été envoyé dépasse ce que nous acceptons. Rien n’a été modifié.
    too many = Trop de demandes
    too many help = Un très grand nombre de demandes est venu de votre réseau en peu de temps.
    broken = Quelque chose s’est cassé chez nous
    broken help = La faute est la nôtre et elle a été notée. Le reste du journal fonctionne
      peut-être encore.
    busy = Nous sommes débordés
    busy help = Plus de lecteurs sont venus à la fois que nous ne pouvons en servir. La page, elle,
      est toujours là.
    try again.one = Réessayez dans {count}~seconde.
    try again.other = Réessayez dans {count}~secondes.
    request number = Numéro de la demande~: {number}
    to front = Vers la une
    """#
}
