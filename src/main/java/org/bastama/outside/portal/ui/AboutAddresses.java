package org.bastama.outside.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.bastama.foundation.shell.AddressBook;

/** Whether there is a page about the portal at an address. */
@org.springframework.stereotype.Component
class AboutAddresses implements AddressBook {

    @Override
    public Map<Class<? extends Component>, Lookup> lookups() {
        return Map.of(
                AboutView.class,
                (parameters, query) -> AddressBook.last(parameters)
                        .filter(page -> !AboutView.isThere(page))
                        .map(page -> Standing.NOT_THERE)
                        .orElse(Standing.THERE));
    }
}
