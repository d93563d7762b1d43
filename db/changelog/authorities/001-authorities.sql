--liquibase formatted sql

--changeset bastama:authorities-1
create schema authorities;

create table authorities.authority (
    slug varchar(100) primary key,
    territory_code varchar(12) not null,
    kind varchar(40) not null,
    name_kk varchar(300) not null,
    name_ru varchar(300) not null,
    name_en varchar(300) not null,
    sort_kk varchar(1800) not null,
    sort_ru varchar(1800) not null,
    sort_en varchar(1800) not null
);
create index authority_territory on authorities.authority (territory_code);

create table authorities.official (
    authority_slug varchar(100) not null references authorities.authority (slug),
    account_id uuid not null,
    since timestamp with time zone not null,
    until timestamp with time zone,
    primary key (authority_slug, account_id)
);
create index official_account on authorities.official (account_id);
