SILENT = """
don isn doesn won didn aren couldn wouldn ll ve
a about after again all also am an and any anything are as ask at be because been before being but by can
could day days dear do does did done for from get gets give gives go going good got had has have hello help
her here hi him his how i if in interested into is it its just know let like ll long looking may me might more
much many must my need needs no not now of off on one only or our out per please possible possibly question
quite re really say see shall she should since so some something soon still such sure take takes taken tell
than thank thanks that the their them then there these they thing this those through to too until up us use
usually want was we well were what when where whether which while who why will wish with would yes yet you
your yours bike bikes happen happens anyone somebody someone kind make makes however time times
"""

ALIKE = """
deliver* ship* arriv* postage* courier* parcel* package* dispatch* freight*
return* give_back send_back sent_back bring_back refund* money_back withdraw* revok*
warrant* guarant* cover*
pay* card* cash* transfer* instal* paypal* invoice_me
open* close* clos* hours* saturday* sunday* weekend* holiday*
test* try* tried* tries* trial* demo*
repair* fix* mend* servic* broken* maintenance*
size* tall* height* fit* measure* inseam*
price* cost* charg* expensive* euro* fee*
shop* store* showroom*
order* buy* purchas* bought*
cancel* call_off
stock* availab*
discount* cheaper* voucher* coupon* sale* promo*
invoice* receipt* bill*
collect* pick_up pickup*
exchang* swap* replac*
rent* hire* lend* borrow*
second_hand used* preowned*
assembl* built* mount*
contact* phone* telephone* reach*
address* located* location* find_you directions*
"""
