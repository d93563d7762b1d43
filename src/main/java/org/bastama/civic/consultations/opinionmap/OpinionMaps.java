package org.bastama.civic.consultations.opinionmap;

import java.util.Map;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.PartKind;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;

/** The kind of parts in which people vote on statements. */
@Component
public class OpinionMaps implements PartKind {

    /** Its code. */
    public static final String CODE = "opinions";

    /** Statements of one mailbox: enough to be heard, too few to fill the part. */
    static final int MOST_OF_ONE = 5;

    private static final int ORDER = 40;

    private final OpinionQueries opinions;

    OpinionMaps(OpinionQueries opinions) {
        this.opinions = opinions;
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
    public String cleaned(Rejections rejections, String field, String content) {
        return SeedStatements.of(content).cleaned(rejections, field).toContent();
    }

    @Override
    public void requireReady(Consultation consultation, Consultation.Part part, Rejections rejections) {
        SeedStatements.of(part.content())
                .requireWhole(
                        rejections,
                        "part." + part.ordinal() + ".",
                        consultation.text().original());
    }

    @Override
    public Map<String, Object> results(Consultation consultation, Consultation.Part part, Language language) {
        return new OpinionFigures(opinions.results(consultation, part), language).all();
    }
}
