package org.bastama.civic.accounts.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.bastama.civic.accounts.Account;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Renews what a session knows of its person at every request: roles and name change at once, a disabled account's
 * sessions end and so do those that began before a passkey was taken away, or that are older than twelve hours.
 */
class FreshAccountFilter extends OncePerRequestFilter {

    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final AccountQueries accounts;
    private final SignInSession sessions;

    FreshAccountFilter(AccountQueries accounts, SignInSession sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            renew(person, request, response);
        }
        chain.doFilter(request, response);
    }

    private void renew(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.find(person.account());
        if (account.filter(known -> isOpen(known, person)).isEmpty() || isTooOld(request)) {
            sessions.end(request);
        } else {
            sessions.renew(person, account.get(), request, response);
        }
    }

    private static boolean isOpen(Account account, SignedIn person) {
        return account.active() && !person.since().isBefore(account.sessionsFrom());
    }

    /** By the servlet container's clock: both times are its own. */
    private static boolean isTooOld(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getLastAccessedTime() - session.getCreationTime() > LONGEST_SESSION.toMillis();
    }
}
