--liquibase formatted sql

--changeset bastama:notifications-1
create schema notifications;

create table notifications.subscription (
    petition bigint not null,
    id uuid not null,
    mailbox_hmac varchar(64) not null,
    email_sealed bytea,
    language varchar(2) not null,
    state varchar(20) not null,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    primary key (petition, id),
    unique (petition, mailbox_hmac)
);

--comment Mails asking to confirm: so many slots per mailbox and day, so that concurrency cannot exceed the limit.
create table notifications.confirmation_mail (
    mailbox_hmac varchar(64) not null,
    on_day date not null,
    slot int not null,
    primary key (mailbox_hmac, on_day, slot)
);
create index confirmation_mail_day on notifications.confirmation_mail (on_day);

--comment One row per mailing: a mailing that ran, runs no second time. Stage and cursor let it go on after a stop.
create table notifications.mailing (
    petition bigint not null,
    occasion varchar(80) not null,
    stage varchar(20) not null,
    cursor_id uuid,
    sent bigint not null,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    primary key (petition, occasion)
);
create index mailing_unfinished on notifications.mailing (finished_at, started_at);

--comment Who got a mail of an unfinished mailing: a mailbox that follows and has signed gets one.
create table notifications.recipient (
    petition bigint not null,
    occasion varchar(80) not null,
    mailbox_hmac varchar(64) not null,
    primary key (petition, occasion, mailbox_hmac)
);
