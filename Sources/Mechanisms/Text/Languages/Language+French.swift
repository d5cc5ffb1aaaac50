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
    factor secret help = Saisissez ce secret dans votre application d’authentification, ou ouvrez
      le lien sur l’appareil qui la contient. Saisissez ensuite le code affiché.
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

    [pictures]
    no room for upload = Il n’y a pas de place pour cet envoi ; le disque est peut-être plein. Rien n’a été ajouté.
    words = Mots
    uploader = Apportée par
    none = Aucune image ne correspond.
    older = Images plus anciennes
    expiring = La licence expire sous 30 jours
    bring = Ajouter des images
    files = Fichiers d’image
    bring help = JPEG, PNG, WebP, AVIF ou GIF, jusqu’à 64 Mo chacune. Ce qu’un fichier dit de
      son origine est repris ; le lieu de la prise de vue ne l’est pas.
    taken = {file} : ajoutée.
    known = {file} : déjà présente.
    too large = {file} : trop grande. Une image peut avoir 64 Mo, 80 mégapixels et 20 000 pixels
      de côté.
    no picture = {file} : ce n’est pas une image JPEG, PNG, WebP, AVIF ou GIF.
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
