extension Lantern {
  /// The Spanish edition's stories in the section of slug `world`.
  static let spanishWorld: [String] = [
    #"""
    ---
    edition: es
    section: world
    guid: es/marrow-strait-talks-end
    translation: marrow-strait-talks-end
    kicker: Diplomacia
    headline: Las conversaciones del estrecho de Marrow acaban en página y media
    standfirst: Dos delegaciones, una cabina de interpretación y un horario de ferris que las
      dos orillas saben leer. La frontera marítima queda para otro año.
    slug: estrecho-de-marrow-pagina-y-media
    dateline: PORT ELLERY
    byline:
      - staff
      - agency: Agencia de Noticias Ejemplo
    source: Comunicado conjunto de las dos delegaciones, 14 de marzo de 2023
    published: 2023-03-14T18:30:00+00:00
    updated: 2023-03-15T07:10:00+00:00
    embargo: 2023-03-14T18:30:00+00:00
    usage: [no-telegram, Párrafos de agencia sin derecho de reventa]
    topics: [Conversaciones del estrecho de Marrow, Ferris, Calder, Vessany]
    picture:
      file: ferry-concord.jpg
      alt: Un ferri blanco de chimenea verde, atracado junto a un edificio bajo de aduanas.
      caption: El ferri Concord en el muelle de la aduana de Port Ellery, donde las delegaciones
        se reunieron cinco días.
      credit: Inés Okafor / La Linterna
    corrections:
      - at: 2023-03-15T07:10:00+00:00
        kind: update
        note: Se han añadido las reacciones de Calderhaven y Sant Orlo.
      - at: 2023-03-16T10:00:00+00:00
        kind: clarify
        note: El texto precisa ahora que seis travesías diarias son tres en cada sentido.
      - at: 2023-03-20T09:15:00+00:00
        kind: correct
        note: Una versión anterior decía que las conversaciones duraron seis días. Fueron cinco.
    related: [es/ferry-school-bus, es/ondria-desert-library]
    ---
    Calder y Vessany cerraron el martes en Sorrel cinco días de conversaciones con un comunicado
    conjunto de página y media, un horario común de ferris y la promesa de volver a verse antes
    de que vuelva el arenque.

    Los dos gobiernos, enfrentados por el estrecho de Marrow desde que en 2014 se suprimió el
    ferri nocturno que los unía, pondrán en marcha desde el 1 de junio seis travesías diarias,
    tres en cada sentido. El Concord y el Amity, uno por orilla, compartirán muelle en ambos
    puertos y, lo que parece más audaz, un mismo teléfono de reclamaciones.

    Habrá también un solo código de señales de niebla. Hasta ahora, un toque largo seguido de
    dos cortos quería decir «estoy parado» para un práctico de Calder y «voy a virar» para su
    colega de enfrente.

    > [!QUOTE] Mara Ellison, negociadora jefa de Calder | declaración de clausura, 14 de marzo
    > Vinimos a buscar un tratado y nos vamos con un horario. Es más de lo que teníamos y, a
    > diferencia de un tratado, dice a qué hora hay que estar en el muelle.

    ## Lo acordado y lo aplazado

    | Asunto | Resultado |
    |---|---|
    | Horario de ferris | Común desde el 1 de junio, seis travesías al día |
    | Señales de niebla | Un solo código, vigente el 1 de mayo |
    | Caladeros | Comisión mixta, informe en un año |
    | Salvamento | Canal de radio compartido, dos años de prueba |
    | Frontera marítima | Aplazada, sin fecha |

    La frontera nunca estuvo sobre la mesa, según miembros de ambas delegaciones. «Estaba
    debajo, donde todos la notábamos con los pies», dijo uno de ellos a la Agencia de Noticias
    Ejemplo.

    > [!QUOTE] Teodor Brandt-Vial, jefe de la delegación de Vessany | rueda de prensa en Port Ellery
    > Nadie se ha comido nunca una frontera. Nuestra gente quiere saber dónde puede echar la red
    > el lunes por la mañana, y la próxima primavera se lo podremos decir.

    ## La sala y la cabina

    Se habló en la vieja aduana, donde la calefacción falló el segundo día: la hoja de
    asistencia está firmada con guantes. Ruth Amadi, la mayor de los dos intérpretes, trabajó
    once horas el lunes porque su compañero se quedó sin voz. Las dos partes le dieron las
    gracias por su nombre, algo que no es costumbre.

    La ministra de Exteriores de Sorrel, Oriel Thackray, rehusó cualquier mérito. «Pusimos la
    sala, el té y el silencio», dijo. De las tres cosas, añadió, la más difícil de conseguir
    había sido el silencio.

    ## Reacciones

    En Calderhaven la oposición juzgó el comunicado escaso; el gremio de prácticos lo juzgó
    tardío. En Sant Orlo, la radio leyó por la noche el horario completo, dos veces. Las
    cooperativas de pesca de ambas orillas nombrarán a sus representantes antes de que acabe
    abril.

    > [!EMBED] https://video.example/port-ellery-closing | La rueda de prensa de clausura

    La próxima cita será en otoño, en un lugar por decidir. Cada parte ha pedido que tenga una
    caldera que funcione.

    > [!RELATED] es/ferry-school-bus
    """#,
    #"""
    ---
    edition: es
    section: world
    guid: es/ondria-desert-library
    translation: ondria-desert-library
    headline: Nueve mil libros por la Ruta de la Sal
    standfirst: Tres camiones llevan una biblioteca pública a once oasis de Ondria. En cuatro
      años se ha perdido un libro, y volvió.
    slug: biblioteca-del-desierto-en-ondria
    dateline: TEL AMARN, Ondria
    byline:
      - Samir Qindil
      - agency: Meridian Press
    published: 2021-05-19T09:30:00+00:00
    topics: [Ondria, Bibliotecas, Libros]
    picture:
      file: desert-road.jpg
      alt: Una carretera recta cruza un desierto amarillo hacia unas lomas, con un camión.
      caption: El segundo camión de la biblioteca, a sesenta kilómetros del lector más próximo.
      credit: Meridian Press
    ---
    La biblioteca se oye antes de verse. El camión de cabeza tiene una bocina de tres notas, y
    cuando suena detrás de la última duna la escuela de Tel Amarn deja de fingir que hace
    aritmética.

    Los tres vehículos paran en triángulo, por la sombra, y sus costados se abren en
    mostradores. A los diez minutos hay sesenta personas bajo los toldos, de la barbería ha
    salido un hombre con media cara enjabonada y un niño de unos seis años le lee en voz alta a
    una cabra.

    Nadia Benour fundó la biblioteca en 2017 con un préstamo sobre el taller de su difunto
    padre. Tiene 9.400 libros y once paradas, por las que pasa cada cinco semanas. Son pueblos
    de la vieja Ruta de la Sal, a veces a ciento cuarenta kilómetros unos de otros, y la mayoría
    no había tenido jamás ni un estante.

    > [!QUOTE] Nadia Benour, fundadora de la biblioteca
    > Me preguntaban cómo iba a recuperar los libros. Yo contestaba que pidiéndolos. Hasta ahora
    > ha funcionado.

    Ha funcionado con una excepción. En 2019 desapareció en Bir Sallum un manual de perforación
    de pozos. Catorce meses después llegó al depósito con el correo de camellos, envuelto en un
    saco de harina, con una carta de disculpa y un dibujo del pozo.

    ## Qué se lee

    Lo más prestado es un manual de motores diésel. Después, un cuento infantil sobre una
    ballena, animal que en toda la ruta no ha visto nadie; la lista de espera es de dos años. La
    poesía sale más en invierno.

    El combustible lo paga el Ministerio de Educación. Lo demás viene de suscriptores, entre
    ellos una cooperativa de pescadores de las islas Kestrel que manda cada año una caja,
    siempre con libros sobre desiertos.

    A las cuatro se recogen los toldos. El lector de la cabra se ha llevado la ballena: le
    tocaba.
    """#,
    #"""
    ---
    edition: es
    section: world
    guid: es/bell-without-town
    headline: La campana que espera a su pueblo
    standfirst: San Cirilo de la Ribera se mudó cuesta arriba para dejar sitio a un embalse.
      Veinte años después, la campana sigue abajo y hay quien baja a tocarla en barca.
    slug: la-campana-que-espera-a-su-pueblo
    dateline: SAN CIRILO, Altamora
    byline:
      - Aurelia Mendoceta
    published: 2019-11-01T12:00:00-05:00
    topics: [Altamora, Embalses]
    picture:
      file: mountain-village.jpg
      alt: Casas de piedra escalonadas en una ladera.
      caption: San Cirilo el Nuevo, visto desde el agua.
      credit: Inés Okafor / La Linterna
    ---
    De San Cirilo el Viejo asoma en verano la mitad del campanario. En otoño, con las lluvias,
    sólo queda el tejadillo, y entonces la campana está justo a la altura de una persona de pie
    en una barca.

    Los vecinos se marcharon en 1999, cuando el valle se llenó. Se llevaron las puertas, los
    muertos, la fuente y un nogal de cuarenta años que murió a la semana. La campana no: pesaba
    seiscientos kilos, la grúa era para las casas y el párroco de entonces dijo que ya volverían
    por ella. Después hubo que asfaltar.

    Hoy, día de Todos los Santos, bajaron once barcas. Remaba en la primera Delfina Orús, de
    setenta y nueve años, que no permitió que la ayudaran. Tocó ella, como cada año, tres golpes
    con un mazo de madera envuelto en una manta. Arriba, en la plaza nueva, los que ya no pueden
    bajar se quedaron callados para oírlos.

    ## Propuestas no han faltado

    En veinte años el concejo ha estudiado cuatro:

    1. Subir la campana en helicóptero (2003; se retiró al conocer el presupuesto).
    2. Fundir otra igual (2008; el fundidor preguntó en qué tono y nadie se puso de acuerdo).
    3. Un altavoz con una grabación (2011; duró un domingo).
    4. Dejarla donde está (2016; aprobada por unanimidad).

    La quinta llegó este otoño, y la trajo la compañía hidroeléctrica: bajar el nivel un metro
    durante una semana para sacarla en balsa. Los técnicos la presentaron en la escuela, con
    diapositivas. Al acabar pidió la palabra Orús.

    «Se lo agradecemos mucho», dijo. «Pero si la suben, ¿para qué bajamos nosotros?».

    Se votará en enero. En la plaza, el nogal nuevo, plantado en el hoyo del otro, ha dado este
    año sus primeras nueces: siete.
    """#,
    #"""
    ---
    edition: es
    section: world
    guid: es/ferry-school-bus
    headline: Cuarenta alumnos cruzan cada mañana un estrecho para ir a clase
    standfirst: El horario común de ferris cumple un año y su efecto más visible lleva mochila.
    slug: alumnos-que-cruzan-el-estrecho
    dateline: SANT ORLO, Vessany
    byline:
      - Thomas Wren
    published: 2024-06-03T10:15:00-05:00
    topics: [Ferris, Vessany, Calder, Educación]
    picture:
      file: harbour-dusk.jpg
      alt: Un ferri entra en un puerto con las luces encendidas.
      caption: El Amity, a su llegada a Sant Orlo en la última travesía del día.
      credit: Inés Okafor / La Linterna
    ---
    A las siete y diez suben al Amity cuarenta y un menores de dieciocho años, tres profesoras y
    un acordeón. Viven en Calder y estudian en Vessany. Hace un año, la frase anterior habría
    necesitado un tratado.

    Nadie lo previó. El acuerdo de Port Ellery hablaba de pasajeros y mercancías; los
    estudiantes no figuran ni en el anexo. Pero en octubre dos familias de la orilla norte
    hicieron cuentas: el instituto de náutica de Sant Orlo está a cincuenta minutos en barco y
    el suyo, a dos horas de carretera. Pidieron plaza, se la dieron, y el curso acabó en
    septiembre con catorce alumnos, en Navidad con treinta y hoy con cuarenta y uno.

    El trayecto tiene ya sus leyes. Los de último año, junto a la ventana. El salón de proa,
    para dormir. El de popa, para los deberes, salvo los viernes, que son del acordeón. La
    cafetería ha dejado de vender chicle por petición del maquinista.

    > [!QUOTE] Ilka Norrby, profesora de Matemáticas a bordo
    > Explico trigonometría señalando el faro. En mi vida había tenido una clase con un ejemplo
    > tan grande y tan puntual.

    No todo encaja. Las vacaciones de invierno no coinciden, de modo que hay dos semanas en que
    el barco va lleno de alumnos de un país hacia aulas cerradas del otro. Los títulos se
    reconocen, pero con trámite. Y en febrero un temporal dejó a diecinueve chicos en la orilla
    equivocada durante dos noches. Durmieron en casas de compañeros; volvieron, según una madre,
    «con acento».

    Las dos consejerías de Educación se reúnen en julio para hablar del calendario. Los alumnos
    han enviado una sola petición, firmada por todos: que no pongan autobús.
    """#,
  ]
}
