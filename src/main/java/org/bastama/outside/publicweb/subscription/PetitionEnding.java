package org.bastama.outside.publicweb.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.civic.signatures.Signers;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.notifications.Unsubscribe;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Ends mails about a petition: of followers, and of signers who asked for updates. */
@Component
class PetitionEnding implements MailEnding {

    private final Pages pages;
    private final Unsubscribe unsubscribe;
    private final ChoosePace choosePace;
    private final FollowedNames names;

    PetitionEnding(Pages pages, Unsubscribe unsubscribe, ChoosePace choosePace, FollowedNames names) {
        this.pages = pages;
        this.unsubscribe = unsubscribe;
        this.choosePace = choosePace;
        this.names = names;
    }

    @Override
    public Optional<Notice> look(String token, HttpServletRequest request) {
        return unsubscribe.look(token).map(mails -> {
            var reader = Reader.of(request, mails.language());
            return mails.ended() ? ended("already", mails, token, reader) : ask(mails, token, reader);
        });
    }

    @Override
    public Optional<Notice> end(String token, HttpServletRequest request) {
        var found = unsubscribe.look(token);
        found.ifPresent(mails -> unsubscribe.end(token));
        return found.map(
                mails -> ended(mails.ended() ? "already" : "done", mails, token, Reader.of(request, mails.language())));
    }

    private Notice ask(Signers.Updates mails, String token, Reader reader) {
        var path = "/u/" + token;
        var notice = Notice.of(pages.frame(reader, path, "publicweb.unsubscribe.title"), "")
                .say("publicweb.unsubscribe.text", names.petition(mails.number(), reader))
                .button("publicweb.unsubscribe.button", path, false);
        return choosePace.look(token).isPresent() ? notice.link("publicweb.pace.link", path + "/pace") : notice;
    }

    private Notice ended(String how, Signers.Updates mails, String token, Reader reader) {
        var frame = pages.frame(reader, "/u/" + token, "publicweb.unsubscribe." + how + "-title");
        return Notice.of(frame, "good")
                .say("publicweb.unsubscribe." + how + "-text", names.petition(mails.number(), reader))
                .link("publicweb.notice.back", "/p/" + mails.number());
    }
}
