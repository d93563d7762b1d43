package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.FollowLanguage;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.civic.accounts.SignedIn;
import org.bastama.civic.accounts.StrongRoles;
import org.bastama.foundation.shell.ReaderLanguage;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts the signed-in person into the session. */
@Component
class SignInSession {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final StrongRoles strongRoles;
    private final FollowLanguage followLanguage;
    private final Clock clock;

    SignInSession(StrongRoles strongRoles, FollowLanguage followLanguage, Clock clock) {
        this.strongRoles = strongRoles;
        this.followLanguage = followLanguage;
        this.clock = clock;
    }

    /**
     * Starts a new session with a new id; nothing of the earlier one, or of an earlier person, is left. Whoever reads in
     * a language that was chosen before signing in gets mails in it too.
     */
    SignedIn start(Account account, SignInMeans means, HttpServletRequest request, HttpServletResponse response) {
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        request.getSession(true);
        var person = strongRoles.signedIn(account, means, clock.instant());
        keep(person, request, response);
        ReaderLanguage.chosen(request).ifPresent(language -> followLanguage.chosen(language, person.actor()));
        return person;
    }

    /** The same person has shown more: the session goes on under a new id, with what the means allow. */
    void strengthen(Account account, SignInMeans means, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        keep(strongRoles.signedIn(account, means, clock.instant()), request, response);
    }

    /** Renews what the session knows of the person. */
    void renew(SignedIn person, Account account, HttpServletRequest request, HttpServletResponse response) {
        var now = strongRoles.signedIn(account, person.means(), person.since());
        if (!now.equals(person)) {
            keep(now, request, response);
        }
    }

    /** Lets this session go on where all of the person were ended. */
    void outlive(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        keep(
                new SignedIn(
                        person.id(),
                        person.displayName(),
                        person.roles(),
                        person.withheld(),
                        person.means(),
                        clock.instant()),
                request,
                response);
    }

    /** Ends the session; the request goes on as a visitor's. */
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private void keep(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(person.authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
