--liquibase formatted sql

--changeset bastama:responses-25
--comment Texts that the officials of an authority write once and put into their answers; they hold names for facts.
create table responses.template (
    id uuid primary key,
    authority_slug varchar(100) not null,
    name varchar(100) not null,
    body varchar(200000) not null,
    version int not null,
    changed_by_name varchar(100) not null,
    changed_at timestamp with time zone not null
);
create index template_of_authority on responses.template (authority_slug, name);
