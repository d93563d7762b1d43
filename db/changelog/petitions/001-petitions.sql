--liquibase formatted sql

--changeset bastama:petitions-1
create schema petitions;

create sequence petitions.petition_number start with 1;

create table petitions.petition (
    number bigint primary key,
    state varchar(20) not null,
    group_id uuid,
    author uuid not null,
    authority_slug varchar(100),
    territory_code varchar(12),
    procedure_code varchar(60),
    procedure_version int,
    topic varchar(40),
    original_language varchar(2) not null,
    direct_key varchar(32) not null,
    population int,
    reason_code varchar(40),
    note varchar(8000),
    text_hidden boolean not null,
    created_at timestamp with time zone not null,
    gather_until timestamp with time zone,
    moderation_since timestamp with time zone,
    moderation_due timestamp with time zone,
    opened_at timestamp with time zone,
    closes_at timestamp with time zone,
    closed_at timestamp with time zone,
    handed_over_at timestamp with time zone,
    answered_at timestamp with time zone,
    ended_at timestamp with time zone,
    version int not null
);
create index petition_state on petitions.petition (state, opened_at);
create index petition_closes on petitions.petition (closes_at);
create index petition_group on petitions.petition (group_id);
create index petition_author on petitions.petition (author);
create index petition_authority on petitions.petition (authority_slug);

create table petitions.petition_text (
    petition bigint not null references petitions.petition (number),
    language varchar(2) not null,
    title varchar(400) not null,
    demand varchar(2000) not null,
    background varchar(24000) not null,
    primary key (petition, language)
);

create table petitions.timeline_entry (
    petition bigint not null references petitions.petition (number),
    id uuid not null,
    kind varchar(40) not null,
    happened_at timestamp with time zone not null,
    details varchar(10000) not null,
    struck_at timestamp with time zone,
    primary key (petition, id)
);

create table petitions.threshold (
    petition bigint not null references petitions.petition (number),
    ordinal int not null,
    required bigint not null,
    triggers varchar(40) not null,
    hand_over varchar(20) not null,
    reached_at timestamp with time zone,
    handed_over_at timestamp with time zone,
    primary key (petition, ordinal)
);

--comment The tally: never a column of the petition's row, so that counting blocks no reader (PERFORMANCE).
create table petitions.tally (
    petition bigint not null,
    on_day date not null,
    territory_code varchar(12) not null,
    identity_level int not null,
    confirmed bigint not null,
    withdrawn bigint not null,
    invalidated bigint not null,
    paper bigint not null,
    primary key (petition, on_day, territory_code, identity_level)
);

create table petitions.filing (
    petition bigint primary key references petitions.petition (number),
    filing_number varchar(80) not null,
    filed_on date not null,
    file_id uuid,
    recorded_at timestamp with time zone not null,
    recorded_by uuid not null,
    confirmed_at timestamp with time zone,
    confirmed_by uuid
);

create table petitions.report (
    id uuid primary key,
    petition bigint not null references petitions.petition (number),
    reason_code varchar(40) not null,
    note varchar(4000) not null,
    reported_at timestamp with time zone not null,
    settled_at timestamp with time zone
);
create index report_open on petitions.report (settled_at, reported_at);
