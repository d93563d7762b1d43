package org.bastama.civic.procedures;

import java.util.List;
import java.util.Optional;
import org.bastama.civic.territories.Territory;
import org.springframework.stereotype.Component;

/** The procedures there are; versions never change, so they are kept in memory. */
@Component
public class ProcedureQueries {

    /** One version. */
    public Optional<Procedure> find(String code, int version) {
        throw new UnsupportedOperationException();
    }

    /** The version in force today of each procedure, the default one first. */
    public List<Procedure> current() {
        throw new UnsupportedOperationException();
    }

    /** The petition procedures in force today for an authority of a kind in a territory, the default one first. */
    public List<Procedure> applicable(String authorityKind, Territory territory) {
        throw new UnsupportedOperationException();
    }
}
