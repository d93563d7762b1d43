--liquibase formatted sql

--changeset bastama:responses-3
--comment The next day on which something is to be said of a running term; the default has the job look at it at once.
alter table responses.deadline add column next_notice_on date default date '2000-01-01' not null;
create index deadline_next_notice on responses.deadline (stopped_at, next_notice_on, petition, ordinal);
create index deadline_country on responses.deadline (country, petition, ordinal);

--comment What was said of a term, or skipped because it was no longer true: once for its due date. Turns count the weeks.
create table responses.notice (
    petition bigint not null,
    ordinal int not null,
    due_on date not null,
    kind varchar(20) not null,
    turn int not null,
    on_day date not null,
    told boolean not null,
    noted_at timestamp with time zone not null,
    primary key (petition, ordinal, due_on, kind, turn)
);

--comment Due dates that a changed calendar moved and whose officials have not been told yet.
create table responses.due_move (
    petition bigint not null,
    ordinal int not null,
    authority_slug varchar(100) not null,
    from_on date not null,
    to_on date not null,
    noted_at timestamp with time zone not null,
    primary key (petition, ordinal)
);
create index due_move_authority on responses.due_move (authority_slug, noted_at);
