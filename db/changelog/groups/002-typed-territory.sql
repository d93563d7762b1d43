--liquibase formatted sql

--changeset bastama:groups-2
--comment A place that was typed and is not known stays in the draft as typed.
alter table groups.initiative_group alter column territory_code set data type varchar(200);
