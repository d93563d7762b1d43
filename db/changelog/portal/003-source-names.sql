--liquibase formatted sql

--changeset bastama:portal-3
--comment What people read; the key is one word, for it is part of ids and of addresses.
alter table portal.past_source add column name varchar(100);
