--liquibase formatted sql

--changeset bastama:authorities-2
--comment Whom to tell, beside the officials, when an answer of the authority is long overdue.
create table authorities.escalation (
    authority_slug varchar(100) primary key references authorities.authority (slug),
    email varchar(254) not null,
    language varchar(2) not null,
    set_at timestamp with time zone not null
);
