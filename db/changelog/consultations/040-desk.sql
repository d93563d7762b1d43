--liquibase formatted sql

--changeset bastama:consultations-40
--comment Whose contribution it is to answer; it limits nobody.
create table consultations.contribution_assignment (
    consultation bigint not null,
    contribution uuid not null,
    account uuid not null,
    assigned_by varchar(100) not null,
    assigned_at timestamp with time zone not null,
    primary key (consultation, contribution),
    foreign key (consultation, contribution) references consultations.contribution (consultation, id) on delete cascade
);
create index contribution_assignment_account on consultations.contribution_assignment (consultation, account);
