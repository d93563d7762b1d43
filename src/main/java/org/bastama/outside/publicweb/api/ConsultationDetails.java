package org.bastama.outside.publicweb.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consultation with its texts and parts, and the outcome once it is published. */
record ConsultationDetails(
        long number,
        String title,
        String state,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable String announcedAt,
        List<ConsultationItem.Holder> holders,
        PetitionItem.@Nullable TerritoryRef territory,
        String question,
        String why,
        String decides,
        @Nullable String topic,
        List<String> languages,
        @Nullable Procedure procedure,
        List<Part> parts,
        @Nullable Outcome outcome) {

    record Procedure(String code, int version) {}

    record Part(int ordinal, String kind, String title, String intro) {}

    record Outcome(
            String said, String did, String by, @Nullable String publishedAt) {}
}
