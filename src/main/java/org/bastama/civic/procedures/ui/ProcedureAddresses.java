package org.bastama.civic.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shell.AddressBook;

/** What the addresses of procedures lead to; what is malformed leads nowhere. */
@org.springframework.stereotype.Component
class ProcedureAddresses implements AddressBook {

    private final ProcedureQueries procedures;

    ProcedureAddresses(ProcedureQueries procedures) {
        this.procedures = procedures;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                ProcedureView.class,
                (parameters, query) -> Standing.of(AddressBook.last(parameters).flatMap(code -> find(code, query))));
    }

    /** The version that a query asks for, else the one in force, else the last one. */
    Optional<Procedure> find(String code, QueryParameters query) {
        var version = query.getSingleParameter("version");
        if (version.isPresent()) {
            return version.filter(v -> v.matches("[0-9]{1,6}"))
                    .flatMap(v -> procedures.find(code, Integer.parseInt(v)));
        }
        return procedures.current().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .or(() -> procedures.versions(code).stream().findFirst());
    }
}
