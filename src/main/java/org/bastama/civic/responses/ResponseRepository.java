package org.bastama.civic.responses;

import static bastama.db.responses.Tables.DRAFT;
import static bastama.db.responses.Tables.RESPONSE;

import bastama.db.responses.tables.records.DraftRecord;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Published responses, and the drafts of officials. */
@Repository
class ResponseRepository {

    private final DSLContext database;

    ResponseRepository(DSLContext database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Response response, @Nullable AccountId official) {
        database.insertInto(RESPONSE)
                .set(RESPONSE.PETITION, response.petition().value())
                .set(RESPONSE.ID, response.id())
                .set(RESPONSE.KIND, response.kind().name())
                .set(RESPONSE.AUTHORITY_SLUG, response.authoritySlug())
                .set(RESPONSE.OUTCOME, response.outcome())
                .set(RESPONSE.INCOMING_NUMBER, response.incomingNumber())
                .set(RESPONSE.REGISTERED_ON, response.registeredOn())
                .set(RESPONSE.BODY, response.text().toJson())
                .set(RESPONSE.OFFICIAL, official == null ? null : official.value())
                .set(RESPONSE.OFFICIAL_NAME, response.signed().name())
                .set(RESPONSE.SOURCE, response.source().name())
                .set(RESPONSE.POST, response.signed().post())
                .set(RESPONSE.RECEIVED_ON, response.signed().receivedOn())
                .set(RESPONSE.PUBLISHED_AT, response.publishedAt())
                .set(RESPONSE.EXTENDED_TO, response.particulars().dueOn())
                .set(RESPONSE.SUSPENDED_UNTIL, response.particulars().suspendedUntil())
                .set(RESPONSE.TRANSFERRED_TO, response.particulars().transferredTo())
                .set(RESPONSE.DEMANDS, response.demands().toJson())
                .set(RESPONSE.ORIGINAL_ID, response.version().original())
                .set(RESPONSE.VERSION, response.version().number())
                .set(RESPONSE.REASON, response.version().reason().toJson())
                .set(RESPONSE.FIRST_PUBLISHED_AT, response.version().firstPublishedAt())
                .execute();
    }

    /** One version of an act. */
    Optional<Response> find(PetitionNumber number, UUID id) {
        return database.selectFrom(RESPONSE)
                .where(RESPONSE.PETITION.eq(number.value()))
                .and(RESPONSE.ID.eq(id))
                .fetchOptional(ResponseRepository::toResponse);
    }

    /** How many acts of a kind there are, each version counted. */
    int count(PetitionNumber number, Response.Kind kind) {
        return database.fetchCount(
                RESPONSE, RESPONSE.PETITION.eq(number.value()).and(RESPONSE.KIND.eq(kind.name())));
    }

    /** Whether no version came after it. */
    boolean isNewest(Response response) {
        return database.fetchExists(
                RESPONSE,
                RESPONSE.PETITION.eq(response.petition().value()),
                RESPONSE.ID.eq(response.id()),
                RESPONSE.SUPERSEDED_AT.isNull());
    }

    /** Whether a final response stands. */
    boolean hasFinal(PetitionNumber number) {
        return database.fetchExists(
                RESPONSE,
                RESPONSE.PETITION.eq(number.value()),
                RESPONSE.KIND.eq(Response.Kind.FINAL.name()),
                RESPONSE.SUPERSEDED_AT.isNull());
    }

    /** Notes that there is a newer version; that there is only one next is held by the database. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(Response response, Instant now) {
        database.update(RESPONSE)
                .set(RESPONSE.SUPERSEDED_AT, now)
                .where(RESPONSE.PETITION.eq(response.petition().value()))
                .and(RESPONSE.ID.eq(response.id()))
                .execute();
    }

    Optional<ResponseDraft> draft(PetitionNumber number, AccountId official) {
        return database.selectFrom(DRAFT)
                .where(DRAFT.PETITION.eq(number.value()))
                .and(DRAFT.OFFICIAL.eq(official.value()))
                .fetchOptional(row -> new ResponseDraft(form(row), row.getVersion(), row.getSavedAt()));
    }

    private static ResponseForm form(DraftRecord row) {
        return new ResponseForm(
                row.getOutcome(), LocalizedText.fromJson(row.getBody()), Demands.fromJson(row.getDemands()));
    }

    /** Who else has typed something, and when last, by that. */
    Map<AccountId, Instant> otherWriters(PetitionNumber number, AccountId official) {
        return database
                .selectFrom(DRAFT)
                .where(DRAFT.PETITION.eq(number.value()))
                .and(DRAFT.OFFICIAL.ne(official.value()))
                .orderBy(DRAFT.SAVED_AT, DRAFT.OFFICIAL)
                .fetch()
                .stream()
                .filter(row -> !form(row).isEmpty())
                .collect(Collectors.toMap(
                        row -> new AccountId(row.getOfficial()),
                        DraftRecord::getSavedAt,
                        (first, same) -> first,
                        LinkedHashMap::new));
    }

    /** Keeps the official's draft over the version before it; false when that is not the one stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean save(PetitionNumber number, AccountId official, ResponseDraft draft) {
        var saved = draft.version() == 1 ? insert(number, official, draft) : update(number, official, draft);
        return saved == 1;
    }

    private int insert(PetitionNumber number, AccountId official, ResponseDraft draft) {
        return database.insertInto(DRAFT)
                .set(DRAFT.PETITION, number.value())
                .set(DRAFT.OFFICIAL, official.value())
                .set(DRAFT.OUTCOME, draft.form().outcome())
                .set(DRAFT.BODY, draft.form().text().toJson())
                .set(DRAFT.DEMANDS, draft.form().demands().toJson())
                .set(DRAFT.VERSION, draft.version())
                .set(DRAFT.SAVED_AT, draft.savedAt())
                .onConflictDoNothing()
                .execute();
    }

    private int update(PetitionNumber number, AccountId official, ResponseDraft draft) {
        return database.update(DRAFT)
                .set(DRAFT.OUTCOME, draft.form().outcome())
                .set(DRAFT.BODY, draft.form().text().toJson())
                .set(DRAFT.DEMANDS, draft.form().demands().toJson())
                .set(DRAFT.VERSION, draft.version())
                .set(DRAFT.SAVED_AT, draft.savedAt())
                .where(DRAFT.PETITION.eq(number.value()))
                .and(DRAFT.OFFICIAL.eq(official.value()))
                .and(DRAFT.VERSION.eq(draft.version() - 1))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteDraft(PetitionNumber number, AccountId official) {
        database.deleteFrom(DRAFT)
                .where(DRAFT.PETITION.eq(number.value()))
                .and(DRAFT.OFFICIAL.eq(official.value()))
                .execute();
    }

    /** Deletes the drafts of all officials: the petition has its answer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteDrafts(PetitionNumber number) {
        database.deleteFrom(DRAFT).where(DRAFT.PETITION.eq(number.value())).execute();
    }

    static Response toResponse(Record row) {
        return new Response(
                new PetitionNumber(row.get(RESPONSE.PETITION)),
                row.get(RESPONSE.ID),
                Response.Kind.valueOf(row.get(RESPONSE.KIND)),
                row.get(RESPONSE.AUTHORITY_SLUG),
                row.get(RESPONSE.OUTCOME),
                new Response.Particulars(
                        row.get(RESPONSE.INCOMING_NUMBER),
                        row.get(RESPONSE.REGISTERED_ON),
                        row.get(RESPONSE.EXTENDED_TO),
                        row.get(RESPONSE.SUSPENDED_UNTIL),
                        row.get(RESPONSE.TRANSFERRED_TO),
                        Demands.fromJson(row.get(RESPONSE.DEMANDS))),
                LocalizedText.fromJson(row.get(RESPONSE.BODY)),
                new Response.Signed(
                        row.get(RESPONSE.OFFICIAL_NAME),
                        row.get(RESPONSE.POST),
                        Response.Source.valueOf(row.get(RESPONSE.SOURCE)),
                        row.get(RESPONSE.RECEIVED_ON)),
                row.get(RESPONSE.PUBLISHED_AT),
                new Response.Version(
                        row.get(RESPONSE.VERSION),
                        row.get(RESPONSE.ORIGINAL_ID),
                        LocalizedText.fromJson(row.get(RESPONSE.REASON)),
                        row.get(RESPONSE.FIRST_PUBLISHED_AT)));
    }
}
