package org.bastama.foundation.mailbox;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where a visitor of the demo reads the mails that it "sent"; any other portal shows nobody a mail. */
@Component
public class ShownMails {

    private static final String PATH = "/demo/mail";

    private final boolean demo;

    /** As the active profiles say. */
    public ShownMails(Environment environment) {
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The path of the page, with a leading slash. */
    public Optional<String> path() {
        return demo ? Optional.of(PATH) : Optional.empty();
    }
}
