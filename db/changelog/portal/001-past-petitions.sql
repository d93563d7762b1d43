--liquibase formatted sql

--changeset bastama:portal-1
create schema portal;

create table portal.past_petition (
    source varchar(60) not null,
    external_id varchar(60) not null,
    title varchar(1000) not null,
    started_at timestamp with time zone not null,
    signatures bigint not null,
    status varchar(40) not null,
    primary key (source, external_id)
);
create index past_petition_signatures on portal.past_petition (signatures);
create index past_petition_started on portal.past_petition (started_at);
