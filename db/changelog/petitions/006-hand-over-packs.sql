--liquibase formatted sql

--changeset bastama:petitions-6
--comment What was handed over, as it was then: written once, in the transaction of the hand-over (docs/decisions/0024).
--comment The citizen who asked is named beside the facts: a name may have to be erased, and the digest still holds.
create table petitions.hand_over_pack (
    petition bigint not null references petitions.petition (number),
    ordinal int not null,
    code varchar(12) not null,
    digest varchar(64) not null,
    facts varchar(1000000) not null,
    author_name varchar(200),
    primary key (petition, ordinal)
);
