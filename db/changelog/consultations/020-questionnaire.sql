--liquibase formatted sql

--changeset bastama:consultations-questionnaire-1
--comment The questions of a part, as JSON: written with the draft, fixed by the announcement.
create table consultations.questionnaire (
    consultation bigint not null references consultations.consultation (number),
    part_id uuid not null,
    definition varchar(1000000) not null,
    version int not null,
    primary key (consultation, part_id)
);

--comment What is answered and not sent yet: found by the hash of a key, or by the account.
create table consultations.kept_answers (
    consultation bigint not null references consultations.consultation (number),
    id uuid not null,
    part int not null,
    key_hash varchar(64),
    account uuid,
    answers varchar(200000) not null,
    changed_at timestamp with time zone not null,
    primary key (consultation, id),
    constraint kept_answers_key unique (consultation, key_hash),
    constraint kept_answers_account unique (consultation, part, account)
);
create index kept_answers_age on consultations.kept_answers (changed_at);

--comment What was sent, beside its contribution; gone with it, and when who took part is forgotten.
create table consultations.sent_answers (
    consultation bigint not null,
    contribution uuid not null,
    answers varchar(200000) not null,
    primary key (consultation, contribution),
    constraint sent_answers_contribution foreign key (consultation, contribution)
        references consultations.contribution (consultation, id) on delete cascade
);

--comment How many people are in each cell; the one without a question counts everybody who answered.
create table consultations.answer_count (
    consultation bigint not null references consultations.consultation (number),
    part int not null,
    question varchar(40) not null,
    row_key varchar(40) not null,
    answer varchar(40) not null,
    people int not null,
    primary key (consultation, part, question, row_key, answer)
);

--changeset bastama:consultations-questionnaire-2
--comment As many of a mailbox as a part takes, held by the database: a place from 1, taken with the confirmation.
alter table consultations.contribution add column mailbox_place int;
update consultations.contribution set mailbox_place = (
    select count(*) from consultations.contribution earlier
    where earlier.consultation = consultations.contribution.consultation
    and earlier.part = consultations.contribution.part
    and earlier.mailbox_hmac = consultations.contribution.mailbox_hmac
    and earlier.number <= consultations.contribution.number)
where mailbox_hmac is not null and number is not null;
alter table consultations.contribution add constraint contribution_mailbox_place
    unique (consultation, part, mailbox_hmac, mailbox_place);
create index contribution_part on consultations.contribution (consultation, part, state, number);
