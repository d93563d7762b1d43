--liquibase formatted sql

--changeset bastama:responses-2
--comment Grows with every save, so that a save over an older version is told and not silent.
alter table responses.draft add column version int default 1 not null;
