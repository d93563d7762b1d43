--liquibase formatted sql

--changeset bastama:portal-1
create schema portal;

--comment Where past petitions come from, and their totals, kept by each batch of an import.
create table portal.past_source (
    source varchar(40) primary key,
    petitions bigint not null,
    signatures bigint not null
);

create table portal.past_petition (
    source varchar(40) not null references portal.past_source (source),
    external_id varchar(60) not null,
    title varchar(1000) not null,
    started_at timestamp with time zone not null,
    signatures bigint not null,
    status varchar(40) not null,
    import_id uuid not null,
    primary key (source, external_id)
);
create index past_petition_signatures on portal.past_petition (signatures);
create index past_petition_started on portal.past_petition (started_at);
