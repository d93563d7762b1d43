--liquibase formatted sql

--changeset bastama:consultations-opinions-1
--comment What only the kind of a part understands: of an opinion map, the statements it begins with.
alter table consultations.part add column content varchar(400000) default '' not null;

--changeset bastama:consultations-opinions-2
--comment One vote of a voter on a statement. A voter is a keyed hash that only the consultation's key makes.
--comment The choice is null once it was taken back; the round is that of the map that tells of it, 0 until then.
create table consultations.opinion_vote (
    consultation bigint not null references consultations.consultation (number),
    part int not null,
    voter varchar(64) not null,
    statement bigint not null,
    choice varchar(10),
    round int not null,
    primary key (consultation, part, voter, statement)
);
create index opinion_vote_round on consultations.opinion_vote (round, consultation, part);

--comment What the link of a voter's mail is good for. Choices and mailbox are there until it is confirmed.
create table consultations.opinion_ballot (
    consultation bigint not null references consultations.consultation (number),
    part int not null,
    token_hash varchar(64) not null,
    voter varchar(64) not null,
    language varchar(2) not null,
    choices varchar(40000) not null,
    mailbox_hmac varchar(64),
    token_until timestamp with time zone not null,
    created_at timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    primary key (consultation, token_hash)
);
create index opinion_ballot_mailbox on consultations.opinion_ballot (mailbox_hmac, created_at);

--comment The published map of a part, whole, and the round of votes it tells of.
create table consultations.opinion_map (
    consultation bigint not null references consultations.consultation (number),
    part int not null,
    round int not null,
    drawn_at timestamp with time zone not null,
    result varchar(1000000) not null,
    primary key (consultation, part)
);

--comment Where each voter is on that map: shown to that person alone.
create table consultations.opinion_place (
    consultation bigint not null references consultations.consultation (number),
    part int not null,
    voter varchar(64) not null,
    x double precision not null,
    y double precision not null,
    opinion_group int not null,
    primary key (consultation, part, voter)
);
