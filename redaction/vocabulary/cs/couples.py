"""Czech: married, single, divorced, widowed, told by the grammar of the clause. "*" ends a stem, "_" is any word."""

MARITAL_PLAIN = """
jsme {uz |konecne |teprve |jen |}svoji, nejsme {sezdani|manzele|svoji|oddani|vzati}, {jsem|sem|zustala|zustal|je} {_ |}na {_ |}{deti|dite|dceru|syna|kluky|
holky|vsechno|malou|maleho} {_ |}{sama|sam}, na {_ |}{deti|dite|dceru|syna|kluky} {jsem |}{sama|sam}, {jsem|zustala|zustal|jako|ziju} {_ |}{sama|sam} {s|se}
{_ |}{ditetem|detmi|dcerou|synem|kluky|holkama|dvema|tremi|malym|malou|dvojcaty}, {sama|sam} vychovavam, {vychovavam|vychovava} {_ |}{_ |}{sama|sam},
zijeme {kazdy zvlast|oddelene|bez papiru|bez svatby|nesezdani|bez razitka}, novomanzel*, jsme {_ |}{_ |}{manzele|sezdani}, {budeme|budou} se {rozvadet|
rozchazet}, {moje|ma|moji|me|s} {byvala|byvalou|byvale} {_ |}{manzelk*|zena|zenou|partnerk*}, {muj|meho|s} {byvaly|byvaleho|byvalym} {_ |}{manzel*|muz*|
partner*}, {rozesel|rozesla|rozesli|rozchazim|rozchazime|rozchazi} {jsem |jsme |}se {s|po|loni|v|pred|a|nedavno}, {manzel|muz|manzelka|zena} {me |nas |mi
|ode me |od nas }{opustil|opustila|odesel|odesla|utekl|utekla|nechal|nechala}, {podal|podala|podali|podavam|podavame} {jsem |jsme |}{zadost o |navrh na |}
rozvod, {mam|mame|ma} {_ |}{za sebou |po }{rozvod|rozvodu|dva rozvody}, probiha* {nam |mi |u nas |}rozvod*, po smrti {meho |sveho |me |}{manzel*|muze|zeny},
{stav|rodinny stav} {svobodn*|zenat*|vdan*|rozveden*|vdov*}, {jsem|je} {_ |}{zasnouben*|singl|bez partnera|bez partnerky|podruhe vdana|podruhe zenaty},
{prvni|druhe|druhem|tretim|prvnim} manzelstvi, {ve|po|v} {vdovstvi|rozluce}, {zustal|zustala} {jsem |}{po|bez} {_ |}{muzi|zene|manzelovi|manzelce},
{ozenil*|vdal*|vdala} {jsem |jsme |}se, {jsem|jsme} se {loni|vloni|nedavno|letos|prave|cerstve|zrovna|v lete|znovu|podruhe|_} {ozenil*|vdal*|rozvedl*}, {vzali|brali} {jsme |}se {loni|
vloni|v|pred|letos|nedavno}, {papiry|zadost|navrh|rizeni|rozsudek} o rozvod*, {loni|vloni|nedavno|letos} ovdovel*,
{manzel|manzelka|muz|zena} {mi |nam |ji |mu }{_ |}{umrel*|zemrel*|odesl*}, {rozchazime|rozchazim|rozchazeji} se, {druhy|treti} manzel, {druha|treti} manzelka, {sama|sam} s {detma|detickama|trema detma|dvema detma}, {manzelem|manzelkou|muzem|zenou} {_ |}{_ |}{rozesli|nezijeme|rozchazime}
"""
