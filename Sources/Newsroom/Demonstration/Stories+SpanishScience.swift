extension Demonstration {
  /// The Spanish edition's stories in the section of slug `science`.
  static let spanishScience: [String] = [
    #"""
    ---
    edition: es
    section: science
    guid: es/corran-glacier-map
    translation: corran-glacier-map
    headline: Un lago y una garganta bajo el hielo del Corran
    standfirst: El primer mapa completo del suelo del glaciar, trazado con trineos de radar
      durante tres inviernos, descubre un paisaje que nadie ha pisado.
    slug: mapa-del-glaciar-corran
    dateline: BRIGHTWATER
    byline:
      - Leila Sabbagh
    source: Equipo de prospección glaciar de la Universidad de Brightwater
    published: 2026-11-21T07:00:00+00:00
    topics: [Glaciares, Mapas, Clima]
    picture:
      file: glacier.jpg
      alt: Lengua de hielo entre dos cumbres oscuras.
      caption: El glaciar Corran, desde el sur.
      credit: Inés Okafor / La Linterna
      person: Inés Okafor
    ---
    Debajo del glaciar Corran hay un lago de 4,1 kilómetros, una garganta de 310 metros de
    profundidad y una llanura tan lisa que, de quitarle el techo, serviría para jugar al fútbol.
    Hasta la mañana del sábado nada de eso figuraba en un mapa.

    La Universidad de Brightwater ha publicado el primer levantamiento completo del terreno que
    esconde el hielo. Ha costado tres inviernos y 412 kilómetros de idas y venidas con un radar
    montado en trineos, al paso de un hombre, detrás de un autobús de orugas jubilado que de
    joven subía esquiadores.

    > [!QUOTE] Ilse Marchetti, directora del equipo
    > El radar llama a la puerta y espera. El 5 de febrero tardaron mucho en contestar, y
    > supimos que estábamos encima de algo muy hondo. Apagamos el motor y nos callamos, como si
    > fuéramos a oírlo.

    ## Lo que dice el mapa

    | Medida | Valor |
    |---|---:|
    | Recorrido del radar | 412 km |
    | Longitud del lago | 4,1 km |
    | Profundidad de la garganta | 310 m |
    | Espesor perdido desde 1994 | 38 m |

    La última cifra es la que quita el sueño. El espesor se midió por vez primera hace treinta y
    dos años junto a unas estacas de madera, varias de las cuales siguen en pie, y la
    comparación no admite matices: falta un edificio de doce pisos.

    El hallazgo tiene además consecuencias prácticas. La garganta desagua hacia Upper Tarn y no,
    como se pensaba, hacia el valle vecino. El agua del deshielo seguirá en las próximas décadas
    un camino distinto de aquel para el que se construyeron los canales del pueblo. Su concejo
    recibió el mapa un mes antes que nadie y ha pedido ya presupuesto para una compuerta.

    El mapa y los datos son de uso libre. Marchetti pide a quien los emplee que avise de los
    errores: entre una pasada y la siguiente quedan doscientos metros de suposiciones. El
    autobús ha vuelto a la cochera. Fue su primer invierno, según el libro de a bordo, sin una
    sola queja por el frío.
    """#,
    #"""
    ---
    edition: es
    section: science
    guid: es/sister-satellite-speaks
    translation: sister-satellite-speaks
    headline: La «Alondra 2» rompe un silencio de siete meses
    standfirst: El satélite meteorológico que se daba por perdido saludó de madrugada. Las dos
      personas de guardia hicieron té antes de creérselo.
    slug: la-alondra-2-rompe-su-silencio
    dateline: DUNMARROW
    byline:
      - Leila Sabbagh
    published: 2020-08-11T11:05:00+00:00
    topics: [Satélites, Meteorología]
    picture:
      file: satellite.jpg
      alt: Un satélite pequeño con dos paneles solares sobre la curva de la Tierra.
      caption: El Lark-2, «Alondra 2», tal como lo imagina nuestro dibujante.
      credit: Piet Marrane / La Linterna
      person: Piet Marrane
    ---
    A las cuatro y siete de la madrugada del martes apareció en la tercera pantalla de la
    estación de Dunmarrow un renglón que no tenía por qué aparecer. Joss Penhallow lo miró.
    Llamó a su compañera, Amira Tole, que también lo miró. «Té», dijo ella.

    Eran treinta caracteres de identificación automática enviados por el satélite meteorológico
    Lark-2, mudo desde el 7 de enero, borrado de la tabla de seguimiento en abril y despedido
    con una esquela humorística que sigue pegada junto a la cafetera.

    > [!QUOTE] Amira Tole, ingeniera de guardia
    > El té es parte del método. Si cuando hierve el agua la señal sigue ahí, es una señal. Si
    > no, era sueño.

    Seguía ahí. En la pasada siguiente, noventa y seis minutos más tarde, el satélite contestó a
    dos de las tres preguntas que le hicieron.

    La hipótesis más firme es modesta. En invierno falló el calefactor y la batería se heló. Con
    el cambio de ángulo del sol, el aparato ha ido pasando cada vez más tiempo iluminado; las
    celdas se templaron grado a grado hasta que hubo energía para arrancar el ordenador. Nadie
    lo reparó. Esperó.

    No vuelve entero. Ha perdido una de sus tres cámaras, se ha desviado cuatro kilómetros de la
    órbita y cree que es 7 de enero. El medidor de humedad, que es lo que más valía, funciona.

    Quedan dos semanas de pruebas antes de que sus imágenes regresen a los partes. Su gemelo, el
    Lark-1, que ha trabajado solo todo este tiempo, recibió el martes la orden de hacer la mitad
    de fotografías. Penhallow lo llama «las primeras vacaciones en órbita de que hay
    constancia».

    La esquela no se ha tirado. Tiene firmas por detrás y cuelga ahora boca abajo.
    """#,
    #"""
    ---
    edition: es
    section: science
    guid: es/frogs-return-fountain
    headline: Las ranas eligen la fuente equivocada y los biólogos toman nota
    standfirst: Una especie que se creía extinguida en la Sierra Parda ha criado en el centro de
      Villaluz, entre monedas.
    slug: ranas-en-la-fuente-de-villaluz
    dateline: VILLALUZ, Altamora
    byline:
      - Aurelia Mendoceta
    published: 2025-05-16T11:20:00-05:00
    topics: [Biodiversidad, Altamora]
    picture:
      file: botanical-garden.jpg
      alt: Estanque con plantas junto a un invernadero.
      caption: Las ranas se trasladarán al estanque del jardín botánico, si consienten.
      credit: Inés Okafor / La Linterna
      person: Inés Okafor
    corrections:
      - at: 2025-05-17T08:00:00-05:00
        kind: clarify
        note: Se precisa que los 340 renacuajos son una estimación a partir de tres muestreos.
    ---
    La rana de ceja amarilla no se veía en la Sierra Parda desde 1988. Se la ha buscado en
    treinta y dos arroyos, con redes, con grabadoras y con análisis de agua. El lunes la
    encontró en la fuente de los Leones, plaza Mayor de Villaluz, un niño de seis años al que se
    le había caído un bocadillo.

    La Estación Biológica ha confirmado tres adultos y unos 340 renacuajos. La especie, recuerda
    su directora, Amparo Lezama, necesita agua limpia, fría, con oxígeno y sin peces. «Nosotros
    buscábamos un arroyo así. Resulta que lo había construido en 1911 un fontanero».

    ## El cobre, sospechoso

    Queda por explicar cómo han sobrevivido a un hongo que en los años ochenta acabó con casi
    todas. El equipo maneja una conjetura que exige prudencia: las monedas. En el fondo de la
    fuente hay, según el recuento municipal, unas nueve mil, y el cobre que sueltan es un
    fungicida débil. Las concentraciones medidas están en el límite de lo que una rana tolera y
    por encima de lo que el hongo soporta.

    Se probará en laboratorio. Mientras tanto, el concejo ha tomado medidas:

    - La fuente no se vaciará para la limpieza de junio.
    - El surtidor se apaga de nueve de la noche a siete de la mañana, para que se oigan.
    - Se ruega a los visitantes seguir pidiendo deseos, pero de uno en uno y sin apuntar.

    No todos están contentos. El hotel de la plaza ha recibido quejas por el canto, que alcanza
    los 71 decibelios y empieza, con precisión, a las once y veinte. La dirección ofreció al
    principio tapones. Desde el miércoles ofrece, por el doble, habitaciones «con vistas a la
    rana», y están completas hasta julio.
    """#,
    #"""
    ---
    edition: es
    section: science
    guid: es/observatory-cook
    headline: La cocinera que encontró un cometa
    standfirst: En el observatorio de Pico Yermo se mira el cielo por turnos. El de Práxedes
      Rubio empezaba al acabar los platos.
    slug: la-cocinera-que-encontro-un-cometa
    dateline: PICO YERMO, Altamora
    byline:
      - Tomás Quirolea
    published: 2016-09-30T20:10:00-05:00
    topics: [Astronomía, Altamora]
    picture:
      file: observatory.jpg
      alt: Cúpula de un observatorio bajo un cielo estrellado.
      caption: La cúpula pequeña de Pico Yermo, la que quedaba libre de madrugada.
      credit: Inés Okafor / La Linterna
      person: Inés Okafor
    ---
    Había de cena lentejas. Práxedes Rubio fregó, dejó la masa del pan tapada y, como cada noche
    despejada desde hacía once años, pidió permiso para usar el telescopio viejo, que ya no
    quería nadie. A la 1.52 anotó en una libreta de la compra: «mancha, no estaba».

    No estaba. La Oficina de Efemérides confirmó el viernes que se trata de un cometa nuevo, el
    primero descubierto desde Altamora en sesenta años y, que se sepa, el primero de la historia
    que figura entre una lista de pimientos y otra de bombillas.

    Rubio, de cincuenta y tres años, llegó al observatorio con contrato de cocinera y sin más
    estudios que los primarios. Aprendió el cielo, explica, como se aprende una despensa: «No te
    hace falta saberte los nombres. Te hace falta notar cuándo falta algo, o cuándo sobra».

    > [!QUOTE] Evaristo Lumbreras, director de Pico Yermo
    > Tenemos un programa que compara imágenes y descarta lo que no reconoce. Aquella noche
    > descartó el cometa. Por fortuna, a Práxedes no la ha programado nadie.

    El objeto, de brillo modesto, dará una vuelta al Sol y no volverá en cuatro mil años. Podrá
    verse con prismáticos a mediados de noviembre, al nordeste, antes del alba.

    La norma dice que un cometa lleva el apellido de quien lo halla. Rubio preguntó si podía ser
    el nombre de pila, porque apellido tienen muchos. Se está consultando. Entretanto, la han
    ascendido: desde el 1 de octubre será observadora de plantilla, con despacho, y el
    observatorio busca cocinera. En la oferta, entre los méritos que se valorarán, han escrito
    «curiosidad». Ella añadió a bolígrafo: «y lentejas».
    """#,
  ]
}
