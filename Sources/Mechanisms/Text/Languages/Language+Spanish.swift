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
    clock = {time} {zone}

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

    [page]
    skip = Ir al contenido
    sections = Secciones
    editions = Idiomas
    search = Buscar
    latest = Última hora
    most read = Lo más leído hoy
    archive = Archivo
    corrections = Correcciones
    feeds = Canales
    feed = Canal {format}
    telegram = Canal de Telegram
    more of the paper = Más del periódico
    the paper = El periódico
    follow = Seguirnos
    imprint = {site} se imprime con Broadsheet {version}.
    last changed = Última modificación el {date}
    dated = {date}, {age}
    age = {age}
    stories.one = {count} noticia
    stories.many = {count} de noticias
    stories.other = {count} noticias
    trail = Está aquí

    [story]
    by = Por {names}
    staff = la redacción
    name with role = {name}, {role}
    published = Publicado el {date}
    updated = Actualizado el {date}
    was corrected = Esta noticia se corrigió el {date}.
    see changes = Vea qué cambió
    picture by = Foto: {credit}
    changes = Qué cambió en esta noticia
    source = Fuente: {source}
    topics = Temas
    other languages = En otros idiomas
    share = Compartir esta noticia
    by mail = Por correo
    on Telegram = En Telegram
    on WhatsApp = En WhatsApp
    on Facebook = En Facebook
    on Bluesky = En Bluesky
    on X = En X
    address = Su dirección:
    related = Noticias relacionadas
    more from = Más de {section}
    neighbours = Antes y después en {section}
    previous = Antes de esta
    next = Después de esta
    follow section = Seguir {section}
    act update = Actualización
    act clarify = Aclaración
    act correct = Corrección
    act retract = Retirada
    act restore = Restitución
    retracted = Esta noticia fue retirada
    retracted story = «{headline}» ya no está aquí.
    retracted at = Retirada el {date}
    embed = En otro sitio: {title}

    [live]
    story changed = Esta noticia se ha actualizado.
    story withdrawn = Esta noticia se ha retirado.
    list changed = Hay noticias nuevas.
    show = Mostrar
    close = Cerrar

    [list]
    topic = Tema
    agency = Agencia de noticias
    agency site = El sitio de {name}
    more stories = Más noticias
    older stories = Noticias anteriores
    newer stories = Noticias posteriores
    none = Todavía no hay noticias aquí.
    other days = Otros días
    other months = Otros meses
    other years = Otros años

    [corrections]
    about = Lo que corregimos, aclaramos o retiramos, de lo más reciente a lo más antiguo.
    all = Todas las correcciones
    none = Todavía no se ha corregido nada.
    more = Más correcciones
    older = Anteriores
    newer = Posteriores

    [search]
    for = Buscar
    section = Sección
    all sections = Todas las secciones
    from = Desde
    until = Hasta
    order = Orden
    best first = Primero lo más pertinente
    newest first = Primero lo más reciente
    too long = Solo se buscaron los primeros 300 caracteres.
    bad date = «{date}» no es una fecha; escríbala así: 2026-11-23.
    hint = Las palabras entre comillas se buscan juntas; una palabra tras un signo menos se
      excluye. Las tildes no importan.
    results = Resultados
    found.one = {count} noticia encontrada
    found.many = {count} de noticias encontradas
    found.other = {count} noticias encontradas
    found over = Más de {number} noticias encontradas
    more hits = Más resultados
    previous hits = Resultados anteriores
    next hits = Resultados siguientes
    nothing = No se encontró ninguna noticia con «{words}».
    nothing help = Pruebe con menos palabras, con otras o con un período más amplio.
    without filters = Buscar las mismas palabras en todo el periódico

    [desk]
    desk = Redacción
    diagnostics = Diagnóstico
    page cache = Caché de páginas
    no page cache = No hay caché de páginas: cada página se hace de nuevo.
    busiest pages = Páginas más pedidas
    signed in as = Sesión de {name}
    edit this story = Editar esta noticia
    sign out = Cerrar sesión
    sign in = Iniciar sesión
    sign in help = La redacción se abre con un enlace de acceso. Pídalo a su administrador: sirve
      una vez, durante 24 horas.
    sign in as = ¿Iniciar sesión como {name}?
    sign in as help = El enlace sirve una vez. La sesión sigue abierta 30 días en este dispositivo.
    dead link = Este enlace no funciona
    dead link help = Ya se usó, tiene más de 24 horas o no se copió entero. Pida otro a su
      administrador.
    not signed in = No ha iniciado sesión
    not signed in help = No se guardó nada; lo que escribió está abajo. Abra un enlace de acceso en
      otra pestaña y vuelva a enviarlo desde aquí.
    old form = Envíelo otra vez, por favor
    old form help = El formulario es anterior a su inicio de sesión; no se guardó nada. Lo que
      escribió está abajo.
    refused form = Se rechazó este formulario
    refused form help = No procede de una página de esta redacción, o su página es demasiado
      antigua. No se cambió nada.
    may not = Su función no lo permite
    may not help = Su función: {role}. Los editores y administradores cambian las noticias
      publicadas. No se guardó nada.
    reporter = reportero
    editor = editor
    moderator = moderador
    administrator = administrador
    story at = Dirección de la noticia
    open = Abrir
    file = La noticia como archivo
    file hint = Entre las dos líneas --- están los campos; debajo, el texto en Markdown.
    converted = Este texto llegó en HTML y se muestra en Markdown. Mientras no lo cambie, los
      lectores lo ven como llegó.
    publish = Publicar el cambio
    as readers see it = La noticia como la ven los lectores
    faults = Así no se puede publicar
    line = Línea {number}
    conflict = La noticia cambió entretanto
    conflict help = Alguien publicó otra versión después de que usted abriera el formulario; la
      suya no se guardó. Lo que escribió está abajo: abra la versión actual e incorpore su cambio.
    present version = Abrir la versión actual
    kept = Lo que escribió
    send again = Enviar de nuevo
    act = Dejar constancia
    act title = Corregir o retirar
    act hint = Los lectores ven la frase en la página de la noticia y entre las correcciones.
    act kind = Qué es
    act note = Frase para los lectores
    is retracted = Esta noticia está retirada: en su dirección hay un aviso.
    places = Partes de la redacción
    stories = Historias
    budget = Previsión
    calendar = Calendario
    pictures = Fotos
    paper = Diario
    people = Equipo
    audit = Registro de auditoría
    account = Mi cuenta

    [stories]
    changes title = Qué ha cambiado
    all changes = Ver todo lo que ha cambiado
    about changes = Cada versión de esta noticia que vieron los lectores: qué cambió, cuándo y por
      qué.
    changes of retracted = Esta noticia se ha retirado. Aquí consta lo que se hizo con ella; su
      texto ya no se muestra.
    changes as data = Como datos (JSON)
    more changes = Más cambios
    newest changes = Cambios más recientes
    first published = Publicación
    small edit = Ortografía y formato
    added = añadido:
    removed = eliminado:
    text stayed = El texto quedó como estaba.
    headline = Titular
    standfirst = Entradilla
    lists = Listas de noticias
    view mine = Las mías
    view drafts = Borradores
    view in review = En revisión
    view ready = Listas
    view scheduled = Programadas
    view embargoed = Con embargo
    view published today = Publicadas hoy
    view stale = Olvidadas
    view all = Todas
    state idea = idea
    state draft = borrador
    state in review = en revisión
    state ready = lista
    state published = publicada
    state retracted = retirada
    unpublished changes = cambios sin publicar
    filter = Filtrar
    filter edition = Edición
    filter section = Sección
    filter owner = Asignada a
    filter state = Estado
    filter topic = Tema
    filter text = Palabras
    any edition = Todas las ediciones
    any section = Todas las secciones
    anybody = Cualquiera
    any state = Cualquier estado
    apply filter = Mostrar
    clear filter = Sin filtros
    saved filters = Filtros guardados
    filter name = Guardar esta lista como
    keep filter = Guardar
    drop filter = Eliminar el filtro «{name}»
    filter name fault = Póngale un nombre de 100 caracteres como máximo; se pueden guardar 50
      filtros.
    select = Seleccionar «{headline}»
    words.one = {count} palabra
    words.other = {count} palabras
    pictures.one = {count} foto
    pictures.other = {count} fotos
    nobody = nadie
    saved by = {date}, {name}
    scheduled for = se publicará {date}
    embargo until = embargo hasta {date}
    no stories = No hay noticias en esta lista.
    more stories = Más de esta lista
    saved earlier = Guardadas antes
    saved later = Guardadas después
    headline column = Noticia
    saved column = Último guardado
    length column = Extensión
    bulk = Con las noticias seleccionadas
    bulk act = Qué hacer
    bulk assign = Asignar
    bulk submit = Enviar a revisión
    bulk approve = Aprobar
    bulk publish = Publicar
    bulk retract = Retirar
    bulk owner = Asignar a
    bulk owner hint = Para asignar.
    bulk note = Frase para los lectores
    bulk note hint = Para retiradas y cambios en noticias publicadas.
    bulk preview = Ver qué ocurrirá
    bulk will happen = Esto ocurrirá
    bulk happened = Esto ha ocurrido
    bulk confirm.one = Hacerlo con {count} noticia
    bulk confirm.other = Hacerlo con {count} noticias
    bulk left = Queda como está
    will assign = se asignará a {name}
    will unassign = quedará sin asignar
    will submit = pasa a revisión
    will approve = se aprobará
    will publish = se publicará de inmediato
    will update = los lectores reciben el texto nuevo como actualización, con la frase
    will retract = se retirará; los lectores verán la frase en su dirección
    bulk done = hecho
    reason not allowed = su función no lo permite en su sección
    reason state = su estado: {state}
    reason eyes = otra persona tiene que aprobarla primero
    reason no changes = los lectores ya lo ven todo
    reason gone = no existe esa noticia
    reason changed = alguien la cambió entretanto
    reason faults = no se puede publicar tal como está: {faults}
    note missing = Escriba la frase que verán los lectores.
    none selected = No se ha seleccionado ninguna noticia.
    too many selected = Como máximo 100 noticias a la vez.
    no bulk act = Elija qué hacer.
    back to stories = Volver a las noticias
    keys = Teclas
    key next = noticia siguiente
    key previous = noticia anterior
    key open = abrir
    key select = seleccionar
    key search = a las palabras
    key help = esta lista
    planned for = Previsto para {day}
    other day = Otro día
    nothing planned = No hay nada previsto.
    words of = {written} de {planned} palabras
    pictures of = fotos: {written} de {planned}
    section sum = En total
    add idea = Añadir una idea
    idea headline = Titular provisional
    idea day = Día
    idea words = Palabras previstas
    idea pictures = Fotos previstas
    idea headline fault = Póngale un titular de 300 caracteres como máximo.
    idea section fault = Elija una sección.
    idea day fault = Escriba el día así: 2026-11-28.
    idea number fault = Escriba un número entero de 0 a 99.999.
    previous day = El día anterior
    next day = El día siguiente
    previous month = Mes anterior
    next month = Mes siguiente
    nothing in month = No hay nada programado ni con embargo este mes.
    weekday = Día
    by schedule = Publicadas por programación
    due and done = prevista {due}, hecha {done}
    on time = a tiempo
    minutes late.one = {count} minuto de retraso
    minutes late.other = {count} minutos de retraso
    seconds late.one = {count} segundo de retraso
    seconds late.other = {count} segundos de retraso
    not published because = no publicada: {reason}
    revisions = Versiones guardadas
    revision number = Versión {number}
    published as = publicada como versión {number}
    compare = Comparar
    compare from = De
    compare to = A
    compared = De la versión {from} a la versión {to}
    restore = Restaurar
    restore title = Restaurar la versión {number}
    restore help = Su texto pasa a ser la versión más reciente. No se pierde nada de lo guardado y
      los lectores no ven nada hasta que se publique.
    restore why = Por qué
    no revisions = La mesa aún no ha guardado ninguna versión de esta noticia.
    in source = En el texto Markdown
    as rendered = Como la verían los lectores
    other fields = Otros campos
    same = Las dos versiones son iguales.
    saved meanwhile = Alguien guardó la versión {number} entretanto. Véala y restaure de nuevo si
      aún lo desea.
    log setting = Qué pueden consultar los lectores
    log is public = Los lectores pueden consultar qué ha cambiado en esta noticia.
    log is hidden = Los lectores no pueden consultar qué ha cambiado en esta noticia.
    hide log = Ocultar el registro de cambios a los lectores
    show log = Mostrar el registro de cambios a los lectores
    translations = Traducciones
    follows = sigue la versión {number} de {count}
    up to date = al día
    behind = atrasada
    follows nothing = No consta qué versión sigue.
    changed since = Qué ha cambiado en el original desde entonces
    mark following = Marcar que sigue la versión {number}
    original is = Traducida de
    no translations = Aún no hay versión en otro idioma.
    begin translation = Empezar una traducción
    begin translation help = El texto, su estructura y sus fotos se copian en un borrador nuevo
      para traducirlo allí.
    translation place = Edición y sección
    translation place fault = Elija una sección de otra edición que aún no tenga versión de esta
      noticia.
    begin = Empezar
    new story = Noticia nueva

    [trouble]
    not found = Esta página no está aquí
    not found help = Puede que la dirección esté mal escrita o que la página nunca existiera. Una
      búsqueda quizá encuentre lo que quería.
    gone = Esta página ya no está
    gone help = Estuvo aquí y se retiró para siempre. Una búsqueda quizá encuentre lo que quería.
    nearest = La página más cercana: {page}.
    perhaps = Quizá buscaba
    not understood = No entendimos esta petición
    not understood help = No se pudo leer parte de la dirección o del formulario. No se cambió nada.
    not allowed = No puede ver esta página
    not allowed help = Está reservada a otras personas.
    wrong method = Esta dirección funciona de otra manera
    wrong method help = No acepta este tipo de petición. No se cambió nada.
    too large = Fue demasiado de una vez
    too large help = Lo enviado supera lo que aceptamos. No se cambió nada.
    too many = Demasiadas peticiones
    too many help = Llegaron muchísimas peticiones desde su red en poco tiempo.
    broken = Algo se rompió de nuestro lado
    broken help = La falta es nuestra y quedó anotada. Puede que el resto del periódico siga
      funcionando.
    busy = Estamos muy ocupados
    busy help = Llegaron a la vez más lectores de los que podemos atender. La página sigue ahí.
    try again.one = Inténtelo de nuevo en {count} segundo.
    try again.other = Inténtelo de nuevo en {count} segundos.
    request number = Número de la petición: {number}
    to front = A la portada
    """#
}
