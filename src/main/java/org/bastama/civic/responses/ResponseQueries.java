package org.bastama.civic.responses;

import java.util.List;
import java.util.Optional;
import org.bastama.foundation.shared.Page;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.springframework.stereotype.Component;

/** Reads of deadlines and responses. */
@Component
public class ResponseQueries {

    /** The deadline of a petition: the first that runs, else the last one. */
    public Optional<Deadline> deadline(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The responses of a petition, oldest first. */
    public List<Response> of(PetitionNumber number) {
        throw new UnsupportedOperationException();
    }

    /** The newest final responses of all authorities. */
    public List<Response> newestFinal(int count) {
        throw new UnsupportedOperationException();
    }

    /** Running deadlines of all authorities, the most urgent first. */
    public Page<Deadline> running(Paging paging) {
        throw new UnsupportedOperationException();
    }

    /** Deadlines of one authority, by due date; running ones first. */
    public Page<Deadline> ofAuthority(String authoritySlug, Paging paging) {
        throw new UnsupportedOperationException();
    }
}
