package org.bastama.civic.responses;

import static bastama.db.responses.Tables.DEADLINE;
import static bastama.db.responses.Tables.RESPONSE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bastama.civic.procedures.DueDates;
import org.bastama.civic.procedures.Procedure;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads of deadlines and responses. */
@Component
public class ResponseQueries {

    private final DSLContext database;
    private final HandOverRepository handOvers;
    private final DeadlineRepository deadlines;
    private final ExtensionRepository extensions;
    private final TransferRepository transfers;
    private final DueDates dueDates;
    private final Clock clock;

    ResponseQueries(
            DSLContext database,
            HandOverRepository handOvers,
            DeadlineRepository deadlines,
            ExtensionRepository extensions,
            TransferRepository transfers,
            DueDates dueDates,
            Clock clock) {
        this.database = database;
        this.handOvers = handOvers;
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.transfers = transfers;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The hand-over of a petition that waits for its answer, else the last one. */
    public Optional<HandOver> handOver(PetitionNumber number) {
        return handOvers.current(number);
    }

    /** The deadline of a petition: of those that run the one that started first, else the last one. */
    public Optional<Deadline> deadline(PetitionNumber number) {
        var all = deadlines.of(number, today()).stream()
                .sorted(Comparator.comparing(Deadline::startsOn))
                .toList();
        return all.stream()
                .filter(d -> d.stoppedAt() == null)
                .findFirst()
                .or(() -> all.reversed().stream().findFirst());
    }

    /** All deadlines of a petition, by threshold. */
    public List<Deadline> deadlines(PetitionNumber number) {
        return deadlines.of(number, today());
    }

    /** Days left until the due date, in working days for terms of working days; negative when it has passed. */
    public long daysLeft(Deadline deadline) {
        return deadline.term().unit() == Procedure.Unit.WORKING
                ? dueDates.workingDaysBetween(today(), deadline.dueOn(), deadline.country())
                : ChronoUnit.DAYS.between(today(), deadline.dueOn());
    }

    /** The calculation of the term's last day without extensions, day by day. */
    public DueDates.DueDate explain(Deadline deadline) {
        return dueDates.explain(deadline.startsOn(), deadline.term(), deadline.country());
    }

    /** The calculations of the extensions, each from the last day of what is before it. */
    public List<DueDates.DueDate> explainExtensions(Deadline deadline) {
        var calculations = new ArrayList<DueDates.DueDate>();
        var from = dueDates.due(deadline.startsOn(), deadline.term(), deadline.country());
        for (var extension : deadline.extensions()) {
            var calculation = dueDates.explain(from, extension, deadline.country());
            calculations.add(calculation);
            from = calculation.due();
        }
        return calculations;
    }

    /** The extensions of a deadline as they were decided, in their order. */
    public List<Extension> extensions(Deadline deadline) {
        return extensions.of(deadline);
    }

    /** The transfers of a petition, oldest first. */
    public List<Transfer> transfers(PetitionNumber number) {
        return transfers.of(number);
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
        return newestFinal(RESPONSE.PETITION.in(numbers(petitions)), count);
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

    /** Running deadlines of all authorities, the most urgent first. */
    public Page<Deadline> running(Paging paging) {
        return running(noCondition(), paging);
    }

    /** Running deadlines of some petitions, the most urgent first. */
    public Page<Deadline> running(Collection<PetitionNumber> petitions, Paging paging) {
        return running(DEADLINE.PETITION.in(numbers(petitions)), paging);
    }

    /** Running deadlines of one authority, the most urgent first. */
    public Page<Deadline> runningOfAuthority(String authoritySlug, Paging paging) {
        return running(DEADLINE.AUTHORITY_SLUG.eq(authoritySlug), paging);
    }

    private Page<Deadline> running(Condition wanted, Paging paging) {
        return deadlines.page(
                DEADLINE.STOPPED_AT.isNull().and(wanted),
                List.of(DEADLINE.DUE_ON.asc(), DEADLINE.PETITION.asc(), DEADLINE.ORDINAL.asc()),
                paging,
                today());
    }

    /** Deadlines of one authority, by due date; running ones first. */
    public Page<Deadline> ofAuthority(String authoritySlug, Paging paging) {
        return deadlines.page(
                DEADLINE.AUTHORITY_SLUG.eq(authoritySlug),
                List.of(
                        DEADLINE.STOPPED_AT.desc().nullsFirst(),
                        DEADLINE.DUE_ON.asc(),
                        DEADLINE.PETITION.asc(),
                        DEADLINE.ORDINAL.asc()),
                paging,
                today());
    }

    private static List<Long> numbers(Collection<PetitionNumber> petitions) {
        return petitions.stream().map(PetitionNumber::value).toList();
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
