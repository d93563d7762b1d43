--liquibase formatted sql

--changeset bastama:consultations-50
--comment Links confirm more than votes: what exactly is in the content, until it is confirmed or for as long as it is needed.
alter table consultations.opinion_ballot rename to participant_link;
alter table consultations.participant_link rename column voter to participant;
alter table consultations.participant_link rename column choices to content;
alter table consultations.participant_link add column kind varchar(20) default 'votes' not null;

--changeset bastama:consultations-51
--comment One support of a person for an idea. A supporter is a keyed hash that only the consultation's key makes.
create table consultations.idea_support (
    consultation bigint not null,
    idea uuid not null,
    supporter varchar(64) not null,
    primary key (consultation, idea, supporter),
    foreign key (consultation, idea) references consultations.contribution (consultation, id) on delete cascade
);
