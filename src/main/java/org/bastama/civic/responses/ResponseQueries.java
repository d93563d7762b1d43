package org.bastama.civic.responses;

import static bastama.db.responses.Tables.RESPONSE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads of what authorities answered, and of the hand-overs and transfers that brought it to them. */
@Component
public class ResponseQueries {

    private final DSLContext database;
    private final HandOverRepository handOvers;
    private final TransferRepository transfers;

    ResponseQueries(DSLContext database, HandOverRepository handOvers, TransferRepository transfers) {
        this.database = database;
        this.handOvers = handOvers;
        this.transfers = transfers;
    }

    /** The hand-over of a petition that waits for its answer, else the last one. */
    public Optional<HandOver> handOver(PetitionNumber number) {
        return handOvers.current(number);
    }

    /** The same of some petitions. */
    public Map<PetitionNumber, HandOver> handOvers(Collection<PetitionNumber> numbers) {
        return handOvers.current(numbers);
    }

    /** Whether a hand-over of a petition is the group's request to have the final response reviewed. */
    public boolean isReview(PetitionNumber number, int ordinal) {
        return handOvers.isReview(number, ordinal);
    }

    /** Of some petitions those whose answer an authority has to review. */
    public Set<PetitionNumber> underReview(Collection<PetitionNumber> numbers) {
        return handOvers.underReview(numbers);
    }

    /** The transfers of a petition, oldest first. */
    public List<Transfer> transfers(PetitionNumber number) {
        return transfers.of(number);
    }

    /** Which petitions were passed on to an authority, and when, the newest first. */
    public Map<PetitionNumber, Instant> passedOnTo(String authoritySlug, int count) {
        return transfers.to(authoritySlug, count);
    }

    /** The responses of a petition, each in its newest version, oldest first. */
    public List<Response> of(PetitionNumber number) {
        return of(RESPONSE.PETITION.eq(number.value()).and(RESPONSE.SUPERSEDED_AT.isNull()));
    }

    /** The versions before the newest of the responses of a petition, by the response published first, newest first. */
    public Map<UUID, List<Response>> formerVersions(PetitionNumber number) {
        return of(RESPONSE.PETITION.eq(number.value()).and(RESPONSE.SUPERSEDED_AT.isNotNull())).reversed().stream()
                .collect(Collectors.groupingBy(response -> response.version().original()));
    }

    /** The acts of a kind as they were published first, or the corrections of such acts, oldest first. */
    public List<Response> published(PetitionNumber number, Response.Kind kind, boolean corrections) {
        var version = corrections ? RESPONSE.VERSION.gt(1) : RESPONSE.VERSION.eq(1);
        return database.selectFrom(RESPONSE)
                .where(RESPONSE.PETITION.eq(number.value()), RESPONSE.KIND.eq(kind.name()), version)
                .orderBy(RESPONSE.PUBLISHED_AT, RESPONSE.ID)
                .fetch(ResponseRepository::toResponse);
    }

    private List<Response> of(Condition wanted) {
        return database.selectFrom(RESPONSE)
                .where(wanted)
                .orderBy(RESPONSE.FIRST_PUBLISHED_AT, RESPONSE.ORIGINAL_ID, RESPONSE.VERSION)
                .fetch(ResponseRepository::toResponse);
    }

    /** The newest final responses of all authorities. */
    public List<Response> newestFinal(int count) {
        return newestFinal(noCondition(), count);
    }

    /** The newest final responses to some petitions. */
    public List<Response> newestFinal(Collection<PetitionNumber> petitions, int count) {
        return newestFinal(
                RESPONSE.PETITION.in(
                        petitions.stream().map(PetitionNumber::value).toList()),
                count);
    }

    private List<Response> newestFinal(Condition wanted, int count) {
        return database.selectFrom(RESPONSE)
                .where(finalNow(), wanted)
                .orderBy(RESPONSE.FIRST_PUBLISHED_AT.desc(), RESPONSE.ORIGINAL_ID)
                .limit(count)
                .fetch(ResponseRepository::toResponse);
    }

    /** The final responses of one authority, newest first. */
    public Page<Response> finalOfAuthority(String authoritySlug, Paging paging) {
        var condition = RESPONSE.AUTHORITY_SLUG.eq(authoritySlug).and(finalNow());
        var items = database.selectFrom(RESPONSE)
                .where(condition)
                .orderBy(RESPONSE.FIRST_PUBLISHED_AT.desc(), RESPONSE.ORIGINAL_ID)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(ResponseRepository::toResponse);
        return new Page<>(items, paging.page(), paging.size(), database.fetchCount(RESPONSE, condition));
    }

    private static Condition finalNow() {
        return RESPONSE.KIND.eq(Response.Kind.FINAL.name()).and(RESPONSE.SUPERSEDED_AT.isNull());
    }
}
