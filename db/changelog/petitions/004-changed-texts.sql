--liquibase formatted sql

--changeset bastama:petitions-5
--comment The version of the petition in which a text last changed: a translation older than the original is told to its
--comment author. Texts from before are taken for equally old.
alter table petitions.petition_text add column changed_in int default 0 not null;
