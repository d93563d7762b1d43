package org.bastama.civic.consultations;

import java.util.Map;
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

    /** What may be told of a part's results in figures, for the API; names as in JSON. */
    Map<String, Object> results(Consultation consultation, Consultation.Part part, Language language);

    /** Adds what of a part stands in the way of announcing it, as errors of {@code part.<place>.title}. */
    default void beforeAnnouncing(Consultation consultation, Consultation.Part part, Rejections rejections) {}

    /**
     * The parts of a draft stand elsewhere now: each that is left by its former place. What a kind keeps of the others is
     * to be forgotten.
     */
    default void moved(ConsultationNumber consultation, Map<Integer, Integer> places) {}
}
