package org.bastama.outside.publicweb.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A consultation with its texts and parts, and the outcome once it is published. */
record ConsultationDetails(
        long number,
        String title,
        @OneOf(Vocabulary.CONSULTATION_STATE) String state,
        @Nullable OffsetDateTime opensAt,
        @Nullable OffsetDateTime closesAt,
        @Nullable OffsetDateTime announcedAt,
        List<ConsultationItem.Holder> holders,
        PetitionItem.@Nullable TerritoryRef territory,
        String question,
        String why,
        String decides,
        @Nullable String topic,
        List<@OneOf(Vocabulary.LANGUAGE) String> languages,
        PetitionDetails.@Nullable ProcedureRef procedure,
        List<Part> parts,
        @Nullable Outcome outcome) {

    /**
     * A part.
     *
     * @param details what only its kind has, such as time and place of a meeting
     */
    record Part(int ordinal, String kind, String title, String intro, Map<String, Object> details) {}

    record Outcome(
            String said, String did, String by, @Nullable OffsetDateTime publishedAt) {}
}
