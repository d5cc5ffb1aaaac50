extension Demonstration {
  /// The Spanish edition's stories in the section of slug `business`.
  static let spanishBusiness: [String] = [
    #"""
    ---
    edition: es
    section: business
    guid: es/harbour-cable-repaired
    translation: harbour-cable-repaired
    headline: Reparado el cable de Port Ellery que cortó una gabarra llamada Paciencia
    standfirst: La conexión con Calderhaven volvió el lunes tras nueve días. En la lonja se
      quedan, por si acaso, las pizarras.
    slug: reparado-el-cable-de-port-ellery
    dateline: PORT ELLERY
    byline:
      - Maud Pettigrain
      - agency: Northern Wire
    published: 2026-11-23T06:40:00+00:00
    topics: [Telecomunicaciones, Port Ellery]
    picture:
      file: fishing-boats.jpg
      alt: Barcas de pesca de colores amarradas en un muelle.
      caption: Barcas en Port Ellery, donde las pescaderías volvieron a fiar con tiza.
      credit: Inés Okafor / La Linterna
      person: Inés Okafor
    ---
    El cable de datos entre Port Ellery y Calderhaven volvió a funcionar a las 5.40 del lunes,
    nueve días después de que lo partiera el ancla de una gabarra de grava de nombre Patience,
    «Paciencia».

    La mayoría de los usuarios sólo lo notó una tarde: la del propio 14 de noviembre, cuando el
    tráfico pasó al cable de reserva y los datáfonos del puerto enmudecieron durante cuatro
    horas. Las navieras mandaron sus manifiestos por Vessany, con un tercio de segundo de
    retraso «que nadie percibe, salvo quien paga por él», admite la compañía.

    La cronología, según el cuaderno del buque de reparación:

    - **14 de noviembre.** La gabarra fondea con niebla fuera de zona y corta el cable a 47
      metros.
    - **16.** Llega el buque. Espera dos días a que amaine.
    - **19.** Sube a bordo el extremo norte, con mejillones suficientes para la cena.
    - **22.** Se empalma la última de las 48 fibras.
    - **23.** Pasa la primera señal.

    El armador ha depositado una fianza a la espera del seguro. No quiso decir cuánto. Sí dijo a
    Northern Wire que estudia rebautizar la embarcación.

    En la lonja, aquel sábado, reaparecieron las pizarras. Doce pescaderos anotaron deudas por
    valor de 6.100 coronas y las cobraron todas menos una. «Sé quién es, y él sabe que lo sé»,
    explica Dora Hale, del puesto 9, que no piensa reclamar dos kilos de bacalao. «Para eso no
    hace falta un cable». Cinco puestos han decidido dejar la pizarra colgada al lado del
    datáfono. No da errores, señalan, y no pide que se la actualice.
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
      person: Inés Okafor
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
