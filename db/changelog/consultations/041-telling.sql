--liquibase formatted sql

--changeset bastama:consultations-41
--comment One row per published outcome, until every contributor was told; told_at lets it go on after a stop.
create table consultations.telling (
    consultation bigint primary key references consultations.consultation (number),
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index telling_unfinished on consultations.telling (finished_at, started_at);

alter table consultations.contribution add column told_at timestamp with time zone;
create index contribution_told on consultations.contribution (consultation, told_at, mailbox_hmac);

--comment Mailboxes that want no mails about what they had sent until then.
create table consultations.silent_mailbox (
    mailbox_hmac varchar(64) primary key,
    since timestamp with time zone not null
);
