package org.bastama.civic.accounts.ui;

import java.util.Objects;
import org.bastama.civic.accounts.DisableAccount;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.accounts.Personas;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.Actor;
import org.bastama.testing.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What tests of signing in share: people, and who is kept in a session. */
abstract class SessionTest extends WebTest {

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    DisableAccount disableAccount;

    @Autowired
    Personas personas;

    @Autowired
    SentMails mails;

    @BeforeEach
    void start() {
        withoutVaadin();
    }

    MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn();
    }

    void disable(AccountId account) {
        var administrator = personas.account("administrator");
        disableAccount.disable(account, Actor.of(administrator.id(), administrator.name(), administrator.roles()));
    }

    static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }

    static @Nullable SecurityContext kept(MockHttpSession session) {
        return (SecurityContext) session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }

    static SignedIn person(MockHttpSession session) {
        var authentication = Objects.requireNonNull(kept(session)).getAuthentication();
        return (SignedIn)
                Objects.requireNonNull(Objects.requireNonNull(authentication).getPrincipal());
    }
}
