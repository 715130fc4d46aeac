"""English: the words that tell of whom a clause speaks."""

PERSON_FRAME = """
i, i'm, im, i've, ive, i'd, i'll, we, we're, we've, my, me, our, us, am, myself, mum, mom, mam, dad, father, mother,
husband, wife, hubby, missus, son, daughter, child, kid, kids, children, baby, nan, nana, gran, granny, grandma,
grandad, grandpa, grandmother, grandfather, brother, sister, uncle, aunt, auntie, partner, boyfriend, girlfriend,
fiance, fiancee, neighbour, neighbor, friend, mate, colleague, cousin, nephew, niece, in-law, who, parents, tenant,
client, grandson, granddaughter, lad, stepson, stepdad, stepmum, aunty, babe, bloke, boss, bride, bridegroom,
caretaker, carer, chap, cleaner, client's, coach, colleagues, customer of mine, daughter-in-law, eldest, employee,
employees, ex, ex-husband, ex-wife, father-in-law, fella, flatmate, foreman, foster, gardener, godson, goddaughter,
grandchild, grandchildren, grandparents, granddad, grandmum, great-aunt, groom, her, his, homeowner, housemate,
infant, intern, lady, landlady, landlord, landlady's, lads, lodger, woman, mama, mammy, mommy, mother-in-law,
mothers, mummy, nanny, nannie, neighbours, neighbors, nurse, old man, orphan, other half, papa, parent, pensioner,
pupil, relative, roofer, roommate, secretary, sibling, siblings, sis, bro, sister-in-law, brother-in-law,
son-in-law, stepdaughter, stepfather, stepmother, student, teacher, teen, teenager, teenagers, tenants, toddler,
toddlers, twin, twins, triplets, victim, waiter, worker, workers, youngest, youngster, bridesmaid*, best man, usher,
apprentice, patient, patients, in-laws, mate's, uncle's, they, he's, she's, he, she, himself, herself, themselves,
ourselves, hubby's, id, president, treasurer, chairman, mums, dads
"""

WHO = """
i, i'm, im, we, we're, i've, we've, me, mum, mom, mam, dad, father, mother, husband, wife, hubby, missus, son,
daughter, child, kid, kids, children, baby, nan, nana, gran, granny, grandma, grandad, grandpa, grandmother,
grandfather, brother, sister, uncle, aunt, auntie, partner, boyfriend, girlfriend, fiance, fiancee, neighbour,
neighbor, friend, mate, colleague, cousin, nephew, niece, in-law, parents, tenant, client, grandson, granddaughter,
lad, stepson, stepdad, stepmum, he, she, he's, she's, they're, boss, employee, patient, pupil, student, customer,
roofer, cleaner, carer, lodger, flatmate, housemate, landlord, landlady, bride, groom, bridesmaid*, toddler,
teenager, twin, twins, resident, apprentice, worker, driver, guy, bloke, lady, man, woman, granddad, people, family,
relative
"""

THIRD = """
he, she, he's, she's, his, her, him, they, they're, has, had, is, was, takes, suffers, uses, their, lives, gets,
got, goes, needs, can't, cannot, walks, wears, sits, hears, sees, been, himself, herself, have, having, suffered,
suffering
"""

BE = """
i'm, im, i, am, we're, we, are, was, were, is, he's, she's, being, as, my, family, wife, husband, both, observant,
practising, practicing, devout, proud, originally, also, partner, parents, they're
"""

COMES = """
from, originally, come, comes, came, are, am, is, i'm, im, we're, he's, she's, born, fled, moved, family, parents,
hail, hails, immigrated, emigrated, grew, raised
"""

BOUNDARY = """
so, but, because, and, or, if, need, needs, looking, want, would, do, does, can, could, please, that's, therefore,
when, wants, which, then, after, hence, is there, will, planning, should, have you
"""

LEADING = """
because, but, and, also, since, that, as, well, so, cos, cause, plus, though, btw, yes, no, ok, actually,
unfortunately, basically, just
"""

DENIED = """
no, any, word, without
"""

VETO = """
dog, dogs, cat, cats, horse, puppy, kitten, laptop, laptop's, computer, pc, phone, battery, batteries, engine, car,
washer, fridge, printer, drive, bike, product*, cable, windows, mattress for, suitable, software, router, tv, motor,
boiler, screen, fatigue, alpaca*, budgie*, bunny, calf, cattle, chicken*, chihuahua, cockapoo*, collie, cow, cows,
dachshund, donkey*, duck*, ferret*, foal, fox, gelding, gerbil*, goat*, goldfish, greyhound*, guinea pig*, hamster*,
hen, hens, hound, kitty, koi, lab, labrador*, lamb, mare, moggy, mutt, parrot*, pet, pets, pig, pigs, pony, poodle*,
pug, pup, pups, puppies, rabbit*, ram, retriever*, rottweiler*, setter, sheep, shepherd dog, spaniel*, staffy,
stallion, terrier*, tomcat, tortoise*, vet, vets, veterinar*, whippet*, bees, hive, plant*, tree*, lawn, hedge,
roses, orchid*, tomato*, furniture, sofa, chair, chairs, table, desk, wardrobe, cupboard, shelf, ceiling, drawer,
hinge, handle, mower, lawnmower, scooter battery, tyre*, wheel, wheels, brake*, clutch, gearbox, exhaust pipe, tank,
pipe, pipes, tap, toilet, sink, hob, oven, cooker, dishwasher, dryer, tumble, kettle, toaster, microwave, vacuum,
hoover, freezer, speaker*, headphone*, earbuds, headset, charger, keyboard, mouse, monitor, tablet, ipad, iphone,
android, console, xbox, playstation, camera, lens, drone, strap, zip, shirt, jacket, boots, shoe*, tent, caravan,
van, lorry, truck, boat, trailer, server, website, site, app, browser, account, file, database, network, wifi,
charity, foundation, cancer research, marie curie, internet, signal, update, download, installer, game, movie, series, novel, song, band, economy, industry
"""

BEASTS = """
laying,
tomcat, rat, rats, chinchilla*, canary, gecko*, aquarium, varroa, alsatian*, chihuahua*, bulldog*, beagle*,
kibble, piglet*, cockerel,
dog, dogs, cat, cats, horse, horses, pony, puppy, puppies, kitten, kittens, rabbit, rabbits, bunny, hamster, guinea
pig, ferret, parrot, budgie, goldfish, tortoise, goat, goats, sheep, lamb, lambs, cow, cows, cattle, calf, pig,
pigs, hen, hens, chickens, duck, ducks, donkey, alpaca, mare, gelding, foal, stallion, labrador, lab, spaniel,
collie, terrier, poodle, cockapoo, whippet, greyhound, dachshund, pug, retriever, staffy, rottweiler, vet, vets,
veterinary, pet, pets, bees, hive, paw, paws, kennel, cattery, stable, stables, fur baby, moggy, pup
"""

FOR = """
for, against, designed, suitable, safe
"""

OFFERS = """
vacancy, vacancies, applicants, apply, hiring, recruiting, advert
"""
