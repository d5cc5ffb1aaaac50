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
    not saved = No se pudo guardar en este momento
    not saved help = El sitio no puede escribir en su disco o en su base de datos. Nada se ha
      perdido: lo que escribió está abajo. Envíelo de nuevo dentro de un instante o guarde una
      copia.
    desk = Redacción
    diagnostics = Diagnóstico
    page cache = Caché de páginas
    no page cache = No hay caché de páginas: cada página se hace de nuevo.
    busiest pages = Páginas más pedidas
    signed in as = Sesión de {name}
    edit this story = Editar esta noticia
    sign out = Cerrar sesión
    sign in = Iniciar sesión
    sign in help = La redacción se abre con nombre y contraseña, o con un enlace de acceso: lo crea
      un administrador y sirve una vez, durante 24 horas.
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

    [api]
    tokens = Claves de acceso
    tokens help = Una clave permite que un programa actúe en su nombre, como mucho con sus
      propios permisos.
    description = Lo que pueden hacer los programas (OpenAPI)
    title = Lo que pueden hacer los programas
    intro = Todo lo que hace la redacción puede hacerlo un programa: en JSON, con las mismas reglas
      y el mismo registro.
    how tokens = Un programa envía una ficha con cada petición. Cada miembro de la redacción la crea
      en su cuenta, dice qué permite y la ve una sola vez.
    operations = Operaciones
    needs = Con una ficha para: {scope}
    open = Para todos
    new token = Clave nueva
    token name = Para qué sirve
    token name hint = Para reconocerla después, por ejemplo «importación de agencias».
    token name fault = Diga en una línea de 100 caracteres como máximo para qué sirve.
    token scopes = Lo que permite
    token scopes fault = Elija al menos una cosa, y nada que usted mismo no pueda hacer.
    token too many = Tiene demasiadas claves; revoque alguna antes.
    token life = Validez
    token days.one = {count} día
    token days.many = {count} de días
    token days.other = {count} días
    token for ever = sin límite
    make token = Crear la clave
    token made = Esta es la clave «{name}». Cópiela ahora: no se volverá a mostrar.
    your tokens = Sus claves
    other tokens = Claves de otras personas
    no tokens = No hay ninguna.
    token made at = creada el {when}
    token used = último uso: {when}
    token unused = nunca usada
    token ends = caduca el {when}
    token ended = caducó el {when}
    token revoked = revocada el {when}
    revoke = Revocar
    scope read = consultar la redacción
    scope write = escribir y guardar artículos
    scope publish = publicar y retirar
    scope pictures = gestionar imágenes
    scope administer = leer el registro de auditoría
    webhooks = Webhooks
    webhooks help = Direcciones externas a las que se avisa de lo que se hace aquí: cada acto
      una vez registrado, en orden.
    new webhook = Webhook nuevo
    webhook address = Dirección
    webhook subjects = De qué se le avisa
    hook stories = artículos
    hook pictures = imágenes
    hook paper = secciones, temas, personas y páginas
    add webhook = Registrar el webhook
    webhook made = Este es el secreto con el que se firman los mensajes. Cópielo ahora: no se
      volverá a mostrar.
    webhook malformed = No es una dirección web; escríbala como https://hooks.example/news.
    webhook in the clear = La dirección debe empezar por https://.
    webhook in the house = Esta dirección es de esta máquina o de su red; el operador no lo ha
      permitido.
    webhook subjects fault = Elija al menos una cosa.
    webhook too many = Hay demasiados webhooks; quite alguno antes.
    no webhooks = No hay ningún webhook registrado.
    webhook on = Activo
    webhook off = Parado
    webhook waiting.one = {count} envío en espera
    webhook waiting.many = {count} de envíos en espera
    webhook waiting.other = {count} envíos en espera
    ping = Probar
    switch on = Activar
    switch off = Parar
    remove = Quitar
    deliveries = Últimos envíos
    waiting = En espera
    delivered = Entregado
    given up = Abandonado
    attempts.one = {count} intento
    attempts.many = {count} de intentos
    attempts.other = {count} intentos
    answered = respuesta {status}
    next attempt = nuevo intento: {when}
    resend = Reenviar
    [people]
    code title = Su código
    code help = Abra su aplicación de autenticación y escriba las seis cifras que muestra. Si
      perdió el dispositivo, escriba uno de sus códigos de recuperación.
    name = Nombre
    password = Contraseña
    code = Código
    wrong password = Este nombre y esta contraseña no van juntos. Un administrador puede darle un
      enlace para poner una contraseña nueva.
    wrong code = Este código es incorrecto o ya se usó.
    too many tries.one = Hubo demasiados intentos. Inténtelo dentro de {count} minuto o pida un
      enlace a un administrador.
    too many tries.many = Hubo demasiados intentos. Inténtelo dentro de {count} de minutos o pida
      un enlace a un administrador.
    too many tries.other = Hubo demasiados intentos. Inténtelo dentro de {count} minutos o pida un
      enlace a un administrador.
    sign in over = Pasó demasiado tiempo o hubo demasiados códigos incorrectos. Inicie sesión de
      nuevo.
    sign in busy = Demasiadas personas inician sesión en este momento. Inténtelo dentro de un
      instante.
    must have factor = El diario pide un segundo factor a editores y administradores. Configure el
      suyo abajo; hasta entonces el resto de la redacción queda cerrado.
    saved = Guardado.
    recovery codes = Sus códigos de recuperación
    recovery codes help = Cada uno sirve una vez en lugar del código si pierde el dispositivo. Solo
      se muestran ahora: imprímalos o guárdelos con sus contraseñas.
    change password = Cambiar la contraseña
    set password = Poner una contraseña
    old password = Contraseña actual
    new password = Contraseña nueva
    new password again = Contraseña nueva, otra vez
    password hint = Al menos 10 caracteres. Unas cuantas palabras que solo usted juntaría son
      mejores que una con letras raras.
    wrong old password = La contraseña actual no es correcta.
    short password = La contraseña nueva tiene menos de 10 caracteres.
    long password = La contraseña nueva es demasiado larga: como máximo 1024 bytes.
    obvious password = La contraseña nueva es fácil de adivinar: es un nombre, una repetición o una
      de las que todos prueban primero.
    different passwords = Las dos contraseñas nuevas son distintas.
    second factor = Segundo factor
    second factor help = Además de la contraseña, la redacción puede pedir seis cifras que muestra
      una aplicación de su teléfono. Quien solo tenga su contraseña no entra en ninguna parte.
    begin factor = Configurar un segundo factor
    factor secret help = Escanee la imagen con su aplicación de autenticación, escriba en ella el
      secreto, o abra el enlace en el dispositivo que la tiene. Después escriba el código que muestra.
    factor picture = Código QR con el secreto para la aplicación de autenticación
    open app = Abrir en la aplicación
    confirm factor = Activar
    factor is on = El segundo factor está activo.
    codes left.one = Queda {count} código de recuperación.
    codes left.many = Quedan {count} de códigos de recuperación.
    codes left.other = Quedan {count} códigos de recuperación.
    renew codes = Códigos de recuperación nuevos
    factor off = Desactivar
    sessions = Dónde tiene la sesión iniciada
    sessions help = Si no reconoce un dispositivo, cierre su sesión y cambie la contraseña.
    unknown device = Dispositivo desconocido
    this session = Este
    session began = Desde
    session seen = Último uso
    end session = Cerrar la sesión
    end other sessions = Cerrar todas las demás sesiones
    roles = Rol
    roles help = Los roles se suman. Cada uno vale en todas partes, en una edición o en una de sus
      secciones.
    role number = Rol {number}
    no role = ninguno
    place = Dónde
    everywhere = en todas partes
    save roles = Guardar los roles
    add = Añadir una cuenta
    is disabled = Cerrada: nadie entra con ella.
    enable = Volver a abrir la cuenta
    disable = Cerrar la cuenta
    yes = sí
    no = no
    getting in = Acceso
    new link = Un enlace para entregar
    new link help = Solo se muestra ahora, sirve una vez y dura 24 horas. Entréguelo de modo que
      nadie más lo lea.
    reset help = Quien olvidó la contraseña o perdió el dispositivo entra con un enlace y pone una
      contraseña nueva.
    invitation help = Con un enlace la persona entra y pone una contraseña.
    make reset = Crear un enlace para una contraseña nueva
    make invitation = Crear una invitación
    policy = Reglas de la redacción
    four eyes = Cuatro ojos
    four eyes help = Nadie publica lo que guardó por última vez, salvo que otra persona lo haya
      aprobado.
    want factor = Segundo factor para editores
    want factor help = Editores y administradores configuran un segundo factor antes que nada.
    public changes = Registro público de cambios
    public changes help = Los lectores ven qué cambió en una historia después de publicarse, cuándo
      y por qué.
    save policy = Guardar las reglas

    [audit]
    none = Nada en el registro responde a estos filtros.
    when = Cuándo
    who = Quién
    act = Acto
    subject = Objeto
    from = Desde
    to = Hasta
    anybody = Cualquiera
    any act = Cualquier acto
    show = Mostrar
    older = Entradas más antiguas
    export = Exportar estas entradas en JSON
    [paper]
    breaking = Última hora
    front = Portada
    sections = Secciones
    topics = Temas
    menus = Menús
    pages = Páginas fijas
    breaking bar = Franja de última hora
    people = Personas
    agencies = Agencias
    editions = Ediciones
    parts = Partes del periódico
    all editions = En todas las ediciones
    saved = Guardado.
    conflict = Alguien cambió esto después de que usted abriera el formulario. No se guardó nada;
      lo que usted escribió está abajo, junto al estado actual. Envíelo de nuevo para que lo
      sustituya.
    refused = Aún no se guardó nada: hay campos que revisar.
    now = Ahora: {value}
    nothing = nada
    save = Guardar
    add = Añadir
    delete = Eliminar
    delete sure = Estoy seguro: no se puede deshacer.
    order = Orden
    save order = Guardar el orden
    up = Subir: {name}
    down = Bajar: {name}
    name = Nombre
    slug = Dirección
    slug hint = La parte de la dirección web. Las direcciones antiguas seguirán llevando aquí.
    slug empty = Déjelo vacío para formarla a partir del nombre.
    description = Descripción
    new section = Nueva sección
    open front = Componer su portada
    find = Buscar
    stories.one = {count} noticia
    stories.other = {count} noticias
    stories.many = {count} noticias
    next = Siguientes
    none = Aquí todavía no hay nada.
    merge = Fusionar
    merge topic = Fusionar con otro tema
    merge other = Fusionar con otra ficha
    merge hint = Dirección del que se queda, como en su dirección web. Todas las noticias pasan
      allí y las direcciones de este llevan a él.
    delete topic = Eliminar este tema
    delete one = Eliminar esta ficha
    delete page = Eliminar esta página
    new person = Nueva persona
    new agency = Nueva agencia
    role = Cargo en el periódico
    biography = Biografía
    picture = Foto
    picture hint = Dirección o huella de una imagen del archivo; se ofrecen las de las últimas
      noticias.
    credit = Crédito
    alt = Lo que muestra la foto
    site = Sitio propio
    masthead = Bajo el nombre del periódico
    footer = Al pie de cada página
    menu hint = Un menú sin enlaces queda como lo compone el periódico: todas las secciones y, al
      pie, las páginas fijas.
    link = Enlace {number}
    own address = Dirección propia
    empty = – vacío –
    lists = Listas
    words = Texto
    new page = Nueva página
    title = Título
    text = Texto en Markdown
    page role = Qué es
    role about = Sobre el periódico
    role corrections = Política de rectificaciones
    role ethics = Ética
    role privacy = Privacidad
    role other = Otra cosa
    preview = Vista previa
    imported = Esta página llegó en HTML. El texto que escriba aquí la sustituye.
    lead = Apertura
    place = Lugar {number}
    front hint = Un lugar vacío recibe la noticia más reciente. Un lugar se vacía solo al llegar
      su fin, o cuando su noticia deja de ser visible.
    story address = Dirección de la noticia
    until = Hasta
    until hint = En la hora de {zone}; vacío para no poner fin.
    end hint = En la hora de {zone}. La franja desaparece de todas las páginas en ese instante.
    not shown = Los lectores no ven ahora esta noticia: el lugar tiene la más reciente.
    leads to = Lleva a
    leads to hint = Una ruta de este sitio o una dirección externa; puede quedar vacío.
    bar is up = La franja está sobre todas las páginas hasta {date}.
    no bar = Ahora no hay franja.
    take down = Retirar la franja
    new edition = Nueva edición
    language = Idioma
    tagline = Línea bajo el nombre
    zone = Zona horaria
    zone hint = Por ejemplo Europe/Paris. Los días de la edición empiezan según ella.
    telegram = Canal de Telegram
    drag = Arrastre para reordenar
    wrong missing = Falta este dato.
    wrong too long = Es demasiado largo.
    wrong bad text = Contiene caracteres que no son texto.
    wrong bad slug = Solo minúsculas, cifras y guiones.
    wrong reserved = El propio programa usa esta dirección.
    wrong taken slug = Otra cosa está o estuvo en esta dirección.
    wrong taken name = Ya lo tiene otro.
    wrong zone = No es una zona horaria.
    wrong language = Este idioma no está instalado.
    wrong address = No es una dirección.
    wrong time = No es una fecha con hora.
    wrong past = Ya ha pasado.
    wrong no story = Ninguna noticia de esta edición y lugar tiene esta dirección.
    wrong hidden = Los lectores no ven esta noticia.
    wrong twice = Esta noticia está aquí dos veces.
    wrong picture = El archivo no tiene esa imagen.
    wrong no such = Esto ya no existe.
    wrong in use = Todavía lo usan noticias. Mejor fusiónelo con otro.
    wrong unsure = Marque la casilla para confirmar.
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
    filter author = En la firma
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
    bulk move = Mover a una sección
    bulk submit = Enviar a revisión
    bulk approve = Aprobar
    bulk publish = Publicar
    bulk retract = Retirar
    bulk owner = Asignar a
    bulk owner hint = Para asignar.
    bulk place = Mover a
    bulk place hint = Para mover: una sección de la edición de las noticias.
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
    will move = pasa a {section}
    will move published = pasa a {section} como cambio sin publicar; los lectores la encontrarán
      allí cuando se publique
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
    reason other edition = la sección es de otra edición
    reason already there = ya está en esta sección
    reason gone = no existe esa noticia
    reason changed = alguien la cambió entretanto
    reason faults = no se puede publicar tal como está: {faults}
    note missing = Escriba la frase que verán los lectores.
    none selected = No se ha seleccionado ninguna noticia.
    too many selected = Como máximo 100 noticias a la vez.
    no bulk act = Elija qué hacer.
    no bulk place = Elija la sección.
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
    join original = Esta noticia traduce otra
    join help = Busque en las otras ediciones la noticia que esta traduce. Desde entonces son
      versiones la una de la otra.
    join search = Palabras del original
    join find = Buscar
    join none = Ninguna noticia de otra edición tiene estas palabras.
    join this = Traduce esta: {headline}
    join refused = Ya hay una versión de esa noticia en esta edición.
    begin translation = Empezar una traducción
    begin translation help = El texto, su estructura y sus fotos se copian en un borrador nuevo
      para traducirlo allí.
    translation place = Edición y sección
    translation place fault = Elija una sección de otra edición que aún no tenga versión de esta
      noticia.
    begin = Empezar
    new story = Noticia nueva

    [editor]
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
    choose original = Elegir la noticia que esta traduce
    group picture = Imagen principal
    group address = Dirección y vistas previas
    group times = Horas y condiciones
    group related = Versiones y noticias relacionadas
    group paste = Pegar texto con formato
    paste hint = El HTML de un procesador de textos o de una página se convierte en Markdown limpio
      al final del texto.
    paste label = HTML
    convert = Convertir y añadir
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
    signed out here = Su sesión ha terminado. Lo que ha escrito se conserva en este navegador.
    sign in anew = Iniciar sesión de nuevo en otra pestaña
    found here = Este navegador ha conservado un texto suyo que nunca se envió.
    newer here = Alguien ha guardado una revisión más reciente; la suya se unirá a ella.
    words.one = {count} palabra
    words.other = {count} palabras
    minutes.one = {count} minuto de lectura
    minutes.other = {count} minutos de lectura

    [pictures]
    no room for upload = No hay sitio para lo enviado; puede que el disco esté lleno. No se añadió nada.
    words = Palabras
    uploader = Traída por
    none = Ninguna imagen coincide.
    older = Imágenes más antiguas
    expiring = La licencia termina en 30 días
    bring = Añadir imágenes
    files = Archivos de imagen
    bring help = JPEG, PNG, WebP, AVIF, HEIC o GIF, hasta 64 MB cada una. Se conserva lo que el
      archivo dice de su origen, no el lugar donde se tomó.
    taken = {file}: añadida.
    known = {file}: ya estaba aquí.
    too large = {file}: es demasiado grande. Una imagen puede tener 64 MB, 80 megapíxeles y 20
      000 píxeles por lado.
    no picture = {file}: no es una imagen JPEG, PNG, WebP, AVIF, HEIC o GIF que aquí pueda leerse.
    damaged = {file}: está dañada o incompleta.
    no room = {file}: no se pudo guardar; puede que el disco esté lleno. No se conservó nada.
    no program = {file}: no se pudo leer; falló el programa que lee las imágenes.
    no file = Elija al menos un archivo.
    broken upload = El envío está incompleto o es excesivo. No se añadió nada.
    title = Imagen
    alt = Lo que se ve
    alt help = Se lee a quienes no ven la imagen.
    caption = Pie de foto
    credit = Crédito
    rights = Derechos y uso
    last day = Último día de la licencia
    last day help = Después la imagen desaparece de todas las páginas. Déjelo vacío si no
      termina.
    focus x = Punto esencial, porcentaje desde la izquierda
    focus y = El mismo, porcentaje desde arriba
    bad percent = Escriba un número entero de 0 a 100.
    long field = 2000 caracteres como máximo.
    save = Guardar
    saved = Guardado.
    uses = Dónde se usa
    unused = Ningún artículo la muestra.
    delete = Borrar la imagen
    delete help = Para siempre. Solo se puede borrar una imagen que ningún artículo haya
      mostrado.
    in use = Un artículo muestra o mostró la imagen. Se queda.
    waiting = Se preparan más tamaños.
    failed = No se pudieron hacer más tamaños; se muestran los primeros.
    withdrawn = La licencia terminó: los lectores no la ven.
    use = Usar en el artículo
    nameless = Sin nombre
    focus = Lo que debe verse
    focus help = Los recortes para las tarjetas se hacen alrededor de este punto: elija uno de
      nueve lugares o escriba porcentajes.
    focus click = Un clic en la imagen también fija el punto.
    place upper left = Arriba a la izquierda
    place top = Arriba
    place upper right = Arriba a la derecha
    place left = A la izquierda
    place middle = En el centro
    place right = A la derecha
    place lower left = Abajo a la izquierda
    place bottom = Abajo
    place lower right = Abajo a la derecha
    crops = Recortes
    crop waiting = Se está preparando.
    crop by hand = Elegir la parte a mano
    crop help = En porcentaje de la imagen; la altura se deduce de la forma. Deje los tres vacíos
      y decidirá el punto.
    crop left = Borde izquierdo
    crop top = Borde superior
    crop width = Anchura
    bad crop = Escriba tres números enteros de 0 a 100, o ninguno.
    crop outside = Esta parte se sale de la imagen.
    used by people = Personas que la tienen como retrato
    used in copy = en la copia de trabajo, aún sin publicar
    used in = Usada en
    replace = Sustituir en todas partes
    replace help = Otra imagen ocupa su lugar de una vez, en cada artículo y dondequiera que se
      muestre. Sus direcciones llevan a la nueva, las copias de trabajo publicarán la nueva y las
      revisiones guardadas siguen nombrando la imagen que tenían.
    replace reach = Lo que cambiará
    replace file = Archivo nuevo
    replace digest = O la huella de una imagen del archivo
    replace reason = Por qué
    replace reason help = Para el registro; los lectores no lo ven.
    replace words = Mostrar la imagen nueva con sus propias palabras: lo que se ve, pie, crédito
    replace no reason = Diga por qué, en 500 caracteres como máximo.
    replace nothing = Elija un archivo o una imagen del archivo.
    replace same = Es la misma imagen.
    replace unfit = Esa imagen no puede ocupar su lugar: su licencia terminó u otra la ha
      sustituido.
    replace not yours = Se muestra donde usted no puede publicar: {places}. Pídalo a quien pueda.
    replaced = Otra imagen la ha sustituido en todas partes.
    replacements = Sustituciones
    replaced line = {old} fue sustituida por {new}: {reason}
    drop = O suelte archivos de imagen aquí
    sending = {file}: se está enviando.
    reading = {file}: se está examinando.
    broken sending = {file}: no llegó. Inténtelo de nuevo.

    [saved]
    save = Guardar
    saved = Guardado
    saved said = Guardado en su lista.
    unsaved said = Quitado de su lista.
    link = Guardados
    title = Noticias guardadas
    about = Su lista, guardada para este navegador y sin cuenta. Nadie más la ve.
    about account = La lista de {name}, en cada dispositivo donde inicie sesión. Nadie más la ve.
    views = Partes de la lista
    current = Lista
    unread = Sin leer
    read = Leídos
    archived = Archivo
    search = Palabras de una noticia o nota
    count.one = {count} entrada
    count.other = {count} entradas
    none = Todavía no hay nada guardado
    none help = Pulse ☆ bajo una noticia y aparecerá aquí al instante, sin cuenta. Puede escribir
      notas, archivar lo leído y llevárselo todo en un archivo.
    nothing here = Esta parte de la lista está vacía.
    nothing found = Nada en su lista tiene esas palabras.
    whole list = Mostrar toda la lista
    on = Guardado {date}
    is read = Leído
    elsewhere = En {host}
    gone = Una noticia que ya no está
    entry gone = Esto ya no está en su lista: se quitó en otra ventana o en otro dispositivo. No se
      cambió nada; lo que escribió está abajo.
    since = Desde que la guardó
    what changed = Qué cambió en el texto
    changes title = Qué cambió desde que la guardó
    mark read = Marcar como leída
    mark unread = Marcar como no leída
    put away = Archivar
    back = Devolver a la lista
    remove = Quitar
    note = Su nota
    add note = Escribir una nota
    change note = Cambiar la nota
    keep note = Guardar la nota
    take along = Llevarse la lista
    bookmarks = Marcadores (HTML)
    book = Libro (EPUB)
    book part = Libro (EPUB), parte {number}
    book help = El libro contiene las noticias enteras con sus imágenes, para leer sin conexión.
    private feed = Fuente privada (Atom)
    feed help = Quien conozca esta dirección puede leerla. Guárdela para usted; una nueva anula
      las anteriores.
    new feed = Nueva dirección de las fuentes
    bring = Importar marcadores
    bring help = Un archivo de marcadores exportado por un navegador (HTML) o la exportación de
      Pocket (HTML, CSV o ZIP), de {size} MB como máximo. Las noticias de este periódico se guardan;
      las demás páginas quedan en la lista como enlaces.
    file = Archivo
    report = Resultado de la importación
    came stories.one = {count} noticia de este periódico está ahora en su lista.
    came stories.other = {count} noticias de este periódico están ahora en su lista.
    came links.one = {count} página ajena está en su lista como enlace.
    came links.other = {count} páginas ajenas están en su lista como enlaces.
    came known.one = {count} ya estaba.
    came known.other = {count} ya estaban.
    came missing.one = {count} dirección de este periódico no lleva a ninguna noticia:
    came missing.other = {count} direcciones de este periódico no llevan a ninguna noticia:
    came refused.one = {count} no es una dirección de la web:
    came refused.other = {count} no son direcciones de la web:
    came full.one = {count} no cupo: la lista está llena.
    came full.other = {count} no cupieron: la lista está llena.
    and more.one = y {count} más
    and more.other = y {count} más
    no file = Elija primero un archivo.
    file too large = Este archivo supera los {size} MB. No se ha importado nada.
    file too many = Este archivo tiene más de {count} marcadores. Divídalo. No se ha importado
      nada.
    file unreadable = No es un archivo de marcadores (HTML), ni un CSV con una columna «url», ni un
      archivo ZIP que contenga uno. No se ha importado nada.
    file broken = El archivo no llegó entero. Envíelo otra vez.
    to list = A su lista
    you = Lo que el periódico sabe de usted
    you link = Sus datos, dispositivos y cuenta
    you nothing = Nada. Este navegador no ha guardado ninguna lista aquí.
    you nothing help = Lo primero que guarde, siga o firme da a este navegador una cookie con un
      número al azar. Hasta entonces no hay ninguna.
    you kept = Lo que se guarda
    you since = Guardado desde {date}.
    you saved.one = {count} entrada en su lista, con su nota.
    you saved.other = {count} entradas en su lista, con sus notas.
    you followed.one = {count} tema, autor o sección que sigue.
    you followed.other = {count} temas, autores y secciones que sigue.
    you votes.one = {count} voto por un comentario.
    you votes.other = {count} votos por comentarios.
    you reports.one = {count} denuncia de un comentario.
    you reports.other = {count} denuncias de comentarios.
    you appeals.one = {count} petición de revisar un comentario suyo.
    you appeals.other = {count} peticiones de revisar comentarios suyos.
    you name = El nombre bajo sus comentarios: {name}.
    you login = La cuenta {name}, con una huella de su contraseña.
    you token = De cada dispositivo, un número al azar en una cookie, del que se guarda una
      huella, el nombre del navegador y el último día. Ninguna dirección de red, nada de lo que
      lee.
    you download = Descargarlo todo (JSON)
    devices = Dispositivos con esta lista
    device seen = Visto por última vez el {date}
    end device = Quitarle la lista
    to device = Llevar la lista a otro dispositivo
    to device help = Crea una dirección que funciona una vez, durante 15 minutos. Ábrala en el
      otro dispositivo y ambos tendrán esta lista.
    make link = Crear la dirección
    link ready = Abra esta dirección en el otro dispositivo antes de 15 minutos. Funciona una vez.
    join = ¿Unirse a esta lista?
    join help.one = Tiene {count} entrada. Lo que este navegador ha guardado se añade, y ambos
      dispositivos la comparten. Siga solo si la dirección es suya.
    join help.other = Tiene {count} entradas. Lo que este navegador ha guardado se añade, y ambos
      dispositivos la comparten. Siga solo si la dirección es suya.
    join button = Unirse a la lista
    dead link = Esta dirección ya no funciona
    dead link help = Funciona una vez y durante 15 minutos. Cree otra en el dispositivo que tiene
      la lista.
    account = Cuenta
    account help = Con una cuenta tiene la lista dondequiera que inicie sesión. Basta un nombre y
      una contraseña; ninguna dirección de correo.
    wish = Un nombre que le guste
    wish help = Se le añade un número para que sea solo suyo.
    make account = Crear una cuenta
    go on = Continuar
    login = Su nombre para iniciar sesión
    login help = Guárdelo junto con la contraseña: sin correo nadie puede enviárselos.
    others end = Los demás dispositivos con esta lista tienen que iniciar sesión una vez.
    sign in title = Entrar en su lista
    sign in help = Lo que este navegador ha guardado se une a la lista de la cuenta; nada se
      pierde.
    wrong = Este nombre y esta contraseña no van juntos.
    wait.one = Hubo demasiados intentos. Pruebe de nuevo en {count} minuto.
    wait.other = Hubo demasiados intentos. Pruebe de nuevo en {count} minutos.
    sign out help = La lista se queda con la cuenta; este navegador empieza de nuevo.
    about mail = Su lista, en cada dispositivo donde entre con un enlace por correo electrónico.
      Nadie más la ve.
    account help mail = Con una cuenta tiene la lista dondequiera que inicie sesión: con un enlace
      por correo electrónico, o con un nombre y una contraseña.
    login help mail = Guárdelo junto con la contraseña. Después puede añadir un enlace por correo,
      para el día en que haya olvidado uno de los dos.
    login second = Guárdelo junto con la contraseña. Los enlaces por correo siguen funcionando.
    set password = Poner una contraseña
    set password help = Con un nombre y una contraseña entra sin correo. Los enlaces por correo
      siguen funcionando.
    mail way = Con un enlace por correo electrónico
    password way = Con un nombre y una contraseña
    mail address = Dirección de correo electrónico
    mail hint = Allí se envía un enlace, y nunca otra cosa. El periódico guarda una huella de la
      dirección y no la dirección. Quien aún no tenga cuenta recibe una.
    mail join hint = Allí se envía un enlace para confirmar la dirección. Desde entonces los
      enlaces por correo le dejan entrar, también si olvida la contraseña.
    send link = Enviarme un enlace
    no address = Esto no es una dirección de correo. Se parece a nombre@example.org.
    mail wait.one = Se han pedido demasiados enlaces. Pruebe de nuevo en {count} minuto.
    mail wait.other = Se han pedido demasiados enlaces. Pruebe de nuevo en {count} minutos.
    mail busy = Ahora mismo espera demasiado correo, así que no se envió ningún enlace. Pruebe de
      nuevo en un minuto.
    mail sent = Un enlace está en camino
    mail sent help = Si la dirección es correcta, en unos minutos llega allí un correo con un
      enlace. El enlace funciona una vez, durante 30 minutos. Mire también entre el correo no
      deseado.
    mail enter = ¿Entrar con este enlace?
    mail make = ¿Crear una cuenta con este enlace?
    mail make help = Lo que este navegador ha guardado pasa a ser la lista de la cuenta. Siga solo
      si la dirección es suya.
    mail join = ¿Añadir esta dirección a su cuenta?
    mail join help = Desde entonces los enlaces que se envíen allí abren la cuenta en la que se
      escribió la dirección. Siga solo si la escribió usted.
    mail join do = Añadir la dirección
    mail joined = La dirección ya abre la cuenta
    mail joined help = Los enlaces que se envíen allí abren la cuenta.
    mail taken = Esta dirección abre otra cuenta
    mail taken help = Una dirección pertenece a una sola cuenta. Entre primero en la otra con un
      enlace y quítele la dirección, o haga que esa cuenta se olvide.
    mail dead = Este enlace ya no funciona
    mail dead help = Funciona una vez y durante 30 minutos. Pida que le envíen otro.
    mail owner = Usted entra con un enlace por correo electrónico.
    mail no password = Acaba de entrar con un enlace, así que no se pide la contraseña actual.
    mail add = Añadir un enlace por correo
    mail change = Usar otra dirección de correo
    mail change hint = Allí se envía un enlace para confirmar la dirección, que entonces sustituye
      a la primera.
    mail remove = No enviar más enlaces por correo
    you mail = Una huella con clave de la dirección de correo a la que se envían los enlaces para
      entrar, y no la dirección.
    letter subject = Su enlace a {paper}
    letter enter = Con este enlace entra en sus noticias guardadas en {paper}:
    letter join subject = Confirme su dirección para {paper}
    letter join = Con este enlace confirma que esta dirección abre su cuenta en {paper}:
    letter once = Funciona una vez, durante 30 minutos, en cualquier navegador.
    letter unasked = Si no lo ha pedido, no tiene que hacer nada: sin el enlace no pasa nada.
    crowded = Demasiados lectores nuevos
    crowded help.one = Muchísimos navegadores de su red han empezado una lista aquí últimamente, así
      que esta vez no se guardó nada. Pruebe de nuevo en {count} minuto. Los navegadores que ya
      tienen una lista siguen como antes.
    crowded help.other = Muchísimos navegadores de su red han empezado una lista aquí últimamente, así
      que esta vez no se guardó nada. Pruebe de nuevo en {count} minutos. Los navegadores que ya
      tienen una lista siguen como antes.
    stale form = Este formulario no viene de una página suya que siga vigente. No se cambió nada;
      lo que escribió está abajo.
    full = Su lista está llena
    full help = Admite {count} entradas. Quite algunas y guarde de nuevo.
    forget = Olvidarme
    forget help = Elimina la lista con sus notas, lo que sigue, su nombre, la cuenta y todos los
      dispositivos: al momento y para siempre. Nadie puede recuperarlo.
    forget sure = ¿Debe el periódico olvidarle?
    forget do = Sí, eliminarlo todo
    forget not = No, conservarlo
    forgotten = El periódico le ha olvidado
    forgotten help = Todo está eliminado, también la cookie.
    offline = Las noticias guardadas se pueden leer en este dispositivo sin conexión.
    follow = Seguir
    unfollow = Dejar de seguir
    following = Lo que sigue
    following about = Lo nuevo desde su última visita en los temas, secciones y autores que sigue.
    follow nothing = Todavía no sigue nada
    follow nothing help = Pulse Seguir en la página de un tema, una sección o un autor. No hace
      falta cuenta.
    nothing new = Nada nuevo desde su última visita.
    new stories.one = {count} noticia nueva
    new stories.other = {count} noticias nuevas
    over new = Más de {count} noticias nuevas
    followed full = Ya sigue el máximo ({count}). Deje alguno primero.

    [comments]
    name = Su nombre
    writing as = Escribe como {name}.
    title = Comentarios
    count.one = {count} comentario
    count.other = {count} comentarios
    none = Nadie ha comentado todavía.
    order = Orden de los comentarios
    oldest = Más antiguos
    newest = Más recientes
    replied = Más respondidos
    picks = Selección de la redacción
    no picks = La redacción todavía no ha elegido ninguno.
    write = Escribir un comentario
    answer = Escribir una respuesta
    text = Su comentario
    text hint = *cursiva*, **negrita**, > cita, - lista, [palabras](dirección). {count} caracteres
      como máximo.
    post = Publicar
    preview = Vista previa
    preview title = Así se verá
    trap = Deje este campo vacío
    in answer to = En respuesta a {name}
    in answer to gone = En respuesta a un comentario retirado
    reply = Responder
    report = Denunciar
    vote = Votar a favor
    unvote = Retirar el voto
    votes.one = {count} voto
    votes.other = {count} votos
    edited = modificado {date}
    staff = Redacción
    author = Autor del artículo
    picked = Selección de la redacción
    nameless = Anónimo
    gone = Este comentario ya no está.
    closed = Los comentarios están cerrados.
    moderated = Los comentarios aparecen después de que los lea la moderación.
    more = Más comentarios
    first page = A los primeros comentarios
    single = Comentario de {name}
    to story = Al artículo y sus comentarios
    thanks = Su comentario está publicado.
    held = Su comentario está guardado y espera a la moderación. Solo usted lo ve aquí.
    rejected = Este comentario no se muestra. Solo usted lo ve aquí.
    withdrawn = Ha retirado este comentario.
    why = Por qué
    decided = Decidido por {name}
    edit = Modificarlo
    edit until = Puede modificarlo hasta las {time}.
    delete = Retirarlo
    delete hint = Su texto desaparece para siempre; las respuestas se quedan.
    report title = Denunciar este comentario
    report why = Qué tiene de malo
    report words = Con sus palabras (opcional)
    report send = Enviar la denuncia
    reported = Gracias. La moderación lo revisará.
    appeal = Pedir otra revisión
    appeal words = Por qué debería mostrarse
    appeal send = Enviar
    appealed = Ha pedido otra revisión. La moderación responderá aquí.
    answered = Respuesta de {name}
    banned = No puede comentar hasta el {date}.
    need text = Escriba algo.
    too long.one = Sobra {count} carácter.
    too long.other = Sobran {count} caracteres.
    need name = Indique un nombre.
    bad name = Este nombre tiene signos ilegibles. Elija otro.
    long name = Este nombre es demasiado largo. {count} caracteres como máximo.
    staff name = Este nombre se parece al de alguien de la redacción. Elija otro.
    office names = Redacción | La redacción | Equipo | El equipo | Editor | Editora | El editor
      | La editora | Editores | Redactor | Redactora | Redactores | Redactor jefe | Redactora jefe
      | Moderador | Moderadora | Moderadores | Administrador | Administradora | Administradores |
      Admin
    parent gone = El comentario al que responde ya no está. Su texto está abajo.
    story gone = Este artículo ya no se muestra y no admite comentarios. Su texto está abajo.
    too late = Es demasiado tarde para modificar este comentario.
    no guests = Solo los lectores con cuenta pueden comentar aquí.
    new arrived.one = {count} comentario nuevo
    new arrived.other = {count} comentarios nuevos
    over new = Más de {count} comentarios nuevos
    own = Modificar o retirar
    own list = Sus comentarios
    own none = Todavía no ha escrito ningún comentario.
    sent before = Ya lo ha enviado. Su texto está guardado y espera a la moderación.
    own vote = Este comentario es suyo: pueden votarlo los demás.
    guest = invitado
    of readers = Comentarios de los lectores
    unreached = No se puede llegar al sitio. Lo que ha escrito sigue aquí; inténtelo de nuevo.
    answers = Respuestas a sus comentarios
    new answers.one = {count} respuesta nueva desde su última visita
    new answers.other = {count} respuestas nuevas desde su última visita
    no answers = No hay respuestas nuevas desde su última visita.
    answered by = {name} en «{title}»
    answers feed = Respuestas a todos sus comentarios (fuente privada, Atom)
    thread feed = Respuestas a este comentario (fuente privada, Atom)
    reason unwanted = Publicidad o el mismo texto en todas partes
    reason abuse = Insultos o amenazas
    reason hate = Contra un grupo de personas
    reason off topic = Fuera de tema
    reason privacy = Vida privada de alguien
    reason falsehood = Falso y dañino
    reason unlawful = Contra la ley
    reason other = Otra cosa
    [reason]
    banned until = Esta persona no puede comentar hasta el {date}: {text}
    banned = Esta persona no puede comentar: {text}
    trap = Se rellenó un campo que solo ven los programas.
    nothing to read = No hay nada que se pueda leer.
    too short = Demasiado corto: tiene {found} de al menos {least} caracteres.
    too long = Demasiado largo: tiene {found} caracteres; se admiten {most} como máximo.
    unreadable name = El nombre no se puede leer o tiene caracteres que no se ven.
    like staff = El nombre {name} podría tomarse por el de alguien de la redacción.
    too many links = Demasiados enlaces: {found}; los que esta persona puede poner: {most}.
    site on list = Enlaza a {site}, un sitio de la lista del periódico.
    word on list = Dice {word}, que está en la lista del periódico.
    shouting = El {percent}~% de las letras son mayúsculas, lo que se lee como un grito.
    repeated sign = Un mismo carácter se repite {found} veces seguidas.
    mostly signs = El {percent}~% es puntuación y símbolos.
    hidden characters = Caracteres que no se ven: {found}.
    turned text = Tiene signos que cambian la dirección del texto.
    piled marks = Hay demasiadas marcas sobre una misma letra.
    said before = Ya se escribió casi lo mismo. Comentarios: {found}; personas: {writers}.
    too fast.one = Espere {count} segundo antes del próximo comentario.
    too fast.other = Espere {count} segundos antes del próximo comentario.
    too many = Comentarios de esta persona en {stretch}: {found}.
    busy network = Comentarios de la red de esta persona en {stretch}: {found}.
    minute = un minuto
    hour = una hora
    day = un día
    rejected before = Comentarios de esta persona rechazados antes: {found}.
    newcomer = Es uno de los primeros comentarios de esta persona aquí.
    premoderated = Aquí todos los comentarios esperan a la moderación.
    looks unwanted = Según decisiones anteriores de la moderación, se rechazaría con una
      probabilidad del {percent}~%.
    looks unwanted for = Según decisiones anteriores de la moderación, se rechazaría con una
      probabilidad del {percent}~%, sobre todo por estas palabras: {words}.
    webhook = Un control propio del periódico dice: {text}
    webhook silent = El control propio del periódico no respondió.

    [moderation]
    title = Comentarios
    held = En espera
    reported = Denunciados
    appealed = Recurridos
    rejected = Rechazados
    all = Todos
    empty = No hay comentarios aquí.
    widen = Mostrar los de todos los lectores y noticias
    key next = comentario siguiente
    key previous = comentario anterior
    of story = Comentarios de esta noticia
    findings = Lo que se encontró
    reports = Denuncias de lectores
    decisions = Decisiones
    notes = Notas
    appeal = El autor pide otra revisión
    answer = Respuesta al autor
    ban = Este autor está vetado
    select = Seleccionar el comentario de {name}
    selected = Todos los seleccionados
    approve = Aprobar
    reject = Rechazar
    hold = Dejar en espera
    pick = Destacar
    unpick = Quitar de destacados
    pick fell = Estaba destacado por la redacción hasta que su autor lo modificó, {date}.
    dismiss = Descartar las denuncias
    why = Motivo del rechazo
    choose = Elija un motivo
    note to author = Más palabras para el autor (opcional)
    answer appeal = Responder y mantener el rechazo
    answer words = Respuesta que leerá el autor
    note = Nota para colegas
    note words = Los lectores no la ven nunca
    ban writer = Vetar al autor por un tiempo
    ban time = Por cuánto tiempo
    ban unit = Unidad
    hours = horas
    days = días
    weeks = semanas
    ban reason = Motivo, que el autor leerá
    ban network = Vetar también a todos los de la misma red
    lift = Levantar el veto
    undo = Deshacer
    undone = {state} (deshecho)
    state approved = aprobado
    state held = en espera
    state rejected = rechazado
    state withdrawn = retirado por su autor
    done approved = Aprobados: {count}
    done rejected = Rechazados: {count}
    done held = En espera: {count}
    done undone = Deshechos: {count}
    done banned = El autor está vetado y conoce el motivo.
    done = Hecho.
    none selected = No hay ningún comentario seleccionado.
    no reason = Elija el motivo del rechazo: se comunica al autor.
    no time = El tiempo debe ser un número entero, diez años como máximo.
    no ban reason = Diga por qué: la persona vetada lo leerá.
    mode = Cómo se aceptan los comentarios
    mode section = Como en su sección
    mode open = Abiertos
    mode moderated = Cada uno espera a un moderador
    mode closed = Cerrados
    days open = Cerrados tras tantos días (vacío: nunca)
    rules = Reglas de las secciones
    rules help = La regla de una sección vale para sus noticias, salvo las que tienen la suya.
    policy = Política
    policy help = Cada control puede avisar, retener o rechazar un comentario. Donde se
      admite el 0, significa nunca.
    export = Exportar
    export help = Todos los comentarios con su estado, nombre, hora y texto, sin nada más de sus autores. La
      exportación queda registrada.
    export json = Exportar como JSON
    export wxr = Exportar para WordPress
    guests = Los lectores sin cuenta pueden comentar
    on = Este control está activo
    faulty = No se ha guardado nada: hay un error abajo.
    line = Línea {number}: {text}
    number = Un número entero de {least} a {most}.
    below = Al menos {least}, para concordar con los otros campos.
    no word = No hay palabra que buscar.
    no site = No es el nombre de un sitio, como example.com.
    no language = No es el código de un idioma, como en.
    too many = {most} líneas como máximo.
    no choice = Uno de estos: {choices}.
    words = Palabras
    words help = Una por línea: palabra | idioma | tag, hold o reject. Sin idioma vale para todos; * sustituye
      letras.
    sites = Sitios
    sites help = Uno por línea: sitio | tag, hold o reject.
    action tag = Avisar a los moderadores
    action hold = Retener el comentario
    action reject = Rechazar el comentario
    whom nobody = Nadie
    whom guests = Los lectores sin cuenta
    whom everybody = Todos
    phase ban = Autores vetados
    phase trap = Trampa para programas
    phase length = Longitud
    phase name = Nombres
    phase links = Enlaces
    phase words = Palabras de la lista
    phase noise = Gritos y ruido
    phase echo = Repetición
    phase pace = Ritmo
    phase history = Rechazos anteriores
    phase newcomer = Primeros comentarios
    phase premoderation = Lectura previa
    phase classifier = Parecido con lo rechazado
    phase webhook = Programa del diario
    address = Se le pregunta en esta dirección (vacía: no se pregunta)
    patience = Segundos de espera de su respuesta
    silence = Si no responde
    secret = Los mensajes se firman con este secreto, como los de los webhooks:
    length least = Caracteres como mínimo
    length most = Caracteres como máximo
    links allowed = Enlaces que puede poner un habitual
    links newcomer = Enlaces que puede poner un recién llegado
    capitals = Grito desde este porcentaje de mayúsculas (101: nunca)
    run = Tantas veces el mismo signo son demasiadas
    signs = Ruido desde este porcentaje de signos (101: nunca)
    hidden = Caracteres invisibles como máximo
    seconds = Segundos entre dos comentarios de un autor
    hour = Comentarios de un autor por hora
    day = Comentarios de un autor por día
    network minute = Comentarios de una red por minuto
    network hour = Comentarios de una red por hora
    rejected before = Rechazos que hacen esperar al siguiente
    percent = Si son este porcentaje del total
    approved = Comentarios aprobados que hacen a un habitual
    whom = De quién esperan los comentarios
    tag from = Se avisa desde, en porcentaje
    hold from = Se retiene desde
    reject from = Se rechaza desde
    action = Qué sigue
    tally = Qué se retiró y por qué
    tally help = Cuántos comentarios cada mes, cuántos se retiraron, quién y por qué.
    tally nothing = Nadie ha comentado en los últimos doce meses.
    tally posted = Escritos
    tally people = Retirados por personas
    tally phases = Rechazados por los controles

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
