--liquibase formatted sql

--changeset bastama:responses-20
--comment Whether what an official of the authority writes needs the approval of another one; no row means it does not.
create table responses.approval_rule (
    authority_slug varchar(100) primary key,
    needed boolean not null,
    changed_by uuid not null,
    changed_by_name varchar(100) not null,
    changed_at timestamp with time zone not null
);

--comment An act that one official wrote and another one has to approve; version is the newest of proposal_version.
create table responses.proposal (
    petition bigint not null,
    id uuid not null,
    authority_slug varchar(100) not null,
    kind varchar(20) not null,
    corrects uuid,
    state varchar(20) not null,
    version int not null,
    proposed_at timestamp with time zone not null,
    decided_by uuid,
    decided_by_name varchar(100),
    decided_at timestamp with time zone,
    remark varchar(20000),
    primary key (petition, id)
);
create index proposal_of_authority on responses.proposal (authority_slug, state);

--comment Every text that was ever proposed stays, with its writer: none of the writers may approve.
create table responses.proposal_version (
    petition bigint not null,
    proposal uuid not null,
    version int not null,
    writer uuid not null,
    writer_name varchar(100) not null,
    outcome varchar(20),
    body varchar(200000) not null,
    reason varchar(40000) not null,
    to_authority varchar(100),
    written_at timestamp with time zone not null,
    primary key (petition, proposal, version)
);
