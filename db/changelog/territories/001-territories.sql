--liquibase formatted sql

--changeset bastama:territories-1
--comment Revision grows with every change, so that nodes notice what others changed.
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
    population_edited boolean not null,
    valid_from date,
    valid_to date,
    imported boolean not null
);
create index territory_parent on territories.territory (parent_code);

create table territories.revision (
    one int primary key,
    number bigint not null
);
insert into territories.revision (one, number) values (1, 0);

create table territories.classifier_file (
    id uuid primary key,
    name varchar(200) not null,
    content bytea not null,
    uploaded_by uuid not null,
    uploaded_at timestamp with time zone not null
);
