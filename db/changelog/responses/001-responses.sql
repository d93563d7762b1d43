--liquibase formatted sql

--changeset bastama:responses-1
create schema responses;

--comment One row per threshold delivered to an authority, with or without a deadline: what the desk of officials lists.
create table responses.hand_over (
    petition bigint not null,
    ordinal int not null,
    authority_slug varchar(100) not null,
    handed_over_at timestamp with time zone not null,
    incoming_number varchar(80),
    registered_on date,
    ended_at timestamp with time zone,
    primary key (petition, ordinal)
);
create index hand_over_authority on responses.hand_over (authority_slug, ended_at);

--comment soon_on and long_on follow from the calendar; kept, so that the state is a comparison with today's date.
create table responses.deadline (
    petition bigint not null,
    ordinal int not null,
    authority_slug varchar(100) not null,
    procedure_code varchar(60) not null,
    procedure_version int not null,
    country varchar(2),
    length int not null,
    unit varchar(20) not null,
    starts_on date not null,
    soon_on date not null,
    due_on date not null,
    long_on date not null,
    stopped_at timestamp with time zone,
    primary key (petition, ordinal)
);
create index deadline_due on responses.deadline (authority_slug, due_on);
create index deadline_running on responses.deadline (stopped_at, due_on);

create table responses.response (
    petition bigint not null,
    id uuid not null,
    kind varchar(20) not null,
    authority_slug varchar(100) not null,
    outcome varchar(20),
    incoming_number varchar(80),
    registered_on date,
    body varchar(200000) not null,
    official uuid not null,
    official_name varchar(100) not null,
    published_at timestamp with time zone not null,
    primary key (petition, id)
);
create index response_published on responses.response (kind, published_at);

create table responses.draft (
    petition bigint not null,
    official uuid not null,
    outcome varchar(20),
    body varchar(200000) not null,
    saved_at timestamp with time zone not null,
    primary key (petition, official)
);

--comment Calendars that changed and whose running deadlines are to be calculated anew.
create table responses.calendar_change (
    country varchar(2) primary key,
    changed_at timestamp with time zone not null
);
