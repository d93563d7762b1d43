package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.accounts.CurrentActor;
import org.bastama.civic.accounts.ReturnPath;
import org.bastama.civic.accounts.SignInMeans;
import org.bastama.civic.accounts.passkeys.AddPasskey;
import org.bastama.civic.accounts.passkeys.PasskeyJson;
import org.bastama.civic.accounts.passkeys.SignInWithPasskey;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.ReaderLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What {@code scripts/passkey.js} asks and answers. Only pages of the portal have a session in which a challenge can be
 * kept; without one nothing is asked.
 */
@RestController
class PasskeyController {

    private final SignInWithPasskey signInWithPasskey;
    private final AddPasskey addPasskey;
    private final AccountQueries accounts;
    private final CurrentActor currentActor;
    private final PasskeyChallenges challenges;
    private final SignInSession sessions;
    private final Messages messages;

    PasskeyController(
            SignInWithPasskey signInWithPasskey,
            AddPasskey addPasskey,
            AccountQueries accounts,
            CurrentActor currentActor,
            PasskeyChallenges challenges,
            SignInSession sessions,
            Messages messages) {
        this.signInWithPasskey = signInWithPasskey;
        this.addPasskey = addPasskey;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.challenges = challenges;
        this.sessions = sessions;
        this.messages = messages;
    }

    /** Asks for any passkey, or with {@code own} for one of whoever is signed in. */
    @PostMapping("/session/passkey/options")
    ResponseEntity<String> ask(@RequestParam(defaultValue = "false") boolean own, HttpServletRequest request) {
        var asked = signInWithPasskey.begin(own ? currentActor.signedIn().orElse(null) : null);
        return asked(asked, asked, request);
    }

    /** Signs in and goes on; back to the page with what went wrong otherwise. */
    @PostMapping("/session/passkey")
    ResponseEntity<Void> signIn(
            @RequestParam String credential,
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(defaultValue = "false") boolean own,
            HttpServletRequest request,
            HttpServletResponse response) {
        var path = ReturnPath.of(next);
        try {
            var asked = challenges
                    .take(PublicKeyCredentialRequestOptions.class, request)
                    .orElseThrow(() -> Rejection.of("accounts.passkey.late"));
            var account = signInWithPasskey.complete(asked, credential);
            var person = sessions.start(account, SignInMeans.PASSKEY, request, response);
            return seeOther(AccountsNavigation.afterSignIn(person, path));
        } catch (Rejection rejection) {
            return seeOther(AccountsNavigation.refused(own && currentActor.get().isSignedIn(), rejection.key(), path));
        }
    }

    /** Asks for a new passkey of whoever is signed in. */
    @PostMapping("/session/passkeys/options")
    ResponseEntity<String> askForNew(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        var person = currentActor.signedIn().orElseThrow(() -> Rejection.of("shared.sign-in-first"));
        var asked = addPasskey.begin(name, person);
        return asked(asked, asked.options(), request);
    }

    /** Keeps the new passkey; the session is as good as one that was opened with it. */
    @PostMapping("/session/passkeys")
    ResponseEntity<Void> add(
            @RequestParam String credential, HttpServletRequest request, HttpServletResponse response) {
        var actor = currentActor.get();
        var id = actor.requireAccount();
        var asked = challenges
                .take(AddPasskey.Asked.class, request)
                .orElseThrow(() -> Rejection.of("accounts.passkey.late"));
        addPasskey.complete(asked, credential, actor);
        sessions.strengthen(accounts.find(id).orElseThrow(), SignInMeans.PASSKEY, request, response);
        return ResponseEntity.noContent().build();
    }

    /** Told in the reader's language, beside the button. */
    @ExceptionHandler
    ResponseEntity<String> rejected(Rejection rejection, HttpServletRequest request) {
        var language = ReaderLanguage.chosen(request)
                .orElseGet(() -> Language.preferred(request.getHeader("Accept-Language")));
        var first = rejection.violations().getFirst();
        var message = messages.get(language, first.key(), first.arguments().toArray());
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(PasskeyJson.write(Map.of("message", message)));
    }

    private ResponseEntity<String> asked(Object kept, Object options, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            throw Rejection.of("accounts.passkey.late");
        }
        challenges.keep(kept, session);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(PasskeyJson.write(options));
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
