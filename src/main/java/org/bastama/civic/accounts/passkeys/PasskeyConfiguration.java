package org.bastama.civic.accounts.passkeys;

import java.net.URI;
import java.util.Set;
import org.bastama.civic.accounts.SignInProperties;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** What the portal asks of passkeys: that the device keeps the account too, and asks its owner for finger, face or PIN. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class PasskeyConfiguration {

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            PasskeyHolderRepository holders,
            PasskeyRepository passkeys,
            SignInProperties signIn,
            PortalProperties portal) {
        var id = signIn.relyingParty().isBlank() ? portal.baseUrl().getHost() : signIn.relyingParty();
        var party = PublicKeyCredentialRpEntity.builder().id(id).name("Bastama").build();
        var origins = signIn.origins().isEmpty() ? Set.of(origin(portal.baseUrl())) : signIn.origins();
        var operations = new Webauthn4JRelyingPartyOperations(holders, passkeys, party, origins);
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** As browsers say it: without a path, and without a port that is the scheme's own. */
    private static String origin(URI address) {
        var port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
