--liquibase formatted sql

--changeset bastama:petitions-4
--comment The tally summed by day and by territory, kept by the same batches: a petition of a year has a hundred thousand
--comment cells, but some hundred days and as many territories, and pages show nothing finer.
create table petitions.tally_day (
    petition bigint not null,
    on_day date not null,
    net bigint not null,
    primary key (petition, on_day)
);
insert into petitions.tally_day (petition, on_day, net)
    select petition, on_day, sum(confirmed - withdrawn - invalidated + paper) from petitions.tally group by petition, on_day;

create table petitions.tally_territory (
    petition bigint not null,
    territory_code varchar(12) not null,
    identity_level int not null,
    net bigint not null,
    primary key (petition, territory_code, identity_level)
);
insert into petitions.tally_territory (petition, territory_code, identity_level, net)
    select petition, territory_code, identity_level, sum(confirmed - withdrawn - invalidated + paper) from petitions.tally
    group by petition, territory_code, identity_level;

--changeset bastama:petitions-5 dbms:postgresql splitStatements:false
--comment As the tables of signatures (docs/decisions/0017).
alter table petitions.tally rename to tally_whole;
create table petitions.tally (like petitions.tally_whole including defaults) partition by hash (petition);
do $$
begin
    for part in 0..15 loop
        execute format('create table petitions.tally_%s partition of petitions.tally'
            ' for values with (modulus 16, remainder %s)', part, part);
    end loop;
end $$;
insert into petitions.tally select * from petitions.tally_whole;
drop table petitions.tally_whole;
alter table petitions.tally add primary key (petition, on_day, territory_code, identity_level);
