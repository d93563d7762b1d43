--liquibase formatted sql

--changeset bastama:accounts-2
--comment Whether the person chose the language in the profile; until then it follows the portal's.
alter table accounts.account add column language_chosen boolean default false not null;
