package org.bastama.civic.authorities.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.foundation.shell.AddressBook;

/** Whether there is an authority at an address. */
@org.springframework.stereotype.Component
class AuthorityAddresses implements AddressBook {

    private final AuthorityQueries authorities;

    AuthorityAddresses(AuthorityQueries authorities) {
        this.authorities = authorities;
    }

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                AuthorityView.class,
                (parameters, query) -> Standing.of(AddressBook.last(parameters).flatMap(authorities::find)));
    }
}
