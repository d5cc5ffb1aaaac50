extension Vocabulary {
  /// Words of every day, the commonest first.
  static let frequent = """
    the of and to a in that is for it was on with as be by at from this have are or had not but
    they his which an she were will one all would there their we been has when who more no if out
    so said what up its about into than them can only other new some time could these two may then
    do first any my now such like our over man me even most made after also did many before must
    through back years where much your way well down should because each just those people how too
    little state good very make world still own see men work long get here between both life being
    under never day same another know while last might us great old year off come since against go
    came right used take three states himself few house use during without again place around
    however home small found thought went say part once general high upon school every does got
    united left number course war until always away something fact water though less public put
    think almost hand enough far took head yet government system set better told nothing night end
    why called find going look asked later knew point next program city business give group toward
    young let room days president side social given present several order national second possible
    rather face per among form important often things looked early white case large become need big
    four within felt along children saw best church ever least power development light thing seemed
    family interest want members mind country area others turned although done open service certain
    kind problem began different door thus help means sense matter council minister harbour vote
    court price union market report policy budget river road train ship bridge winter summer storm
    worker teacher doctor judge farmer player team match season library museum theatre music letter
    paper editor reporter mayor party leader election campaign law tax money bank trade border talks
    peace treaty army police crime trial prison hospital health disease science research study
    energy oil gas coal wind sun climate flood fire earthquake rescue aid food wheat rice fish milk
    bread coffee housing rent street station airport ferry tram bicycle garden forest mountain
    island coast village north south east west morning evening week month century history future
    """
}
