--liquibase formatted sql

--changeset bastama:consultations-43
--comment Counted by part, answer and day: all that this needs is in the index.
create index contribution_figures on consultations.contribution (consultation, state, part, disposition, created_at);
