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
    not saved = L’enregistrement est impossible pour l’instant
    not saved help = Le site ne peut pas écrire sur son disque ou dans sa base de données. Rien
      n’est perdu~: votre texte est ci-dessous. Renvoyez-le dans un instant ou gardez-en une copie.
    desk = Rédaction
    diagnostics = Diagnostic
    page cache = Cache de pages
    no page cache = Pas de cache de pages : chaque page est refaite.
    busiest pages = Pages les plus demandées
    signed in as = Connecté~: {name}
    edit this story = Modifier cet article
    sign out = Se déconnecter
    sign in = Se connecter
    sign in help = Nom et mot de passe ouvrent la rédaction, ou un lien de connexion~: un
      administrateur le crée, il sert une fois, pendant 24 heures.
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

    [api]
    tokens = Jetons d’accès
    tokens help = Un jeton permet à un programme d’agir en votre nom, au plus avec vos propres
      droits.
    description = Ce que les programmes peuvent faire (OpenAPI)
    title = Ce que peuvent les programmes
    intro = Tout ce que fait la rédaction, un programme peut le faire : en JSON, selon les mêmes
      règles et avec la même trace.
    how tokens = Un programme envoie un jeton avec chaque requête. Chaque membre de la rédaction en
      crée dans son compte, dit ce qu’il permet, et le voit une seule fois.
    operations = Opérations
    needs = Avec un jeton pour : {scope}
    open = Pour tous
    new token = Nouveau jeton
    token name = À quoi il sert
    token name hint = Pour le reconnaître, par exemple «~import des agences~».
    token name fault = Dites en une ligne, 100 caractères au plus, à quoi il sert.
    token scopes = Ce qu’il permet
    token scopes fault = Choisissez au moins une chose, et rien que vous ne puissiez faire
      vous-même.
    token too many = Vous avez trop de jetons~; révoquez-en d’abord.
    token life = Valable
    token days.one = {count} jour
    token days.many = {count} de jours
    token days.other = {count} jours
    token for ever = sans limite
    make token = Créer le jeton
    token made = Voici le jeton «~{name}~». Copiez-le maintenant~: il ne sera plus affiché.
    your tokens = Vos jetons
    other tokens = Jetons des autres
    no tokens = Il n’y en a pas.
    token made at = créé le {when}
    token used = dernier usage~: {when}
    token unused = jamais utilisé
    token ends = expire le {when}
    token ended = expiré le {when}
    token revoked = révoqué le {when}
    revoke = Révoquer
    scope read = consulter la rédaction
    scope write = écrire et enregistrer des articles
    scope publish = publier et retirer
    scope pictures = gérer les images
    scope administer = lire le journal d’audit
    webhooks = Webhooks
    webhooks help = Des adresses extérieures averties de ce qui se fait ici~: chaque acte dès
      son enregistrement, dans l’ordre.
    new webhook = Nouveau webhook
    webhook address = Adresse
    webhook subjects = Ce dont elle est avertie
    hook stories = articles
    hook pictures = images
    hook paper = rubriques, sujets, personnes et pages
    add webhook = Enregistrer le webhook
    webhook made = Voici le secret qui signe les messages. Copiez-le maintenant~: il ne sera
      plus affiché.
    webhook malformed = Ce n’est pas une adresse web~; écrivez-la comme
      https://hooks.example/news.
    webhook in the clear = L’adresse doit commencer par https://.
    webhook in the house = Cette adresse est celle de cette machine ou de son réseau~;
      l’exploitant ne l’a pas permis.
    webhook subjects fault = Choisissez au moins une chose.
    webhook too many = Il y a trop de webhooks~; retirez-en d’abord.
    no webhooks = Aucun webhook n’est enregistré.
    webhook on = Actif
    webhook off = Arrêté
    webhook waiting.one = {count} envoi en attente
    webhook waiting.many = {count} d’envois en attente
    webhook waiting.other = {count} envois en attente
    ping = Tester
    switch on = Activer
    switch off = Arrêter
    remove = Retirer
    deliveries = Derniers envois
    waiting = En attente
    delivered = Livré
    given up = Abandonné
    attempts.one = {count} essai
    attempts.many = {count} d’essais
    attempts.other = {count} essais
    answered = réponse {status}
    next attempt = nouvel essai~: {when}
    resend = Renvoyer
    [people]
    code title = Votre code
    code help = Ouvrez votre application d’authentification et saisissez les six chiffres qu’elle
      affiche. Si l’appareil est perdu, saisissez un de vos codes de secours.
    name = Nom
    password = Mot de passe
    code = Code
    wrong password = Ce nom et ce mot de passe ne vont pas ensemble. Un administrateur peut vous
      donner un lien pour choisir un nouveau mot de passe.
    wrong code = Ce code est faux ou a déjà servi.
    too many tries.one = Trop de tentatives. Réessayez dans {count} minute ou demandez un lien à un
      administrateur.
    too many tries.many = Trop de tentatives. Réessayez dans {count} de minutes ou demandez un lien
      à un administrateur.
    too many tries.other = Trop de tentatives. Réessayez dans {count} minutes ou demandez un lien à
      un administrateur.
    sign in over = Le délai est passé ou trop de codes étaient faux. Veuillez vous connecter à
      nouveau.
    sign in busy = Trop de personnes se connectent en ce moment. Réessayez dans un instant.
    must have factor = Le journal demande un second facteur aux rédacteurs et aux administrateurs.
      Configurez le vôtre ci-dessous~; d’ici là, le reste de la rédaction reste fermé.
    saved = Enregistré.
    recovery codes = Vos codes de secours
    recovery codes help = Chacun remplace une fois le code habituel si votre appareil est perdu.
      Ils ne sont affichés qu’ici~: imprimez-les ou gardez-les avec vos mots de passe.
    change password = Changer le mot de passe
    set password = Choisir un mot de passe
    old password = Mot de passe actuel
    new password = Nouveau mot de passe
    new password again = Nouveau mot de passe, encore une fois
    password hint = Au moins 10 caractères. Quelques mots que vous seul réuniriez valent mieux
      qu’un mot aux lettres étranges.
    wrong old password = Le mot de passe actuel n’est pas le bon.
    short password = Le nouveau mot de passe a moins de 10 caractères.
    long password = Le nouveau mot de passe est trop long~: 1~024 octets au plus.
    obvious password = Le nouveau mot de passe se devine facilement~: c’est un nom, une répétition
      ou l’un de ceux que tout le monde essaie d’abord.
    different passwords = Les deux nouveaux mots de passe diffèrent.
    second factor = Second facteur
    second factor help = En plus du mot de passe, la rédaction peut demander six chiffres
      qu’affiche une application sur votre téléphone. Qui n’a que votre mot de passe n’entre alors
      nulle part.
    begin factor = Configurer un second facteur
    factor secret help = Scannez l’image avec votre application d’authentification, saisissez-y
      le secret, ou ouvrez le lien sur l’appareil qui la contient. Saisissez ensuite le code affiché.
    factor picture = Code QR contenant le secret pour l’application d’authentification
    open app = Ouvrir dans l’application
    confirm factor = Activer
    factor is on = Le second facteur est actif.
    codes left.one = Il reste {count} code de secours.
    codes left.many = Il reste {count} de codes de secours.
    codes left.other = Il reste {count} codes de secours.
    renew codes = Nouveaux codes de secours
    factor off = Désactiver
    sessions = Où vous êtes connecté
    sessions help = Si vous ne reconnaissez pas un appareil, fermez sa session et changez de mot de
      passe.
    unknown device = Appareil inconnu
    this session = Celui-ci
    session began = Depuis
    session seen = Dernier usage
    end session = Fermer la session
    end other sessions = Fermer toutes les autres sessions
    roles = Rôle
    roles help = Les rôles s’additionnent. Chacun vaut partout, dans une édition ou dans une de ses
      rubriques.
    role number = Rôle {number}
    no role = aucun
    place = Où
    everywhere = partout
    save roles = Enregistrer les rôles
    add = Ajouter un compte
    is disabled = Fermé~: personne n’entre avec lui.
    enable = Rouvrir le compte
    disable = Fermer le compte
    yes = oui
    no = non
    getting in = Accès
    new link = Un lien à remettre
    new link help = Il n’est affiché qu’ici, sert une fois et dure 24 heures. Remettez-le de façon
      que personne d’autre ne le lise.
    reset help = Qui a oublié son mot de passe ou perdu son appareil entre par un lien et choisit
      un nouveau mot de passe.
    invitation help = Avec un lien, la personne entre et choisit un mot de passe.
    make reset = Créer un lien pour un nouveau mot de passe
    make invitation = Créer une invitation
    policy = Règles de la rédaction
    four eyes = Deux paires d’yeux
    four eyes help = Personne ne publie ce qu’il a enregistré en dernier, sauf si quelqu’un d’autre
      l’a approuvé.
    want factor = Second facteur pour les rédacteurs
    want factor help = Rédacteurs et administrateurs configurent un second facteur avant toute
      autre chose.
    public changes = Journal public des modifications
    public changes help = Les lecteurs voient ce qui a changé dans un article après sa publication,
      quand et pourquoi.
    save policy = Enregistrer les règles

    [audit]
    none = Rien au registre ne répond à ces filtres.
    when = Quand
    who = Qui
    act = Acte
    subject = Objet
    from = Du
    to = Au
    anybody = Tout le monde
    any act = Tous les actes
    show = Afficher
    older = Entrées plus anciennes
    export = Exporter ces entrées en JSON
    [paper]
    breaking = Urgent
    front = Une
    sections = Rubriques
    topics = Thèmes
    menus = Menus
    pages = Pages permanentes
    breaking bar = Bandeau urgent
    people = Personnes
    agencies = Agences
    editions = Éditions
    parts = Parties du journal
    all editions = Dans toutes les éditions
    saved = Enregistré.
    conflict = Quelqu’un a modifié ceci après l’ouverture de votre formulaire. Rien n’a été
      enregistré ; votre saisie figure ci-dessous, avec l’état actuel en regard. Renvoyez-la pour
      qu’elle le remplace.
    refused = Rien n’est encore enregistré : certains champs sont à revoir.
    now = Actuellement : {value}
    nothing = rien
    save = Enregistrer
    add = Ajouter
    delete = Supprimer
    delete sure = Je confirme : c’est irréversible.
    order = Ordre
    save order = Enregistrer l’ordre
    up = Monter : {name}
    down = Descendre : {name}
    name = Nom
    slug = Adresse
    slug hint = La partie de l’adresse web. Les anciennes adresses continuent de mener ici.
    slug empty = Laissez vide pour la former d’après le nom.
    description = Description
    new section = Nouvelle rubrique
    open front = Composer sa une
    find = Chercher
    stories.one = {count} article
    stories.other = {count} articles
    stories.many = {count} articles
    next = Suite
    none = Il n’y a encore rien ici.
    merge = Fusionner
    merge topic = Fusionner avec un autre thème
    merge other = Fusionner avec une autre fiche
    merge hint = Adresse de celle qui reste, telle qu’elle figure dans son adresse web. Tous les
      articles y passent et les adresses de celle-ci y mènent.
    delete topic = Supprimer ce thème
    delete one = Supprimer cette fiche
    delete page = Supprimer cette page
    new person = Nouvelle personne
    new agency = Nouvelle agence
    role = Fonction au journal
    biography = Biographie
    picture = Photo
    picture hint = Adresse ou empreinte d’une image de la photothèque ; celles des derniers
      articles sont proposées.
    credit = Crédit
    alt = Ce que montre la photo
    site = Site propre
    masthead = Sous le titre du journal
    footer = Au bas de chaque page
    menu hint = Un menu sans lien reste celui que le journal compose : toutes les rubriques et, en
      bas, les pages permanentes.
    link = Lien {number}
    own address = Adresse libre
    empty = – vide –
    lists = Listes
    words = Libellé
    new page = Nouvelle page
    title = Titre
    text = Texte en Markdown
    page role = Nature
    role about = À propos du journal
    role corrections = Politique de correction
    role ethics = Déontologie
    role privacy = Confidentialité
    role other = Autre
    preview = Aperçu
    imported = Cette page est venue en HTML. Le texte écrit ici la remplace.
    lead = Ouverture
    place = Place {number}
    front hint = Une place vide reçoit l’article le plus récent. Une place se vide d’elle-même à
      son terme, ou lorsque son article n’est plus visible.
    story address = Adresse de l’article
    until = Jusqu’au
    until hint = À l’heure de {zone} ; vide pour aucun terme.
    end hint = À l’heure de {zone}. Le bandeau quitte toutes les pages à cet instant.
    not shown = Les lecteurs ne voient pas cet article : la place a le plus récent.
    leads to = Mène à
    leads to hint = Un chemin de ce site ou une adresse ailleurs ; peut rester vide.
    bar is up = Le bandeau figure sur toutes les pages jusqu’au {date}.
    no bar = Aucun bandeau en ce moment.
    take down = Retirer le bandeau
    new edition = Nouvelle édition
    language = Langue
    tagline = Ligne sous le titre
    zone = Fuseau horaire
    zone hint = Par exemple Europe/Paris. Les jours de l’édition en dépendent.
    telegram = Canal Telegram
    drag = Glisser pour réordonner
    wrong missing = À remplir.
    wrong too long = C’est trop long.
    wrong bad text = Contient des caractères qui ne sont pas du texte.
    wrong bad slug = Minuscules, chiffres et traits d’union seulement.
    wrong reserved = Le programme utilise lui-même cette adresse.
    wrong taken slug = Autre chose occupe ou occupait cette adresse.
    wrong taken name = Une autre fiche l’a déjà.
    wrong zone = Ce n’est pas un fuseau horaire.
    wrong language = Cette langue n’est pas installée.
    wrong address = Ce n’est pas une adresse.
    wrong time = Ce n’est pas une date avec une heure.
    wrong past = C’est déjà passé.
    wrong no story = Aucun article de cette édition et de cette place n’a cette adresse.
    wrong hidden = Les lecteurs ne voient pas cet article.
    wrong twice = Cet article figure ici deux fois.
    wrong picture = La photothèque n’a pas cette image.
    wrong no such = Cela n’existe plus.
    wrong in use = Des articles s’en servent encore. Fusionnez-le plutôt.
    wrong unsure = Cochez la case pour confirmer.
    [stories]
    changes title = Ce qui a changé
    all changes = Voir tout ce qui a changé
    about changes = Chaque version de cet article que les lecteurs ont vue~: ce qui a changé,
      quand et pourquoi.
    changes of retracted = Cet article est retiré. Ce qui lui est arrivé figure ici~; son texte
      n’est plus affiché.
    changes as data = En données (JSON)
    more changes = Autres modifications
    newest changes = Modifications les plus récentes
    first published = Publication
    small edit = Orthographe et mise en forme
    added = ajouté~:
    removed = supprimé~:
    text stayed = Le texte est resté tel quel.
    headline = Titre
    standfirst = Chapô
    lists = Listes d’articles
    view mine = Les miens
    view drafts = Brouillons
    view in review = En relecture
    view ready = Prêts
    view scheduled = Programmés
    view embargoed = Sous embargo
    view published today = Publiés aujourd’hui
    view stale = En souffrance
    view all = Tous
    state idea = idée
    state draft = brouillon
    state in review = en relecture
    state ready = prêt
    state published = publié
    state retracted = retiré
    unpublished changes = modifications non publiées
    filter = Filtrer
    filter edition = Édition
    filter section = Rubrique
    filter owner = Confié à
    filter author = Dans la signature
    filter state = État
    filter topic = Sujet
    filter text = Mots
    any edition = Toutes les éditions
    any section = Toutes les rubriques
    anybody = Tout le monde
    any state = Tous les états
    apply filter = Afficher
    clear filter = Sans filtre
    saved filters = Filtres enregistrés
    filter name = Enregistrer cette liste sous
    keep filter = Enregistrer
    drop filter = Supprimer le filtre «~{name}~»
    filter name fault = Donnez-lui un nom de 100 caractères au plus~; 50 filtres peuvent être
      enregistrés.
    select = Sélectionner «~{headline}~»
    words.one = {count} mot
    words.other = {count} mots
    pictures.one = {count} image
    pictures.other = {count} images
    nobody = personne
    saved by = {date}, {name}
    scheduled for = à paraître {date}
    embargo until = embargo jusqu’au {date}
    no stories = Aucun article dans cette liste.
    more stories = Suite de la liste
    saved earlier = Enregistrés avant
    saved later = Enregistrés après
    headline column = Article
    saved column = Dernier enregistrement
    length column = Longueur
    bulk = Avec les articles sélectionnés
    bulk act = Que faire
    bulk assign = Confier
    bulk move = Déplacer vers une rubrique
    bulk submit = Envoyer en relecture
    bulk approve = Approuver
    bulk publish = Publier
    bulk retract = Retirer
    bulk owner = Confier à
    bulk owner hint = Pour confier.
    bulk place = Déplacer vers
    bulk place hint = Pour déplacer : une rubrique de l’édition des articles.
    bulk note = Phrase pour les lecteurs
    bulk note hint = Pour les retraits et les modifications d’articles publiés.
    bulk preview = Voir ce qui va se passer
    bulk will happen = Voici ce qui va se passer
    bulk happened = Voici ce qui s’est passé
    bulk confirm.one = Le faire pour {count} article
    bulk confirm.other = Le faire pour {count} articles
    bulk left = Laissé tel quel
    will assign = sera confié à {name}
    will unassign = ne sera confié à personne
    will move = passe dans {section}
    will move published = passe dans {section} par une modification non publiée ; les lecteurs l’y
      trouveront après publication
    will submit = part en relecture
    will approve = sera approuvé
    will publish = sera publié aussitôt
    will update = les lecteurs reçoivent le nouveau texte comme mise à jour, avec la phrase
    will retract = sera retiré~; les lecteurs voient la phrase à son adresse
    bulk done = fait
    reason not allowed = votre rôle ne le permet pas dans sa rubrique
    reason state = son état~: {state}
    reason eyes = quelqu’un d’autre doit d’abord l’approuver
    reason no changes = les lecteurs voient déjà tout
    reason other edition = la rubrique appartient à une autre édition
    reason already there = il est déjà dans cette rubrique
    reason gone = cet article n’existe pas
    reason changed = quelqu’un l’a modifié entre-temps
    reason faults = impossible de le publier tel quel~: {faults}
    note missing = Écrivez la phrase que verront les lecteurs.
    none selected = Aucun article n’a été sélectionné.
    too many selected = Au plus 100 articles à la fois.
    no bulk act = Choisissez que faire.
    no bulk place = Choisissez la rubrique.
    back to stories = Retour aux articles
    keys = Raccourcis
    key next = article suivant
    key previous = article précédent
    key open = ouvrir
    key select = sélectionner
    key search = vers les mots
    key help = cette liste
    planned for = Prévu pour {day}
    other day = Un autre jour
    nothing planned = Rien n’est prévu.
    words of = {written} mots sur {planned}
    pictures of = images~: {written} sur {planned}
    section sum = Au total
    add idea = Ajouter une idée
    idea headline = Titre de travail
    idea day = Jour
    idea words = Mots prévus
    idea pictures = Images prévues
    idea headline fault = Donnez-lui un titre de 300 caractères au plus.
    idea section fault = Choisissez une rubrique.
    idea day fault = Écrivez le jour ainsi~: 2026-11-28.
    idea number fault = Écrivez un nombre entier de 0 à 99~999.
    previous day = La veille
    next day = Le lendemain
    previous month = Mois précédent
    next month = Mois suivant
    nothing in month = Rien n’est programmé ni sous embargo ce mois-ci.
    weekday = Jour
    by schedule = Publiés par programmation
    due and done = prévu {due}, fait {done}
    on time = à l’heure
    minutes late.one = {count} minute de retard
    minutes late.other = {count} minutes de retard
    seconds late.one = {count} seconde de retard
    seconds late.other = {count} secondes de retard
    not published because = non publié~: {reason}
    revisions = Versions enregistrées
    revision number = Version {number}
    published as = publiée comme version {number}
    compare = Comparer
    compare from = De
    compare to = À
    compared = De la version {from} à la version {to}
    restore = Rétablir
    restore title = Rétablir la version {number}
    restore help = Son texte devient la version la plus récente. Rien de ce qui a été enregistré
      n’est perdu, et les lecteurs n’en voient rien avant la publication.
    restore why = Pourquoi
    no revisions = Le desk n’a encore enregistré aucune version de cet article.
    in source = Dans le texte Markdown
    as rendered = Tel que le verraient les lecteurs
    other fields = Autres champs
    same = Les deux versions sont identiques.
    saved meanwhile = Quelqu’un a enregistré la version {number} entre-temps. Regardez-la, puis
      rétablissez si vous le voulez encore.
    log setting = Ce que les lecteurs peuvent consulter
    log is public = Les lecteurs peuvent consulter ce qui a changé dans cet article.
    log is hidden = Les lecteurs ne peuvent pas consulter ce qui a changé dans cet article.
    hide log = Retirer le journal des modifications aux lecteurs
    show log = Donner le journal des modifications aux lecteurs
    translations = Traductions
    follows = suit la version {number} sur {count}
    up to date = à jour
    behind = en retard
    follows nothing = La version qu’elle suit n’est pas consignée.
    changed since = Ce qui a changé dans l’original depuis
    mark following = Indiquer qu’elle suit la version {number}
    original is = Traduit de
    no translations = Il n’y a pas encore d’autre version linguistique.
    join original = Cet article en traduit un autre
    join help = Cherchez dans les autres éditions l’article que celui-ci traduit. Ils deviennent
      alors des versions l’un de l’autre.
    join search = Mots de l’original
    join find = Chercher
    join none = Aucun article d’une autre édition ne contient ces mots.
    join this = Il traduit celui-ci : {headline}
    join refused = Il existe déjà une version de cet article dans cette édition.
    begin translation = Commencer une traduction
    begin translation help = Le texte, sa structure et ses images sont copiés dans un nouveau
      brouillon, à traduire.
    translation place = Édition et rubrique
    translation place fault = Choisissez une rubrique d’une autre édition qui n’a pas encore de
      version de cet article.
    begin = Commencer
    new story = Nouvel article

    [editor]
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
    choose original = Choisir l’article que celui-ci traduit
    group picture = Image principale
    group address = Adresse et aperçus de lien
    group times = Heures et conditions
    group related = Versions et articles liés
    group paste = Coller un texte mis en forme
    paste hint = Le HTML d’un traitement de texte ou d’une page web devient du Markdown propre à la
      fin du texte.
    paste label = HTML
    convert = Convertir et ajouter
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
    signed out here = Vous êtes déconnecté. Votre texte est conservé dans ce navigateur.
    sign in anew = Se reconnecter dans un nouvel onglet
    found here = Ce navigateur a conservé un texte jamais envoyé.
    newer here = Quelqu’un a enregistré une révision plus récente ; la vôtre y sera réunie.
    words.one = {count} mot
    words.other = {count} mots
    minutes.one = {count} minute de lecture
    minutes.other = {count} minutes de lecture

    [pictures]
    no room for upload = Il n’y a pas de place pour cet envoi ; le disque est peut-être plein. Rien n’a été ajouté.
    words = Mots
    uploader = Apportée par
    none = Aucune image ne correspond.
    older = Images plus anciennes
    expiring = La licence expire sous 30 jours
    bring = Ajouter des images
    files = Fichiers d’image
    bring help = JPEG, PNG, WebP, AVIF, HEIC ou GIF, jusqu’à 64 Mo chacune. Ce qu’un fichier dit de
      son origine est repris ; le lieu de la prise de vue ne l’est pas.
    taken = {file} : ajoutée.
    known = {file} : déjà présente.
    too large = {file} : trop grande. Une image peut avoir 64 Mo, 80 mégapixels et 20 000 pixels
      de côté.
    no picture = {file} : ce n’est pas une image JPEG, PNG, WebP, AVIF, HEIC ou GIF lisible ici.
    damaged = {file} : endommagée ou incomplète.
    no room = {file} : impossible de l’enregistrer ; le disque est peut-être plein. Rien n’en a
      été gardé.
    no program = {file} : impossible de la lire ; le programme qui lit les images a échoué.
    no file = Choisissez au moins un fichier.
    broken upload = L’envoi est incomplet ou trop volumineux. Rien n’a été ajouté.
    title = Image
    alt = Ce que l’on voit
    alt help = Lu à ceux qui ne voient pas l’image.
    caption = Légende
    credit = Crédit
    rights = Droits et usage
    last day = Dernier jour de la licence
    last day help = Ensuite, l’image quitte toutes les pages. Laisser vide s’il n’y a pas de
      fin.
    focus x = Point essentiel, pourcentage depuis la gauche
    focus y = Le même, pourcentage depuis le haut
    bad percent = Écrivez un nombre entier de 0 à 100.
    long field = 2 000 caractères au plus.
    save = Enregistrer
    saved = Enregistré.
    uses = Où elle est utilisée
    unused = Aucun article ne la montre.
    delete = Supprimer l’image
    delete help = Définitivement. Seule une image qu’aucun article n’a jamais montrée peut être
      supprimée.
    in use = Un article montre ou a montré l’image. Elle reste.
    waiting = D’autres tailles sont en préparation.
    failed = Les autres tailles n’ont pas pu être faites ; les premières sont montrées.
    withdrawn = La licence a expiré : les lecteurs ne la voient plus.
    use = Utiliser dans l’article
    nameless = Sans nom
    focus = Ce qui doit se voir
    focus help = Les recadrages pour les cartes sont faits autour de ce point : choisissez une des
      neuf places ou écrivez des pourcentages.
    focus click = Un clic sur l’image place aussi le point.
    place upper left = En haut à gauche
    place top = En haut
    place upper right = En haut à droite
    place left = À gauche
    place middle = Au milieu
    place right = À droite
    place lower left = En bas à gauche
    place bottom = En bas
    place lower right = En bas à droite
    crops = Recadrages
    crop waiting = En préparation.
    crop by hand = Choisir la partie à la main
    crop help = En pourcentage de l’image ; la hauteur découle de la forme. Laissez les trois
      vides et le point décide.
    crop left = Bord gauche
    crop top = Bord supérieur
    crop width = Largeur
    bad crop = Écrivez trois nombres entiers de 0 à 100, ou aucun.
    crop outside = Cette partie dépasse de l’image.
    used by people = Personnes dont c’est le portrait
    used in copy = dans la copie de travail, pas encore publiée
    used in = Utilisée dans
    replace = Remplacer partout
    replace help = Une autre image prend sa place d’un coup, dans chaque article et partout où
      elle est montrée. Ses adresses mènent à la nouvelle, les copies de travail publieront la
      nouvelle, et les révisions enregistrées continuent de nommer l’image qu’elles avaient.
    replace reach = Ce qui changera
    replace file = Nouveau fichier
    replace digest = Ou l’empreinte d’une image de la photothèque
    replace reason = Pourquoi
    replace reason help = Pour le registre ; les lecteurs ne le voient pas.
    replace words = Montrer la nouvelle image avec ses propres mots : ce que l’on voit, légende,
      crédit
    replace no reason = Dites pourquoi, en 500 caractères au plus.
    replace nothing = Choisissez un fichier ou une image de la photothèque.
    replace same = C’est la même image.
    replace unfit = Cette image ne peut pas prendre sa place : sa licence a expiré ou une autre
      l’a remplacée.
    replace not yours = Elle est montrée là où vous ne pouvez pas publier : {places}. Demandez à
      qui le peut.
    replaced = Une autre image l’a remplacée partout.
    replacements = Remplacements
    replaced line = {old} a été remplacée par {new} : {reason}
    drop = Ou déposez des fichiers d’image ici
    sending = {file} : envoi en cours.
    reading = {file} : examen en cours.
    broken sending = {file} : l’envoi n’a pas abouti. Réessayez.

    [saved]
    save = Enregistrer
    saved = Enregistré
    saved said = Enregistré dans votre liste.
    unsaved said = Retiré de votre liste.
    link = Enregistrés
    title = Articles enregistrés
    about = Votre liste, gardée pour ce navigateur, sans compte. Personne d’autre ne la voit.
    about account = La liste de {name}, sur chaque appareil où vous vous connectez. Personne
      d’autre ne la voit.
    views = Parties de la liste
    current = Liste
    unread = Non lus
    read = Lus
    archived = Archives
    search = Mots d’un article ou d’une note
    count.one = {count} entrée
    count.other = {count} entrées
    none = Rien n’est encore enregistré
    none help = Appuyez sur ☆ sous un article~: il apparaît ici aussitôt, sans compte. Vous pouvez
      écrire des notes, archiver ce que vous avez lu et tout emporter dans un fichier.
    nothing here = Cette partie de la liste est vide.
    nothing found = Rien dans votre liste ne contient ces mots.
    whole list = Afficher toute la liste
    on = Enregistré {date}
    is read = Lu
    elsewhere = Sur {host}
    gone = Un article qui n’est plus ici
    entry gone = Ceci n’est plus dans votre liste~: cela a été retiré dans une autre fenêtre ou sur
      un autre appareil. Rien n’a changé~; votre texte est ci-dessous.
    since = Depuis que vous l’avez enregistré
    what changed = Ce qui a changé dans le texte
    changes title = Ce qui a changé depuis l’enregistrement
    mark read = Marquer comme lu
    mark unread = Marquer comme non lu
    put away = Archiver
    back = Remettre dans la liste
    remove = Retirer
    note = Votre note
    add note = Écrire une note
    change note = Modifier la note
    keep note = Garder la note
    take along = Emporter votre liste
    bookmarks = Signets (HTML)
    book = Livre (EPUB)
    book part = Livre (EPUB), partie {number}
    book help = Le livre contient les articles entiers avec leurs images, à lire sans connexion.
    private feed = Fil privé (Atom)
    feed help = Quiconque connaît cette adresse peut lire. Gardez-la pour vous~; une nouvelle rend
      les anciennes inutiles.
    new feed = Nouvelle adresse des fils
    bring = Importer des signets
    bring help = Un fichier de signets exporté par un navigateur (HTML), ou l’export de Pocket
      (HTML, CSV ou ZIP), de {size} Mo au plus. Les articles de ce journal sont enregistrés~; les
      autres pages figurent dans la liste comme liens.
    file = Fichier
    report = Résultat de l’importation
    came stories.one = {count} article de ce journal est maintenant dans votre liste.
    came stories.other = {count} articles de ce journal sont maintenant dans votre liste.
    came links.one = {count} page d’ailleurs est dans votre liste comme lien.
    came links.other = {count} pages d’ailleurs sont dans votre liste comme liens.
    came known.one = {count} y était déjà.
    came known.other = {count} y étaient déjà.
    came missing.one = {count} adresse de ce journal ne mène à aucun article~:
    came missing.other = {count} adresses de ce journal ne mènent à aucun article~:
    came refused.one = {count} n’est pas une adresse du web~:
    came refused.other = {count} ne sont pas des adresses du web~:
    came full.one = {count} n’a pas trouvé de place~: la liste est pleine.
    came full.other = {count} n’ont pas trouvé de place~: la liste est pleine.
    and more.one = et {count} de plus
    and more.other = et {count} de plus
    no file = Choisissez d’abord un fichier.
    file too large = Ce fichier dépasse {size} Mo. Rien n’a été importé.
    file too many = Ce fichier compte plus de {count} signets. Divisez-le. Rien n’a été importé.
    file unreadable = Ce n’est ni un fichier de signets (HTML), ni un fichier CSV avec une colonne
      «~url~», ni une archive ZIP qui en contient un. Rien n’a été importé.
    file broken = Le fichier n’est pas arrivé entier. Envoyez-le de nouveau.
    to list = Vers votre liste
    you = Ce que le journal sait de vous
    you link = Vos données, appareils et compte
    you nothing = Rien. Ce navigateur n’a gardé aucune liste ici.
    you nothing help = La première chose que vous enregistrez, suivez ou signez donne à ce
      navigateur un cookie avec un nombre aléatoire. Jusque-là, il n’y en a pas.
    you kept = Ce qui est gardé
    you since = Gardé depuis {date}.
    you saved.one = {count} entrée dans votre liste, avec sa note.
    you saved.other = {count} entrées dans votre liste, avec leurs notes.
    you followed.one = {count} sujet, auteur ou rubrique que vous suivez.
    you followed.other = {count} sujets, auteurs et rubriques que vous suivez.
    you votes.one = {count} vote pour un commentaire.
    you votes.other = {count} votes pour des commentaires.
    you reports.one = {count} signalement d’un commentaire.
    you reports.other = {count} signalements de commentaires.
    you appeals.one = {count} demande de réexamen d’un de vos commentaires.
    you appeals.other = {count} demandes de réexamen de vos commentaires.
    you name = Le nom sous vos commentaires~: {name}.
    you login = Le compte {name}, avec une empreinte de son mot de passe.
    you token = Pour chaque appareil, un nombre aléatoire dans un cookie, dont le journal garde
      une empreinte, le nom du navigateur et le dernier jour. Aucune adresse de réseau, rien de ce
      que vous lisez.
    you download = Tout télécharger (JSON)
    devices = Appareils avec cette liste
    device seen = Vu pour la dernière fois le {date}
    end device = Lui retirer la liste
    to device = Emporter la liste vers un autre appareil
    to device help = Crée une adresse qui fonctionne une fois, pendant 15 minutes. Ouvrez-la sur
      l’autre appareil~: les deux ont cette liste.
    make link = Créer l’adresse
    link ready = Ouvrez cette adresse sur l’autre appareil dans les 15 minutes. Elle fonctionne
      une fois.
    join = Rejoindre cette liste~?
    join help.one = Elle compte {count} entrée. Ce que ce navigateur a enregistré s’y ajoute, et
      les deux appareils la partagent. Continuez seulement si l’adresse vient de vous.
    join help.other = Elle compte {count} entrées. Ce que ce navigateur a enregistré s’y ajoute,
      et les deux appareils la partagent. Continuez seulement si l’adresse vient de vous.
    join button = Rejoindre la liste
    dead link = Cette adresse ne fonctionne plus
    dead link help = Elle fonctionne une fois, pendant 15 minutes. Créez-en une autre sur
      l’appareil qui a la liste.
    account = Compte
    account help = Avec un compte, vous avez la liste partout où vous vous connectez. Il faut un
      nom et un mot de passe~; pas d’adresse électronique.
    wish = Un nom qui vous plaît
    wish help = Un nombre y est ajouté, pour qu’il ne soit qu’à vous.
    make account = Créer un compte
    go on = Continuer
    login = Votre nom pour vous connecter
    login help = Gardez-le avec le mot de passe~: sans courriel, personne ne peut vous les
      renvoyer.
    others end = Les autres appareils avec cette liste doivent se connecter une fois.
    sign in title = Se connecter à votre liste
    sign in help = Ce que ce navigateur a enregistré rejoint la liste du compte~; rien n’est
      perdu.
    wrong = Ce nom et ce mot de passe ne vont pas ensemble.
    wait.one = Il y a eu trop d’essais. Réessayez dans {count} minute.
    wait.other = Il y a eu trop d’essais. Réessayez dans {count} minutes.
    sign out help = La liste reste avec le compte~; ce navigateur repart de zéro.
    about mail = Votre liste, sur chaque appareil où vous vous connectez par un lien reçu par
      courriel. Personne d’autre ne la voit.
    account help mail = Avec un compte, vous avez la liste partout où vous vous connectez~: par un
      lien reçu par courriel, ou avec un nom et un mot de passe.
    login help mail = Gardez-le avec le mot de passe. Un lien par courriel peut s’ajouter ensuite,
      pour le jour où vous aurez oublié l’un des deux.
    login second = Gardez-le avec le mot de passe. Les liens par courriel continuent de
      fonctionner.
    set password = Choisir un mot de passe
    set password help = Avec un nom et un mot de passe, vous entrez sans courriel. Les liens par
      courriel continuent de fonctionner.
    mail way = Par un lien reçu par courriel
    password way = Avec un nom et un mot de passe
    mail address = Adresse électronique
    mail hint = Un lien y est envoyé, et jamais rien d’autre. Le journal garde une empreinte de
      l’adresse, pas l’adresse. Qui n’a pas encore de compte en reçoit un.
    mail join hint = Un lien y est envoyé pour confirmer l’adresse. Ensuite, les liens par
      courriel vous ouvrent le compte, même si le mot de passe est oublié.
    send link = M’envoyer un lien
    no address = Ce n’est pas une adresse électronique. Elle ressemble à nom@example.org.
    mail wait.one = Trop de liens ont été demandés. Réessayez dans {count} minute.
    mail wait.other = Trop de liens ont été demandés. Réessayez dans {count} minutes.
    mail busy = Trop de courriels attendent d’être envoyés~; aucun lien n’est parti. Réessayez
      dans une minute.
    mail sent = Un lien est en route
    mail sent help = Si l’adresse est juste, un courriel avec un lien y arrive d’ici quelques
      minutes. Le lien fonctionne une fois, pendant 30 minutes. Regardez aussi parmi les
      indésirables.
    mail enter = Se connecter par ce lien~?
    mail make = Créer un compte par ce lien~?
    mail make help = Ce que ce navigateur a enregistré devient la liste du compte. Continuez
      seulement si l’adresse est la vôtre.
    mail join = Ajouter cette adresse à votre compte~?
    mail join help = Ensuite, les liens qui y sont envoyés ouvrent le compte où l’adresse a été
      écrite. Continuez seulement si c’est vous qui l’avez écrite.
    mail join do = Ajouter l’adresse
    mail joined = L’adresse ouvre maintenant le compte
    mail joined help = Les liens qui y sont envoyés ouvrent le compte.
    mail taken = Cette adresse ouvre un autre compte
    mail taken help = Une adresse appartient à un seul compte. Connectez-vous d’abord à l’autre
      par un lien, et retirez-lui l’adresse, ou faites oublier ce compte.
    mail dead = Ce lien ne fonctionne plus
    mail dead help = Il fonctionne une fois, pendant 30 minutes. Faites-vous en envoyer un autre.
    mail owner = Vous vous connectez par un lien reçu par courriel.
    mail no password = Vous venez d’entrer par un lien~; le mot de passe actuel n’est pas demandé.
    mail add = Ajouter un lien par courriel
    mail change = Prendre une autre adresse électronique
    mail change hint = Un lien y est envoyé pour confirmer l’adresse, qui remplace alors la
      première.
    mail remove = Ne plus envoyer de liens par courriel
    you mail = Une empreinte à clé de l’adresse électronique où sont envoyés les liens de
      connexion, et non l’adresse.
    letter subject = Votre lien vers {paper}
    letter enter = Avec ce lien, vous vous connectez à vos articles enregistrés chez {paper}~:
    letter join subject = Confirmez votre adresse pour {paper}
    letter join = Avec ce lien, vous confirmez que cette adresse doit ouvrir votre compte chez
      {paper}~:
    letter once = Il fonctionne une fois, pendant 30 minutes, dans n’importe quel navigateur.
    letter unasked = Si vous n’avez rien demandé, vous n’avez rien à faire~: sans le lien, il ne
      se passe rien.
    crowded = Trop de nouveaux lecteurs
    crowded help.one = De très nombreux navigateurs de votre réseau ont commencé une liste ici
      récemment~; rien n’a été gardé cette fois. Réessayez dans {count} minute. Les navigateurs qui
      ont déjà une liste continuent comme avant.
    crowded help.other = De très nombreux navigateurs de votre réseau ont commencé une liste ici
      récemment~; rien n’a été gardé cette fois. Réessayez dans {count} minutes. Les navigateurs qui
      ont déjà une liste continuent comme avant.
    stale form = Ce formulaire ne vient pas d’une de vos pages encore valables. Rien n’a changé~;
      votre texte est ci-dessous.
    full = Votre liste est pleine
    full help = Elle prend {count} entrées. Retirez-en, puis enregistrez de nouveau.
    forget = M’oublier
    forget help = Supprime la liste avec ses notes, ce que vous suivez, votre nom, le compte et
      tous les appareils~: aussitôt et pour toujours. Personne ne peut les rétablir.
    forget sure = Le journal doit-il vous oublier~?
    forget do = Oui, tout supprimer
    forget not = Non, garder
    forgotten = Le journal vous a oublié
    forgotten help = Tout est supprimé, le cookie aussi.
    offline = Les articles enregistrés peuvent se lire sur cet appareil sans connexion.
    follow = Suivre
    unfollow = Ne plus suivre
    following = Ce que vous suivez
    following about = Les nouveautés depuis votre dernière visite dans les sujets, rubriques et
      auteurs que vous suivez.
    follow nothing = Vous ne suivez encore rien
    follow nothing help = Appuyez sur Suivre sur la page d’un sujet, d’une rubrique ou d’un
      auteur. Aucun compte n’est nécessaire.
    nothing new = Rien de nouveau depuis votre dernière visite.
    new stories.one = {count} nouvel article
    new stories.other = {count} nouveaux articles
    over new = Plus de {count} nouveaux articles
    followed full = Vous suivez déjà le maximum ({count}). Retirez-en d’abord.

    [comments]
    name = Votre nom
    writing as = Vous écrivez sous le nom de {name}.
    title = Commentaires
    count.one = {count} commentaire
    count.other = {count} commentaires
    none = Personne n’a encore commenté.
    order = Ordre des commentaires
    oldest = Les plus anciens
    newest = Les plus récents
    replied = Les plus commentés
    picks = Choix de la rédaction
    no picks = La rédaction n’en a encore choisi aucun.
    write = Écrire un commentaire
    answer = Écrire une réponse
    text = Votre commentaire
    text hint = *italique*, **gras**, > citation, - liste, [mots](adresse). Au plus {count}
      caractères.
    post = Publier
    preview = Aperçu
    preview title = Ce que cela donnera
    trap = Laissez ce champ vide
    in answer to = En réponse à {name}
    in answer to gone = En réponse à un commentaire retiré
    reply = Répondre
    report = Signaler
    vote = Voter pour
    unvote = Retirer le vote
    votes.one = {count} vote
    votes.other = {count} votes
    edited = modifié {date}
    staff = Rédaction
    author = Auteur de l’article
    picked = Choix de la rédaction
    nameless = Anonyme
    gone = Ce commentaire n’est plus ici.
    closed = Les commentaires sont fermés.
    moderated = Les commentaires paraissent après lecture par la modération.
    more = Plus de commentaires
    first page = Aux premiers commentaires
    single = Commentaire de {name}
    to story = À l’article et à ses commentaires
    thanks = Votre commentaire est publié.
    held = Votre commentaire est enregistré et attend la modération. Vous seul le voyez ici.
    rejected = Ce commentaire n’est pas affiché. Vous seul le voyez ici.
    withdrawn = Vous avez retiré ce commentaire.
    why = Pourquoi
    decided = Décidé par {name}
    edit = Le modifier
    edit until = Vous pouvez le modifier jusqu’à {time}.
    delete = Le retirer
    delete hint = Le texte disparaît pour toujours~; les réponses restent.
    report title = Signaler ce commentaire
    report why = Ce qui ne va pas
    report words = Avec vos mots (facultatif)
    report send = Envoyer le signalement
    reported = Merci. La modération va regarder.
    appeal = Demander un nouvel examen
    appeal words = Pourquoi l’afficher
    appeal send = Envoyer
    appealed = Vous avez demandé un nouvel examen. La modération répondra ici.
    answered = Réponse de {name}
    banned = Vous ne pouvez pas commenter jusqu’au {date}.
    need text = Écrivez quelque chose.
    too long.one = C’est {count} caractère de trop.
    too long.other = C’est {count} caractères de trop.
    need name = Indiquez un nom.
    bad name = Ce nom contient des signes illisibles. Choisissez-en un autre.
    long name = Ce nom est trop long. Au plus {count} caractères.
    staff name = Ce nom ressemble à celui d’un membre de la rédaction. Choisissez-en un autre.
    office names = Rédaction | La rédaction | Équipe | L’équipe | Éditeur | Éditrice | Rédacteur
      | Rédactrice | Rédacteurs | Rédacteur en chef | Rédactrice en chef | Modérateur |
      Modératrice | Modérateurs | La modération | Administrateur | Administratrice |
      Administrateurs | Admin
    parent gone = Le commentaire auquel vous répondez n’est plus là. Votre texte est ci-dessous.
    story gone = Cet article n’est plus affiché et ne prend plus de commentaires. Votre texte est
      ci-dessous.
    too late = Il est trop tard pour modifier ce commentaire.
    no guests = Seuls les lecteurs inscrits peuvent commenter ici.
    new arrived.one = {count} nouveau commentaire
    new arrived.other = {count} nouveaux commentaires
    over new = Plus de {count} nouveaux commentaires
    own = Modifier ou retirer
    own list = Vos commentaires
    own none = Vous n’avez pas encore écrit de commentaire.
    sent before = Vous l’avez déjà envoyé. Votre texte est enregistré et attend la modération.
    own vote = Ce commentaire est le vôtre : aux autres de voter.
    guest = invité
    of readers = Commentaires des lecteurs
    unreached = Le site est injoignable. Ce que vous avez écrit reste ici~; réessayez.
    answers = Réponses à vos commentaires
    new answers.one = {count} nouvelle réponse depuis votre dernière visite
    new answers.other = {count} nouvelles réponses depuis votre dernière visite
    no answers = Aucune nouvelle réponse depuis votre dernière visite.
    answered by = {name} sous «~{title}~»
    answers feed = Réponses à tous vos commentaires (fil privé, Atom)
    thread feed = Réponses à ce commentaire (fil privé, Atom)
    reason unwanted = Publicité ou texte répété partout
    reason abuse = Insultes ou menaces
    reason hate = Contre un groupe de personnes
    reason off topic = Hors sujet
    reason privacy = Vie privée de quelqu’un
    reason falsehood = Faux et nuisible
    reason unlawful = Contraire à la loi
    reason other = Autre chose
    [reason]
    banned until = Les commentaires sont fermés à cette personne jusqu’au {date}~: {text}
    banned = Les commentaires sont fermés à cette personne~: {text}
    trap = Un champ que seuls les programmes voient a été rempli.
    nothing to read = Il n’y a rien à lire.
    too short = Trop court~: {found}~caractères sur au moins {least}.
    too long = Trop long~: {found}~caractères, au plus {most} sont acceptés.
    unreadable name = Le nom est illisible ou contient des caractères invisibles.
    like staff = Le nom {name} pourrait passer pour celui d’un membre de la rédaction.
    too many links = Trop de liens~: {found}~; le plus que cette personne peut mettre~: {most}.
    site on list = Il renvoie à {site}, un site de la liste du journal.
    word on list = Il dit {word}, qui est sur la liste du journal.
    shouting = {percent}~% des lettres sont des capitales, ce qui se lit comme un cri.
    repeated sign = Un même caractère est répété {found}~fois de suite.
    mostly signs = {percent}~% du texte est fait de ponctuation et de symboles.
    hidden characters = Caractères invisibles~: {found}.
    turned text = Il contient des signes qui changent le sens du texte.
    piled marks = Il y a trop de marques sur une même lettre.
    said before = Presque la même chose a déjà été écrite. Commentaires~: {found}~; personnes~:
      {writers}.
    too fast.one = Attendez {count}~seconde avant le prochain commentaire.
    too fast.other = Attendez {count}~secondes avant le prochain commentaire.
    too many = Commentaires de cette personne en {stretch}~: {found}.
    busy network = Commentaires du réseau de cette personne en {stretch}~: {found}.
    minute = une minute
    hour = une heure
    day = un jour
    rejected before = Commentaires de cette personne déjà refusés~: {found}.
    newcomer = C’est l’un des premiers commentaires de cette personne ici.
    premoderated = Ici, tous les commentaires attendent la modération.
    looks unwanted = D’après les décisions passées de la modération, il serait refusé avec une
      probabilité de {percent}~%.
    looks unwanted for = D’après les décisions passées de la modération, il serait refusé avec une
      probabilité de {percent}~%, surtout pour ces mots~: {words}.
    webhook = Un contrôle propre au journal dit~: {text}
    webhook silent = Le contrôle propre au journal n’a pas répondu.

    [moderation]
    title = Commentaires
    held = En attente
    reported = Signalés
    appealed = Contestés
    rejected = Refusés
    all = Tous
    empty = Aucun commentaire ici.
    widen = Afficher ceux de tous les lecteurs et articles
    key next = commentaire suivant
    key previous = commentaire précédent
    of story = Commentaires de cet article
    findings = Ce qui a été relevé
    reports = Signalements de lecteurs
    decisions = Décisions
    notes = Notes
    appeal = L’auteur demande un nouvel examen
    answer = Réponse à l’auteur
    ban = Cet auteur est exclu
    select = Sélectionner le commentaire de {name}
    selected = Tous ceux qui sont sélectionnés
    approve = Approuver
    reject = Refuser
    hold = Mettre en attente
    pick = Choisir pour la rédaction
    unpick = Retirer des choix
    pick fell = C’était un choix de la rédaction jusqu’à ce que son auteur le modifie, {date}.
    dismiss = Écarter les signalements
    why = Motif du refus
    choose = Choisissez un motif
    note to author = Précision pour l’auteur (facultatif)
    answer appeal = Répondre et maintenir le refus
    answer words = Réponse que l’auteur lira
    note = Note pour les collègues
    note words = Les lecteurs ne la voient jamais
    ban writer = Exclure l’auteur pour un temps
    ban time = Pour combien de temps
    ban unit = Unité
    hours = heures
    days = jours
    weeks = semaines
    ban reason = Motif, que l’auteur lira
    ban network = Exclure aussi tous ceux du même réseau
    lift = Lever l’exclusion
    undo = Annuler
    undone = {state} (annulé)
    state approved = approuvé
    state held = en attente
    state rejected = refusé
    state withdrawn = retiré par son auteur
    done approved = Approuvés : {count}
    done rejected = Refusés : {count}
    done held = Mis en attente : {count}
    done undone = Annulés : {count}
    done banned = L’auteur est exclu et en connaît le motif.
    done = C’est fait.
    none selected = Aucun commentaire n’est sélectionné.
    no reason = Choisissez le motif du refus : l’auteur en est informé.
    no time = La durée doit être un nombre entier, dix ans au plus.
    no ban reason = Dites pourquoi : la personne exclue le lira.
    mode = Comment les commentaires sont reçus
    mode section = Comme dans sa rubrique
    mode open = Ouverts
    mode moderated = Chacun attend un modérateur
    mode closed = Fermés
    days open = Fermés après tant de jours (vide : jamais)
    rules = Règles des rubriques
    rules help = La règle d’une rubrique vaut pour ses articles, sauf ceux qui ont la leur.
    policy = Politique
    policy help = Chaque contrôle peut signaler, retenir ou refuser un commentaire. Là où 0 est
      admis, il signifie jamais.
    export = Exporter
    export help = Tous les commentaires avec leur état, leur nom, leur heure et leur texte, sans rien
      d’autre de leurs auteurs. L’exportation est consignée.
    export json = Exporter en JSON
    export wxr = Exporter pour WordPress
    guests = Les lecteurs sans compte peuvent commenter
    on = Ce contrôle est actif
    faulty = Rien n’a été enregistré : il y a une erreur ci-dessous.
    line = Ligne {number} : {text}
    number = Un nombre entier de {least} à {most}.
    below = Au moins {least}, pour s’accorder aux autres champs.
    no word = Il n’y a pas de mot à chercher.
    no site = Ce n’est pas le nom d’un site, comme example.com.
    no language = Ce n’est pas le code d’une langue, comme en.
    too many = {most} lignes au plus.
    no choice = L’un de ceux-ci : {choices}.
    words = Mots
    words help = Un par ligne : mot | langue | tag, hold ou reject. Sans langue, il vaut pour toutes ; *
      remplace des lettres.
    sites = Sites
    sites help = Un par ligne : site | tag, hold ou reject.
    action tag = Le signaler aux modérateurs
    action hold = Retenir le commentaire
    action reject = Refuser le commentaire
    whom nobody = Personne
    whom guests = Les lecteurs sans compte
    whom everybody = Tout le monde
    phase ban = Auteurs exclus
    phase trap = Piège à programmes
    phase length = Longueur
    phase name = Noms
    phase links = Liens
    phase words = Mots de la liste
    phase noise = Cris et bruit
    phase echo = Répétition
    phase pace = Rythme
    phase history = Refus antérieurs
    phase newcomer = Premiers commentaires
    phase premoderation = Lecture avant publication
    phase classifier = Ressemblance avec ce qui a été refusé
    phase webhook = Programme du journal
    address = Interrogé à cette adresse (vide~: pas du tout)
    patience = Secondes d’attente de sa réponse
    silence = S’il ne répond pas
    secret = Les messages sont signés avec ce secret, comme ceux des webhooks~:
    length least = Caractères au moins
    length most = Caractères au plus
    links allowed = Liens permis à un habitué
    links newcomer = Liens permis à un nouveau venu
    capitals = Cri à partir de cette part de capitales, en pour cent (101 : jamais)
    run = Tant de fois le même signe, c’est trop
    signs = Bruit à partir de cette part de signes, en pour cent (101 : jamais)
    hidden = Caractères invisibles au plus
    seconds = Secondes entre deux commentaires d’un auteur
    hour = Commentaires d’un auteur par heure
    day = Commentaires d’un auteur par jour
    network minute = Commentaires d’un réseau par minute
    network hour = Commentaires d’un réseau par heure
    rejected before = Refus qui font attendre le suivant
    percent = S’ils font cette part de l’ensemble, en pour cent
    approved = Commentaires approuvés qui font un habitué
    whom = De qui les commentaires attendent
    tag from = Signalé à partir de, en pour cent
    hold from = Retenu à partir de
    reject from = Refusé à partir de
    action = Ce qui s’ensuit
    tally = Ce qui a été retiré, et pourquoi
    tally help = Combien de commentaires chaque mois, combien ont été retirés, par qui et pourquoi.
    tally nothing = Personne n’a commenté ces douze derniers mois.
    tally posted = Écrits
    tally people = Retirés par des personnes
    tally phases = Refusés par les contrôles

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
