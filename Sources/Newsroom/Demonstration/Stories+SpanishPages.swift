extension Lantern {
  /// The policy pages of the Spanish edition.
  static let spanishPages: [Page] = [
    Page(
      edition: "es", slug: "about", title: "Quiénes somos",
      markdown: #"""
        *La Linterna* es un diario independiente que se publica en Brightwater, capital de
        Sorrel, desde 1886. Tiene cuatro ediciones, en inglés, árabe, francés y español, y cada
        una cuenta con su propia redacción, que elige sus asuntos y los escribe en su lengua.
        Cuando una noticia existe en otra edición, encontrará el enlace al pie.

        ## De dónde viene el nombre

        El primer número se tiró en una prensa de mano en la calle de los Cordeleros y se leía
        en voz alta en el muelle, a la luz de un farol. De entonces queda una regla: quien se
        ponga debajo de la luz ha de poder leerlo todo.

        - **Quién.** Cada texto lleva el nombre de su autor, o el de la redacción, y el de las
          agencias de las que se ha servido.
        - **Cuándo.** La hora de publicación y la de la última actualización figuran siempre,
          con su zona horaria.
        - **Qué ha cambiado.** Toda corrección consta en la propia noticia y en la página de
          correcciones.

        ## De quién es

        El diario pertenece a una asociación de lectores y trabajadores. Nadie puede tener más
        de un voto, y ningún anunciante lee nada antes que usted.

        ## Cómo escribirnos

        A la edición española, en spanish@lantern.example, o por carta: La Linterna, calle de
        los Cordeleros 14, Brightwater. Leemos todo y contestamos casi todo.

        *La Linterna es un diario imaginario; también lo son los países, las personas y los
        hechos de los que informa.*
        """#),
    Page(
      edition: "es", slug: "corrections-policy", title: "Cómo corregimos",
      markdown: #"""
        Nos equivocamos, y preferimos saberlo. Esto es lo que hacemos después.

        ## Cuatro clases de cambio

        1. **Actualización.** Ha ocurrido algo nuevo y lo añadimos. Cambia la hora visible.
        2. **Aclaración.** El texto no era falso, pero se prestaba a confusión. Decimos qué
           aclaramos.
        3. **Corrección.** Publicamos un dato equivocado. Decimos cuál era y cuál es el bueno.
        4. **Retirada.** La noticia no se sostiene. Quitamos el texto y dejamos en su sitio una
           nota con el motivo; la dirección no desaparece.

        Las erratas que no alteran el sentido se arreglan sin aviso.

        ## Dónde se ven

        Al pie de la noticia, con fecha y hora, para siempre. La página de correcciones las
        reúne todas, de la más reciente a la más antigua. No borramos una corrección ni la
        reescribimos para que duela menos.

        ## Cómo avisarnos

        Envíe el enlace y la frase a corrections@lantern.example, con la fuente si la tiene.
        Acusamos recibo en un día laborable. Si no estamos de acuerdo, se lo explicamos, y usted
        puede acudir al defensor del lector, que no pertenece a la redacción y cuyo dictamen se
        publica íntegro.
        """#),
    Page(
      edition: "es", slug: "ethics", title: "Código de la redacción",
      markdown: #"""
        Quien trabaja en *La Linterna* firma este código el primer día. Se revisa cada tres
        años.

        ## Exactitud

        - No damos por cierto lo que dice una sola fuente si hay otra a la que preguntar.
        - Las citas son lo que se dijo. Si las abreviamos o traducimos, conservan el sentido, y
          se advierte que son traducción.
        - Toda cifra lleva su origen y su fecha.

        ## Trato justo

        - A quien recibe una crítica se le pregunta antes de publicarla y se le da tiempo para
          responder.
        - El origen, la creencia o la enfermedad de una persona no se mencionan si la noticia se
          entiende sin ellos.
        - De los menores damos sólo el nombre de pila, y con permiso de su familia.

        ## Independencia

        No aceptamos regalos ni viajes. Si el autor tiene relación con el asunto (es socio del
        club, primo del alcalde), lo dice en el texto. Entre la redacción y la publicidad hay un
        piso de por medio y una puerta que sólo se abre por nuestro lado.

        ## Fuentes reservadas

        Callamos un nombre cuando darlo perjudicaría a quien habla. Lo conoce al menos un
        responsable, además del autor, y al lector se le explica por qué confiamos en esa
        persona.

        ## Opinión

        Las columnas son de quien las firma. Los editoriales no llevan firma y son del diario.
        En ambos casos los hechos se comprueban igual.
        """#),
    Page(
      edition: "es", slug: "privacy", title: "Privacidad",
      markdown: #"""
        Para leer *La Linterna* no hace falta cuenta, y mientras lee no sabemos quién es.

        ## Lo que no hacemos

        No colocamos galletas de seguimiento, no cargamos programas de otros sitios, no vendemos
        ni intercambiamos datos. La web funciona entera sin programas en su navegador.

        ## Lo que contamos

        Contamos cuántas veces se abre cada página al día, para saber qué es lo más leído. Es un
        número y nada más: no guarda su dirección, su aparato ni lo que leyó antes.

        ## Lo que se guarda por seguridad

        El servidor anota las peticiones, con la dirección de red, para detener ataques y
        localizar averías. El registro se borra a los siete días y no se cruza con ningún otro.

        ## Cartas

        Si nos escribe, conservamos su mensaje mientras sea necesario para contestarle o
        corregir una noticia. Sólo lo publicamos con su permiso.

        ## Sus derechos

        Puede preguntar qué tenemos sobre usted y pedir que se corrija o se borre, en
        privacy@lantern.example. Respondemos en treinta días; por lo general, mucho antes,
        porque la respuesta suele ser «nada».
        """#),
  ]
}
