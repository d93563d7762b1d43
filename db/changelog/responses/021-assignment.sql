--liquibase formatted sql

--changeset bastama:responses-21
--comment Which official of the authority works on a case; of an authority that passed it on it says nothing any more.
create table responses.assignment (
    petition bigint primary key,
    authority_slug varchar(100) not null,
    official uuid not null,
    assigned_by_name varchar(100) not null,
    assigned_at timestamp with time zone not null
);
create index assignment_of on responses.assignment (official, petition);

--comment Days on which an official is away, the first and the last included, and the colleague who stands in.
create table responses.absence (
    id uuid primary key,
    authority_slug varchar(100) not null,
    official uuid not null,
    deputy uuid not null,
    from_on date not null,
    to_on date not null,
    entered_at timestamp with time zone not null
);
create index absence_of_authority on responses.absence (authority_slug, to_on);
