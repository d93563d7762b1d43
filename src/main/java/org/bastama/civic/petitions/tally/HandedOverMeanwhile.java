package org.bastama.civic.petitions.tally;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.modulith.NamedInterface;

/** A petition was handed over while one of its signatures was being withdrawn; who tries again sees it handed over. */
@NamedInterface("tally")
public class HandedOverMeanwhile extends ConcurrencyFailureException {

    HandedOverMeanwhile() {
        super("handed over meanwhile");
    }
}
