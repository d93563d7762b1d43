--liquibase formatted sql

--changeset bastama:accounts-13
--comment Subjects of sign-in providers; an account is known to an issuer by one of them.
create table accounts.identity (
    issuer varchar(500) not null,
    subject varchar(255) not null,
    account_id uuid not null references accounts.account (id),
    linked_at timestamp with time zone not null,
    primary key (issuer, subject),
    unique (issuer, account_id)
);
