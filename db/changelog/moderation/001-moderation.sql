--liquibase formatted sql

--changeset bastama:moderation-1
--comment What moderators took away from public view, and why: itself public.
create schema moderation;

create table moderation.removal (
    id uuid primary key,
    kind varchar(40) not null,
    subject varchar(80) not null,
    reason_code varchar(40) not null,
    note varchar(16000) not null,
    removed_at timestamp with time zone not null,
    removed_by uuid not null
);
create index removal_at on moderation.removal (removed_at);

create table moderation.decision (
    id uuid primary key,
    queue varchar(40) not null,
    subject varchar(80) not null,
    verdict varchar(40) not null,
    reason_code varchar(40),
    note varchar(16000) not null,
    decided_at timestamp with time zone not null,
    decided_by uuid not null
);
create index decision_at on moderation.decision (decided_at);
