--liquibase formatted sql

--changeset bastama:portal-2
--comment The orders of the list, whole, so that a page is read from an index; and a stamp that each batch of an import
--comment renews, so that whoever remembers where pages begin knows when that is no longer so.
create index past_petition_by_signatures on portal.past_petition (signatures, source, external_id);
create index past_petition_by_start on portal.past_petition (started_at, source, external_id);
drop index portal.past_petition_signatures;
drop index portal.past_petition_started;
alter table portal.past_source add column stamp uuid default '00000000-0000-0000-0000-000000000000' not null;
