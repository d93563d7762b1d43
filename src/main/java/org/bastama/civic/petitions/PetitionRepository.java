package org.bastama.civic.petitions;

import static bastama.db.petitions.Tables.PETITION;
import static bastama.db.petitions.Tables.PETITION_TEXT;
import static bastama.db.petitions.Tables.THRESHOLD;

import bastama.db.petitions.tables.records.PetitionRecord;
import bastama.db.petitions.tables.records.ThresholdRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads a petition whole: its row, its texts, its thresholds. */
@Component
class PetitionRepository {

    private final DSLContext database;

    PetitionRepository(DSLContext database) {
        this.database = database;
    }

    public Optional<Petition> find(PetitionNumber number) {
        return database.selectFrom(PETITION)
                .where(PETITION.NUMBER.eq(number.value()))
                .fetchOptional()
                .map(this::whole);
    }

    private Petition whole(PetitionRecord row) {
        return new Petition(
                new PetitionNumber(row.getNumber()),
                PetitionState.of(row.getState()).orElseThrow(),
                row.getGroupId() == null ? null : new GroupId(row.getGroupId()),
                new AccountId(row.getAuthor()),
                row.getAuthoritySlug(),
                row.getTerritoryCode(),
                row.getProcedureCode(),
                row.getProcedureVersion(),
                row.getTopic(),
                text(row),
                row.getDirectKey(),
                row.getPopulation(),
                row.getReasonCode(),
                LocalizedText.fromJson(row.getNote()),
                row.getTextHidden(),
                moments(row),
                thresholds(row.getNumber()),
                row.getVersion());
    }

    static Petition.Moments moments(PetitionRecord row) {
        return new Petition.Moments(
                row.getCreatedAt(),
                row.getGatherUntil(),
                row.getModerationSince(),
                row.getModerationDue(),
                row.getOpenedAt(),
                row.getClosesAt(),
                row.getClosedAt(),
                row.getHandedOverAt(),
                row.getAnsweredAt(),
                row.getEndedAt());
    }

    private PetitionText text(PetitionRecord row) {
        var versions = new EnumMap<Language, PetitionText.Version>(Language.class);
        database.selectFrom(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION.eq(row.getNumber()))
                .forEach(text -> Language.of(text.getLanguage())
                        .ifPresent(language -> versions.put(
                                language,
                                new PetitionText.Version(text.getTitle(), text.getDemand(), text.getBackground()))));
        return new PetitionText(Language.of(row.getOriginalLanguage()).orElse(Language.KK), versions);
    }

    private List<Petition.Threshold> thresholds(long number) {
        return database.selectFrom(THRESHOLD)
                .where(THRESHOLD.PETITION.eq(number))
                .orderBy(THRESHOLD.ORDINAL)
                .fetch(PetitionRepository::threshold);
    }

    static Petition.Threshold threshold(ThresholdRecord row) {
        return new Petition.Threshold(
                row.getOrdinal(),
                row.getRequired(),
                row.getTriggers(),
                row.getHandOver().equals("when_reached"),
                row.getReachedAt(),
                row.getHandedOverAt());
    }
}
