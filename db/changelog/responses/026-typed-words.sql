--liquibase formatted sql

--changeset bastama:responses-26
--comment What somebody has typed in a form on a petition that is not sent yet, by field; the version grows with every save.
create table responses.typed_words (
    petition bigint not null,
    account uuid not null,
    place varchar(60) not null,
    words varchar(200000) not null,
    version int not null,
    saved_at timestamp with time zone not null,
    primary key (petition, account, place)
);
create index typed_words_saved on responses.typed_words (saved_at);
create index act_draft_saved on responses.act_draft (saved_at);
