--liquibase formatted sql

--changeset bastama:consultations-meetings-1
--comment Meetings from the announcement on, as they stand; before, what is planned is the content of the part.
--comment agenda_on: since which day the agenda is public as it stands. The revision grows with every change.
create table consultations.meeting (
    consultation bigint not null references consultations.consultation (number),
    part int not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    place varchar(8000) not null,
    stream varchar(1000) not null,
    agenda varchar(100000) not null,
    agenda_on date not null,
    registration boolean not null,
    capacity int,
    revision int not null,
    changed_at timestamp with time zone not null,
    cancelled_at timestamp with time zone,
    cancel_reason varchar(40000),
    cancelled_by varchar(100),
    minutes varchar(200000),
    attended int,
    checked_in int,
    minutes_at timestamp with time zone,
    minutes_by varchar(100),
    primary key (consultation, part)
);

--comment What a meeting decided, and which contributions to the same consultation it followed from.
create table consultations.meeting_decision (
    consultation bigint not null,
    part int not null,
    ordinal int not null,
    decided varchar(20000) not null,
    primary key (consultation, part, ordinal),
    foreign key (consultation, part) references consultations.meeting (consultation, part)
);

create table consultations.decision_contribution (
    consultation bigint not null,
    part int not null,
    ordinal int not null,
    contribution int not null,
    primary key (consultation, part, ordinal, contribution),
    foreign key (consultation, part, ordinal) references consultations.meeting_decision (consultation, part, ordinal)
);

--changeset bastama:consultations-meetings-2
--comment States: pending, registered, waiting, cancelled, merged (somebody was registered already: same_as).
--comment The participant, a keyed hash, is there while somebody has a seat or waits: so nobody has two.
create table consultations.meeting_registration (
    consultation bigint not null,
    part int not null,
    id uuid not null,
    state varchar(20) not null,
    participant varchar(64),
    mailbox_hmac varchar(64),
    name_sealed bytea,
    email_sealed bytea,
    token_sealed bytea,
    language varchar(2) not null,
    token_hash varchar(64) not null,
    token_until timestamp with time zone not null,
    place int,
    code varchar(6),
    same_as uuid,
    created_at timestamp with time zone not null,
    checked_in_at timestamp with time zone,
    primary key (consultation, id),
    constraint meeting_registration_token unique (consultation, token_hash),
    constraint meeting_registration_once unique (consultation, part, participant),
    constraint meeting_registration_place unique (consultation, part, place),
    constraint meeting_registration_code unique (consultation, part, code),
    foreign key (consultation, part) references consultations.meeting (consultation, part)
);
create index meeting_registration_state on consultations.meeting_registration (consultation, part, state);
create index meeting_registration_mailbox on consultations.meeting_registration (mailbox_hmac, created_at);
