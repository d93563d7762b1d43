package org.bastama.outside.publicweb.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Ends everything that comes in digests. */
@Component
class DigestEnding implements MailEnding {

    private final Pages pages;
    private final ChoosePace choosePace;

    DigestEnding(Pages pages, ChoosePace choosePace) {
        this.pages = pages;
        this.choosePace = choosePace;
    }

    @Override
    public Optional<Notice> look(String token, HttpServletRequest request) {
        if (!choosePace.isDigest(token)) {
            return Optional.empty();
        }
        var path = "/u/" + token;
        return Optional.of(Notice.of(pages.frame(Reader.of(request), path, "publicweb.unsubscribe.title"), "")
                .say("publicweb.unsubscribe.digests")
                .button("publicweb.unsubscribe.button", path, false)
                .link("publicweb.pace.link", path + "/pace"));
    }

    @Override
    public Optional<Notice> end(String token, HttpServletRequest request) {
        if (!choosePace.isDigest(token)) {
            return Optional.empty();
        }
        choosePace.endDigests(token);
        var frame = pages.frame(Reader.of(request), "/u/" + token, "publicweb.unsubscribe.done-title");
        return Optional.of(Notice.of(frame, "good").say("publicweb.unsubscribe.digests-done"));
    }
}
