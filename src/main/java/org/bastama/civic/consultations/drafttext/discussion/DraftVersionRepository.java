package org.bastama.civic.consultations.drafttext.discussion;

import static bastama.db.consultations.Tables.DRAFT_PASSAGE;
import static bastama.db.consultations.Tables.DRAFT_VERSION;

import bastama.db.consultations.tables.records.DraftPassageRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.drafttext.DraftText;
import org.bastama.civic.consultations.drafttext.KeyedPassage;
import org.bastama.civic.consultations.drafttext.Passage;
import org.bastama.foundation.shared.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored versions of draft texts. Whoever writes one holds its consultation's row. */
@Repository
class DraftVersionRepository {

    private static final int LONGEST_LABEL = 500;

    private final DSLContext database;

    DraftVersionRepository(DSLContext database) {
        this.database = database;
    }

    /** A version and when it was published; null for the first and for what is not public. */
    record Head(int number, @Nullable Instant publishedAt) {}

    /** All versions, the first one first. */
    List<Head> heads(ConsultationNumber number, UUID partId) {
        return database.select(DRAFT_VERSION.VERSION, DRAFT_VERSION.PUBLISHED_AT)
                .from(DRAFT_VERSION)
                .where(DRAFT_VERSION.CONSULTATION.eq(number.value()), DRAFT_VERSION.PART_ID.eq(partId))
                .orderBy(DRAFT_VERSION.VERSION)
                .fetch(row -> new Head(row.value1(), row.value2()));
    }

    Optional<StoredVersion> find(ConsultationNumber number, UUID partId, int version) {
        return database.selectFrom(DRAFT_VERSION)
                .where(isVersion(number, partId, version))
                .fetchOptional()
                .map(row -> {
                    var passages = new EnumMap<Language, List<Passage>>(Language.class);
                    var keys = new EnumMap<Language, List<String>>(Language.class);
                    database.selectFrom(DRAFT_PASSAGE)
                            .where(ofVersion(number, partId, version))
                            .orderBy(DRAFT_PASSAGE.LANGUAGE, DRAFT_PASSAGE.PLACE)
                            .forEach(one -> {
                                var language = Language.of(one.getLanguage()).orElseThrow();
                                passages.computeIfAbsent(language, key -> new ArrayList<>())
                                        .add(passage(one));
                                keys.computeIfAbsent(language, key -> new ArrayList<>())
                                        .add(Objects.requireNonNullElse(one.getPassageKey(), ""));
                            });
                    return new StoredVersion(version, row.getKeysGiven(), row.getPublishedAt(), passages, keys);
                });
    }

    /** Puts one language of a version in place of what it was; keys are kept where the text is the original. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(
            ConsultationNumber number,
            UUID partId,
            int version,
            Language language,
            DraftText text,
            boolean isOriginal) {
        database.deleteFrom(DRAFT_PASSAGE)
                .where(ofVersion(number, partId, version), DRAFT_PASSAGE.LANGUAGE.eq(language.code()))
                .execute();
        if (!database.fetchExists(DRAFT_VERSION, isVersion(number, partId, version))) {
            database.insertInto(DRAFT_VERSION)
                    .set(DRAFT_VERSION.CONSULTATION, number.value())
                    .set(DRAFT_VERSION.PART_ID, partId)
                    .set(DRAFT_VERSION.VERSION, version)
                    .set(DRAFT_VERSION.KEYS_GIVEN, 0)
                    .execute();
        }
        if (isOriginal) {
            database.update(DRAFT_VERSION)
                    .set(DRAFT_VERSION.KEYS_GIVEN, text.keysGiven())
                    .where(isVersion(number, partId, version))
                    .execute();
        }
        var records = new ArrayList<DraftPassageRecord>();
        for (var passage : text.passages()) {
            var row = stored(passage, isOriginal);
            row.setConsultation(number.value());
            row.setPartId(partId);
            row.setVersion(version);
            row.setLanguage(language.code());
            row.setPlace(records.size() + 1);
            records.add(row);
        }
        database.batchInsert(records).execute();
    }

    /** Takes one language of a version away; the version too, if it was the last one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(ConsultationNumber number, UUID partId, int version, Language language) {
        database.deleteFrom(DRAFT_PASSAGE)
                .where(ofVersion(number, partId, version), DRAFT_PASSAGE.LANGUAGE.eq(language.code()))
                .execute();
        if (!database.fetchExists(DRAFT_PASSAGE, ofVersion(number, partId, version))) {
            database.deleteFrom(DRAFT_VERSION)
                    .where(isVersion(number, partId, version))
                    .execute();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(ConsultationNumber number, UUID partId, int version, Instant at) {
        database.update(DRAFT_VERSION)
                .set(DRAFT_VERSION.PUBLISHED_AT, at)
                .where(isVersion(number, partId, version))
                .execute();
    }

    /** Forgets the texts of a draft, all but those with these partIds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOnly(ConsultationNumber number, Collection<UUID> partIds) {
        database.deleteFrom(DRAFT_PASSAGE)
                .where(DRAFT_PASSAGE.CONSULTATION.eq(number.value()), DRAFT_PASSAGE.PART_ID.notIn(partIds))
                .execute();
        database.deleteFrom(DRAFT_VERSION)
                .where(DRAFT_VERSION.CONSULTATION.eq(number.value()), DRAFT_VERSION.PART_ID.notIn(partIds))
                .execute();
    }

    private static Condition isVersion(ConsultationNumber number, UUID partId, int version) {
        return DRAFT_VERSION
                .CONSULTATION
                .eq(number.value())
                .and(DRAFT_VERSION.PART_ID.eq(partId))
                .and(DRAFT_VERSION.VERSION.eq(version));
    }

    private static Condition ofVersion(ConsultationNumber number, UUID partId, int version) {
        return DRAFT_PASSAGE
                .CONSULTATION
                .eq(number.value())
                .and(DRAFT_PASSAGE.PART_ID.eq(partId))
                .and(DRAFT_PASSAGE.VERSION.eq(version));
    }

    private static Passage passage(DraftPassageRecord row) {
        return new Passage(
                Passage.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                row.getDepth(),
                row.getLabel(),
                row.getBody());
    }

    private static DraftPassageRecord stored(KeyedPassage keyed, boolean isOriginal) {
        var passage = keyed.passage();
        var row = new DraftPassageRecord();
        row.setPassageKey(isOriginal ? keyed.key() : null);
        row.setKind(passage.kind().name().toLowerCase(Locale.ROOT));
        row.setDepth(passage.level());
        // Longer numbers than any law has come from lists made to break something.
        row.setLabel(
                passage.label().length() > LONGEST_LABEL
                        ? passage.label().substring(0, LONGEST_LABEL)
                        : passage.label());
        row.setBody(passage.text());
        return row;
    }
}
