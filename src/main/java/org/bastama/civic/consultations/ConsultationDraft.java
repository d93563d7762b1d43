package org.bastama.civic.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * @param was its place in the version that was read; null of a new one
     */
    public record DraftPart(
            String kind,
            LocalizedText title,
            LocalizedText intro,
            @Nullable Integer was) {

        /** A new part. */
        public DraftPart(String kind, LocalizedText title, LocalizedText intro) {
            this(kind, title, intro, null);
        }
    }

    /** The places of its parts by those they had. */
    Map<Integer, Integer> places() {
        var places = new TreeMap<Integer, Integer>();
        for (var i = 0; i < parts.size(); i++) {
            var was = parts.get(i).was();
            if (was != null) {
                places.putIfAbsent(was, i + 1);
            }
        }
        return places;
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
                        .map(part -> new DraftPart(part.kind(), part.title(), part.intro(), part.ordinal()))
                        .toList());
    }
}
