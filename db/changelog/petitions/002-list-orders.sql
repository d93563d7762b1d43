--liquibase formatted sql

--changeset bastama:petitions-2-h2 dbms:h2
alter table petitions.petition add column listed_at timestamp with time zone
    generated always as (coalesce(opened_at, ended_at, created_at));
alter table petitions.petition add column closing_rank int
    generated always as (case when state = 'open' then 0 else 1 end);

--changeset bastama:petitions-2-postgresql dbms:postgresql
alter table petitions.petition add column listed_at timestamp with time zone
    generated always as (coalesce(opened_at, ended_at, created_at)) stored;
alter table petitions.petition add column closing_rank int
    generated always as (case when state = 'open' then 0 else 1 end) stored;

--changeset bastama:petitions-3
--comment The orders of public lists, whole and in an index each, with what tells whether a petition is public: so that
--comment a page is read from the index, and whoever stands before it is skipped without a look at its row.
create index petition_listed on petitions.petition (listed_at, number, state, opened_at);
create index petition_closing on petitions.petition (closing_rank, closes_at, number desc, state, opened_at);
create index timeline_entry_recent on petitions.timeline_entry (happened_at, petition);
