extension Language {
  /// Spanish.
  public static let spanish = builtIn(spanishText, file: "es.lang", fallback: .english)

  private static let spanishText = #"""
    # Español

    [language]
    tag = es
    own name = Español
    english name = Spanish
    direction = ltr

    [search index]
    stemmer = spanish
    stop words = el la los las un una unos unas de del y e en a al que se su sus con por para es no
      lo como más o

    [plurals]
    one = n = 1
    many = e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5

    [numbers]
    separator = ~
    groups from = 5

    [months]
    1 = enero
    2 = febrero
    3 = marzo
    4 = abril
    5 = mayo
    6 = junio
    7 = julio
    8 = agosto
    9 = septiembre
    10 = octubre
    11 = noviembre
    12 = diciembre

    [short months]
    1 = ene
    2 = feb
    3 = mar
    4 = abr
    5 = may
    6 = jun
    7 = jul
    8 = ago
    9 = sept
    10 = oct
    11 = nov
    12 = dic

    [weekdays]
    sunday = domingo
    monday = lunes
    tuesday = martes
    wednesday = miércoles
    thursday = jueves
    friday = viernes
    saturday = sábado

    [dates]
    long = {weekday}, {day} de {month} de {year}
    short = {day} de {month} de {year}
    month = {month name} de {year}
    time = {hour}:{minute}
    date and time = {date}, {time} ({zone})

    [ages]
    now = ahora mismo
    minute.one = hace {count} minuto
    minute.other = hace {count} minutos
    hour.one = hace {count} hora
    hour.other = hace {count} horas
    day.one = hace {count} día
    day.other = hace {count} días
    week.one = hace {count} semana
    week.other = hace {count} semanas
    month.one = hace {count} mes
    month.other = hace {count} meses
    year.one = hace {count} año
    year.other = hace {count} años

    [lists]
    pair = {first} y {last}
    middle = {first}, {last}
    last = {first} y {last}
    quoted = «{text}»

    [site]
    skip = Ir al contenido
    home = Portada
    menu = Menú
    sections = Secciones
    latest = Lo último
    search = Buscar
    topics = Temas
    corrections = Correcciones
    archive = Hemeroteca
    about = Quiénes somos
    feeds = Canales RSS
    feed of = Canal de {name}
    telegram = {name} en Telegram
    editions = Otros idiomas
    top = Volver arriba

    [front]
    top stories = Lo más destacado
    most recent = Lo más reciente
    most read = Lo más leído hoy
    more from = Más de {section}

    [story]
    by = Por {authors}
    staff = Redacción
    from agency = Con información de {agency}
    published = Publicado
    updated = Actualizado
    source = Fuente: {source}
    picture credit = Foto: {credit}
    topics = Temas
    related = Noticias relacionadas
    previous = Noticia anterior
    next = Noticia siguiente
    in this section = En esta sección
    languages = Leer esta noticia en
    share = Compartir esta noticia
    share by mail = Por correo
    share on telegram = En Telegram
    link = Enlace a esta noticia
    follow = Seguir a {name}
    minutes.one = {count} minuto de lectura
    minutes.other = {count} minutos de lectura
    corrections = Correcciones y actualizaciones
    retracted = Esta noticia ha sido retirada.
    retracted because = Esta noticia ha sido retirada: {note}
    embed = En otro sitio: {title}
    all by = Todas las noticias de {name}

    [acts]
    publish = Publicación
    update = Actualización
    clarify = Aclaración
    correct = Corrección
    retract = Retirada
    restore = Restitución

    [pages]
    older = Noticias anteriores
    newer = Noticias más recientes
    page = Página {number}
    stories.one = {count} noticia
    stories.many = {count} de noticias
    stories.other = {count} noticias
    none = Todavía no hay noticias aquí.
    by person = Noticias de {name}
    from agency = Noticias de {name}
    on topic = Noticias sobre {name}
    latest = Las últimas noticias
    corrections = Correcciones
    corrections intro = Lo que corregimos, aclaramos o retiramos, de lo más reciente
      a lo más antiguo.
    no corrections = No hay correcciones.
    archive = Hemeroteca
    archive of = Hemeroteca: {date}

    [search]
    title = Búsqueda
    title for = Búsqueda: {query}
    label = Palabras que buscar
    button = Buscar
    section = Sección
    all sections = Todas las secciones
    from = Desde
    to = Hasta
    order = Orden
    newest = Primero lo más reciente
    best = Primero lo más parecido
    results.one = {count} noticia encontrada para {query}
    results.many = {count} de noticias encontradas para {query}
    results.other = {count} noticias encontradas para {query}
    more than = Más de {number} noticias encontradas para {query}
    none = No se encontró nada para {query}.
    advice = Pruebe con menos palabras o con otras, o consulte la hemeroteca por fecha.
    help = Las «comillas» buscan una frase; un signo menos delante de una palabra
      excluye las noticias que la contienen.

    [errors]
    not found = No hay ninguna página en esta dirección.
    not found advice = Puede que esté mal escrita. Pruebe con la búsqueda o vaya a la portada.
    gone = Esta noticia ya no está publicada.
    gone advice = Ha sido retirada. La búsqueda y la hemeroteca tienen lo que se publicó aquel día.
    bad request = No se ha entendido esta petición.
    not allowed = Esta página no está abierta para usted.
    too many = Demasiadas peticiones en poco tiempo. Inténtelo de nuevo dentro de un minuto.
    too large = Es más de lo que admite esta página.
    failed = Algo ha fallado por nuestra parte. Ha quedado registrado.
    busy = Hay más lectores de los que podemos atender ahora. Inténtelo de nuevo en un momento.
    reference = Referencia: {id}
    """#
}
