--liquibase formatted sql

--changeset bastama:accounts-1
create schema accounts;

create table accounts.account (
    id uuid primary key,
    email varchar(254) not null,
    mailbox varchar(254) not null unique,
    name varchar(100) not null,
    language varchar(2) not null,
    state varchar(20) not null,
    created_at timestamp with time zone not null,
    last_sign_in_at timestamp with time zone
);

create table accounts.account_role (
    account_id uuid not null references accounts.account (id),
    role varchar(20) not null,
    granted_at timestamp with time zone not null,
    granted_by uuid,
    primary key (account_id, role)
);
