"""German: married, single, divorced, widowed, told by the grammar of the clause. "*" ends a stem, "_" is any word."""

MARITAL_PLAIN = """
ohne trauschein, in wilder ehe, {lebe|leben|lebt|lebten} {_ |}{in trennung|getrennt|in scheidung|ohne trauschein|vom mann getrennt|von meinem mann getrennt|
von meiner frau getrennt} {von uns|von mir|von ihm|von ihr|}, in {trennung|scheidung} {lebe|leben|lebt|lebend}, {allein|alleine} mit {_ |}{kind|kindern|drei|
zwei|vier|der kleinen|dem kleinen|den kleinen|tochter|sohn|den kids|baby}, {mein|meinem|meinen|meines} ex, {meine|meiner} ex, {mein|meine|meinem|meiner|
seine|ihre|ihr|sein} {ex-mann|ex-frau|exmann|exfrau|exmannes|ex mann|ex frau|geschiedener mann|geschiedene frau|verstorbener mann|verstorbene frau|
verflossener}, {mein|meine} {mann|frau} {_ |}{_ |}{mich|uns} verlassen, {seit|schon} {_ |}{_ |}{_ |}{verwitwet|geschieden|verheiratet|verlobt|getrennt
lebend|getrennt|single|verpartnert|alleinstehend|alleinerziehend}, {bin|bin ich} {_ |}{_ |}{ledig|solo|alleinstehend|liiert|verlobt|verpartnert|
verheiratet|geschieden|verwitwet|alleinerziehend}, {ledig|verheiratet|geschieden|verwitwet|alleinstehend|verlobt} bin, {nie|nicht|noch nicht|
nicht mehr} {verheiratet|geheiratet|liiert|verlobt}, {zweite|zweiter|erste|dritte|zweiten|zweitem} {ehe|ehemann|ehefrau|scheidung}, {lassen|lasse|lässt} {_
|}{_ |}scheiden, {haben|hab|hat} {_ |}{_ |}{scheidung|trennung} {eingereicht|hinter}, {lebenspartnerschaft|eingetragene partnerschaft|familienstand}
{ledig|verheiratet|geschieden|verwitwet|}, wieder single, frisch {getrennt|geschieden|verheiratet|verlobt|verwitwet|single},
{habe|hab|haben|hat} {_ |}{_ |}{geheiratet|eingeheiratet|wieder geheiratet|nie geheiratet|mich verlobt|uns verlobt},
mitten in der {scheidung|trennung}, {stecke|stecken|steckt} {_ |}{_ |}in der {scheidung|trennung}
"""
