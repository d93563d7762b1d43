--liquibase formatted sql

--changeset bastama:signatures-1
--comment Every key starts with the petition, so that the tables can be partitioned and spread by it.
create schema signatures;

create table signatures.petition_key (
    petition bigint primary key,
    wrapped_key bytea,
    destroyed_at timestamp with time zone
);

create table signatures.signature (
    petition bigint not null,
    id uuid not null,
    state varchar(20) not null,
    mailbox_hmac varchar(64) not null,
    name_hmac varchar(64) not null,
    slot int,
    name_sealed bytea,
    email_sealed bytea,
    territory_code varchar(12) not null,
    language varchar(2) not null,
    updates boolean not null,
    identity_level int not null,
    quarantine varchar(40),
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    ended_at timestamp with time zone,
    primary key (petition, id),
    constraint signature_one_per_mailbox unique (petition, mailbox_hmac, slot)
);
create index signature_mailbox on signatures.signature (petition, mailbox_hmac);

create table signatures.token (
    petition bigint not null,
    token_hash varchar(64) not null,
    signature_id uuid not null,
    expires_at timestamp with time zone not null,
    primary key (petition, token_hash)
);

create table signatures.event (
    petition bigint not null,
    id uuid not null,
    signature_id uuid not null,
    kind varchar(20) not null,
    reason varchar(40),
    nonce bytea,
    happened_at timestamp with time zone not null,
    primary key (petition, id)
);

create table signatures.mailbox_index (
    mailbox_hmac varchar(64) not null,
    petition bigint not null,
    signature_id uuid not null,
    primary key (mailbox_hmac, petition, signature_id)
);

create table signatures.confirmation_mail (
    mailbox_hmac varchar(64) not null,
    id uuid not null,
    petition bigint not null,
    sent_at timestamp with time zone not null,
    primary key (mailbox_hmac, id)
);
