package org.bastama.civic.consultations;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;

/**
 * A kind of part that consultations can have. Each is a package of this room with one implementation; what none
 * implements is offered nowhere. What people see of it is a {@code PartSection} of the views and a page of its own among
 * the plain ones. Texts: {@code consultations.kind.<code>} and {@code consultations.kind.<code>.what}.
 */
public interface PartKind {

    /** Its name in the database, in message keys and in the API. */
    String code();

    /** Its place among those that are offered, smaller first. */
    int order();

    /** How many contributions of one mailbox a part takes. */
    int mostOfOne();

    /** How many remarks about contributions of others it takes of one mailbox beside them. */
    default int mostRemarksOfOne() {
        return 0;
    }

    /**
     * What was typed for a part of this kind alone, cleaned, as it is kept.
     *
     * @param field what the names of fields with errors begin with: {@code part.<place>.}
     */
    default String cleaned(Rejections rejections, String field, String content) {
        return "";
    }

    /**
     * Keeps what is missing before a part can be announced; the fields are as for {@link #cleaned}, or
     * {@code part.<place>.content} for the whole.
     */
    default void requireReady(Consultation consultation, Consultation.Part part, Rejections rejections) {}

    /** Forgets what it keeps of parts of a draft, all but those with these partIds. */
    default void keepOnly(ConsultationNumber number, Set<UUID> partIds) {}

    /** What is told of a part beside title and introduction, for the API; names as in JSON. */
    default Map<String, Object> details(Consultation consultation, Consultation.Part part, Language language) {
        return Map.of();
    }

    /** What may be told of a part's results in figures, for the API; names as in JSON. */
    Map<String, Object> results(Consultation consultation, Consultation.Part part, Language language);
}
