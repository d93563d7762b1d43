package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * Who was sent to a provider and not been back yet. An answer counts only when it comes from the provider that was asked:
 * to that one's address, and with its issuer where the answer names one (RFC 9207) or the provider has said that it
 * always does. Otherwise one provider could have the portal redeem another's code with it.
 */
class AnsweredRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String ISSUER = "iss";
    private static final String ALWAYS = "authorization_response_iss_parameter_supported";

    private final HttpSessionOAuth2AuthorizationRequestRepository session =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final ClientRegistrationRepository providers;

    AnsweredRequests(ClientRegistrationRepository providers) {
        this.providers = providers;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return session.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        session.saveAuthorizationRequest(asked, request, response);
    }

    /** What was asked, which can be answered once. Refused with {@code invalid_issuer}. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = session.removeAuthorizationRequest(request, response);
        if (asked != null && !isFrom(provider(asked), request)) {
            throw new OAuth2AuthenticationException("invalid_issuer");
        }
        return asked;
    }

    private ClientRegistration provider(OAuth2AuthorizationRequest asked) {
        var id = Objects.requireNonNull((String) asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
        return Objects.requireNonNull(providers.findByRegistrationId(id));
    }

    private static boolean isFrom(ClientRegistration provider, HttpServletRequest request) {
        var details = provider.getProviderDetails();
        var named = request.getParameterValues(ISSUER);
        var issued = named == null
                ? !Boolean.TRUE.equals(details.getConfigurationMetadata().get(ALWAYS))
                : named.length == 1 && named[0].equals(details.getIssuerUri());
        return issued && request.getRequestURI().endsWith("/" + provider.getRegistrationId());
    }
}
