--liquibase formatted sql

--changeset bastama:signatures-2
--comment The petition goes with the mail, so that a confirmed one frees its place without being written again.
alter table signatures.confirmation_mail add column petition bigint;

--comment Requests that were carried out, so that a repetition on any node is answered alike and done once; kept for a day.
create table signatures.sign_request (
    petition bigint not null,
    key_hash varchar(64) not null,
    body_hash varchar(64) not null,
    carried_out_at timestamp with time zone not null,
    primary key (petition, key_hash)
);
create index sign_request_oldest on signatures.sign_request (carried_out_at);
