--liquibase formatted sql

--changeset bastama:responses-40
--comment Each day on which the scoreboard was counted, by which version of the formulas. What it says of that day stays.
create table responses.score_day (
    on_day date primary key,
    formulas int not null,
    counted_at timestamp with time zone not null
);

--comment A case as the scoreboard saw it from one day until before another: new days write only what changed.
create table responses.score_case (
    petition bigint not null,
    ordinal int not null,
    turn int not null,
    from_on date not null,
    until_on date not null,
    authority_slug varchar(100) not null,
    standing varchar(30) not null,
    received_on date not null,
    due_on date,
    answered_on date,
    judged_on date,
    working_days int,
    said_yes int default 0 not null,
    said_partly int default 0 not null,
    said_no int default 0 not null,
    satisfaction int,
    kept int default 0 not null,
    promised int default 0 not null,
    primary key (petition, ordinal, turn, from_on)
);
create index score_case_authority on responses.score_case (authority_slug, until_on, petition, ordinal, turn);
create index score_case_from on responses.score_case (from_on, authority_slug);

--comment What the cases of an authority add up to, from one day until before another; the median in half days.
create table responses.score (
    authority_slug varchar(100) not null,
    from_on date not null,
    until_on date not null,
    received int not null,
    judged int not null,
    in_time int not null,
    answered int not null,
    median_halves int,
    overdue int not null,
    passed_on int not null,
    rated int not null,
    satisfaction int,
    kept int not null,
    promised int not null,
    primary key (authority_slug, from_on)
);
create index score_until on responses.score (until_on, from_on);

--comment The same by quarters: how many cases were judged in each, and how many of them were answered in time.
create table responses.score_quarter (
    authority_slug varchar(100) not null,
    quarter_on date not null,
    from_on date not null,
    until_on date not null,
    judged int not null,
    in_time int not null,
    primary key (authority_slug, quarter_on, from_on)
);
create index score_quarter_until on responses.score_quarter (until_on, from_on);
