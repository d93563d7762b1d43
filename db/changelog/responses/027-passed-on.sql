--liquibase formatted sql

--changeset bastama:responses-27
--comment An authority's feed tells what was passed on to it.
create index transfer_to on responses.transfer (to_authority, transferred_at);
