--liquibase formatted sql

--changeset bastama:consultations-10
--comment Draft texts in versions. The first is public with its consultation, later ones when published_at says so.
create table consultations.draft_version (
    consultation bigint not null references consultations.consultation (number),
    part_id uuid not null,
    version int not null,
    keys_given int not null,
    published_at timestamp with time zone,
    primary key (consultation, part_id, version)
);

--comment One language's passages. Those of the original have keys; translations have theirs by the place.
create table consultations.draft_passage (
    consultation bigint not null,
    part_id uuid not null,
    version int not null,
    language varchar(2) not null,
    place int not null,
    passage_key varchar(12),
    kind varchar(10) not null,
    depth int not null,
    label varchar(1000) not null,
    body varchar(40000) not null,
    primary key (consultation, part_id, version, language, place),
    foreign key (consultation, part_id, version) references consultations.draft_version (consultation, part_id, version)
);

--comment Which passage a contribution is about, and in which version it was read.
create table consultations.passage_contribution (
    consultation bigint not null,
    contribution uuid not null,
    part_id uuid not null,
    passage_key varchar(12) not null,
    version int not null,
    kind varchar(10) not null,
    primary key (consultation, contribution),
    foreign key (consultation, contribution) references consultations.contribution (consultation, id) on delete cascade
);
create index passage_contribution_passage on consultations.passage_contribution (consultation, part_id, passage_key);
