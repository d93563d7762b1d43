--liquibase formatted sql

--changeset bastama:responses-10
--comment Acts are published in versions: a correction is a row of its own, and the one before it says when it was replaced.
alter table responses.response add column original_id uuid;
alter table responses.response add column version int default 1 not null;
alter table responses.response add column reason varchar(20000);
alter table responses.response add column first_published_at timestamp with time zone;
alter table responses.response add column superseded_at timestamp with time zone;
--comment What an extension and a transfer say beside their reason, which is the body.
alter table responses.response add column extended_to date;
alter table responses.response add column transferred_to varchar(100);
update responses.response set original_id = id, first_published_at = published_at;
alter table responses.response alter column original_id set not null;
alter table responses.response alter column first_published_at set not null;
create unique index response_version on responses.response (petition, original_id, version);
create index response_shown on responses.response (kind, superseded_at, first_published_at);
create index response_of_authority on responses.response (authority_slug, kind, first_published_at);
drop index responses.response_published;

--changeset bastama:responses-11
--comment How often the term was extended, each time by so much; the calculation of the due date needs no more.
alter table responses.deadline add column extensions int default 0 not null;
alter table responses.deadline add column extension_length int;
--comment Which authority's term it is: 1, and one more after each transfer.
alter table responses.deadline add column turn int default 1 not null;
alter table responses.hand_over add column turn int default 1 not null;

--comment Each extension as it was decided; the due date may have been calculated anew since.
create table responses.extension (
    petition bigint not null,
    ordinal int not null,
    turn int not null,
    place int not null,
    authority_slug varchar(100) not null,
    from_on date not null,
    to_on date not null,
    decided_on date not null,
    response uuid not null,
    primary key (petition, ordinal, turn, place)
);

--comment What an authority had of a petition that it passed on: the row of the hand-over itself moves to the next one.
create table responses.transfer (
    petition bigint not null,
    ordinal int not null,
    turn int not null,
    from_authority varchar(100) not null,
    to_authority varchar(100) not null,
    received_at timestamp with time zone not null,
    incoming_number varchar(80),
    registered_on date,
    starts_on date,
    due_on date,
    transferred_at timestamp with time zone not null,
    response uuid not null,
    primary key (petition, ordinal, turn)
);
create index transfer_from on responses.transfer (from_authority, transferred_at);
