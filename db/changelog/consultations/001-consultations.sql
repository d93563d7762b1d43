--liquibase formatted sql

--changeset bastama:consultations-1
--comment Every key starts with the consultation, as those of petitions start with theirs.
create schema consultations;

create sequence consultations.consultation_number start with 1;

--comment States: draft, announced, open, closed, outcome_published. Held by an authority, a group, or both.
create table consultations.consultation (
    number bigint primary key,
    state varchar(20) not null,
    authority_slug varchar(100),
    group_id uuid,
    author uuid not null,
    territory_code varchar(200),
    topic varchar(40),
    procedure_code varchar(60),
    procedure_version int,
    original_language varchar(2) not null,
    opens_at timestamp with time zone,
    closes_at timestamp with time zone,
    created_at timestamp with time zone not null,
    announced_at timestamp with time zone,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    outcome_at timestamp with time zone,
    said varchar(200000),
    did varchar(200000),
    outcome_by varchar(100),
    contributions int not null,
    version int not null
);
create index consultation_state on consultations.consultation (state, closes_at, number);
create index consultation_authority on consultations.consultation (authority_slug, number);
create index consultation_group on consultations.consultation (group_id, number);

create table consultations.consultation_text (
    consultation bigint not null references consultations.consultation (number),
    language varchar(2) not null,
    title varchar(1000) not null,
    question varchar(20000) not null,
    reasons varchar(40000) not null,
    decides varchar(20000) not null,
    primary key (consultation, language)
);

--comment Kinds are an open list: each is offered by a package of the room.
create table consultations.part (
    consultation bigint not null references consultations.consultation (number),
    ordinal int not null,
    kind varchar(30) not null,
    title varchar(4000) not null,
    intro varchar(40000) not null,
    primary key (consultation, ordinal)
);

--comment The timeline: dated, in its order, never changed. The note of an amendment says why.
create table consultations.step (
    consultation bigint not null references consultations.consultation (number),
    ordinal int not null,
    kind varchar(20) not null,
    happened_at timestamp with time zone not null,
    author_name varchar(100),
    note varchar(40000) not null,
    primary key (consultation, ordinal)
);

--comment What an amendment changed: each text before and after, readable as long as the consultation is.
create table consultations.amended_text (
    consultation bigint not null,
    ordinal int not null,
    field varchar(30) not null,
    before_text varchar(100000) not null,
    after_text varchar(100000) not null,
    primary key (consultation, ordinal, field)
);

--changeset bastama:consultations-2
--comment A key for each consultation, wrapped by the portal's: destroyed, it takes names and addresses with it.
create table consultations.consultation_key (
    consultation bigint primary key,
    wrapped_key bytea,
    destroyed_at timestamp with time zone
);

--comment States: pending, confirmed, hidden, deleted. The number is public and given with the confirmation.
create table consultations.contribution (
    consultation bigint not null references consultations.consultation (number),
    id uuid not null,
    number int,
    part int not null,
    state varchar(20) not null,
    language varchar(2) not null,
    heading varchar(1000) not null,
    body varchar(40000) not null,
    mailbox_hmac varchar(64),
    name_sealed bytea,
    email_sealed bytea,
    shows_name boolean not null,
    account uuid,
    token_hash varchar(64),
    token_until timestamp with time zone,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    ended_at timestamp with time zone,
    end_note varchar(8000),
    disposition varchar(20),
    reason varchar(40000),
    decided_at timestamp with time zone,
    decided_by uuid,
    decided_by_name varchar(100),
    primary key (consultation, id),
    constraint contribution_number unique (consultation, number),
    constraint contribution_token unique (consultation, token_hash)
);
create index contribution_list on consultations.contribution (consultation, state, disposition, number);
create index contribution_mailbox on consultations.contribution (mailbox_hmac, created_at);
