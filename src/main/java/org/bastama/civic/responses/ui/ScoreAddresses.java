package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.foundation.shell.AddressBook;

/** Whether there is an authority whose cases an address asks for. */
@org.springframework.stereotype.Component
class ScoreAddresses implements AddressBook {

    private final AuthorityQueries authorities;

    ScoreAddresses(AuthorityQueries authorities) {
        this.authorities = authorities;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                ScoreCasesView.class,
                (parameters, query) -> Standing.of(AddressBook.last(parameters).flatMap(authorities::find)));
    }
}
