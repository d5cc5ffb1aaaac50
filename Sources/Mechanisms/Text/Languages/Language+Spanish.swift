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
    factor secret help = Escriba este secreto en su aplicación de autenticación, o abra el enlace
      en el dispositivo que la tiene. Después escriba el código que muestra.
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

    [pictures]
    no room for upload = No hay sitio para lo enviado; puede que el disco esté lleno. No se añadió nada.
    words = Palabras
    uploader = Traída por
    none = Ninguna imagen coincide.
    older = Imágenes más antiguas
    expiring = La licencia termina en 30 días
    bring = Añadir imágenes
    files = Archivos de imagen
    bring help = JPEG, PNG, WebP, AVIF o GIF, hasta 64 MB cada una. Se conserva lo que el
      archivo dice de su origen, no el lugar donde se tomó.
    taken = {file}: añadida.
    known = {file}: ya estaba aquí.
    too large = {file}: es demasiado grande. Una imagen puede tener 64 MB, 80 megapíxeles y 20
      000 píxeles por lado.
    no picture = {file}: no es una imagen JPEG, PNG, WebP, AVIF o GIF.
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
