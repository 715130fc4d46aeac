"""English words of an offer and of an attitude to it."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        do_you_offer does_it_offer you_offer they_offer we_offer offering on_offer no_idea no_problem no_worries
        no_rush no_hurry no_matter not_sure not_bad not_only why_not not_too don_t_mind don_t_know dont_know
        don_t_forget do_not_forget not_far no_doubt not_yet last_name_is no_longer_than not_later_than at_least
        at_most at_all thank_you_for as_well_as data_sheet data_cable data_transfer mobile_data data_recovery
        data_rate send_back sending_back sent_back send_it_back what_about how_about address_the no_later not_much
        whether_or_not and_not_before in_order price_match delete_key personally personal_use personal_shopper here_s
        heres here_we_go over_here in_here data_plan offer_ends hold_on hold_music do_i_send i_want_to_send i_deleted
        i_accidentally_deleted accidentally_deleted i_ve_deleted i_have_deleted have_changed_my_mind yes_or_no
        fill_in_the form_took written_off gone_back gone_to gone_up gone_down when_you_can when_you_get when_you_have
        radio_advert tv_advert ad_on_the_radio will_the will_a will_your lost_access
        """,
    "OFFER": """
        quot* estimate* offer offers proposal* price_list* pricelist* pricing costing* costings price_breakdown
        price_sheet cost_breakdown written_price tender rate_card prices_in_writing price_in_writing proforma
        pro_forma figures_in_writing in_writing work_out_a_price put_something_together ballpark guide_price quotation
        send_me_something email_me_something send_something_over send_us_something
        do_us_a_price do_me_a_price give_me_a_price give_us_a_price a_price_on
        """,
    "PRICE": """
        price prices priced cost costs total figure figures charge charges rate rates how_much work_it_out set_me_back
        calculate calculated work_out in_writing budget your_best what_s_your_best fee fees tariff* come_to
        what_would_it what_does_it pounds damage pricing_for priced_up what_s_the_price would_you_want
        what_would_you_want you_charge trade_price* rates_and_terms your_figure idea_of_cost
        comes_to it_comes_to the_numbers the_damage
        """,
    "MONEY": "gbp eur usd $",
    "DETAILS": """
        details specs spec specification* breakdown summary it_all everything_you_said all_that all_of_that
        written_down options comparison programme program itemised itemized rundown figures line_by_line plan
        in_detail more_detail
        """,
    "SEND": """
        send sends sending forward fwd ping_me drop_me shoot_me pop_it pop_me fire_it fire_over sent_to sent_over
        get_that_over let_me_have put_together draw_up write_up mail_me mail_us mail_it mail_him mail_her mail_them
        mail_over mail_that mail_through email_me email_us email_it email_him email_her email_them email_over
        email_that email_a email_the email_through email_you e_mail_you mail_you email_one email_both email_your
        email_my send_us send_me stick_it ping_it have_it_emailed get_it_emailed emailed_to emailed_over emailed_a
        send_you to_send reply put_something_together e_mail_the e_mail_me e_mail_it e_mail_us e_mail_to e_mail_over
        get_it_over get_it_to the_pdf_to forward_it let_me_know_by ping_that address_it put_in_an_e put_in_an_email
        in_an_e in_an_email yes_to_the receive get_any
        send_it_there send_them_there send_that_there email_it_there
        send_me_something email_me_something send_something_over send_us_something
        shoot_it shoot_that shoot_over
        """,
    "MAIL": """
        email emails emailed mail mailed mailbox inbox gmail hotmail outlook zavinac squiggle yahoo icloud proton
        gmail_com mailboxes mails
        """,
    "ADDRESS": "address",
    "WHERE": """
        where which_address what_address which_email what_email what_s_your_email whats_your_email whom_do_i_send
        """,
    "CALL": """
        call calls ring phone_me phone_us give_me_a_bell give_me_a_buzz bell_me buzz_me call_back callback ring_me
        speak_on_the_phone rang phoned phone_call telephone_me ringing phoning calling
        """,
    "PHONE": "phone telephone mobile cell landline by_phone",
    "MESSENGER": """
        whatsapp telegram messenger signal viber sms text_me text_it text_us by_text via_text dm instagram facebook
        imessage by_phone over_the_phone on_the_phone by_telephone down_the_phone verbally by_word
        by_fax fax_me fax_it
        """,
    "HERE": "here in_chat in_the_chat in_this_chat on_chat on_screen this_window",
    "SHOP": """
        pop_in popping_in come_in_person in_person in_store in_the_shop in_the_store visit_the_shop by_post
        in_the_post swing_by
        """,
    "WANT": """
        want wants wanted like d_like need needs needed please pls plz could can may looking_for after interested
        request requesting requested have get_a appreciate love grateful possible would will wouldn_t_mind hoping ask
        asking require fancy get_me i_d_love we_d_love could_i can_i can_we could_we may_i i_d_need hoping_for
        """,
    "YES": """
        yes yeah yea yep yup sure ok okay okey k absolutely definitely certainly of_course go_on go_ahead go_for_it
        please_do that_would_be that_d_be would_be_great sounds_good sounds_great sounds_perfect sounds_fine perfect
        great lovely brilliant fab do_it please yes_please why_not deal alright all_right fine happy_to correct right
        exactly sweet cool now_we_re_talking let_s_do_it by_all_means aye ta_yes yesss yess sure_thing yep_please
        yes_that go_for grand_yes yeah_go oh_yes certainly_yes you_bet please_and right_you uh_huh thats_the_one
        that_s_the_one spot_on that_s_right
        """,
    "NO": """
        no nope nah no_thanks no_thank_you no_ta not_now not_really not_today not_interested i_m_good im_good i_m_ok
        i_m_fine not_yet god_no no_no good_god_no no_fear no_chance not_at_the_moment not_just_now nah_you_re
        """,
    "NOT": """
        not don_t dont do_not no never won_t wont doesn_t isn_t wasn_t aren_t didn_t haven_t hasn_t rather_not can_t
        cant cannot nothing neither nor none stop_sending stop_emailing never_asked never_again anything_but
        """,
    "NONEED": """
        no_need don_t_need dont_need do_not_need not_needed not_necessary unnecessary needn_t don_t_bother dont_bother
        no_point won_t_be_necessary isn_t_necessary not_required don_t_want_you_to skip_the save_yourself
        rather_you_didn_t i_ll_pass no_use skip_it save_your don_t_trouble no_call_for we_re_sorted i_m_sorted
        """,
    "CANCEL": """
        cancel_that cancel_the cancel_it cancel_my_request scrap_the forget_the forget_about_the withdraw_my_request
        disregard ignore_my_request ignore_that cancel call_off stand_down withdraw_our pull_my
        """,
    "ABORT": """
        forget_it never_mind nevermind nvm leave_it leave_that drop_it changed_my_mind change_my_mind changed_our_mind
        don_t_bother call_it_off scrap_that hold_off went_with bought_elsewhere bought_one_elsewhere found_it_cheaper
        found_one_cheaper got_one_elsewhere gone_with ordered_elsewhere somewhere_else elsewhere not_interested
        lost_interest no_longer_interested no_longer_need not_going_ahead on_second_thought* bin_it_off pull_out
        let_s_leave all_sorted we_ve_sorted gone_elsewhere found_someone found_another gone_off_the chosen_another
        decided_against hold_fire gone_off gone_off_the_idea found_one_already no_longer_relevant leave_it_there
        got_someone_else found_somebody no_need_now not_needed_now we_re_going_with had_second_thoughts
        too_dear_for too_expensive_for out_of_our_budget out_of_my_budget
        """,
    "NOLONGER": "anymore any_more no_longer after_all untick* uncheck*",
    "ENOUGH": "just only enough will_do suffices that_s_all is_fine is_enough all_i_need is_all",
    "RATHER": """
        rather instead prefer prefers preferably better actually on_second_thoughts easier use_the use_my
        send_it_to_his to_his to_hers sooner
        """,
    "POLITE": """
        could_you_not couldn_t_you can_t_you why_don_t_you couldn_t_i wouldn_t_mind would_you_mind don_t_suppose_you
        don_t_suppose not_a_problem no_chance_you any_chance dont_suppose don_t_hesitate do_not_hesitate nothing_fancy
        not_in_a_rush not_urgent can_t_wait if_i_could if_we_could
        """,
    "IT": "it that them one this these",
    "OTHERDOC": """
        invoice* receipt* bill billing claim* complaint* refund* return returns returned warranty order_confirmation
        confirmation* login log_in logged sign_in signed_in password* account_email username user newsletter*
        mailing_list tracking parcel manual* catalog* brochure* leaflet photo* picture* pic pics link contract
        agreement policy_document datasheet data_sheets ticket voucher e_ticket boarding label rma order_number
        my_order repair* delivery_note instruction* certificate* registration register registered loyalty reset
        screenshot* application cv resume scan statement datasheets spec_sheet prescription form forms sign_up
        signed_up dispatch charged wages salary payment payout pin reminder tickets payment_link
        payslip* p60 p45
        """,
    "PROMO": """
        on_the_website on_your_website on_your_site on_your_homepage on_the_homepage on_your_page website leaflet
        flyer special_offer* discount_code promo* black_friday cyber_monday bank_holiday sale ends expire* expir*
        still_valid still_on deal_of valid banner advert* spring_offer summer_offer winter_offer autumn_offer
        weekend_offer offer_of_the offers_page offers_section this_week_s in_the_window sticker job_offer
        trade_in_offer bundle_offer intro_offer student_offer holiday_offer offer_code newspaper catalogue half_price
        last_minute_offers current_offers any_offers 2_for_1 bogof offers_on instore_offer job_offers from_your_range
        from_your_offer about_offers with_offers about_deals about_sales
        """,
    "COND": "if unless provided assuming as_long_as in_case should_it when once whether",
    "HYPO": "if_i if_we hypothetically theoretically suppose_i supposing_i",
    "LIMIT": "under below less_than cheaper_than within max maximum no_more_than up_to beat come_down drop_to",
    "ONLYIF": "only_if but_only_if provided_that on_condition as_long_as unless",
    "OTHERWISE": "otherwise if_not else or_not_at_all",
    "RECEIVED": """
        received got arrived arrive came sent emailed_me you_sent sent_me you_emailed had_a come_through landed
        gave_me asked_for did_not_get didn_t_get haven_t_had accept accepted accepting got_your i_got_your ll_take_it
        were_going_to_send were_to_send was_coming promised
        """,
    "HOW": "when what_happens how_long automatically how_fast how_quickly how_soon safe secure",
    "FIX": """
        typo correction oops whoops sorry i_mean meant should_be should_read actually wrong mistyped misspelt
        misspelled missed wait scratch_that correct rather instead use_this use_that make_that better_use better_to
        other_one change_it_to swap new_one try_this hang_on no_wait scrap_that my_bad fat_thumbs soz pardon
        correction_it make_it
        """,
    "WRONG": """
        wrong incorrect incorrectly misspelt misspelled mistake error typo outdated out_of_date old_address not_right
        spelt spelled changed has_me_down have_me_down got_me_down old_surname old_name dead_name former_name
        still_shows still_says still_listed old_bank moved gone_back_to misprinted
        """,
    "COPY": "cc copy bcc cc_d copied carbon in_copy copy_in loop_in",
    "OWN": "mine my_own from_me i_m_on my_one my my_file",
    "OLD": """
        old dead defunct no_longer_use doesn_t_work don_t_use not_in_use bounces never_check full closed ex
        no_longer_valid no_longer_stands
        is_private is_my_private s_private
        no_longer_have_access lost_access_to can_t_get_into can_t_access locked_out shut_down
        """,
    "SAME": """
        same_address same_email same_one same_mail the_same above as_before already_gave already_gave_you gave_you
        earlier you_have it_s_in that_address that_email that_one this_address this_email on_file you_already_have
        you_ve_got_it i_wrote_from wrote_from i_used aforementioned in_my_signature signature below used_for as_for
        usual_one used_before one_i_gave one_i_used
                you_got_it you_have_it have_it_already got_it_already you_know_it it_s_above it_is_above
        see_above as_given same_inbox same_mailbox
                send_it_there send_them_there send_that_there email_it_there there_please to_there same_as_last
        as_last_time last_time got_my_email got_my_address have_my_email have_my_address got_it_from
        have_it_from from_the_complaint
        """,
    "FIRST": "first_one first_address first_email the_former",
    "TO": "to on at",
    "BREAK": "but and then so or because although however though",
    "MAKE": """
        work_out worked_out work_it_out price_up priced put_together put_it_together draw_up write_up put_down set_out
        itemise* itemize* break_down break_it_down calculat* prepar* write_that write_it_down put_that_on put_it_on
        put_that cost_up tot_up run_the_numbers write_down get_both_dates work_something work_up put_some_figures
        year_figures
        redo revise revised requote rework recalculate re_quote
        """,
    "WRITTEN": """
        in_writing on_paper black_and_white pdf as_a_document a_document written_down written_out in_print on_headed
        """,
    "COMES": """
        on_its_way on_the_way coming will_follow be_there_within be_with_you be_in_your sent in_your_inbox will_come
        to_follow ll_have_it goes_out will_be_there it_ll_be with_pleasure coming_up be_over right_over going_out
        winging
        """,
    "BUY": """
        sign_me_up enrol_me i_ll_book book_me book_you i_ll_take_it i_ll_take_them reserve i_d_like_to_order
        i_ll_order want_to_order i_m_buying
        """,
    "WORK": "work business office company job",
    "PRIVATE": "private personal home",
}
