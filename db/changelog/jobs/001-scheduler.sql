--liquibase formatted sql

--changeset bastama:jobs-1
--comment The table db-scheduler keeps its state in (https://github.com/kagkarlsson/db-scheduler), and long jobs.
create schema jobs;

create table jobs.scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures int,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on jobs.scheduled_tasks (last_heartbeat);

create table jobs.long_job (
    id uuid primary key,
    kind varchar(60) not null,
    input varchar(1000) not null,
    state varchar(20) not null,
    done bigint not null,
    total bigint not null,
    result varchar(20000) not null,
    cancel_requested boolean not null,
    started_by uuid,
    created_at timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index long_job_kind on jobs.long_job (kind, created_at);
