--liquibase formatted sql

--changeset bastama:responses-33
--comment A promise of an authority: the state it is in, and what it is about. Numbers count from 1 in each petition.
create table responses.commitment (
    petition bigint not null,
    number int not null,
    authority_slug varchar(100) not null,
    response uuid not null,
    body varchar(200000) not null,
    due_on date not null,
    state varchar(20) not null,
    late_since date,
    disputed boolean default false not null,
    official uuid not null,
    official_name varchar(100) not null,
    made_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    ended_on date,
    steps int not null,
    next_notice_on date not null,
    primary key (petition, number)
);
create index commitment_of_authority on responses.commitment (authority_slug, state, due_on, petition, number);
create index commitment_next_notice on responses.commitment (ended_on, next_notice_on, petition, number);

create table responses.milestone (
    petition bigint not null,
    number int not null,
    place int not null,
    body varchar(20000) not null,
    due_on date not null,
    reached_on date,
    primary key (petition, number, place)
);

--comment All that was said of a commitment, in its order and never changed: by the authority, the group, or the calendar.
create table responses.commitment_step (
    petition bigint not null,
    number int not null,
    ordinal int not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    body varchar(20000) not null,
    on_day date not null,
    milestone int,
    author uuid,
    author_name varchar(100),
    noted_at timestamp with time zone not null,
    primary key (petition, number, ordinal)
);

--comment Files that show what a step says; their content is kept by the room of files.
create table responses.evidence (
    petition bigint not null,
    number int not null,
    ordinal int not null,
    place int not null,
    file_id uuid not null,
    primary key (petition, number, ordinal, place)
);
create index evidence_file on responses.evidence (file_id);

--comment What the authority was reminded of, or what was skipped because it was no longer true.
create table responses.commitment_notice (
    petition bigint not null,
    number int not null,
    kind varchar(20) not null,
    turn int not null,
    on_day date not null,
    told boolean not null,
    noted_at timestamp with time zone not null,
    primary key (petition, number, kind, turn)
);
