extension Lantern {
  /// The Spanish edition's stories in the section of slug `culture`.
  static let spanishCulture: [String] = [
    #"""
    ---
    edition: es
    section: culture
    guid: es/lighthouse-last-keeper
    translation: lighthouse-last-keeper
    kicker: Reportaje
    headline: La última farera de Cabo Pluma apaga su propia luz
    standfirst: Después de 31 años y 31 cuadernos, Edda Fairlie deja la lámpara a un
      temporizador. Los libros van a un museo; la gata se niega.
    slug: la-ultima-farera-de-cabo-pluma
    dateline: CABO PLUMA
    byline:
      - Clémence Vaudrel
      - person: Inés Okafor
        role: Fotografías
    published: 2019-10-05T08:00:00+00:00
    topics: [Faros, Museo del Estrecho]
    picture:
      file: lighthouse.jpg
      alt: Un faro blanco sobre un cabo oscuro, bajo un cielo ancho de atardecer.
      caption: Cabo Pluma, encendido desde 1831 por una mano, o por una mano en un interruptor.
      credit: Inés Okafor / La Linterna
    ---
    Son ciento catorce peldaños y Edda Fairlie ya no los cuenta. Sube a las seis menos cuarto
    con un termo, abre el cuaderno y escribe, como todas las tardes desde 1988, primero el
    viento.

    Hoy es suroeste, fuerza cuatro. Hay dos cabotajes y un yate «con más bandera que vela». Al
    pie de la página, un renglón que nadie exige: «La lámpara me preguntó qué tal. Le dije que
    iba a preguntarle lo mismo».

    El lunes toma el relevo un temporizador. Cabo Pluma es el último de los nueve faros de
    Sorrel que se automatiza. Lo vigilará, desde un despacho de Port Ellery, un hombre al que
    Fairlie ha conocido y que le cae bien. «Tiene una silla buenísima», dice.

    ## Treinta y un libros

    Están en una tabla encima de la estufa, uno por año. Son de la autoridad portuaria, que
    pensaba hacerlos pulpa; la carta de una maestra los desvió hacia el Museo del Estrecho. Una
    vez por semana, más o menos, detrás del tiempo y de los barcos viene una broma tan seca que
    en 1994 un oficinista rubricó una creyéndola observación.

    - *3 de marzo de 1991.* Niebla. Nada a la vista. Miré dos veces, y nada las dos.
    - *17 de agosto de 2002.* Pasa una boda a bordo, con música. Al timón, la novia.
    - *31 de diciembre de 1999.* No se acabó el mundo. Aceite para la lámpara: suficiente.

    Llegó con treinta y tres años, de una librería, con un marido que aguantó dos inviernos y
    una gata que fue bisabuela de la actual. ¿Se sintió sola?

    > [!QUOTE] Edda Fairlie, de 64 años, farera
    > Tenía a cuatro mil personas pendientes de mí cada noche, y no llamó ninguna.

    A las 18.04 acciona el interruptor por penúltima vez. La lámpara tarda nueve segundos en
    despertar. Ella la mira como se mira un cazo de leche, y luego mira el agua, donde alguien,
    en un puente de mando a oscuras, habrá hecho una marca pequeña en una carta.

    Se muda a Brightwater, a un piso con vistas a una pared. La gata se queda. Ha llegado a un
    acuerdo con el temporizador.
    """#,
    #"""
    ---
    edition: es
    section: culture
    guid: es/lantern-festival-rain
    translation: lantern-festival-rain
    headline: Tres mil linternas, ninguna cerilla seca y nadie se fue a casa
    standfirst: Llovió sobre la edición 140 del Festival de las Linternas de Brightwater desde
      el primer minuto hasta el último. Puede que haya sido la mejor en años.
    slug: festival-de-las-linternas-bajo-la-lluvia
    dateline: BRIGHTWATER
    byline:
      - Clémence Vaudrel
      - Owen Tarrant
    published: 2026-11-15T22:30:00+00:00
    topics: [Festival de las Linternas, Brightwater]
    picture:
      file: lantern-festival.jpg
      alt: Linternas de papel encendidas sobre un río oscuro que las refleja.
      caption: Linternas enceradas sobre el Linnet, a las nueve de la noche del domingo.
      credit: Inés Okafor / La Linterna
    ---
    El parte del sábado por la mañana daba un cien por cien, cifra que el servicio meteorológico
    emplea un par de veces al año. Para entonces tres mil linternas de papel colgaban ya sobre
    el Linnet. A mediodía estaba claro que iban a ser sopa.

    Lo que pasó después es de esas cosas que las ciudades cuentan de sí mismas. Wilhelmina Sand,
    maestra de la Escuela de Oficios, recordó que el papel de la mantequilla va encerado, y
    llamó a cuatro lecherías. A las seis de la tarde doscientos alumnos, padres y desconocidos
    se sentaron en el gimnasio y volvieron a empezar. Acabaron a las cinco y veinte de la
    madrugada del domingo. En la última linterna hay una vaca.

    El domingo llovió, como estaba prometido. A las siete la alcaldesa, bajo un paraguas que
    sostenía un niño bajo otro, encendió la primera. Chisporroteó y aguantó. Después prendieron
    todas, río abajo, amarillas, rojas, blancas de lechería, y el agua, lejos de apagarlas, le
    puso a cada una un halo.

    > [!QUOTE] Wilhelmina Sand, Escuela de Oficios
    > Las linternas secas están colgadas. Éstas estaban haciendo algo.

    La banda de las cocheras del tranvía corrió a meterse bajo los arcos del ferrocarril, donde
    cada nota vuelve al cabo de un segundo. Los músicos se dieron cuenta, tocaron más despacio y
    acabaron en canon consigo mismos. Unas veinte mil personas los escuchaban con el agua por
    los tobillos. Antes de las once no se vio marchar a nadie.

    El festival lo fundó este diario en 1886 para celebrar su primer número. Se ha suspendido
    una vez y aplazado siete, siempre por lluvia. No volverá a aplazarse, anunció el domingo el
    comité. Ha encargado más papel de mantequilla.
    """#,
    #"""
    ---
    edition: es
    section: culture
    guid: es/opera-prompter-retires
    headline: Se jubila la voz que nadie debía oír
    standfirst: Hortensia Galdeano ha sido durante cuarenta temporadas la apuntadora del Teatro
      de la Ribera. Anoche, por primera vez, salió a saludar.
    slug: se-jubila-la-apuntadora
    dateline: VILLALUZ, Altamora
    byline:
      - Aurelia Mendoceta
    published: 2021-06-13T08:30:00-05:00
    topics: [Teatro, Altamora]
    picture:
      file: theatre-stage.jpg
      alt: Escenario con telón rojo visto desde el patio de butacas.
      caption: El Teatro de la Ribera. La concha del apuntador es el bulto del centro.
      credit: Archivo de La Linterna
    ---
    Su puesto de trabajo mide un metro por ochenta centímetros y tiene una bombilla, un cojín y
    una vista excelente de zapatos. Hortensia Galdeano conoce por el calzado a tres generaciones
    de actores. Sabe quién va a olvidarse del texto porque, unos segundos antes, encoge los
    dedos del pie derecho.

    Entró en la concha en 1981, con veintitrés años, para una suplencia. Ha apuntado desde
    entonces 412 títulos y, según sus notas, ha salvado 1.906 frases, «sin contar musicales, que
    eso es correr detrás de un tren».

    **¿En qué consiste el oficio?**

    En llegar antes que el silencio. Un silencio de un segundo es una pausa; de dos, una
    interpretación; el tercero es mío.

    **¿Qué no se debe hacer nunca?**

    Dar la frase entera. Se da la primera palabra, y mejor el verbo. El actor quiere que lo
    empujen, no que lo lleven en brazos.

    **¿Cuál fue la peor noche?**

    Una en que se fueron todos a la vez, los cinco. Yo apuntaba y ellos se miraban. Al final
    dije la réplica en voz alta, con intención. Aplaudieron. El crítico elogió «la voz en off».

    **¿Y ahora quién se queda en la concha?**

    Nadie. Pondrán una pantalla. Es práctica y no se resfría. Pero la pantalla no mira los pies.

    Anoche se representaba un entremés de dos personajes. En la última escena ambos actores se
    callaron al mismo tiempo, se acercaron al proscenio y esperaron. Pasó un segundo, pasaron
    dos. Del suelo salió entonces, baja y clarísima, la palabra «Gracias», que no estaba en el
    texto. La sacaron de la mano, parpadeando. El público, en pie, tardó once minutos en dejarla
    marchar, y ella, que lleva la cuenta de todo, asegura que fueron doce.
    """#,
    #"""
    ---
    edition: es
    section: culture
    guid: es/museum-of-mistakes
    headline: Un museo dedicado a lo que salió mal abre con las puertas al revés
    standfirst: >-
      Puentes cortos, estatuas sin nariz y un mapa que pone el mar donde no es: cuatro salas de
      errores y ninguna moraleja.
    slug: el-museo-de-los-errores
    dateline: BRIGHTWATER
    byline:
      - Clémence Vaudrel
    published: 2017-04-20T15:00:00-05:00
    topics: [Museos]
    picture:
      file: museum-hall.jpg
      alt: Sala de museo alta y clara con vitrinas y visitantes.
      caption: La sala 2, dedicada a los puentes que no llegaron.
      credit: Inés Okafor / La Linterna
    ---
    Las puertas del Museo del Error se abren hacia dentro, lo cual está prohibido, y hubo que
    retrasar dos horas la inauguración mientras los bomberos decidían si se trataba de una
    infracción o de la primera pieza. Acordaron que ambas cosas. Tiene cartela.

    La colección cabe en cuatro salas del antiguo depósito de tranvías y la ha reunido en ocho
    años la historiadora Winifred Pell, que empezó guardando las erratas de su propia tesis. Hay
    un piano con dos notas *do* seguidas. Un busto de alcalde con la cara de otro alcalde. La
    maqueta de un puente sobre el Linnet, de 1907, al que le faltaron seis metros porque un
    despacho medía en pies y el otro, en varas. Un millar de sellos de correos en los que la
    reina de un país vecino saluda con tres manos.

    ## Reírse poco

    El peligro era evidente: convertir el fracaso ajeno en un chiste. Pell lo esquiva con una
    regla que se agradece, y es que cada objeto lleva el nombre de quien se dio cuenta. El
    perforista que avisó de lo del puente y no fue escuchado tiene su retrato. La niña que contó
    las manos de la reina, también.

    Menos afortunada es la sala 4, interactiva, donde se invita al visitante a confesar su
    propio error a un micrófono. Hay cola, hay lágrimas y hay eco.

    La mejor vitrina está al final y parece vacía. Guarda, dice el rótulo, una taza perfecta,
    sin un solo defecto, producida en 1954 por una fábrica que buscaba lo contrario: hacían
    tazas torcidas de encargo, para un teatro. La devolvieron.

    La salida, por cierto, está bien señalizada. No conduce a la calle.
    """#,
  ]
}
