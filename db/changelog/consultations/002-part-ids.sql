--liquibase formatted sql

--changeset bastama:consultations-3
--comment What names a part through all saves of its draft, whatever its place: its kind keeps by it what only that kind has.
alter table consultations.part add column id uuid;
