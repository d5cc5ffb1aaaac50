extension Demonstration {
  /// The Spanish edition's stories in the section of slug `culture`.
  static let spanishCulture: [String] = [
    #"""
    ---
    edition: es
    section: culture
    guid: es/lighthouse-last-keeper
    translation: lighthouse-last-keeper
    kicker: Reportaje
    headline: Treinta y un cuadernos de luz
    standfirst: Edda Fairlie deja el faro de Cabo Pluma después de treinta y un años. El faro ya
      no necesita a nadie; los cuadernos se van al museo.
    slug: treinta-y-un-cuadernos-de-luz
    dateline: CABO PLUMA
    byline:
      - Clémence Vaudrel
    published: 2019-10-05T08:00:00+00:00
    topics: [Faros, Estrecho de Marrow]
    picture:
      file: lighthouse.jpg
      alt: Un faro blanco sobre un cabo rocoso, con nubes bajas.
      caption: El faro de Cabo Pluma, automático desde este otoño.
      credit: Inés Okafor / La Linterna
      person: Inés Okafor
    ---
    Dos maletas, una silla y una gata que no está de acuerdo. Es cuanto se lleva Edda Fairlie de
    la torre donde ha vivido treinta y un años. Los cuadernos salieron ayer, en una caja de pino
    y envueltos en toallas, hacia el Museo del Estrecho.

    Tiene sesenta y cuatro años. Llegó a Cabo Pluma por seis semanas, a sustituir a un farero
    que se había roto una pierna. La pierna sanó; el farero no volvió. «Me llamó para decirme
    que había dormido una noche entera por primera vez en doce años», cuenta, «así que me quedé
    yo despierta en su lugar».

    Un cuaderno por año y tres líneas por día: tiempo, barcos y otras cosas. Y los domingos, una
    broma seca, nunca dos. Nos dejó copiar algunas:

    - «Quinto día de niebla. O el mar sigue ahí o ha aprendido a disimular.»
    - «El mismo velero ha pasado cuatro veces. Creo que el patrón busca las gafas que lleva
      puestas.»
    - «Vino el inspector. La luz funcionaba. Se le notó la decepción.»

    El aparato nuevo es del tamaño de un puño. El ingeniero de Señales Marítimas asegura que no
    ha fallado una sola vez en cuatro meses, y ella no se lo discute.

    > [!QUOTE] Edda Fairlie, última farera de Cabo Pluma
    > Es más exacto que yo, no protesta y no cena. Pero una noche de 1997 vi una lucecita que se
    > movía de un modo que no me gustó, y llamé. Eran tres en una barca. No sé qué hace el
    > aparato cuando algo no le gusta.

    El museo expondrá los treinta y un volúmenes abiertos y pasará cada mañana una página de
    cada uno, de forma que para leerlos todos hará falta un año de visitas. La idea le pareció
    bien. En escribirlos, observa, tardó un poco más.

    A las cuatro subió los ciento cuarenta y un peldaños para apagar lo que ya no se apaga. Al
    bajar abrió un cuaderno que había comprado con su dinero y escribió: «Despejado. Sin barcos.
    La gata, en el coche».
    """#,
    #"""
    ---
    edition: es
    section: culture
    guid: es/lantern-festival-rain
    translation: lantern-festival-rain
    headline: Tres mil faroles encerados y nadie se fue a casa
    standfirst: La edición 140 del Festival de las Linternas de Brightwater se celebró bajo un
      aguacero. La salvaron los alumnos de la escuela de oficios y una banda refugiada bajo las
      vías.
    slug: festival-de-las-linternas-bajo-la-lluvia
    dateline: BRIGHTWATER
    byline:
      - Clémence Vaudrel
      - Owen Tarrant
    published: 2026-11-15T22:30:00+00:00
    topics: [Festival de las Linternas, Brightwater]
    picture:
      file: lantern-festival.jpg
      alt: Faroles encendidos sobre una multitud con paraguas.
      caption: La calle de los Cordeleros, el domingo por la noche.
      credit: Inés Okafor / La Linterna
      person: Inés Okafor
    ---
    La primera gota cayó el sábado por la tarde sobre la mesa de la organización, encima de la
    palabra «despejado». A medianoche ya se sabía que el Festival de las Linternas iba a
    celebrarse con lluvia o no iba a celebrarse, y que sus tres mil faroles eran de papel.

    A la una, Elspeth Crowe, maestra de la escuela de oficios, encendió el hornillo del taller y
    despertó a cinco alumnos. Cada uno despertó a otros cinco. Por la mañana eran ciento diez
    personas metiendo papel en cera caliente y tendiéndolo en los pasillos con pinzas de la
    ropa. Diez horas, tres mil faroles y una quemadura leve, en el índice de la alcaldesa.

    > [!QUOTE] Elspeth Crowe, maestra de la escuela de oficios
    > El papel no le tiene miedo al agua, le tiene miedo a la prisa. Y anoche tuvimos que
    > pedirle perdón.

    El desfile salió a las seis, chorreando. Muchos coincidieron en que la luz era más hermosa
    que otros años: la cera la vuelve de miel, y el suelo mojado la daba dos veces.

    Hacia las ocho arreció. La banda de los ferroviarios corrió a guarecerse bajo los arcos del
    puente de hierro y la ciudad corrió detrás. Tocaron lo que sabían; luego, lo que no; luego,
    lo que les iban pidiendo. Cada vez que pasaba un tren por encima, sostenían la última nota
    hasta que acababa de pasar. Se contaron siete. El de las 21.14, un mercancías de cuarenta y
    dos vagones, se llevó la ovación de la noche.

    El concejo calcula dieciséis mil asistentes, dos mil menos que el año pasado. El último
    tranvía salió de la plaza casi vacío; su conductor, terminado el turno, volvió a pie para
    averiguar qué retenía a la gente.

    Se apagaron sesenta y cuatro faroles. Hasta fin de mes se exhiben en el vestíbulo de la
    escuela, con un cartel de los alumnos: «Lo intentaron».
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
      person: Inés Okafor
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
