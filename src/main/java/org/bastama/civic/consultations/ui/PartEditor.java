package org.bastama.civic.consultations.ui;

import org.bastama.civic.consultations.ConsultationNumber;

/**
 * The view in which more of a draft's part is written than title and introduction; a kind that needs one has one. Text of
 * the link: {@code consultations.kind.<code>.write}. Implementations are beans.
 */
public interface PartEditor {

    /** Whether texts can be corrected there after the announcement: {@code consultations.kind.<code>.amend}. */
    default boolean amends() {
        return false;
    }

    /** The code of the kind. */
    String kind();

    /** Where it is, without a leading slash. */
    String path(ConsultationNumber number, int part);
}
