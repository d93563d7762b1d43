--liquibase formatted sql

--changeset bastama:files-1
create schema files;

create table files.stored_file (
    id uuid primary key,
    name varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    uploaded_by uuid,
    uploaded_at timestamp with time zone not null,
    kept_until timestamp with time zone
);
create index stored_file_kept_until on files.stored_file (kept_until);

create table files.chunk (
    file_id uuid not null references files.stored_file (id) on delete cascade,
    seq int not null,
    content bytea not null,
    primary key (file_id, seq)
);
