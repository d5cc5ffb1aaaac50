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
    newest = Últimas noticias
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

    [editor]
    new story = Nueva noticia
    new story help = Una idea es una línea de la agenda; un borrador abre el editor.
    keep idea = Guardar como idea
    begin = Empezar a escribir
    edition = Edición
    kicker = Antetítulo
    headline = Titular
    standfirst = Entradilla
    body = Texto
    byline = Firma
    dateline = Data
    source = Fuente
    section = Sección
    topics = Temas
    slug = Palabra en la dirección
    language = Idioma del texto
    social title = Título en las vistas previas
    social description = Frase en las vistas previas
    picture = Imagen principal
    picture alt = Lo que se ve
    picture caption = Pie de foto
    picture credit = Crédito
    embargo = Embargo: no antes de
    expires = Caducidad: no después de
    published = Hora de publicación
    usage = Condiciones de uso
    usage text = Condiciones en palabras
    translation = Grupo de traducciones
    related = Noticias relacionadas
    plan day = Prevista para el
    plan words = Palabras previstas
    plan pictures = Imágenes previstas
    owner = Asignada a
    no feeds = No en los canales
    no archive = No en el archivo pasados 30 días
    no search = No en la búsqueda
    no telegram = No en Telegram
    no mail = No por correo
    body hint = Markdown: una línea vacía entre párrafos, ## ante un ladillo, > ante una cita.
    byline hint = Un nombre por casilla, con el cargo tras «|» si hace falta; «staff» para la
      redacción; «agency:» ante una agencia.
    slug hint = Si queda vacía, sale del titular.
    social hint = Si quedan vacíos, se muestran el titular y la entradilla.
    zone hint = Según la hora de {zone}.
    readers see = Los lectores ven: {time}
    first time = La primera vez ({zone})
    second time = La segunda vez ({zone})
    translation hint = Las noticias con la misma palabra son versiones unas de otras.
    related hint = La dirección o el identificador de una noticia, una por línea.
    picture hint = La huella de la imagen en la fototeca.
    choose picture = Elegir en la fototeca
    group picture = Imagen principal
    group address = Dirección y vistas previas
    group times = Horas y condiciones
    group related = Versiones y noticias relacionadas
    group paste = Pegar texto con formato
    paste hint = El HTML de un procesador de textos o de una página se convierte en Markdown limpio
      al final del texto.
    paste label = HTML
    convert = Convertir y añadir
    idea = Idea
    draft = Borrador
    in review = En revisión
    ready = Aprobada
    state published = Publicada
    state retracted = Retirada
    saved revision = Revisión {number}, guardada por {name}, {time}
    came from elsewhere = Aún no se ha guardado nada en la redacción
    unseen changes = Los lectores aún no ven la última revisión.
    others here = Abierta también por: {names}
    as file = Como archivo
    typed before = Escribió esto a las {time} y no lo guardó.
    take up = Retomarlo
    throw away = Descartarlo
    shows typed = Esto es lo que escribió a las {time}; aún no está guardado.
    save = Guardar
    why = Motivo (opcional)
    preview = Vista previa
    review = Revisión
    step begin = Convertir en borrador
    step submit = Guardar y enviar a revisión
    step send back = Devolver
    step approve = Aprobar
    word = Nota para los colegas
    publish group = Publicar
    checks good = No falta nada.
    blocks = Hay que corregirlo
    warns = Conviene revisarlo
    publish now = Guardar y publicar
    quiet edit = Retoque, sin frase
    due = Publicar automáticamente el
    schedule = Guardar y programar
    unschedule = Anular la programación
    scheduled for = La revisión {number} se publicará {time}.
    record = Retirar o restituir
    record sentence = Frase para los lectores
    retract = Retirar
    restore = Restituir
    plan group = Previsión
    nobody = Nadie
    notes = Notas para los colegas
    note = Nota
    passage = Pasaje al que se refiere (opcional)
    add note = Añadir la nota
    settle = Resuelta
    settled by = Resuelta por {name}
    done saved = Guardada.
    done merged = Guardada junto con lo que otra persona había guardado entretanto.
    done step = Hecho: la noticia está en su paso siguiente.
    done published = Publicada.
    done scheduled = Programada.
    done unscheduled = Se anuló la programación.
    done record = Queda constancia.
    done note = La nota está guardada.
    done thrown = Descartado.
    state conflict = No se hizo: la noticia ha cambiado de estado entretanto. Mírela como está
      ahora.
    not done = No se pudo hacer
    merge title = Alguien guardó otra revisión
    merge help = {name} guardó la revisión {number} después de que usted abriera la suya. Lo que
      cambió uno solo se toma; donde cambiaron ambos, elija. Aún no se ha guardado nada.
    merge clean = No han cambiado nada en común. Revíselo y guárdelo.
    mine = Lo suyo
    theirs = Lo del otro
    both = Ambos, primero lo suyo
    merge passage = Pasaje {number} del texto
    merge save = Guardar lo elegido
    merge text = El texto con lo tomado
    fault missing = Falta este dato.
    fault too long = {count} caracteres son demasiados; como mucho {most}.
    fault too large = Es demasiado largo para guardarse; como mucho {most} bytes.
    fault too many = Son demasiados; como mucho {most}.
    fault control = Contiene un carácter de control, como ocurre al pegar. Vuelva a escribir el
      pasaje.
    fault address = Esto no puede estar en una dirección; «{suggestion}» sí.
    fault no time = No es una hora. Escríbala así: 2026-11-28T09:30.
    fault skipped = Los relojes se saltan esa hora ese día. Elija otra.
    fault twice = Los relojes marcan esa hora dos veces ese día. Elija cuál.
    fault no number = No es un número de 0 a 100 000.
    fault past = Esa hora ya pasó.
    fault unknown = No hay ninguno con ese nombre.
    check headline = Escriba un titular.
    check section = Elija una sección.
    check body = Escriba un texto o, al menos, una entradilla.
    check byline = No hay autor: ponga un nombre, «staff» o una agencia.
    check lead alt = Describa la imagen principal para quien no puede verla.
    check lead credit = Diga de quién es la imagen principal.
    check body alt = Diga entre [ y ] qué se ve en la imagen {detail}.
    check body credit = Diga tras «|» de quién es la imagen {detail}.
    check picture = La imagen {detail} no está en la fototeca: súbala o quítela.
    check link = El enlace a {detail} no lleva a ninguna parte: corríjalo o quítelo.
    check related = Los lectores no encuentran la noticia relacionada {detail}: se omite.
    check embargo past = El embargo ya pasó y no retiene nada: quítelo o cámbielo.
    check expiry past = La noticia desaparecería al instante: ponga una caducidad posterior o
      ninguna.
    check expiry before embargo = La caducidad no es posterior al embargo: nadie vería la noticia.
    check terms = Las condiciones son solo palabras: marque lo que el programa debe respetar.
    check four eyes = Otra persona debe aprobarla antes: envíela a revisión.
    bold = Negrita
    italic = Cursiva
    link = Enlace
    heading = Ladillo
    quote = Cita
    list = Lista
    tool picture = Imagen
    keys = Atajos de teclado
    keys save = Guardar
    keys help = Esta lista
    live preview = Vista previa junto al texto
    kept at = Conservado a las {time}, sin guardar
    kept here = Sin conexión: conservado en este navegador
    found here = Este navegador ha conservado un texto suyo que nunca se envió.
    newer here = Alguien ha guardado una revisión más reciente; la suya se unirá a ella.
    words.one = {count} palabra
    words.other = {count} palabras
    minutes.one = {count} minuto de lectura
    minutes.other = {count} minutos de lectura

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
