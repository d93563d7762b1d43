--liquibase formatted sql

--changeset bastama:mailbox-2
--comment Each petition's mails are a lane of their own; due_at says when the portal looks at a row again: at a retry, at the end of a claim, at its deletion.
alter table mailbox.outbox rename column not_before to due_at;
alter table mailbox.outbox add column lane bigint default 0 not null;
alter table mailbox.outbox add column urgent boolean default false not null;

update mailbox.outbox set lane = petition where petition is not null;
update mailbox.outbox set urgent = true where kind in ('signatures.mail.confirm', 'signatures.mail.repeated',
    'signatures.mail.mine', 'accounts.sign-in', 'notifications.confirm', 'notifications.already');
update mailbox.outbox set state = 'SENDING', due_at = claimed_until where state = 'WAITING' and claimed_until is not null;
update mailbox.outbox set state = 'RETRY' where state = 'WAITING' and attempts > 0;
update mailbox.outbox set due_at = coalesce(sent_at, created_at) where state in ('SENT', 'FAILED', 'WITHHELD');

alter table mailbox.outbox drop column claimed_until;

--comment Finds the next lane, and a lane's most urgent and newest mails, without looking at others.
create index outbox_turns on mailbox.outbox (state, lane, urgent desc, position desc);

--comment Mailboxes that refused a mail for good, as keyed hashes; nothing is sent to them for a while.
create table mailbox.suppressed (
    recipient_hash varchar(64) primary key,
    suppressed_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    reason varchar(20) not null
);
create index suppressed_end on mailbox.suppressed (ends_at);
