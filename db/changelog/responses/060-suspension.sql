--liquibase formatted sql

--changeset bastama:responses-60
--comment The days that do not count, as ISO 8601 intervals: the calculation of the due date needs no more. suspended_until is
--comment the last of them until it is noted that the term runs again.
alter table responses.deadline add column standstill varchar(2000) default '' not null;
alter table responses.deadline add column suspended_until date;
create index deadline_suspended on responses.deadline (suspended_until, petition, ordinal);

--comment Each suspension as it was decided, and how it ended before its last day; the due date may have moved since.
create table responses.suspension (
    petition bigint not null,
    ordinal int not null,
    turn int not null,
    place int not null,
    authority_slug varchar(100) not null,
    from_on date not null,
    until_on date not null,
    due_before date not null,
    due_after date not null,
    response uuid not null,
    resumed_on date,
    due_resumed date,
    resumption uuid,
    primary key (petition, ordinal, turn, place)
);

--changeset bastama:responses-61
--comment What a suspension says beside its reason; extended_to holds the due date of all that moves it.
alter table responses.response add column suspended_until date;
--comment The last day of a suspension as an official typed or proposed it.
alter table responses.act_draft add column until_on date;
alter table responses.proposal_version add column until_on date;
