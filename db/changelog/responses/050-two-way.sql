--liquibase formatted sql

--changeset bastama:responses-50
--comment How an act came: from the desk, by a link that was mailed to the office, or on paper. Only the desk has an account.
alter table responses.response add column source varchar(10) default 'DESK' not null;
alter table responses.response add column post varchar(200);
alter table responses.response add column received_on date;
alter table responses.response alter column official drop not null;

--changeset bastama:responses-51
--comment Answers that came to a group by post: entered by its leaders, decided by a moderator. waiting_for holds the petition
--comment while one waits, so that there is one at a time.
create table responses.paper_answer (
    id uuid primary key,
    petition bigint not null,
    turn int not null,
    authority_slug varchar(100) not null,
    received_on date not null,
    letter_number varchar(80) not null,
    outcome varchar(20) not null,
    body varchar(200000) not null,
    file_id uuid not null,
    state varchar(20) not null,
    waiting_for bigint unique,
    entered_by uuid not null,
    entered_at timestamp with time zone not null,
    decided_by uuid,
    decided_at timestamp with time zone,
    note varchar(20000),
    response uuid,
    answered_at timestamp with time zone,
    contested_by uuid,
    contested_at timestamp with time zone,
    objection varchar(20000)
);
create index paper_answer_petition on responses.paper_answer (petition, entered_at);
create index paper_answer_state on responses.paper_answer (state, entered_at);
