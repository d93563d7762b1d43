--liquibase formatted sql

--changeset bastama:responses-23
--comment What an official has typed of an act that is no final response, as typed; the version grows with every save.
create table responses.act_draft (
    petition bigint not null,
    official uuid not null,
    place varchar(60) not null,
    outcome varchar(20),
    body varchar(200000) not null,
    reason varchar(40000) not null,
    to_authority varchar(100),
    version int not null,
    saved_at timestamp with time zone not null,
    primary key (petition, official, place)
);
