package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts the signed-in person into the session. */
@Component
class SignInSession {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** Starts a new session with a new id; nothing of the earlier one, or of an earlier person, is left. */
    void start(Account account, HttpServletRequest request, HttpServletResponse response) {
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        request.getSession(true);
        keep(SignedIn.of(account), request, response);
    }

    /** Renews what the session knows of the person. */
    void keep(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(person.authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the session; the request goes on as a visitor's. */
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
