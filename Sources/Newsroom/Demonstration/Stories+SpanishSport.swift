extension Lantern {
  /// The Spanish edition's stories in the section of slug `sport`.
  static let spanishSport: [String] = [
    #"""
    ---
    edition: es
    section: sport
    guid: es/highmere-eights-dead-heat
    translation: highmere-eights-dead-heat
    headline: >-
      Empate en los Ochos de Highmere: una moneda decide quién limpia la copa
    standfirst: Es el primero desde 1931. Después de dos mil metros, ni una cámara supo
      distinguir a los Barqueros de la Universidad.
    slug: empate-en-los-ochos-de-highmere
    dateline: HIGHMERE
    byline:
      - Greta Lindqvane
    published: 2025-07-06T15:20:00+00:00
    topics: [Remo, Lago Highmere]
    picture:
      file: rowing-lake.jpg
      alt: Dos ochos de remo, uno junto a otro en un lago, vistos desde la torre de llegada.
      caption: La llegada de la edición 112. Los jueces miraron esta imagen cuarenta minutos.
      credit: Inés Okafor / La Linterna
    ---
    La bocina sonó una vez para los dos. En ciento doce ediciones sólo había pasado en 1931, y
    entonces el cronometrador estaba mirando una garza.

    El domingo no miraba garzas nadie. El Club de Barqueros y la Universidad recorrieron los dos
    mil metros del Highmere en 5 minutos y 41,3 segundos, y siguieron empatados mientras los
    jueces ampliaban la fotografía hasta que fue casi todo lago.

    La Universidad, cuatro kilos más por hombre, mandó desde la salida y llegó al embarcadero
    con medio bote de ventaja. Los Barqueros, que entrenan antes del trabajo en la estela de los
    ferris de verdad, agradecen el agua movida, y la encontraron en el tercer cuarto, cuando la
    lancha del árbitro giró más de la cuenta. Su timonel, Posy Lamb, de quince años, cantó las
    últimas treinta paladas con una voz que se oyó en el aparcamiento.

    > [!QUOTE] Posy Lamb, timonel del Club de Barqueros
    > Les dije que íbamos ganando. Era verdad a medias, y la mitad es lo que nos llevamos.

    El reglamento, una cartulina de 1909, dispone que la copa la guarde «el ganador». No prevé
    dos. Tras una hora en el cobertizo se acordó que cada club la tenga seis meses. Quedaba
    saber quién primero: los dos se cedieron el turno, y luego los dos dejaron de cedérselo.

    Se pidió prestada una moneda al carrito de los helados. Salió Barqueros, que lo festejaron
    como si hubieran ganado algo. La Universidad hizo notar que la copa le tocará en enero,
    cuando no hay otra cosa que mirar.

    *La autora remó en el Club de Barqueros y ha procurado que no se note.*
    """#,
    #"""
    ---
    edition: es
    section: sport
    guid: es/velden-pass-broken-chain
    headline: Ganó el Velden a pie
    standfirst: Se le partió la cadena a trescientos metros de la cima. Ilario Bassecourt se
      echó la bicicleta al hombro y nadie lo alcanzó.
    slug: gano-el-velden-a-pie
    dateline: PUERTO DEL VELDEN
    byline:
      - Rafael Ibarrola
    published: 2024-07-19T16:40:00+00:00
    topics: [Ciclismo, Puerto del Velden]
    picture:
      file: cycling-pass.jpg
      alt: Ciclistas en una carretera de herraduras entre montañas.
      caption: Las últimas curvas del Velden, al doce por ciento.
      credit: Inés Okafor / La Linterna
    ---
    El reglamento del ciclismo dice que para ganar hay que cruzar la meta con la bicicleta. No
    dice debajo.

    Faltaban trescientos metros para la cima del Velden, 2.140 de altitud y una pendiente que ya
    no es carretera sino opinión, cuando a Ilario Bassecourt se le partió la cadena con un ruido
    de cubertería. Llevaba cuarenta y ocho segundos de ventaja sobre un grupo de cinco. Miró el
    plato. Miró la curva. Se bajó, se colgó la máquina del hombro derecho como quien sube la
    compra y echó a correr en zapatillas de tacos, que es la forma más incómoda de correr
    inventada hasta ahora.

    Detrás pedaleaban los mejores escaladores del año, y durante dos minutos largos asistimos a
    un espectáculo que ningún aficionado había visto: cinco hombres en bicicleta persiguiendo a
    uno que caminaba, sin recortarle apenas. Tal era la rampa. Tal era Bassecourt, hijo y nieto
    de carteros de montaña.

    > [!QUOTE] Ilario Bassecourt, ganador de la etapa
    > Mi abuelo subía esto cada martes con veinte kilos de cartas. La bicicleta pesa siete. Me
    > acordé de él y me dio vergüenza quejarme.

    Entró con nueve segundos. No pudo levantar los brazos: tenía uno ocupado. Levantó la
    bicicleta.

    1. Ilario Bassecourt (Ferris del Marrow), 4 h 52.18
    2. Jonas Wetherell (Club Linnet), a 9 s
    3. Pau Sorribes (Cooperativa Altamora), a 11 s
    4. Matthias Roon (Dunmarrow), a 14 s

    Hubo una reclamación, por escrito, de un director que alegaba ayuda externa: un espectador
    había gritado «¡aúpa!». Los comisarios la leyeron con atención y preguntaron al espectador.
    Era cartero.

    La general sigue encabezada por Wetherell. El sábado, descanso; el domingo, setenta
    kilómetros llanos contra el reloj. Bassecourt ha pedido que le revisen la cadena. Y también,
    por lo que pueda pasar, los zapatos.
    """#,
    #"""
    ---
    edition: es
    section: sport
    guid: es/football-referee-birthday
    headline: El árbitro cumplía setenta y los dos equipos lo sabían
    standfirst: Un 0-0 de regional en Valdecardos, sin goles, sin tarjetas y con tarta en el
      descanso.
    slug: el-arbitro-cumplia-setenta
    dateline: VALDECARDOS, Altamora
    byline:
      - Tomás Quirolea
    published: 2026-11-22T18:20:00-05:00
    topics: [Fútbol, Altamora]
    picture:
      file: football-pitch.jpg
      alt: Campo de fútbol modesto con las porterías recién pintadas.
      caption: El campo de La Cantera, en Valdecardos.
      credit: Archivo de La Linterna
    ---
    Atlético Valdecardos, 0; Unión Peñahueca, 0. Quien busque en la crónica una ocasión de gol
    puede dejarlo aquí: hubo una, en el minuto 80, y se la contaremos a su hora.

    Don Fermín Azcoaga arbitra desde 1979. Ha pitado, él lo apunta todo, 2.316 partidos, ha
    expulsado a tres alcaldes y una vez a su cuñado. El domingo cumplía setenta años, edad a la
    que la federación de Altamora retira el silbato. Los dos vestuarios se habían enterado por
    separado y por separado acordaron lo mismo: darle un partido tranquilo.

    El resultado fue una de las tardes más raras que se recuerdan. Los defensas pedían perdón
    antes de entrar. Los delanteros se declaraban en fuera de juego. En el minuto 31 un extremo
    local avisó de que la última en tocarla había sido su rodilla, y se oyó a su propio
    entrenador decir «muy bien, hijo».

    Azcoaga, que no es tonto, fue poniéndose nervioso. En el descanso, ante una tarta con forma
    de tarjeta, tomó la palabra para decir que se lo agradecía, que llevaba cuarenta y siete
    años soñando con un partido así y que era aburridísimo. «Hagan el favor», pidió.

    Y se lo hicieron. La segunda parte tuvo patadas, teatro, una tángana junto al banderín y, en
    el 80, un penalti clarísimo a favor de Peñahueca. El delantero lo mandó a la carretera. El
    árbitro lo ordenó repetir porque el portero se había adelantado; el portero protestó con
    palabras que aquí no caben, y vio la amarilla. Se abrazaron los dos, llorando. El segundo
    lanzamiento lo paró.

    Al final lo mantearon. El silbato, por decisión de ambos clubes, queda enterrado en el
    círculo central, donde siempre protestaban todos.
    """#,
  ]
}
