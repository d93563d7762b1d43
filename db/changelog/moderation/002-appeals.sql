--liquibase formatted sql

--changeset bastama:moderation-2
--comment One appeal for each thing that was refused: the key says so, whoever presses the button at the same moment.
create table moderation.appeal (
    id uuid primary key,
    queue varchar(40) not null,
    subject varchar(80) not null,
    statement varchar(16000) not null,
    lodged_at timestamp with time zone not null,
    lodged_by uuid not null,
    due_at timestamp with time zone,
    granted boolean,
    judge varchar(20),
    note varchar(16000),
    decided_at timestamp with time zone,
    decided_by uuid,
    unique (queue, subject)
);
create index appeal_waiting on moderation.appeal (queue, decided_at, due_at);

--comment Who decided first is asked for each appeal.
create index decision_subject on moderation.decision (queue, subject);
