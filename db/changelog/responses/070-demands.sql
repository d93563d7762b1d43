--liquibase formatted sql

--changeset bastama:responses-70
--comment The demands of a petition that a final response answers one by one: their words, outcomes and reasons as a JSON
--comment list; nothing where it answers the petition as a whole. Beside the text, with which they are versioned.
alter table responses.response add column demands varchar(1000000);
alter table responses.draft add column demands varchar(1000000);
alter table responses.act_draft add column demands varchar(1000000);
alter table responses.proposal_version add column demands varchar(1000000);
