package org.bastama.civic.consultations.ideas;

import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.PartKind;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.foundation.shared.Language;
import org.springframework.stereotype.Component;

/** The kind of parts that take ideas. */
@Component
public class Ideas implements PartKind {

    /** Its code. */
    public static final String CODE = "ideas";

    /** Enough for everybody but a machine. */
    static final int MOST_OF_ONE = 10;

    private static final int ORDER = 30;

    private final ContributionQueries contributions;

    Ideas(ContributionQueries contributions) {
        this.contributions = contributions;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public int mostOfOne() {
        return MOST_OF_ONE;
    }

    @Override
    public Map<String, Object> results(Consultation consultation, Consultation.Part part, Language language) {
        return Map.of("ideas", contributions.count(consultation.number(), part.ordinal()));
    }
}
