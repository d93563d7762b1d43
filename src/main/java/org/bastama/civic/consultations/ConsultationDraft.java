package org.bastama.civic.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What those who hold a consultation have typed and chosen, complete or not.
 *
 * @param territory the code of a territory, or what was typed
 * @param opensOn the first day
 * @param lastDay the last one
 */
public record ConsultationDraft(
        ConsultationText text,
        @Nullable String territory,
        @Nullable String topic,
        @Nullable String procedureCode,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate lastDay,
        List<DraftPart> parts) {

    public ConsultationDraft {
        parts = List.copyOf(parts);
    }

    /**
     * A part as typed; its place is that in the list.
     *
     * @param id names it through all saves, wherever it stands
     * @param content what only its kind understands; empty where it has nothing of its own
     */
    public record DraftPart(String kind, LocalizedText title, LocalizedText intro, UUID id, String content) {

        /** A part that is new. */
        public DraftPart(String kind, LocalizedText title, LocalizedText intro, String content) {
            this(kind, title, intro, UUID.randomUUID(), content);
        }

        /** A new part with nothing of its kind's own. */
        public DraftPart(String kind, LocalizedText title, LocalizedText intro) {
            this(kind, title, intro, "");
        }
    }

    /** The draft of a consultation. */
    public static ConsultationDraft of(Consultation consultation) {
        return new ConsultationDraft(
                consultation.text(),
                consultation.territoryCode(),
                consultation.topic(),
                consultation.procedureCode(),
                consultation.moments().opensOn(),
                consultation.moments().lastDay(),
                consultation.parts().stream()
                        .map(part -> new DraftPart(part.kind(), part.title(), part.intro(), part.id(), part.content()))
                        .toList());
    }
}
