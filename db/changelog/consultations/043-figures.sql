--liquibase formatted sql

--changeset bastama:consultations-43
--comment Counted by part, answer and day, from the index alone.
create index contribution_figures on consultations.contribution (consultation, state, part, disposition, created_at);
