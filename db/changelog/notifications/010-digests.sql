--liquibase formatted sql

--changeset bastama:notifications-10
--comment How a follower wants to hear: at once, or together with other steps of a day or a week.
alter table notifications.subscription add column pace varchar(10) default 'AT_ONCE' not null;
create index subscription_mailbox on notifications.subscription (mailbox_hmac);

--comment What the next digest of a mailbox has to tell, each step once; gone with the digest.
create table notifications.digest_item (
    mailbox_hmac varchar(64) not null,
    petition bigint not null,
    occasion varchar(80) not null,
    due_on date not null,
    noted_at timestamp with time zone not null,
    primary key (mailbox_hmac, petition, occasion)
);
create index digest_item_due on notifications.digest_item (due_on, mailbox_hmac);
