--liquibase formatted sql

--changeset bastama:authorities-10
--comment Where an authority has its letters sent, by its own word; without an address where an administrator took it away.
create table authorities.office (
    authority_slug varchar(100) primary key references authorities.authority (slug),
    email varchar(254),
    language varchar(2) not null,
    set_at timestamp with time zone not null
);
