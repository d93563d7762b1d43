--liquibase formatted sql

--changeset bastama:responses-30
--comment The one question to the signers of an answered petition: whether the answer answers it. Results are sums only.
create table responses.question (
    petition bigint primary key,
    authority_slug varchar(100) not null,
    response uuid not null,
    opened_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    asked_count bigint default 0 not null,
    yes_count bigint default 0 not null,
    partly_count bigint default 0 not null,
    no_count bigint default 0 not null
);
create index question_of_authority on responses.question (authority_slug, petition);
create index question_open on responses.question (closed_at, closes_at);

--comment How far the mails of a question are: a row while there are some to write.
create table responses.asking (
    petition bigint primary key,
    cursor_id uuid,
    started_at timestamp with time zone not null
);

--comment What a signer answered, kept only while it can be changed; a keyed hash stands for the signature.
create table responses.answer (
    petition bigint not null,
    signer_hash varchar(64) not null,
    choice varchar(10) not null,
    primary key (petition, signer_hash)
);

--changeset bastama:responses-31
--comment The group's public reply to the answer; a correction is a version of its own.
create table responses.group_reply (
    petition bigint not null,
    version int not null,
    body varchar(200000) not null,
    reason varchar(20000),
    author uuid not null,
    author_name varchar(100) not null,
    published_at timestamp with time zone not null,
    superseded_at timestamp with time zone,
    primary key (petition, version)
);

--changeset bastama:responses-32
--comment The one request for review. It comes to the desk as a hand-over with a term of its own, marked so; its ordinal is
--comment one after the last threshold's.
create table responses.review (
    petition bigint primary key,
    ordinal int not null,
    authority_slug varchar(100) not null,
    body varchar(200000) not null,
    author uuid not null,
    author_name varchar(100) not null,
    requested_at timestamp with time zone not null,
    former_response uuid not null,
    decision varchar(20),
    response uuid,
    decided_at timestamp with time zone
);
create index review_of_authority on responses.review (authority_slug, requested_at);
alter table responses.hand_over add column review boolean default false not null;
