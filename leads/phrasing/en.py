"""English words."""

from typing import Final

WORDS: Final = {
    "NEUTRAL": """
        do_you_offer does_it_offer you_offer they_offer we_offer offering on_offer no_idea no_problem no_worries
        no_rush no_hurry no_matter not_sure not_bad not_only why_not not_too don_t_mind don_t_know dont_know
        don_t_forget do_not_forget not_far no_doubt not_yet last_name_is no_longer_than not_later_than at_least
        at_most at_all thank_you_for as_well_as data_sheet data_cable data_transfer mobile_data data_recovery
        data_rate send_back sending_back sent_back send_it_back what_about how_about address_the no_later not_much
        whether_or_not and_not_before in_order price_match delete_key personally personal_use personal_shopper
        here_s heres here_we_go over_here in_here data_plan offer_ends hold_on hold_music do_i_send i_want_to_send
        i_deleted i_accidentally_deleted accidentally_deleted i_ve_deleted i_have_deleted have_changed_my_mind
        """,
    "OFFER": """
        quot* estimate* offer offers proposal* price_list* pricelist* pricing costing* costings price_breakdown
        price_sheet cost_breakdown written_price tender rate_card prices_in_writing price_in_writing proforma
        pro_forma figures_in_writing in_writing work_out_a_price put_something_together
        """,
    "PRICE": """
        price prices priced cost costs total figure figures charge charges rate rates how_much work_it_out
        set_me_back calculate calculated work_out in_writing budget
        """,
    "MONEY": "gbp eur usd $",
    "DETAILS": """
        details specs spec specification* breakdown summary it_all everything_you_said all_that all_of_that
        written_down options
        """,
    "SEND": """
        send sends sending forward fwd ping_me drop_me shoot_me pop_it pop_me fire_it fire_over sent_to sent_over
        get_that_over let_me_have put_together draw_up write_up mail_me mail_us mail_it mail_him mail_her mail_them
        mail_over mail_that mail_through email_me email_us email_it email_him email_her email_them email_over
        email_that email_a email_the email_through email_you e_mail_you mail_you email_one email_both email_your
        email_my send_us send_me stick_it ping_it have_it_emailed get_it_emailed emailed_to emailed_over emailed_a
        send_you to_send reply put_something_together
        """,
    "MAIL": "email emails emailed mail mailed mailbox inbox gmail hotmail outlook zavinac",
    "ADDRESS": "address",
    "WHERE": "where which_address what_address which_email what_email what_s_your_email whats_your_email whom_do_i_send",
    "CALL": "call calls ring phone_me phone_us give_me_a_bell give_me_a_buzz bell_me buzz_me call_back callback ring_me speak_on_the_phone",
    "PHONE": "phone telephone mobile cell landline by_phone",
    "MESSENGER": "whatsapp telegram messenger signal viber sms text_me text_it text_us by_text via_text dm instagram facebook imessage",
    "HERE": "here in_chat in_the_chat in_this_chat on_chat on_screen this_window",
    "SHOP": "pop_in popping_in come_in_person in_person in_store in_the_shop in_the_store visit_the_shop by_post in_the_post swing_by",
    "WANT": """
        want wants wanted like d_like need needs needed please pls plz could can may looking_for after interested request requesting
        requested have get_a appreciate love grateful possible would will wouldn_t_mind hoping ask asking require fancy get_me
        """,
    "YES": """
        yes yeah yea yep yup sure ok okay okey k absolutely definitely certainly of_course go_on go_ahead go_for_it please_do
        that_would_be that_d_be would_be_great sounds_good sounds_great sounds_perfect sounds_fine perfect great lovely brilliant
        fab do_it please yes_please why_not deal alright all_right fine happy_to correct right exactly sweet cool
        now_we_re_talking let_s_do_it by_all_means aye ta_yes
        """,
    "NO": "no nope nah no_thanks no_thank_you no_ta not_now not_really not_today not_interested i_m_good im_good i_m_ok i_m_fine",
    "NOT": """
        not don_t dont do_not no never won_t wont doesn_t isn_t wasn_t aren_t didn_t haven_t hasn_t rather_not can_t cant cannot
        nothing neither nor none stop_sending stop_emailing never_asked
        """,
    "NONEED": """
        no_need don_t_need dont_need do_not_need not_needed not_necessary unnecessary needn_t don_t_bother dont_bother no_point
        won_t_be_necessary isn_t_necessary not_required don_t_want_you_to skip_the save_yourself rather_you_didn_t i_ll_pass no_use
        """,
    "CANCEL": "cancel_that cancel_the cancel_it cancel_my_request scrap_the forget_the forget_about_the withdraw_my_request disregard ignore_my_request ignore_that cancel",
    "ABORT": """
        forget_it never_mind nevermind nvm leave_it leave_that drop_it changed_my_mind change_my_mind
        changed_our_mind don_t_bother call_it_off scrap_that hold_off went_with bought_elsewhere
        bought_one_elsewhere found_it_cheaper found_one_cheaper got_one_elsewhere gone_with ordered_elsewhere
        somewhere_else elsewhere not_interested lost_interest no_longer_interested no_longer_need
        not_going_ahead on_second_thought* bin_it_off pull_out let_s_leave
        """,
    "NOLONGER": "anymore any_more no_longer after_all",
    "ENOUGH": "just only enough will_do suffices that_s_all is_fine is_enough all_i_need is_all",
    "RATHER": "rather instead prefer prefers preferably better actually on_second_thoughts easier",
    "POLITE": """
        could_you_not couldn_t_you can_t_you why_don_t_you couldn_t_i wouldn_t_mind would_you_mind don_t_suppose_you
        don_t_suppose not_a_problem no_chance_you any_chance dont_suppose don_t_hesitate do_not_hesitate
        nothing_fancy not_in_a_rush not_urgent can_t_wait if_i_could if_we_could
        """,
    "IT": "it that them one this these",
    "OTHERDOC": """
        invoice* receipt* bill billing claim* complaint* refund* return returns returned warranty order_confirmation
        confirmation* login log_in logged sign_in signed_in password* account_email username user newsletter*
        mailing_list tracking parcel manual* catalog* brochure* leaflet photo* picture* pic pics link contract
        agreement policy_document datasheet data_sheets ticket voucher e_ticket boarding label rma order_number
        my_order repair* delivery_note instruction* certificate* registration register registered loyalty reset
        screenshot* application cv resume scan statement datasheets spec_sheet prescription form forms sign_up
        signed_up dispatch charged
        """,
    "PROMO": """
        on_the_website on_your_website on_your_site on_your_homepage on_the_homepage on_your_page website leaflet
        flyer special_offer* discount_code promo* black_friday cyber_monday bank_holiday sale ends expire* expir*
        still_valid still_on deal_of valid banner advert* spring_offer summer_offer winter_offer autumn_offer
        weekend_offer offer_of_the offers_page offers_section this_week_s in_the_window sticker job_offer
        trade_in_offer bundle_offer intro_offer student_offer holiday_offer offer_code newspaper catalogue
        half_price last_minute_offers current_offers any_offers 2_for_1 bogof offers_on instore_offer job_offers
        """,
    "COND": "if unless provided assuming as_long_as in_case should_it when once whether",
    "HYPO": "if_i if_we hypothetically theoretically suppose_i supposing_i",
    "LIMIT": "under below less_than cheaper_than within max maximum no_more_than up_to beat come_down drop_to",
    "ONLYIF": "only_if but_only_if provided_that on_condition as_long_as unless",
    "OTHERWISE": "otherwise if_not else or_not_at_all",
    "RECEIVED": """
        received got arrived arrive came sent emailed_me you_sent sent_me you_emailed had_a come_through landed
        gave_me asked_for did_not_get didn_t_get haven_t_had accept accepted accepting
        """,
    "HOW": "when what_happens how_long automatically how_fast how_quickly how_soon safe secure",
    "FIX": """
        typo correction oops whoops sorry i_mean meant should_be should_read actually wrong mistyped misspelt misspelled missed wait scratch_that
        correct rather instead use_this use_that make_that better_use better_to other_one change_it_to swap new_one try_this
        """,
    "WRONG": """
        wrong incorrect incorrectly misspelt misspelled mistake error typo outdated out_of_date old_address
        not_right spelt spelled changed
        """,
    "COPY": "cc copy bcc cc_d copied carbon in_copy copy_in loop_in",
    "OWN": "mine my_own from_me i_m_on my_one my",
    "OLD": "old dead defunct no_longer_use doesn_t_work don_t_use not_in_use bounces never_check full closed ex",
    "SAME": """
        same_address same_email same_one same_mail the_same above as_before already_gave already_gave_you gave_you earlier you_have it_s_in
        that_address that_email that_one this_address this_email on_file you_already_have you_ve_got_it i_wrote_from wrote_from
        i_used aforementioned in_my_signature signature below used_for as_for usual_one used_before one_i_gave one_i_used
        """,
    "FIRST": "first_one first_address first_email the_former",
    "TO": "to on at",
    "DATA": """
        data personal_data personal_information personal_info my_details my_information my_info records record
        my_records what_you_know your_details your_data information info
        """,
    "MYDATA": "my_data my_personal all_my_data my_information my_info my_records my_details data_you_have data_about_me data_on_me own_data my_details_are my_history",
    "ACCOUNT": "account profile on_file my_file system your_system your_records customer_record registration crm database",
    "CHATLOG": "chat conversation chat_history transcript* chat_log* messages this_thread history logs",
    "ALL": "everything all_traces every_trace all_of_it the_lot",
    "ABOUTME": """
        about_me on_me about_us on_us relating_to_me concerning_me regarding_me of_mine me_from us_from
        about_my_person under_my file_for_me of_my_details held_for_me linked_to_my got_on_me got_on_us
        on_file_for_me pertaining_to_me in_relation_to_me associated_with_me associated_with_my connected_to_my
        tied_to_my linked_with_my
        """,
    "HOLD": """
        hold holding held keep kept store stored storing have got process processing collected know saved retain
        recorded linked gathered retained on_record logged knows
        """,
    "COPYOF": """
        copy copies export download extract overview list see show disclose provide give_me send tell find_out know
        access transcript* printout
        """,
    "ACCESS": """
        subject_access access_request sar dsar right_of_access article_15 art_15 data_access data_request
        portability data_export export_of_my access_to_my_personal
        """,
    "LAW": "gdpr dpa data_protection article_15 art_15 article_17 art_17 article_16 art_16",
    "DELETE": """
        delete deleting erase erasing erasure remove removing wipe deletion removal purge get_rid_of clear scrub
        close_my deleted_please be_deleted be_erased be_removed deleted_from have_deleted bin destroy
        cancel_my_account deactivate close_down gone deleted removed erased wiped take_my_details take_my_data
        take_my_name take_my_info take_my_address take_my_email take_my_number take_off take_me_off taken_off
        get_me_off account_deletion
        """,
    "FORGET": "forget_me be_forgotten to_be_forgotten right_to_erasure forget_i_ever forget_us forget_everything",
    "DEVICE": """
        laptop disk drive ssd hdd hard_drive tablet ipad iphone nas usb backup* camera printer router app_data cloud
        sat_nav old_pc my_pc computer sd_card cookies cache browser server watch garmin old_phone new_phone android
        from_the_phone on_the_phone_memory
        """,
    "ORDER": """
        order orders basket cart wish_list wishlist item items booking delivery slot parcel shipment review
        comment reminder appointment subscription invoice invoices payment_method coupon line filter
        reservation passenger alarm photo
        """,
    "CORRECT": """
        correct correcting correction amend amending update updating change changing fix fixing rectify
        rectification edit alter put_right replace switch_it sort_out spelt_right put_it_right corrected updated
        amended rectified save_the_new note_the_new
        """,
    "ATTR": """
        name surname last_name first_name maiden_name address postcode phone_number mobile_number number
        date_of_birth dob birthday birth_date details iban bank_details account_number title spelling middle_name
        contact_details mobile street house_number marital_status landline married_name initial email_address email
        my_data my_info personal_details
        """,
    "WITHDRAW": """
        withdraw withdrawing revoke revoking retract take_back object objecting opt_out opt_me_out opting_out
        objection rescind cancel taking_back end
        """,
    "CONSENT": "consent permission agreement_to authorisation authorization consented",
    "MARKETING": """
        marketing newsletter* promo* promotional mailing_list mailing_lists mailing mailings ads advertising adverts
        advertisements spam junk_mail direct_mail sales_emails sales_calls bulk_mail offers_emails marketing_list
        special_offers email_blasts marketing_emails spamming
        """,
    "STOP": """
        stop quit cease no_more end take_me_off get_me_off remove_me take_us_off remove_us don_t_want_any fed_up
        sick_of enough no_longer any_longer
        """,
    "UNSUB": """
        unsubscribe unsubscribed unsubscribing opt_out opt_me_out take_me_off_your off_your_list off_the_list
        off_your_mailing remove_me_from_your_mailing off_your_marketing from_your_mailing from_your_newsletter
        """,
    "HUMAN": """
        human humans real_person actual_person living_person live_person real_human live_agent someone_real
        real_people customer_service_rep actual_human somebody_real live_chat_agent breathing human_being
        proper_person anybody_real anyone_real customer_service customer_support support_agent real_employee
        real_agent real_operator human_agent human_operator human_representative
        """,
    "ROLE": """
        manager supervisor boss colleague specialist advisor adviser expert technician salesperson team_leader
        engineer somebody someone consultant assistant employee department team sales_rep member_of_staff dpo
        a_person person advisors advisers managers specialists anybody anyone your_staff in_charge responsible
        operator agent representative rep competent one_of_you
        """,
    "BOT": "bot chatbot robot ai machine automated computer script automatic",
    "TALK": """
        speak speaking talk talking transfer connect put_me_through put_through hand_over hand_me escalate chat_with
        chat_to pass_me pass_this get_me patch_me deal_with contact take_over discuss get_hold redirect give_me
        complain_to sort look_after get_a_colleague sort_this get_someone
        """,
    "BREAK": "but and then so or because although however though",
}
