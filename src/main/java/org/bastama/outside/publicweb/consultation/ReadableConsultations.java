package org.bastama.outside.publicweb.consultation;

import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.outside.publicweb.page.PageFault;
import org.springframework.stereotype.Component;

/** Which consultations have a plain page: those that were announced. */
@Component
public class ReadableConsultations {

    private static final String ORDINAL = "[1-9][0-9]{0,3}";

    private final ConsultationQueries consultations;

    ReadableConsultations(ConsultationQueries consultations) {
        this.consultations = consultations;
    }

    /** The consultation of an address; a page that there is not for anything else. */
    public Consultation open(String number) {
        return ConsultationNumber.of(number).flatMap(consultations::published).orElseThrow(PageFault::notFound);
    }

    /** The part of an address; a page that there is not for anything else. */
    public Consultation.Part part(Consultation consultation, String ordinal) {
        if (!ordinal.matches(ORDINAL)) {
            throw PageFault.notFound();
        }
        return consultation.part(Integer.parseInt(ordinal)).orElseThrow(PageFault::notFound);
    }
}
