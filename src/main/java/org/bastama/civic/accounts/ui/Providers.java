package org.bastama.civic.accounts.ui;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bastama.civic.accounts.ReturnPath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The providers that the operator configured ({@code spring.security.oauth2.client}); usually none, or one. */
@Component
class Providers {

    /** Where Spring Security begins a sign-in by a provider. */
    static final String BEGIN = "/oauth2/authorization";

    private final List<Provider> all;

    Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.all = registrations.stream().flatMap(Providers::registered).toList();
    }

    /** One of them: its key in the configuration and the name on its button. */
    record Provider(String id, String name) {

        /** The address that begins a sign-in and then goes on to the path. */
        String path(ReturnPath next) {
            return BEGIN + "/" + id + "?next=" + AccountsNavigation.encoded(next);
        }
    }

    List<Provider> all() {
        return all;
    }

    /** The name of one by its key. */
    String name(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(Provider::name)
                .findFirst()
                .orElse(id);
    }

    private static Stream<Provider> registered(ClientRegistrationRepository repository) {
        return repository instanceof Iterable<?> several
                ? StreamSupport.stream(several.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(one -> new Provider(one.getRegistrationId(), one.getClientName()))
                : Stream.empty();
    }
}
