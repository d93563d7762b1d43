package org.bastama.civic.petitions.timeline;

import static bastama.db.petitions.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import bastama.db.petitions.tables.records.TimelineEntryRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bastama.foundation.shared.Ids;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.NewRowsStore;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows of timelines; details and note are one JSON document. */
@Component
class TimelineRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext database;
    private final Clock clock;

    TimelineRepository(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Stored(
            @Nullable Map<String, String> details, @Nullable String note) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(
            PetitionNumber number, String kind, Instant at, Map<String, String> details, LocalizedText note) {
        database.insertInto(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.PETITION, number.value())
                .set(TIMELINE_ENTRY.ID, Ids.next(clock))
                .set(TIMELINE_ENTRY.KIND, kind)
                .set(TIMELINE_ENTRY.HAPPENED_AT, at)
                .set(TIMELINE_ENTRY.DETAILS, JSON.writeValueAsString(new Stored(details, note.toJson())))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(List<Timeline.Step> steps) {
        NewRowsStore.insert(database, steps.stream().map(this::toRecord).toList());
    }

    private TimelineEntryRecord toRecord(Timeline.Step step) {
        var row = new TimelineEntryRecord();
        row.setPetition(step.number().value());
        row.setId(Ids.next(clock));
        row.setKind(step.kind());
        row.setHappenedAt(step.at());
        row.setDetails(JSON.writeValueAsString(
                new Stored(step.details(), LocalizedText.empty().toJson())));
        return row;
    }

    /** Strikes the entries of a kind that hold the detail: the fact no longer stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void strike(PetitionNumber number, String kind, String detail, String value, Instant at) {
        of(number).stream()
                .filter(entry -> entry.kind().equals(kind) && entry.struckAt() == null)
                .filter(entry -> value.equals(entry.details().get(detail)))
                .forEach(entry -> database.update(TIMELINE_ENTRY)
                        .set(TIMELINE_ENTRY.STRUCK_AT, at)
                        .where(TIMELINE_ENTRY.PETITION.eq(number.value()), TIMELINE_ENTRY.ID.eq(entry.id()))
                        .execute());
    }

    public List<TimelineEntry> of(PetitionNumber number) {
        return database.selectFrom(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.PETITION.eq(number.value()))
                .orderBy(TIMELINE_ENTRY.HAPPENED_AT, TIMELINE_ENTRY.SEQ)
                .fetch(TimelineRepository::entry);
    }

    public Map<PetitionNumber, Timeline.Length> lengths(Collection<PetitionNumber> numbers) {
        return database.select(TIMELINE_ENTRY.PETITION, count(), max(TIMELINE_ENTRY.HAPPENED_AT))
                .from(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.PETITION.in(
                        numbers.stream().map(PetitionNumber::value).toList()))
                .groupBy(TIMELINE_ENTRY.PETITION)
                .fetchMap(
                        row -> new PetitionNumber(row.value1()),
                        row -> new Timeline.Length(row.value2(), row.value3()));
    }

    private static TimelineEntry entry(TimelineEntryRecord row) {
        var stored = JSON.readValue(row.getDetails(), Stored.class);
        return new TimelineEntry(
                row.getId(),
                row.getKind(),
                row.getHappenedAt(),
                stored.details() == null ? Map.of() : Map.copyOf(stored.details()),
                LocalizedText.fromJson(stored.note()),
                row.getStruckAt());
    }
}
