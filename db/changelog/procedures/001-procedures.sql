--liquibase formatted sql

--changeset bastama:procedures-1
--comment A procedure version is a document: it is read whole, never queried by its parts, and never changed.
create schema procedures;

create table procedures.procedure_version (
    code varchar(60) not null,
    version int not null,
    kind varchar(20) not null,
    country varchar(2),
    valid_from date not null,
    valid_to date,
    definition varchar(20000) not null,
    primary key (code, version)
);

--changeset bastama:procedures-2
--comment An edited day stays as it is when the project's own calendar changes; the kind "removed" remembers a day taken out.
create table procedures.calendar_day (
    country varchar(2) not null,
    on_date date not null,
    kind varchar(20) not null,
    name varchar(1000) not null,
    edited boolean not null,
    primary key (country, on_date)
);

create table procedures.calendar_revision (
    one int primary key,
    number bigint not null
);
insert into procedures.calendar_revision (one, number) values (1, 0);
