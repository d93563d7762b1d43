--liquibase formatted sql

--changeset bastama:notifications-1
create schema notifications;

create table notifications.subscription (
    petition bigint not null,
    id uuid not null,
    mailbox_hmac varchar(64) not null,
    email_sealed bytea not null,
    language varchar(2) not null,
    state varchar(20) not null,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    primary key (petition, id),
    unique (petition, mailbox_hmac)
);

--comment One row per mailing: a mailing that ran, runs no second time.
create table notifications.mailing (
    petition bigint not null,
    occasion varchar(80) not null,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    primary key (petition, occasion)
);
