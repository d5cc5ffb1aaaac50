extension Lantern {
  /// The Spanish edition's stories in the section of slug `local`.
  static let spanishLocal: [String] = [
    #"""
    ---
    edition: es
    section: local
    guid: es/night-trams-return
    translation: night-trams-return
    headline: Los tranvías nocturnos vuelven a Brightwater en diciembre
    standfirst: Las líneas 2 y 7 circularán hasta las cuatro los viernes y sábados. Lo pidieron
      panaderos y enfermeras; los conductores ganan una cena.
    slug: vuelven-los-tranvias-nocturnos
    dateline: BRIGHTWATER
    byline:
      - Owen Tarrant
    published: 2026-11-22T17:10:00+00:00
    topics: [Tranvías, Concejo municipal, Brightwater]
    picture:
      file: tram.jpg
      alt: Un tranvía iluminado en una parada de una calle oscura y mojada.
      caption: Un 7 en el Campo de los Tejedores, donde hasta ahora daba la vuelta por última
        vez a las 23.51.
      credit: Inés Okafor / La Linterna
    ---
    A partir del viernes 4 de diciembre, y después de seis años, volverá a haber tranvías de
    noche en Brightwater: líneas 2 y 7, cada media hora y hasta las cuatro, las noches de
    viernes y sábado.

    Lo decidió el concejo el domingo, en pleno extraordinario, por 31 votos contra nueve. Es una
    prueba de un año que costará 2,3 millones de coronas, de las que se espera recuperar en
    billetes cerca de un tercio.

    Los nocturnos se suprimieron en la primavera de 2020, cuando no había a quién llevar, y
    tenían que volver cuando lo hubiera. Pero los conductores se acostumbraron a dormir y el
    concejo, a ahorrar. Lo que cambió las cosas fue una cuenta. En marzo, el gremio de panaderos
    y la asociación de enfermeras se apostaron con contadores de mano en once paradas, cuatro
    fines de semana seguidos, y contaron 2.900 personas por noche volviendo a casa a pie, por
    las vías.

    | Línea | Primer nocturno | Último |
    |---|---|---|
    | 2, Muelle Bajo – Cerro del Cobre | 00.15 | 03.45 |
    | 2, Cerro del Cobre – Muelle Bajo | 00.30 | 04.00 |
    | 7, Central – Campo de los Tejedores | 00.10 | 03.40 |
    | 7, Campo de los Tejedores – Central | 00.25 | 03.55 |

    El sindicato aceptó a cambio de una pausa pagada de cuarenta minutos en cocheras, con comida
    caliente. «Primero pedimos dinero», reconoce su secretaria, Rhoswen Dale. «Luego alguien
    echó cuentas y vio que lo que se quiere a las dos de la mañana es sopa».

    > [!QUOTE] Mercy Adeyinka, enfermera de noche en el Hospital Linnet
    > Tengo cuatro kilómetros hasta casa y conozco a todos los perros del camino. Los saludaré
    > por la ventanilla.

    Servirá el billete corriente. Los objetos perdidos, mientras dure la prueba, también podrán
    recogerse hasta las cuatro.
    """#,
    #"""
    ---
    edition: es
    section: local
    guid: es/allotment-giant-pumpkin
    headline: Roban una calabaza de 90 kilos y la devuelven en puré
    standfirst: El misterio de los huertos de la Colina Norte se resuelve con once cazuelas y
      una nota sin firma.
    slug: roban-una-calabaza-y-la-devuelven-en-pure
    dateline: BRIGHTWATER
    byline:
      - Owen Tarrant
    published: 2020-11-04T08:00:00+00:00
    topics: [Huertos, Colina Norte]
    picture:
      file: allotment.jpg
      alt: Huertos pequeños con vallas de madera y hortalizas.
      caption: La parcela 17, con el hueco.
      credit: Inés Okafor / La Linterna
    ---
    La calabaza de Harold Tibbet pesaba el viernes noventa kilos y medio, ocupaba la mitad de la
    parcela 17 y era, según consenso de la Colina Norte, la favorita para el concurso del
    domingo. El sábado por la mañana había en su lugar un hueco y un rastro de carretilla que
    llegaba hasta el asfalto.

    La policía municipal abrió diligencias, no sin antes preguntar dos veces por el peso. Se
    interrogó a los finalistas. Se registró, con su consentimiento, un trastero. Tibbet,
    ferroviario jubilado, ofreció como recompensa veinte coronas y un saco de estiércol bien
    hecho.

    El lunes, poco antes del alba, alguien dejó a la puerta del local social once cazuelas con
    tapa. Estaban todavía tibias. La crema, coinciden los que la probaron, y la probó todo el
    mundo, incluido el agente, llevaba nuez moscada, un poco de naranja y mucha mano. Debajo de
    la última había una nota:

    > Perdone. En casa éramos muchos y este año ha venido mal. No sabíamos que era de concurso,
    > pensábamos que sobraba. Hemos guardado las pepitas: van en el sobre. Son todas.

    Había, contadas, 412.

    Tibbet pidió que se archivara el asunto. El martes llevó a la asociación las cazuelas
    limpias y, dentro de cada una, patatas, puerros, una col. Las dejó en el mismo sitio donde
    habían aparecido. Por la noche ya no estaban.

    El concurso lo ganó una calabaza de sesenta y un kilos, cultivada por Edith Moll, que no
    quiso subir al podio. Las pepitas se han repartido entre los cuarenta y tres hortelanos de
    la colina. En primavera sembrará cada uno una mata junto a la valla, por la parte de fuera.
    """#,
    #"""
    ---
    edition: es
    section: local
    guid: es/river-swim-january
    headline: El Linnet ya es apto para el baño; falta que alguien se atreva
    standfirst: Primer certificado de agua limpia en noventa años, expedido con el termómetro a
      cuatro grados.
    slug: el-linnet-apto-para-el-bano
    dateline: BRIGHTWATER
    byline:
      - staff
    published: 2025-01-15T11:00:00+00:00
    updated: 2025-01-15T15:30:00+00:00
    topics: [Río Linnet, Brightwater]
    picture:
      file: river-flood.jpg
      alt: Un río ancho y crecido entre árboles.
      caption: El Linnet, la semana pasada, con el caudal alto y el agua limpia.
      credit: Inés Okafor / La Linterna
    corrections:
      - at: 2025-01-15T15:30:00+00:00
        kind: update
        note: Se añade el primer baño, que se produjo a las 14.05.
    ---
    El laboratorio municipal certificó el miércoles que el agua del Linnet cumple, en sus seis
    puntos de muestreo, los límites sanitarios para el baño. Es la primera vez desde 1934, año
    en que se prohibió nadar y se retiraron las escaleras.

    La noticia llegó con el río a cuatro grados y una brisa que los meteorólogos llaman del
    nordeste y los vecinos, de otra forma.

    Detrás hay doce años de obras poco lucidas: cuarenta y un kilómetros de colector, dos
    depósitos de tormenta y el cierre del último vertido de las tenerías, en 2022. El coste, 88
    millones de coronas, se terminará de pagar en 2039.

    | Punto | 2013 | 2019 | 2025 |
    |---|---:|---:|---:|
    | Puente de Hierro | 2.900 | 860 | 110 |
    | Muelle Linnet | 3.400 | 1.020 | 140 |
    | Tenerías | 8.100 | 2.300 | 190 |

    *Bacterias intestinales por 100 mililitros. El límite es 250.*

    El concejo repondrá las escaleras en mayo y habilitará tres zonas con socorrista. Hasta
    entonces, advierte, el baño está permitido «en el sentido jurídico».

    A las 14.05, sin embargo, y ante una docena de testigos, bajó al agua junto al Puente de
    Hierro una mujer con gorro de lana. Nadó hasta el segundo pilar y volvió. Se llama Agnes
    Wick, tiene noventa y seis años y explicó, mientras le traían una manta, que la última vez
    que se bañó allí un guardia la sacó del brazo. Tenía cinco años. Quería, dijo, terminar.
    """#,
    #"""
    ---
    edition: es
    section: local
    guid: es/school-clock-radio
    headline: Una emisora escolar se cuela en la megafonía del mercado
    standfirst: Durante cuarenta minutos, los puestos de Brightwater anunciaron el precio del
      rodaballo y los deberes de sexto.
    slug: una-emisora-escolar-en-el-mercado
    dateline: BRIGHTWATER
    byline:
      - Aurelia Mendoceta
    published: 2023-05-24T12:30:00+00:00
    topics: [Mercados, Escuelas, Radio]
    picture:
      file: market-morning.jpg
      alt: Puestos de un mercado al aire libre a primera hora.
      caption: El mercado central, el miércoles por la mañana.
      credit: Inés Okafor / La Linterna
    ---
    A las nueve y media del miércoles, la megafonía del mercado central, que suele limitarse a
    matrículas mal aparcadas, dio los buenos días «desde el armario de los mapas» y anunció una
    entrevista en exclusiva con el conserje.

    Tardaron un rato en entenderlo. La escuela de Rope Walk, pared con pared, estrenaba ese día
    una emisora de tres vatios montada por los alumnos de sexto. El transmisor y el equipo del
    mercado, comprados en la misma tienda con veinte años de diferencia, usan idéntica
    frecuencia. Ganó el más nuevo.

    Los compradores oyeron así la previsión del tiempo («va a llover a la hora del recreo, como
    siempre»), una receta de tortilla con los pasos en orden discutible y un consultorio
    sentimental del que se retiró el nombre del interesado a petición de su hermana. Cuando la
    locutora, de once años, leyó los precios del comedor, la pescadera del puesto 22 contestó a
    voces con los suyos. Alguien, en la escuela, los oyó por la ventana. Y los emitió.

    Durante los diez minutos siguientes el mercado central tuvo, por primera vez en su historia,
    publicidad gratuita en antena. Se agotó el rodaballo.

    El gerente llegó a la escuela dispuesto a cortar la señal y salió con una autorización
    firmada: la emisora tendrá su frecuencia propia y, los miércoles de nueve y media a diez, la
    del mercado. Ha puesto dos condiciones. Que no se dé nunca el precio del puesto 22 sin dar
    también el del 23, y que alguien ayude con los problemas a la hija del frutero, que
    suspendía Matemáticas y que el miércoles, al fin, apuntó los deberes.
    """#,
  ]
}
