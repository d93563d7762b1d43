--liquibase formatted sql

--changeset bastama:moderation-3
--comment What anybody reports, in whichever room; who did is a keyed hash, and forgotten after a week.
create table moderation.report (
    id uuid primary key,
    queue varchar(40) not null,
    subject varchar(80) not null,
    reason_code varchar(40) not null,
    note varchar(4000) not null,
    reporter varchar(64),
    reported_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    settled_by uuid
);
create index report_reporter on moderation.report (reporter, reported_at);
create index report_open on moderation.report (queue, settled_at, reported_at);
create index report_subject on moderation.report (queue, subject);

--comment Those of petitions come along: one rule, one table.
insert into moderation.report
    select id, 'reports', cast(petition as varchar(80)), reason_code, note, reporter, reported_at, settled_at, settled_by
    from petitions.report;
drop table petitions.report;

--changeset bastama:moderation-4
--comment Somebody without an account appeals by a link.
alter table moderation.appeal alter column lodged_by drop not null;
