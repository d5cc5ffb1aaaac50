extension Lantern {
  /// The Spanish edition's stories in the section of slug `business`.
  static let spanishBusiness: [String] = [
    #"""
    ---
    edition: es
    section: business
    guid: es/harbour-cable-repaired
    translation: harbour-cable-repaired
    headline: Reparado el cable que cortó una gabarra llamada Paciencia
    standfirst: La conexión entre Port Ellery y Calderhaven volvió tras nueve días. En el muelle
      del pescado resucitaron las pizarras, y algunas se quedan.
    slug: reparado-el-cable-de-port-ellery
    dateline: PORT ELLERY
    byline:
      - Maud Pettigrain
      - agency: Northern Wire
    published: 2026-11-23T06:40:00+00:00
    topics: [Cables de datos, Navegación, Port Ellery]
    picture:
      file: fishing-boats.jpg
      alt: Barcas de pesca junto a un muelle al amanecer, con cajas de pescado apiladas.
      caption: El muelle del pescado de Port Ellery, donde fallaron los datáfonos la tarde del
        14 de noviembre.
      credit: Northern Wire
    ---
    A las 3.52 del lunes pasó por el cable del estrecho de Marrow el primer mensaje en nueve
    días. Lo mandó un ingeniero desde el buque de reparación a una colega en tierra y constaba
    de una palabra: «¿Té?».

    El cable, 74 kilómetros de vidrio del grosor de un palo de escoba, lo partió el 14 de
    noviembre el ancla de la Patience («Paciencia»), una gabarra de grava que esperaba en mal
    sitio a que pasara un chubasco. Hay otros dos, de trazado más largo, y la mayoría de los
    clientes no notó nada. Port Ellery sí: por una casualidad de contratos, todas sus tiendas
    colgaban del que se rompió.

    Los datáfonos enmudecieron a las 14.20. Antes de las tres el muelle del pescado fiaba en
    pizarras, con tiza de la escuela.

    > [!QUOTE] Dorcas Finn, pescadera de Port Ellery
    > De esa pizarra conocía todos los nombres. La máquina no me ha dicho nunca cómo está la
    > madre de nadie.

    De las 1.860 coronas que se le debían aquella noche, el jueves había cobrado todas menos
    cuatro. Sabe quién es, dice, y él sabe que lo sabe.

    ## Nueve días

    - **14 de noviembre, 13.58.** Se corta la línea.
    - **15.** Las tiendas pasan al cable occidental, a mano y una por una.
    - **17.** El buque Needle zarpa de Calderhaven y el temporal lo devuelve.
    - **20.** Se engancha un extremo a 61 metros, al cuarto intento.
    - **22.** Aparece el otro, a 300 metros de donde lo sitúa la carta.
    - **23, a las 3.52.** Té.

    El armador de la Patience, una empresa familiar con dos gabarras, ha depositado dos millones
    de coronas a cuenta. El patrón llevaba a bordo una carta más antigua que el cable. La
    autoridad portuaria regalará desde ahora las nuevas. Sale más barato.
    """#,
    #"""
    ---
    edition: es
    section: business
    guid: es/last-typewriter-workshop
    headline: Un taller, dos mil máquinas de escribir y ninguna prisa
    standfirst: En Villaluz sobrevive el último taller que fabrica tipos de acero para teclados
      con eñe. La lista de espera es de catorce meses y nadie protesta.
    slug: el-ultimo-taller-de-maquinas-de-escribir
    dateline: VILLALUZ, Altamora
    byline:
      - Tomás Quirolea
    published: 2022-03-10T07:00:00-05:00
    topics: [Oficios, Altamora]
    picture:
      file: newspaper-press.jpg
      alt: Detalle de una máquina de imprimir antigua con engranajes de acero.
      caption: La prensa en la que se prueba cada juego de tipos.
      credit: Archivo de La Linterna
    corrections:
      - at: 2022-03-11T09:20:00-05:00
        kind: correct
        note: El taller se fundó en 1938 y no en 1948, como se publicó.
    ---
    Anselmo Paredes coge una letra con pinzas, la acerca a la lámpara, suspira y la tira a un
    cubo. «La panza», dice. En el cubo hay varios cientos de aes descartadas por la panza.

    El taller Paredes e Hija, fundado por el abuelo en 1938, no fabrica máquinas de escribir:
    fabrica lo que se les rompe. Cuatro personas cortan, templan y ajustan tipos de acero para
    modelos que nadie produce desde hace cuarenta años. Son los únicos que funden todavía el
    juego completo del castellano, con eñe, diéresis y signos de apertura. Les escriben de tres
    continentes. A máquina.

    ## La cuenta de resultados

    Hace diez años estuvieron a punto de cerrar. Los salvó un cliente insospechado: los juzgados
    de paz, obligados a extender a mano o a máquina ciertas actas cuando se va la luz. En
    Altamora se va a menudo. A partir de ahí llegaron escritores, coleccionistas y una cadena de
    hoteles que quería una máquina en cada habitación y a la que Paredes dijo que no. «Las
    querían de adorno. Una máquina que no se usa se entristece».

    | Año | Juegos vendidos | Empleados | Espera |
    |---|---:|---:|---|
    | 2012 | 31 | 1 | ninguna |
    | 2016 | 118 | 2 | 3 meses |
    | 2021 | 204 | 4 | 14 meses |

    La hija, Marina, lleva las cuentas y la fragua. Ha recibido dos ofertas de compra y las
    contestó en la misma hoja, por las dos caras. Podría ampliar; prefiere enseñar. En
    septiembre entrarán dos aprendices, una de ellas de diecisiete años, que llegó preguntando
    si allí se arreglaba también la letra.

    Preguntado por el futuro, el padre señala la pared, donde cuelga un cartel de 1961:
    «Próximamente, sección de eléctricas». No llegó a abrirse.
    """#,
    #"""
    ---
    edition: es
    section: business
    guid: es/beekeepers-price-war
    headline: La miel de la Sierra Parda sube un tercio y los oseznos no tienen la culpa
    standfirst: Tras un verano sin romero, los apicultores piden un precio mínimo; los
      pasteleros proponen hacer turrón más pequeño.
    slug: la-miel-de-la-sierra-parda-sube
    dateline: PEÑAHUECA, Altamora
    byline:
      - Tomás Quirolea
    published: 2026-11-22T09:00:00-05:00
    topics: [Agricultura, Altamora, Precios]
    picture:
      file: mountain-village.jpg
      alt: Pueblo de tejados oscuros al pie de una sierra nevada.
      caption: Peñahueca, donde hay más colmenas que vecinos.
      credit: Inés Okafor / La Linterna
    ---
    El kilo de miel de romero se pagaba el domingo en el mercado de Peñahueca a 14,60, un tercio
    más que hace un año. Es el precio más alto desde que se anota, y en Peñahueca se anota, con
    lápiz y en la misma viga, desde 1902.

    La explicación es corta: no llovió en abril, el romero floreció nueve días en vez de
    veintiséis y las abejas se quedaron con lo suyo. La cooperativa comarcal, que reúne a 140
    apicultores, ha recogido 61 toneladas, frente a 148 del año pasado.

    Circula otra explicación. En agosto un vecino filmó a dos oseznos junto a una colmena, el
    vídeo se vio en media Altamora y desde entonces los osos tienen mala prensa. La veterinaria
    de la cooperativa ha hecho la cuenta: en todo el verano se registraron tres colmenas dañadas
    de un total de once mil.

    > [!QUOTE] Casilda Arnuero, presidenta de la cooperativa
    > Los oseznos se llevaron unos doce kilos. A mí me parece que los pagaron con la publicidad.

    La cooperativa pidió el viernes un precio mínimo de origen y un seguro contra la sequía de
    la flor, que no existe. La consejería de Agricultura contestó que estudiará lo segundo. Los
    pasteleros de Villaluz, que compran la mitad de la cosecha para el turrón de Navidad, temen
    una barra a precio de perfume. Han encontrado una salida con historia: volver al formato de
    1940, de ciento cincuenta gramos, «que cabe en el bolsillo y se acaba antes que la
    conversación».

    El pronóstico para la primavera es bueno. Ha nevado ya dos veces en la sierra, y los
    apicultores, gente que no se fía de un pronóstico, han empezado a pintar cajas.
    """#,
  ]
}
