"""French: married, single, divorced, widowed, told by the grammar of the clause. "*" ends a stem, "_" is any word."""

MARITAL_PLAIN = """
jamais {remarié|remariée|remarie|remariee|marié|mariée|marie|mariee}, {pas|plus|non|jamais} {marié|mariée|mariés|mariées|marie|mariee|maries|pacsés|
pacses|ensemble officiellement}, {je|nous|on|il|elle} {_ |}{divorce|divorçons|divorcons|divorcent|sépare|séparons}, {marié|mariée|mariés|pacsés|pacsée|
séparé|séparée|séparés|veuf|veuve|divorcé|divorcée|célibataire} {depuis|et|avec|sans|pour|de}, {seule|seul} avec {_ |}{enfant*|fils|fille|gosses|
jumeaux|bébé|petit|petite|deux|trois}, {mon|ma|son|sa|mes} {ex|ex-mari|ex-femme|ex-conjoint|ex-conjointe|ex-compagne|défunt mari|défunte femme|feu mari},
en {plein|pleine|cours de|instance de} {divorce|séparation}, {élève|elève|élevé} {_ |}{_ |}{_ |}{seule|seul}, {on|nous} {vit|vivons|est} {séparés|séparément|
plus ensemble|pas mariés|pacsés|en concubinage|fiancés}, remarié, remariée, remariés, {second|deuxième|premier} mariage, famille monoparentale,
{je me suis|on s'est|nous nous sommes|elle s'est|il s'est} {_ |}{mariée|marié|mariés|remariée|remarié|pacsée|pacsés|pacsé|séparés|séparée|séparé|fiancés|fiancée}
"""
