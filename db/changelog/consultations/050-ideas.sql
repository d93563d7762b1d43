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

--changeset bastama:consultations-52
--comment What a contribution talks about, if it is said of another one: then it is a remark, and answered with that one.
alter table consultations.contribution add column about uuid;
alter table consultations.contribution add column end_reason varchar(40);
create index contribution_about on consultations.contribution (consultation, about, number);

--comment Stances: for, against, none. An answer says to which comment; those are one level deep.
create table consultations.idea_comment (
    consultation bigint not null,
    contribution uuid not null,
    reply_to uuid,
    stance varchar(10) not null,
    primary key (consultation, contribution),
    foreign key (consultation, contribution) references consultations.contribution (consultation, id) on delete cascade
);

--changeset bastama:consultations-53
--comment Into which one it was merged: answered and supported with it for as long as that is public.
alter table consultations.contribution add column merged_into uuid;
create index contribution_merged on consultations.contribution (consultation, merged_into);

--changeset bastama:consultations-54
--comment The link of the mail that told who sent it that it was hidden: it leads where the first one does.
alter table consultations.contribution add column appeal_hash varchar(64);
alter table consultations.contribution add constraint contribution_appeal unique (consultation, appeal_hash);
