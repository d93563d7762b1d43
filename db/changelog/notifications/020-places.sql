--liquibase formatted sql

--changeset bastama:notifications-20
--comment An occasion says whether the number is a petition's or a consultation's.
alter table notifications.mailing rename column petition to number;
alter table notifications.recipient rename column petition to number;
alter table notifications.digest_item rename column petition to number;

--changeset bastama:notifications-21
--comment Who follows a territory, all of it or one topic; an empty topic is all of them.
create table notifications.place_subscription (
    id uuid primary key,
    mailbox_hmac varchar(64) not null,
    territory_code varchar(200) not null,
    topic varchar(40) not null,
    email_sealed bytea,
    language varchar(2) not null,
    state varchar(20) not null,
    pace varchar(10) not null,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    unique (mailbox_hmac, territory_code, topic)
);
create index place_subscription_place on notifications.place_subscription (territory_code, state, pace, id);
