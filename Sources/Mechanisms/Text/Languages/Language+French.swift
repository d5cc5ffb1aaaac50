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

    [site]
    skip = Aller au contenu
    home = À la une
    menu = Menu
    sections = Rubriques
    latest = En continu
    search = Rechercher
    topics = Thèmes
    corrections = Rectificatifs
    archive = Archives
    about = À propos
    feeds = Fils d’actualité
    feed of = Fil~: {name}
    telegram = {name} sur Telegram
    editions = Autres langues
    top = Haut de page

    [front]
    top stories = À la une
    most recent = Les plus récents
    most read = Les plus lus aujourd’hui
    more from = Plus d’articles~: {section}

    [story]
    by = Par {authors}
    staff = la rédaction
    from agency = Avec {agency}
    published = Publié
    updated = Mis à jour
    source = Source~: {source}
    picture credit = Photo~: {credit}
    topics = Thèmes
    related = À lire aussi
    previous = Article précédent
    next = Article suivant
    in this section = Dans cette rubrique
    languages = Lire cet article en
    share = Partager cet article
    share by mail = Par courriel
    share on telegram = Sur Telegram
    link = Lien vers cet article
    follow = Suivre {name}
    minutes.one = {count}~minute de lecture
    minutes.other = {count}~minutes de lecture
    corrections = Rectificatifs et mises à jour
    retracted = Cet article a été retiré.
    retracted because = Cet article a été retiré~: {note}
    embed = Sur un autre site~: {title}
    all by = Tous les articles de {name}

    [acts]
    publish = Publication
    update = Mise à jour
    clarify = Précision
    correct = Rectificatif
    retract = Retrait
    restore = Remise en ligne

    [pages]
    older = Articles plus anciens
    newer = Articles plus récents
    page = Page {number}
    stories.one = {count}~article
    stories.many = {count} d’articles
    stories.other = {count}~articles
    none = Il n’y a pas encore d’article ici.
    by person = Articles de {name}
    from agency = Dépêches de {name}
    on topic = Articles sur le thème~: {name}
    latest = Les derniers articles
    corrections = Rectificatifs
    corrections intro = Ce que nous avons corrigé, précisé ou retiré, du plus récent au plus ancien.
    no corrections = Il n’y a aucun rectificatif.
    archive = Archives
    archive of = Archives~: {date}

    [search]
    title = Recherche
    title for = Recherche~: {query}
    label = Mots à rechercher
    button = Rechercher
    section = Rubrique
    all sections = Toutes les rubriques
    from = Du
    to = Au
    order = Ordre
    newest = Du plus récent au plus ancien
    best = Par pertinence
    results.one = {count}~article trouvé pour {query}
    results.many = {count} d’articles trouvés pour {query}
    results.other = {count}~articles trouvés pour {query}
    more than = Plus de {number}~articles trouvés pour {query}
    none = Aucun article ne correspond à {query}.
    advice = Essayez moins de mots, d’autres mots, ou parcourez les archives par date.
    help = Les «~guillemets~» cherchent une expression~; un signe moins devant un mot
      écarte les articles qui le contiennent.

    [errors]
    not found = Il n’y a pas de page à cette adresse.
    not found advice = L’adresse est peut-être mal saisie. Essayez la recherche ou la une.
    gone = Cet article n’est plus publié.
    gone advice = Il a été retiré. La recherche et les archives gardent ce qui a paru ce jour-là.
    bad request = Cette demande n’a pas été comprise.
    not allowed = Cette page ne vous est pas ouverte.
    too many = Trop de demandes en peu de temps. Veuillez réessayer dans une minute.
    too large = C’est plus que cette page n’accepte.
    failed = Une erreur s’est produite de notre côté. Elle a été enregistrée.
    busy = Il y a trop de lecteurs en ce moment. Veuillez réessayer dans un instant.
    reference = Référence~: {id}
    """#
}
