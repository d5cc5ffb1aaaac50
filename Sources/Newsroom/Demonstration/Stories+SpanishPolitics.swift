extension Lantern {
  /// The Spanish edition's stories in the section of slug `politics`.
  static let spanishPolitics: [String] = [
    #"""
    ---
    edition: es
    section: politics
    guid: es/chamber-clock-bill
    translation: chamber-clock-bill
    headline: La Cámara suprime el cambio de hora y descubre que su reloj estaba parado
    standfirst: La ley salió por un voto en un 29 de febrero. Según el reloj de la pared, salió
      antes de que acabara el debate.
    slug: la-camara-y-el-reloj-parado
    dateline: BRIGHTWATER
    byline:
      - Hugo Salterne
    source: Diario de sesiones de la Cámara, 29 de febrero de 2024
    published: 2024-02-29T21:45:00+00:00
    updated: 2024-03-01T11:20:00+00:00
    topics: [La Cámara, Cambio de hora]
    picture:
      file: parliament-night.jpg
      alt: Un parlamento con cúpula, iluminado desde abajo, con un reloj sobre la puerta.
      caption: La Antigua Lonja, el jueves por la noche. El reloj de fuera iba bien.
      credit: Inés Okafor / La Linterna
    corrections:
      - at: 2024-03-01T11:20:00+00:00
        kind: update
        note: Se añade la resolución de la presidenta, del viernes por la mañana.
    ---
    Por 71 votos contra 70, ya tarde en la noche del 29 de febrero, la Cámara suprimió el cambio
    de hora de primavera y de otoño. Sorrel tendrá horario de verano todo el año desde octubre
    de 2025.

    Se supo a continuación que el reloj colgado sobre la presidencia se había parado a las
    21.12, en mitad de un discurso sobre ganado lechero. Los escribanos, que toman de ese reloj,
    y sólo de él, la hora de cada votación, habían hecho constar que se votó diecinueve minutos
    antes de que terminara el debate.

    «Consta en acta que sus señorías votaron primero y se dejaron convencer después», dijo la
    presidenta, Ottoline Reyes. «No digo que no haya ocurrido nunca. Digo que nunca había
    constado».

    Hubo risas y hubo, enseguida, una cuestión de orden. El Partido del Huerto, que se había
    opuesto en nombre de las vacas, pidió repetir la votación. La Liga de los Comunes, que la
    había apoyado en nombre de los niños, pidió un reloj.

    ## La resolución

    El viernes por la mañana la presidenta resolvió que el voto es válido. El reglamento exige
    que los diputados hayan oído la campana, y la oyeron todos. Ordenó además un recuento, no de
    papeletas sino de minutos, y una maquinaria nueva para el reloj, que costará 1.140 coronas.

    > [!QUOTE] Ottoline Reyes, presidenta de la Cámara | resolución del 1 de marzo de 2024
    > El tiempo es asunto de la Cámara, que ya lo ha zanjado. El reloj es asunto del conserje,
    > que está subido a una escalera.

    El voto decisivo fue el de Jessamy Thorn (Partido del Puerto, Upper Tarn). Pensaba
    abstenerse y marcharse, explicó, pero levantó la vista, vio que sólo eran las nueve y doce,
    y se quedó.
    """#,
    #"""
    ---
    edition: es
    section: politics
    guid: es/valdecardos-budget-key
    headline: >-
      Valdecardos tendrá presupuesto: el alcalde encontró la llave
    standfirst: Once meses de prórroga, tres mociones y una cerradura. El concejo aprobó el
      lunes las cuentas de este año cuando al año le quedan cinco semanas.
    slug: valdecardos-tendra-presupuesto
    dateline: VALDECARDOS, Altamora
    byline:
      - Tomás Quirolea
    published: 2026-11-23T06:45:00-05:00
    topics: [Altamora, Concejos, Presupuestos]
    picture:
      file: old-town.jpg
      alt: Calle estrecha de piedra con balcones y ropa tendida.
      caption: La calle del Concejo, en Valdecardos.
      credit: Inés Okafor / La Linterna
    ---
    El concejo de Valdecardos aprobó en la madrugada del lunes el presupuesto de 2026, que
    regirá hasta el 31 de diciembre de 2026. Hubo siete votos a favor, cuatro en contra y un
    aplauso del conserje, que quería cerrar.

    Las cuentas llevaban listas desde enero. Lo que faltaba era el anexo de personal, guardado
    en un armario del que existían dos llaves: una la tenía el anterior secretario, jubilado en
    la costa, y la otra no la tenía nadie. La ley de Altamora prohíbe forzar un mueble oficial
    sin partida presupuestaria, y sin presupuesto no hay partidas.

    > [!QUOTE] Eladio Borrás, alcalde de Valdecardos | al término de la sesión
    > Durante once meses me han preguntado por mi proyecto de ciudad. Mi proyecto era abrir
    > aquel armario.

    La llave apareció el viernes en el forro de un paraguas que el alcalde llevaba buscando
    desde abril. Llovía por primera vez en mes y medio.

    ## En qué se gastará

    De los 3,2 millones previstos, el concejo da por ejecutados 2,9, «a ojo». El resto se
    repartirá así antes de fin de año:

    - **Escuela:** ventanas del ala norte, que se pagarán en diciembre y se colocarán en verano.
    - **Agua:** reparación de la fuga de la calle Mayor, vecina ilustre desde 2022.
    - **Fiestas:** nada, porque ya fueron.
    - **Mobiliario:** un armario sin cerradura.

    La oposición votó en contra del conjunto pero a favor del armario, en votación separada. Su
    portavoz, Remedios Alcubilla, anunció que en enero pedirá el presupuesto de 2027. El alcalde
    respondió que está casi terminado y que sabe perfectamente dónde lo ha dejado.
    """#,
    #"""
    ---
    edition: es
    section: politics
    guid: es/silent-council-meeting
    headline: Pleno sin palabras en Puerto Almendro
    standfirst: Una afonía colectiva obligó a los concejales a debatir por escrito. Acabaron dos
      horas antes.
    slug: pleno-sin-palabras
    dateline: PUERTO ALMENDRO, Altamora
    byline:
      - Aurelia Mendoceta
    published: 2018-02-10T09:00:00-05:00
    topics: [Altamora, Concejos]
    ---
    Empezó con la alcaldesa, el domingo, y el miércoles eran nueve de trece. El resfriado que
    recorre la costa no da fiebre ni tos: se lleva la voz y deja lo demás. Aplazar el pleno de
    febrero habría bloqueado la licitación de la lonja, así que el secretario buscó en el
    reglamento y halló lo que necesitaba, o mejor dicho, no halló nada: en ninguna parte se
    exige que un concejal hable.

    El jueves se repartieron trece pizarras de la escuela, tizas y un trapo por grupo.

    El primer punto, habitualmente de cuarenta minutos, duró seis. «Descubrimos que lo de *en
    primer lugar querría agradecer* no cabía», escribió después, a petición de este diario, la
    portavoz del Partido Ribereño. Tampoco cupieron las alusiones personales, salvo una, que
    ocupó la pizarra entera y fue borrada por su autor antes de enseñarla.

    Hubo incidentes. Un concejal con mala letra tuvo que ser interpretado por su hermana, del
    grupo contrario. En el turno de ruegos y preguntas alguien dibujó un barco y nadie supo si
    era una enmienda. Y al votar la ordenanza de terrazas, la bancada de la izquierda levantó
    por error las pizarras del punto anterior, con lo que durante unos segundos Puerto Almendro
    prohibió las gaviotas.

    La sesión terminó a las siete y diez. El público, unas veinte personas, dudó sobre el modo
    de aplaudir y agitó las manos.

    Queda un documento singular: el secretario fotografió cada pizarra, y el acta, por primera
    vez, es literal. Varios vecinos han pedido copia. La alcaldesa, que el viernes recobraba un
    hilo de voz, lo empleó en anunciar que no piensa repetir. «Se entiende todo demasiado»,
    dijo.
    """#,
  ]
}
