--liquibase formatted sql

--changeset bastama:groups-1
--comment Drafts are saved as typed: columns hold more than the rules let through. Drafts and refused groups hold no skeleton of a name.
create schema groups;

create sequence groups.group_number start with 1;

create table groups.initiative_group (
    id uuid primary key,
    number bigint unique,
    state varchar(20) not null,
    name varchar(1000) not null,
    name_skeleton varchar(1000) unique,
    sort_name varchar(1200) not null,
    kind varchar(20) not null,
    bin varchar(1000),
    territory_code varchar(12),
    purpose varchar(60100) not null,
    rules varchar(60100) not null,
    contact varchar(1000) not null,
    reason_code varchar(40),
    reason varchar(16000),
    created_by uuid not null,
    created_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    registered_at timestamp with time zone,
    version int not null
);
create index initiative_group_state on groups.initiative_group (state);

create table groups.member (
    group_id uuid not null references groups.initiative_group (id),
    id uuid not null,
    account_id uuid,
    mailbox varchar(254) not null,
    email varchar(254) not null,
    name varchar(100) not null,
    role varchar(20) not null,
    founding boolean not null,
    shown boolean not null,
    invited_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    primary key (group_id, id),
    unique (group_id, mailbox)
);
create index member_account on groups.member (account_id);

create table groups.document (
    group_id uuid not null references groups.initiative_group (id),
    file_id uuid not null,
    primary key (group_id, file_id)
);

create table groups.step (
    group_id uuid not null references groups.initiative_group (id),
    seq int not null,
    kind varchar(40) not null,
    reason_code varchar(40),
    note varchar(16000) not null,
    member_id uuid,
    happened_at timestamp with time zone not null,
    actor uuid,
    primary key (group_id, seq)
);
