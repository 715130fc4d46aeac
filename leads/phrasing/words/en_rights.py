"""English words of a person's rights, and of a person to talk to."""

from typing import Final

WORDS: Final = {
    "DATA": """
        data personal_data personal_information personal_info my_details my_information my_info records record
        my_records what_you_know your_details your_data information info
        """,
    "MYDATA": """
        my_data my_personal all_my_data my_information my_info my_records my_details data_you_have data_about_me
        data_on_me own_data my_details_are my_history
        """,
    "ACCOUNT": """
        account profile on_file my_file system your_system your_records customer_record registration crm database
        records_show
        """,
    "CHATLOG": "chat conversation chat_history transcript* chat_log* messages this_thread history logs",
    "ALL": "everything all_traces every_trace all_of_it the_lot",
    "ABOUTME": """
        about_me on_me about_us on_us relating_to_me concerning_me regarding_me of_mine me_from us_from
        about_my_person under_my file_for_me of_my_details held_for_me linked_to_my got_on_me got_on_us on_file_for_me
        pertaining_to_me in_relation_to_me associated_with_me associated_with_my connected_to_my tied_to_my
        linked_with_my stored_about_me have_on_me got_me_from me_on_file i_m_on_your in_my_name my_whole_file my_file
        my_records my_entire_file hold_on_me keep_on_me hold_about_me delete_me erase_me wipe_me forget_about_me
        with_my_name_on with_my_name about_my_visits on_my_file on_my_record
                details_of_mine information_of_mine data_of_mine that_s_me about_myself regarding_me
        concerning_me relating_to_me tied_to_me tied_to_my linked_to_my
        """,
    "HOLD": """
        hold holding held keep kept store stored storing have got process processing collected know saved retain
        recorded linked gathered retained on_record logged knows wrote_down written_down put_down shared passed_on
        sold_my where_did_you_get how_did_you_get who_gave_you written_about on_my_record
        held_on_record in_your_system in_your_systems on_your_books in_your_records in_your_files
        """,
    "COPYOF": """
        copy copies export download extract overview list see show disclose provide give_me send tell find_out know
        access transcript* printout printed put_down_on what_exactly what_else see_my i_d_like_to_see show_me
        want_to_see hand_over print_out see_everything see_what look_at print print_me look_at_the
        let_me_have release turn_over fork_over lay_out spell_out walk_me_through
        """,
    "ACCESS": """
        subject_access access_request sar dsar right_of_access article_15 art_15 data_access data_request portability
        data_export export_of_my access_to_my_personal
                access_to_personal access_to_the_personal access_to_all_personal information_request
        right_to_access data_held_on data_held_about
        """,
    "LAW": "gdpr dpa data_protection article_15 art_15 article_17 art_17 article_16 art_16",
    "DELETE": """
        delete deleting erase erasing erasure remove removing wipe deletion removal purge get_rid_of clear scrub
        close_my deleted_please be_deleted be_erased be_removed deleted_from have_deleted bin destroy
        cancel_my_account deactivate close_down deleted removed erased wiped take_my_details take_my_data take_my_name
        take_my_info take_my_address take_my_email take_my_number take_off take_me_off taken_off get_me_off
        account_deletion erase* nuke burn_it account_can_go get_it_gone gone_entirely all_gone scrubbed
        """,
    "FORGET": """
        forget_me be_forgotten to_be_forgotten right_to_erasure forget_i_ever forget_us forget_everything
        nothing_of_me be_in_your_system be_on_your_books be_in_your_records be_on_your_database in_your_system_any
        be_in_your_database no_trace_of_me
        """,
    "DEVICE": """
        laptop disk drive ssd hdd hard_drive tablet ipad iphone nas usb backup* camera printer router app_data cloud
        sat_nav old_pc my_pc computer sd_card cookies cache browser server watch garmin old_phone new_phone android
        from_the_phone on_the_phone_memory
        """,
    "ORDER": """
        order orders basket cart wish_list wishlist item items booking delivery slot parcel shipment review comment
        reminder appointment subscription invoice invoices payment_method coupon line filter reservation passenger
        alarm photo
        """,
    "CORRECT": """
        correct correcting correction amend amending update updating change changing fix fixing rectify rectification
        edit alter put_right replace switch_it sort_out spelt_right put_it_right corrected updated amended rectified
        save_the_new note_the_new swap amend* update* change_it correct_it fix_it put_me_down
        set_it_right sort_it
        """,
    "ATTR": """
        name surname last_name first_name maiden_name address postcode phone_number mobile_number number date_of_birth
        dob birthday birth_date details iban bank_details account_number title spelling middle_name contact_details
        mobile street house_number marital_status landline married_name initial email_address email my_data my_info
        personal_details bank sort_code gender pronoun* payslip* permit licence marital initials place_of_birth age
        my_documents my_paperwork insurance_number
        """,
    "WITHDRAW": """
        withdraw withdrawing revoke revoking retract take_back object objecting opt_out opt_me_out opting_out
        objection rescind cancel taking_back end withdrawn revoke* no_longer_agree end_all stopped my_yes
        """,
    "CONSENT": """
        consent permission agreement_to authorisation authorization consented blessing my_yes permission* consent*
        ticked_the ticked_a the_tick tick_box box_i_ticked opted_in opt_in signed_up_for_your
        """,
    "MARKETING": """
        marketing newsletter* promo* promotional mailing_list mailing_lists mailing mailings ads advertising adverts
        advertisements spam junk_mail direct_mail sales_emails sales_calls bulk_mail offers_emails marketing_list
        special_offers email_blasts marketing_emails spamming leaflets flash_sales bulletin* billboard texts_about
        mailshots circulars junk promotional_texts loan_offers flyers_through profiling sales_texts marketing_texts
        deals weekly_deals offers_you_keep sales_messages promotional_emails about_your_sales flyers circular*
        push_notifications promo_texts sales_pitch* special_deals personalised_ads mailout* blurb
        any_more_offers no_more_offers more_of_your_offers for_updates updates_by marketing_stuff promo_emails
        don_t_write_to_me_again never_contact_me stop_contacting don_t_contact_me
        """,
    "STOP": """
        stop quit cease no_more end take_me_off get_me_off remove_me take_us_off remove_us don_t_want_any fed_up
        sick_of enough no_longer any_longer no_more_texts no_more_emails stopped leave_me_alone off_everything
        stop_sending stop_texting knock_it_off leave_off enough_of no_more_of spare_me switch_off turn_off
        turn_them_off cut_it_out quit_sending stop_the
        don_t_write_to_me_again never_contact_me stop_contacting don_t_contact_me
        """,
    "UNSUB": """
        unsubscribe unsubscribed unsubscribing opt_out opt_me_out take_me_off_your off_your_list off_the_list
        off_your_mailing remove_me_from_your_mailing off_your_marketing off_everything take_me_off
        pull_me_out take_me_out_of get_me_off remove_me_from_all opting_out knock_me_off
        """,
    "HUMAN": """
        human humans real_person actual_person living_person live_person real_human live_agent someone_real
        real_people customer_service_rep actual_human somebody_real live_chat_agent breathing human_being
        proper_person anybody_real anyone_real customer_service customer_support support_agent real_employee
        real_agent real_operator human_agent human_operator human_representative alive heartbeat flesh_and_blood
        living_soul warm_body talk_to_a_person to_a_person human_please a_human anyone_there anybody_there
        someone_there somebody_there is_anyone_there with_a_brain with_a_pulse real_someone living_being
        anyone_sitting anybody_sitting anyone_home is_anyone_sitting is_anybody_sitting is_someone_there
        is_somebody_there is_anybody_there is_anyone_at
        """,
    "ROLE": """
        manager supervisor boss colleague specialist advisor adviser expert technician salesperson team_leader
        engineer somebody someone consultant assistant employee department team sales_rep member_of_staff dpo a_person
        person advisors advisers managers specialists anybody anyone your_staff in_charge responsible operator agent
        representative rep competent one_of_you fault_team owner duty_manager landlord your_boss head_of your_people
        one_of_your_people member_of_your_team your_team whoever whoever_runs person_in_charge one_of_your_team
        one_of_your_colleagues one_of_your_staff one_of_your_advisers one_of_your_agents shift_leader shift_manager
        foreman management
        """,
    "BOT": """
        bot chatbot robot ai machine automated computer script automatic widget bots answering_machine virtual
        software
        """,
    "TALK": """
        speak speaking talk talking transfer connect put_me_through put_through hand_over hand_me escalate chat_with
        chat_to pass_me pass_this get_me patch_me deal_with contact take_over discuss get_hold redirect give_me
        complain_to sort look_after get_a_colleague sort_this get_someone put_somebody put_someone tell_this_to
        taking_over takes_over handing_over getting_our transferring connecting pass_you put_me_on speak_with
        have_a_word getting_my getting_a_colleague take_it_from take_this_up take_it_up pass_me_on chat_with_a fetch
        fetch_me bring_me give_me_somebody give_me_someone
        """,
    "FIXED": "updated corrected changed amended put_right put_that_right swapped rectified all_right_now fixed",
    "FILE": """
        file files notes in_that_computer record records every_single_thing everything_you whole_file dossier
        what_else what_exactly wrote_down was_written put_down_on_paper payroll forum loyalty membership permit
        register card listed profile
        """,
    "EXTRACT": "copy copies export extract printout statement_of the_data your_record disclosure",
    "DEADLINE": "one_month a_month 30_days calendar_month thirty_days",
    "VANISH": """
        burn nuke gone wipe wiped vanish disappear trace get_rid bin shred off_your can_go take_down scrap ditch away
        """,
    "ANYONE": "somebody someone anybody anyone one_of_you whoever",
    "CONNECT": """
        put_me_through put_through transfer connect_me pass_me pass_us pass_me_on hand_me patch_me redirect_me
        """,
    "DEPT": """
        returns workshop branch showroom office warehouse accounts sales service support shop store front_desk
        head_office department complaints dispatch reception
        """,
    "THERE": "is_there are_there have_you_got do_you_have is_anyone",
    "HANDOVER": """
        connecting_you transferring_you transfer_you connect_you pass_you passing_you putting_you put_you_through
        handing_over handing_you hand_you getting_a_colleague getting_our getting_my getting_someone getting_you
        getting_a_human get_a_colleague get_you_a taking_over takes_over take_over joining_the_chat joins_the_chat
        join_the_chat joining_this bringing_in fetching bring_in_a
        """,
}
