--liquibase formatted sql

--changeset bastama:territories-1
create schema territories;

create table territories.territory (
    code varchar(12) primary key,
    parent_code varchar(12) references territories.territory (code),
    kind varchar(40) not null,
    iso varchar(10),
    name_kk varchar(200),
    name_ru varchar(200),
    name_en varchar(200),
    sort_kk varchar(1200) not null,
    sort_ru varchar(1200) not null,
    sort_en varchar(1200) not null,
    population int,
    population_date date,
    population_source varchar(300),
    valid_from date,
    valid_to date,
    imported boolean not null
);
create index territory_parent on territories.territory (parent_code);
