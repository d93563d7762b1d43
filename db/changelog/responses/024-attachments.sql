--liquibase formatted sql

--changeset bastama:responses-24
--comment Documents of an act; the holder is the draft of an official, what a colleague has to approve, or a published version.
create table responses.act_file (
    petition bigint not null,
    holder varchar(120) not null,
    file_id uuid not null,
    name varchar(200) not null,
    media_type varchar(80) not null,
    size_bytes bigint not null,
    added_at timestamp with time zone not null,
    primary key (petition, holder, file_id)
);
