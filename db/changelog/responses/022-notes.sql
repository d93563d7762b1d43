--liquibase formatted sql

--changeset bastama:responses-22
--comment What officials of one authority write to each other about a case; never public.
create table responses.note (
    petition bigint not null,
    id uuid not null,
    authority_slug varchar(100) not null,
    author uuid not null,
    author_name varchar(100) not null,
    body varchar(20000) not null,
    written_at timestamp with time zone not null,
    primary key (petition, id)
);
create index note_of_authority on responses.note (petition, authority_slug, written_at);
