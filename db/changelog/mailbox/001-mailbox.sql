--liquibase formatted sql

--changeset bastama:mailbox-1
create schema mailbox;

create table mailbox.domain_rule (
    domain varchar(253) primary key,
    ignore_dots boolean not null,
    plus_tags boolean not null,
    case_sensitive boolean not null,
    alias_of varchar(253)
);

create table mailbox.disposable_domain (
    domain varchar(253) primary key
);

create table mailbox.one_time_token (
    token_hash varchar(64) primary key,
    purpose varchar(40) not null,
    subject varchar(2000) not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    created_at timestamp with time zone not null
);
create index one_time_token_expires on mailbox.one_time_token (expires_at);

create table mailbox.outbox (
    id uuid primary key,
    kind varchar(60) not null,
    petition bigint,
    recipient_hash varchar(64) not null,
    payload bytea,
    state varchar(20) not null,
    attempts int not null,
    not_before timestamp with time zone not null,
    claimed_by varchar(60),
    claimed_until timestamp with time zone,
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone
);
create index outbox_due on mailbox.outbox (state, not_before);
create index outbox_recipient on mailbox.outbox (recipient_hash, created_at);
