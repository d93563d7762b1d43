package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.http.ResponseEntity;

/** The plain pages of parts of one kind. Implementations are beans. */
interface PlainPart {

    /** The code of the kind. */
    String kind();

    /** The page of a part. */
    ResponseEntity<byte[]> show(Consultation consultation, Consultation.Part part, HttpServletRequest request);

    /** Where the link of a mail leads that goes on with something begun; nowhere if it is of no such mail. */
    default Optional<String> resume(String token) {
        return Optional.empty();
    }

    /** Where more can be added to what a link has confirmed; nowhere if nothing is asked for. */
    default Optional<String> more(Contribution contribution, String token) {
        return Optional.empty();
    }

    /**
     * What the keys of the texts about a contribution of this kind have before their end, where it is not simply called a
     * contribution: {@code -comment}.
     */
    default String calls(Contribution contribution) {
        return "";
    }

    /** The answer to the form of a part. */
    ResponseEntity<byte[]> send(Consultation consultation, Consultation.Part part, HttpServletRequest request);

    /** What a contribution is about, in a line, for where it stands away from its part. */
    default Optional<String> about(
            Consultation consultation, Consultation.Part part, Contribution contribution, Words words) {
        return Optional.empty();
    }
}
