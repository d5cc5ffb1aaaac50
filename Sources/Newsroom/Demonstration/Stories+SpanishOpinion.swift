extension Lantern {
  /// The Spanish edition's stories in the section of slug `opinion`.
  static let spanishOpinion: [String] = [
    #"""
    ---
    edition: es
    section: opinion
    guid: es/small-words-column
    translation: small-words-column
    headline: A grandes rasgos
    standfirst: Las palabras pequeñas con las que la vida pública consigue no decir nada, y una
      modesta defensa del «no».
    slug: a-grandes-rasgos
    byline:
      - Beatrix Colm
    published: 2022-01-08T06:00:00+00:00
    topics: [Lenguaje, Vida pública]
    ---
    La semana pasada pregunté a un empleado municipal si el puente estaría abierto en marzo. «En
    principio», contestó. ¿Y en final?, quise saber. Me miró como se mira a quien ha entrado sin
    llamar.

    En principio. A grandes rasgos. En la medida de lo posible. De cara a. Son palabras que en
    el diccionario no pesan y en la vida pública sostienen edificios. Quien dice «abriremos el
    puente en marzo» ha puesto la cabeza sobre la mesa. Quien dice «se está trabajando, en
    principio, con el horizonte de marzo» conserva la cabeza y, de paso, el puente.

    He pasado un año apuntándolas en el dorso de los recibos de la tintorería. Propongo esta
    traducción provisional:

    - **«Se está trabajando en ello»:** nadie ha empezado.
    - **«A la mayor brevedad»:** siéntese.
    - **«Como no podía ser de otra manera»:** pudo, y casi.
    - **«Poner en valor»:** no sabemos qué hacer con esto.
    - **«Se han cometido errores»:** los cometí yo, pero llovía.

    No me burlo del empleado. Lo vi volver a su mesa, levantar el teléfono, preguntar. Era
    amable y tenía un poco de miedo, y ahí está el asunto: las palabras pequeñas no son
    mentiras, son abrigos, y la gente se los pone porque hace frío. En esta ciudad, quien se
    equivoca y lo dice sale en portada; de la portada nos ocupamos nosotros. Quien se equivoca y
    habla de «disfunciones puntuales» se jubila con una placa.

    Ofrezco, pues, una tregua. Nosotros nos comprometemos a tratar el «no» con el respeto que se
    le debe a una palabra tan corta, y a conceder al «me equivoqué» un renglón tranquilo en
    página par. Ellos, a probar las dos expresiones una vez al mes. Un martes, por ejemplo,
    cuando nadie atiende demasiado.

    Empiezo yo. En noviembre escribí que el mercado de flores se mudaba a la orilla este. No se
    muda. Me lo había dicho un señor en el tranvía. Me equivoqué.

    ¿Ven? No se ha caído el techo. En principio.
    """#,
    #"""
    ---
    edition: es
    section: opinion
    guid: es/in-defence-of-the-queue
    headline: Elogio de la cola del pan
    standfirst: Es el último lugar donde se habla con desconocidos sin motivo. Antes de
      suprimirla con una aplicación, conviene saber qué se vende en ella.
    slug: elogio-de-la-cola-del-pan
    byline:
      - Rafael Ibarrola
    published: 2023-10-07T06:00:00-05:00
    topics: [Pan, Ciudad]
    picture:
      file: bakery.jpg
      alt: Panadero sacando hogazas de un horno de piedra.
      caption: La panadería del muelle Linnet, siete y cuarto de la mañana.
      credit: Inés Okafor / La Linterna
    ---
    La panadería de mi calle ha anunciado una aplicación. Uno pide la víspera, llega, enseña el
    teléfono, recoge y se va. Calculan que cada cliente ahorrará once minutos. Llevo una semana
    pensando en qué voy a gastarlos y no se me ocurre nada mejor que hacer cola.

    La cola del pan no es una espera: es un parlamento sin actas. En once minutos, a las siete y
    cuarto, me he enterado de una boda, de dos hernias y del verdadero motivo por el que dimitió
    el presidente del club de ajedrez. He oído a una catedrática y a un fontanero discutir si la
    masa madre tiene carácter, y ganó el fontanero. Una señora a la que no conozco me abrochó el
    abrigo, que llevaba mal, sin interrumpir su frase.

    Se dirá que exagero y que para hablar están los bares. Pero al bar va uno con los suyos. La
    cola mezcla. El orden de llegada es la única jerarquía que queda en la ciudad contra la que
    nadie puede nada: ni el notario, ni el guapo, ni el que tiene prisa. El que tiene prisa, por
    cierto, es siempre el mismo, y le hemos cogido cariño.

    ## Lo que no mide el cronómetro

    Pregunté a la panadera, que no lo ve tan claro. A ella la cola la angustia: caras, relojes,
    un niño que toca los cruasanes. Tiene razón y la aplicación la ayudará. Sólo le pedí una
    cosa, y aceptó: que deje un tramo de mostrador para los que vengamos sin pedir nada, a
    preguntar qué hay.

    Hace años cubrí el cierre de una panadería en un pueblo de la Sierra Parda. El pan siguió
    llegando, en furgoneta, bueno y a su hora. A los seis meses el médico me contó que los
    viejos habían empezado a inventarse dolores. «Vienen a la sala de espera», dijo. «Se ponen
    en fila».
    """#,
    #"""
    ---
    edition: es
    section: opinion
    guid: es/letter-to-a-corrector
    headline: Carta a quien nos corrige
    standfirst: Un lector nos ha enviado 214 erratas en nueve años. El lunes mandó la 215, y era
      suya.
    slug: carta-a-quien-nos-corrige
    byline:
      - Aurelia Mendoceta
    published: 2026-11-21T08:00:00-05:00
    topics: [Periodismo, Correcciones]
    picture:
      file: newspaper-press.jpg
      alt: Rotativa antigua con un rollo de papel.
      caption: La rotativa del sótano, que aún imprime el número de aniversario.
      credit: Archivo de La Linterna
    ---
    Estimado señor Olmedilla:

    Su primera tarjeta llegó en octubre de 2017. Decía, sin saludo: «Página 4. *Hallar* no es
    *hayar*, ni aunque se busque mucho». La clavamos en el corcho. Desde entonces hemos recibido
    doscientas catorce, siempre los lunes, siempre con la misma estilográfica verde, y el corcho
    se quedó pequeño hace tiempo.

    No todas eran erratas. Nos señaló usted que un eclipse no podía verse desde donde decíamos,
    que tres tercios y medio no es una proporción y que la viuda de una necrológica seguía
    casada. Nos advirtió de que escribíamos «el pueblo» cuando queríamos decir «el alcalde». Esa
    todavía escuece, y está enmarcada.

    En la redacción se ha especulado mucho sobre su persona. Hay quien lo imagina maestro;
    quien, notario. El de Deportes sostiene que son ustedes dos. Cuando la corrección es justa,
    y lo es casi siempre, la publicamos al pie de la noticia con fecha y hora, como es norma de
    esta casa, y alguien dice en voz alta: «Olmedilla». Se ha convertido en verbo. *Me han
    olmedillado*, decimos, y el olmedillado paga el café.

    Por eso nos desconcertó la tarjeta del lunes. Leo: «Página 2. Sobra una coma tras *sin
    embargo*. Suyo, N. Olmedilla». Fuimos a mirar. La coma estaba bien. Miramos otra vez,
    llamamos a la correctora jubilada, consultamos dos gramáticas. La coma estaba bien.

    Querríamos que supiera que no hubo fiesta. Hubo, más bien, silencio, como cuando se para un
    reloj al que uno se ha acostumbrado. Alguien propuso quitar la coma.

    No la hemos quitado. Aplicamos, con el debido respeto, la norma de la casa: *el señor
    Olmedilla indicó por error que sobraba una coma. La coma es correcta. Lamentamos
    comunicárselo.*

    Bienvenido, señor, a este lado. El café lo paga usted. Le esperamos cualquier lunes.
    """#,
  ]
}
