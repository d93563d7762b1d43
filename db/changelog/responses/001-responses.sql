--liquibase formatted sql

--changeset bastama:responses-1
create schema responses;

create table responses.deadline (
    petition bigint not null,
    ordinal int not null,
    authority_slug varchar(100) not null,
    procedure_code varchar(60) not null,
    procedure_version int not null,
    length int not null,
    unit varchar(20) not null,
    starts_on date not null,
    due_on date not null,
    stopped_at timestamp with time zone,
    primary key (petition, ordinal)
);
create index deadline_due on responses.deadline (authority_slug, due_on);

create table responses.response (
    petition bigint not null,
    id uuid not null,
    kind varchar(20) not null,
    authority_slug varchar(100) not null,
    outcome varchar(20),
    incoming_number varchar(80),
    body varchar(60000) not null,
    official uuid not null,
    official_name varchar(100) not null,
    published_at timestamp with time zone not null,
    primary key (petition, id)
);

create table responses.draft (
    petition bigint not null,
    official uuid not null,
    outcome varchar(20),
    body varchar(60000) not null,
    saved_at timestamp with time zone not null,
    primary key (petition, official)
);
