--liquibase formatted sql

--changeset bastama:signatures-3 dbms:postgresql splitStatements:false
--comment The tables that grow with every signature, in 16 parts by petition (docs/decisions/0017). Rows that are there are
--comment moved; keys are made last, which sorts once instead of searching for each row's place.
do $$
declare
    name text;
begin
    foreach name in array array['signature', 'token', 'event'] loop
        execute format('alter table signatures.%I rename to %I', name, name || '_whole');
        execute format('create table signatures.%I (like signatures.%I including defaults) partition by hash (petition)',
            name, name || '_whole');
        for part in 0..15 loop
            execute format('create table signatures.%I partition of signatures.%I'
                ' for values with (modulus 16, remainder %s)', name || '_' || part, name, part);
        end loop;
        execute format('insert into signatures.%I select * from signatures.%I', name, name || '_whole');
        execute format('drop table signatures.%I', name || '_whole');
    end loop;
end $$;
alter table signatures.signature add primary key (petition, id);
alter table signatures.signature add constraint signature_one_per_mailbox unique (petition, mailbox_hmac, slot);
alter table signatures.token add primary key (petition, token_hash);
alter table signatures.event add primary key (petition, id);
create index event_signature on signatures.event (petition, signature_id);
