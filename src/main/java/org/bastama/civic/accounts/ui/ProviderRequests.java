package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.bastama.civic.accounts.ReturnPath;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends people to a provider: where they want to go is kept in the session, and the wanted classes are asked for. */
class ProviderRequests implements OAuth2AuthorizationRequestResolver {

    private static final String NEXT = ProviderRequests.class.getName() + ".next";

    private final OAuth2AuthorizationRequestResolver spring;
    private final Set<String> acr;

    ProviderRequests(ClientRegistrationRepository registrations, Set<String> acr) {
        this.spring = new DefaultOAuth2AuthorizationRequestResolver(registrations, Providers.BEGIN);
        this.acr = Set.copyOf(acr);
    }

    /** Where the person wanted to go when they were sent; the start page when that is not known. */
    static ReturnPath next(HttpServletRequest request) {
        var session = request.getSession(false);
        return ReturnPath.of(session == null ? null : (String) session.getAttribute(NEXT));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return kept(spring.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return kept(spring.resolve(request, registration), request);
    }

    private @Nullable OAuth2AuthorizationRequest kept(
            @Nullable OAuth2AuthorizationRequest resolved, HttpServletRequest request) {
        if (resolved == null) {
            return null;
        }
        request.getSession()
                .setAttribute(NEXT, ReturnPath.of(request.getParameter("next")).value());
        return acr.isEmpty()
                ? resolved
                : OAuth2AuthorizationRequest.from(resolved)
                        .additionalParameters(more -> more.put("acr_values", String.join(" ", acr)))
                        .build();
    }
}
