package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.CompleteSignIn;
import org.bastama.civic.accounts.Personas;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.foundation.shared.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signing in, by POST only: mail scanners open links, and opening one must use nothing up. */
@RestController
class SessionController {

    private final CompleteSignIn completeSignIn;
    private final ObjectProvider<Personas> personas;
    private final SignInSession sessions;

    SessionController(CompleteSignIn completeSignIn, ObjectProvider<Personas> personas, SignInSession sessions) {
        this.completeSignIn = completeSignIn;
        this.personas = personas;
        this.sessions = sessions;
    }

    /** Uses a sign-in link up and starts the session; a link that does not work is explained by its page. */
    @PostMapping("/session")
    ResponseEntity<Void> signIn(@RequestParam String token, HttpServletRequest request, HttpServletResponse response) {
        try {
            var completed = completeSignIn.complete(token);
            var person = sessions.start(completed.account(), SignInMeans.MAIL_LINK, request, response);
            var next = completed.isNew() ? AccountsNavigation.welcome(completed.next()) : completed.next();
            return location(AccountsNavigation.afterSignIn(person, next));
        } catch (Rejection rejection) {
            var page = "/sign-in/" + URLEncoder.encode(token, StandardCharsets.UTF_8);
            return location(rejection.key().equals("accounts.disabled") ? page + "?disabled" : page);
        }
    }

    /** Signs in as one of the demo's personas; 404 where there is no demo. */
    @PostMapping("/session/persona")
    ResponseEntity<Void> persona(
            @RequestParam String key,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var offered = personas.getIfAvailable();
        if (offered == null) {
            return ResponseEntity.notFound().build();
        }
        Account account;
        try {
            account = offered.signIn(key);
        } catch (Rejection unknownOrDisabled) {
            return location("/sign-in");
        }
        sessions.start(account, SignInMeans.PERSONA, request, response);
        return location(ReturnPath.of(next).value());
    }

    private static ResponseEntity<Void> location(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
