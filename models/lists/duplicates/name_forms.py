"""Words that differ although the name is the same: short names and legal forms."""

_SHORT = """
abigail abby abbie gail
albert al bert bertie
alexander alex alec sandy aleksander aleksandar sascha sasha xander
alexandra alex sandra sasha
alfred alf alfie fred freddie
andrew andy drew andreas andrea anders andre andrzej andrei
anthony tony anton antonio antoine toni
anna ann anne annie anja anya
barbara barb babs barbie
benjamin ben benny benji
bernard bernie bernhard bernd
bridget brigid bridie biddy brigitte birgit gitte
caroline carol carrie karoline carolina karolina
catherine cathy kate katie katherine kathleen cath kathy kitty kat
katharina catherine katarina kathrin katrin kathi katie
charles charlie chas chuck karl carl carlos carlo karel
christina chris tina christine kristina kristine
christopher chris kit christoph kristof christian
daniel dan danny daniele
david dave davy davey
deborah deb debbie debra
dorothy dot dotty dorothea doris dora
edward ed eddie ned ted teddy eduard eduardo
elizabeth liz lizzie beth betty bess eliza elise elisabeth
elisabeth elizabeth lisa lisbeth lisl sissi elsbeth lizzie
emily em emma milly
eugene gene eugen
frances fran francie franny franziska
francis frank franz francesco francisco francois frankie paco
frederick fred freddy friedrich fritz frederic federico
gabriel gabe
george georg jorg jorge giorgio georges jerzy
gerald gerry jerry gerard gerhard gerd
gregory greg gregor
henry harry hank heinrich heinz henri enrico hal henrik hendrik
isabella bella isabel izzy isabelle
jacob jake jack jakob
james jim jimmy jamie jem jaime
jennifer jen jenny
jessica jess jessie
john jack johnny jon jan johann johannes hans juan giovanni jean sean ivan jens hannes
jonathan jon jonny nathan
joseph joe joey josef sepp jose giuseppe beppe jozef josip
joshua josh
julia julie jules juliane giulia
kenneth ken kenny
lawrence larry laurence lars lorenz lorenzo laurent
leonard leo len lenny leonhard
lewis louis lou ludwig luigi luis lajos
magdalena lena magda
margaret maggie meg peggy marge margarete greta gretel margit rita margarita
martin marty martino
mary maria marie molly polly mitzi mariana
matthew matt matty matthias mateo matteo
maximilian max massimiliano
michael mike mick mickey micky michel miguel mikael mikhail misha michele michal
natalie nat natalia natasha
nicholas nick nicky nicolas niklas nikolaus klaus claus nico nikola nikolai
patricia pat patty tricia trish
patrick pat paddy padraig packie
paul pablo paolo pavel pawel
peter pete pedro pietro petr piotr petar
philip phil pip philipp felipe filippo
rachel rae rachael
raymond ray raimund
rebecca becky becca rebekka
richard rick dick rich ricky richie ricardo riccardo
robert rob bob bobby robbie bert roberto
ronald ron ronnie
rudolf rudi rudy rolf
samuel sam sammy
samantha sam sammy
sebastian seb basti bastian
sophia sophie sofia zofia
stephen steve stevie stefan steven stephan stefano stepan esteban etienne
susan sue susie suzanne susanne suzy susanna
theodore ted teddy theo theodor
theresa terry tess tessa teresa resi
thomas tom tommy tomas tommaso
timothy tim timmy
valentina tina
victor vic viktor vittorio
victoria vicky tori viktoria
vincent vince vinnie vinzenz
virginia ginny
walter walt wally walther
william will bill billy willy willie liam wilhelm willi guillaume guillermo
zachary zach zack
"""


def _meant() -> dict[str, frozenset[str]]:
    meant: dict[str, set[str]] = {}
    for line in _SHORT.strip().splitlines():
        full, *short = line.split()
        for form in (full, *short):
            meant.setdefault(form, set()).add(full)
    return {form: frozenset(names) for form, names in meant.items()}


MEANT = _meant()
"""The full names that a given name may stand for: "bert" for Albert and Robert."""


def forms_of(word: str) -> frozenset[str]:
    """Every form of a given name, itself too: "bill" and "will" of "william"."""
    wanted = MEANT.get(word)
    if not wanted:
        return frozenset((word,))
    return frozenset(form for form, names in MEANT.items() if names & wanted)


LEGAL_FORMS = frozenset(
    """
    ab ag aktiengesellschaft and aps as asa bhd bt bv bvba co company corp
    corporation cv cyf dd doo eg eirl ek eood est et eu ev fze gbr gesbr ges gesmbh
    gmbh group holding hf inc incorporated jsc kft kg kgaa kk kommanditgesellschaft
    limited limitada llc llp ltd ltda lp mbh nv nyrt og ohg ood ooo ou oy oyj plc pllc
    pt pte pty pvt sa sas sarl sasu sc sca scs sdn se sia sl slu snc soc sp spa spj
    spol spzoo sro srl srls the ua ug uab und y zoo zrt
    """.split()  # noqa: SIM905 - a list of words reads better than their quotes
)
"""Words of a company's name that say only what kind of company it is."""
