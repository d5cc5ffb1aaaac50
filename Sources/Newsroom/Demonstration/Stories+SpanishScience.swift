extension Lantern {
  /// The Spanish edition's stories in the section of slug `science`.
  static let spanishScience: [String] = [
    #"""
    ---
    edition: es
    section: science
    guid: es/corran-glacier-map
    translation: corran-glacier-map
    headline: Un lago y una garganta bajo el hielo del Corran
    standfirst: El primer mapa completo del suelo del glaciar ha costado tres inviernos, 412
      kilómetros de trineo y un autobús jubilado.
    slug: mapa-del-glaciar-corran
    dateline: MONTE CORRAN
    byline:
      - Leila Sabbagh
      - person: Piet Marrane
        role: Mapa
    source: Marchetti y otros, Atlas del lecho del Corran, Universidad de Brightwater, 2026
    published: 2026-11-21T07:00:00+00:00
    topics: [Glaciares, Monte Corran, Universidad de Brightwater]
    picture:
      file: glacier.jpg
      alt: Un glaciar baja entre picos oscuros, con la superficie cortada por grietas azules.
      caption: El glaciar Corran, desde el este. El lago está bajo la curva.
      credit: Piet Marrane / La Linterna
    ---
    Visto desde arriba, el glaciar Corran es una carretera blanca con una curva. Visto desde
    abajo, como no lo había visto nadie hasta esta semana, descansa sobre una garganta de 310
    metros de profundidad, una cresta que debería haberse gastado hace mucho y un lago de 4,1
    kilómetros que no conoce la luz desde que se aprendió a plantar cebada.

    El mapa lo publicó el sábado un equipo de la Universidad de Brightwater. Se hizo con radar,
    desde trineos arrastrados en líneas paralelas, a sesenta metros unas de otras, durante tres
    inviernos: 412 kilómetros a paso de trote corto.

    De los trineos tiraba un autobús de orugas que hasta 1998 subía esquiadores en Upper Tarn y
    cuya calefacción tiene dos posiciones, apagada y teatro. «Probamos con un vehículo moderno»,
    cuenta Ilse Marchetti, que dirige el trabajo. «Era más fiable, pero su electrónica ahogaba
    la señal. El autobús no tiene electrónica. Apenas tiene salpicadero».

    ## Lo que hay debajo

    | Elemento | Medida |
    |---|---|
    | Hielo más grueso | 388 m |
    | Lago bajo la curva | 4,1 km de largo, hasta 27 m de fondo |
    | Garganta | 310 m de fondo, 9 km de largo |
    | Pérdida media desde 1994 | 38 m de espesor |

    La última línea es la que importa en el valle, porque en agosto el Linnet vive de ese hielo.
    Conocida la forma del lecho, se puede decir dónde quedará el último y hasta cuándo: en la
    garganta, a la sombra, entrado el siglo que viene.

    > [!QUOTE] Ilse Marchetti, Universidad de Brightwater | presentación del atlas, 20 de noviembre
    > No podemos decirle al valle que conservará su glaciar. Podemos decirle con qué parte
    > contar, y es una frase más amable de lo que parece.

    El lago está sellado y, hasta donde se sabe, tranquilo. El próximo invierno el equipo bajará
    a él un hilo, no una broca. El mapa es de uso libre. Al autobús le han cambiado el aceite.
    """#,
    #"""
    ---
    edition: es
    section: science
    guid: es/sister-satellite-speaks
    translation: sister-satellite-speaks
    headline: La «Alondra 2» carraspea tras siete meses de silencio
    standfirst: Un satélite meteorológico dado por perdido en enero se ha despertado solo. El
      turno de noche hizo té antes de creérselo.
    slug: la-alondra-2-rompe-su-silencio
    dateline: DUNMARROW
    byline:
      - Leila Sabbagh
    published: 2020-08-11T11:05:00+00:00
    topics: [Espacio, Satélites, Meteorología]
    picture:
      file: satellite.jpg
      alt: Un satélite con dos alas solares sobre la curva de la Tierra al amanecer.
      caption: El Lark-2, «Alondra 2», tal como se vería si hubiera alguien lo bastante cerca.
      credit: Piet Marrane / La Linterna
    ---
    A las 2.37 del lunes se movió una aguja en la estación de Dunmarrow. Joss Penhallow, que
    estaba de guardia, hizo lo que manda el manual: no hacerle caso. La aguja volvió a moverse.

    Amira Tole, la otra mitad del turno, iba a poner agua a calentar. La puso. «Si era la
    Alondra, seguiría siendo la Alondra cuatro minutos más tarde», explica. «Y si era un camión
    en la carretera de la costa, no quería haber despertado a nadie».

    Era el Lark-2, el menor de los dos satélites meteorológicos de Sorrel, del que no se sabía
    nada desde el 9 de enero. Se le había helado una batería, el ordenador se durmió para
    ahorrar y a bordo no quedaba nada lo bastante caliente para despertar al ordenador. Ese
    mismo mes se dio de baja en los libros: 61 millones de coronas.

    Con lo que nadie contó fue con el verano. La órbita se desplaza un poco y desde julio el
    lado frío recibe seis minutos más de sol en cada vuelta. En la madrugada del lunes la
    batería pasó de cuatro grados.

    ## El mensaje

    Ocupaba 212 bytes. Descifrado, dice que es 9 de enero, que no hay novedad y que la
    temperatura es más bien baja.

    > [!QUOTE] Amira Tole, estación de Dunmarrow
    > Me pareció que alguien tenía que contarle lo de los siete meses. Le mandamos la fecha. Nos
    > pidió que la confirmáramos.

    Las imágenes regresaron el lunes por la tarde, con una raya donde ha muerto un detector. Los
    meteorólogos dicen que sabrán esquivarla. En octubre el sol se habrá ido otra vez a otro
    lado; los ingenieros tienen ocho semanas para enseñarle a la Alondra a dejar una luz
    encendida.

    Con su primera fotografía se hizo un pronóstico: lluvia en Dunmarrow. Llovió.
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
