--liquibase formatted sql

--changeset bastama:petitions-5
--comment A place that was typed and is not known stays in the draft as typed.
alter table petitions.petition alter column territory_code set data type varchar(200);
