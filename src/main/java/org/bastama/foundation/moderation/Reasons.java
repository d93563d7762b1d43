package org.bastama.foundation.moderation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The vocabulary of reasons, from {@code db/data/rejection-reasons.yaml}. */
@Component
public class Reasons {

    /** All, in the order to offer them. */
    public List<Reason> all() {
        throw new UnsupportedOperationException();
    }

    /** One by its code. */
    public Optional<Reason> find(String code) {
        throw new UnsupportedOperationException();
    }
}
