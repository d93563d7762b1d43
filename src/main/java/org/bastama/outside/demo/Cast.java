package org.bastama.outside.demo;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo as actors of use cases, and what they find in their mailboxes. */
@Component
@Profile("demo")
class Cast {

    private static final int NEWEST = 3;

    private final AccountQueries accounts;
    private final SentMails mails;
    private final Map<String, Actor> actors = new HashMap<>();

    Cast(AccountQueries accounts, SentMails mails) {
        this.accounts = accounts;
        this.mails = mails;
    }

    /** The person as the actor of a use case; has to have an account by now. */
    Actor actor(DemoContent.Person person) {
        return actors.computeIfAbsent(person.email(), email -> {
            var account = accounts.byEmail(new EmailAddress(email)).orElseThrow();
            return Actor.of(account.id(), account.name(), account.roles());
        });
    }

    /**
     * The last part of the newest link to an address right below a path, such as {@code /s/}, in one of its newest mails.
     * What is further below is a link of another kind: {@code /k/votes/…} is none of {@code /k/}.
     */
    String token(String email, String below) {
        return mails.to(new EmailAddress(email), NEWEST).stream()
                .flatMap(mail -> mail.links().stream())
                .map(link -> URI.create(link).getPath())
                .filter(path -> path.startsWith(below) && path.indexOf('/', below.length()) < 0)
                .findFirst()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    /** The one who leads the group that asks. */
    Actor coordinator(DemoContent content, DemoPetition petition) {
        return actor(content.person(content.group(petition.group()).coordinator()));
    }

    /** The one who decides about what is handed in. */
    Actor moderator(DemoContent content) {
        return actor(content.person("moderator"));
    }
}
