--liquibase formatted sql

--changeset bastama:consultations-42
--comment Where somebody who takes part lives, if that was said: a part of the consultation's territory, or elsewhere.
create table consultations.participant (
    consultation bigint not null references consultations.consultation (number),
    mailbox_hmac varchar(64) not null,
    place varchar(200) not null,
    primary key (consultation, mailbox_hmac)
);

--comment Counted once, with the outcome, and kept for ever. Places hold only what may be shown.
create table consultations.participation (
    consultation bigint primary key references consultations.consultation (number),
    people int not null
);
create table consultations.participation_place (
    consultation bigint not null references consultations.participation (consultation),
    place varchar(200) not null,
    people int not null,
    primary key (consultation, place)
);
