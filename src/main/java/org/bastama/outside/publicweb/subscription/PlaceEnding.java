package org.bastama.outside.publicweb.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.outside.notifications.PlaceNames;
import org.bastama.outside.notifications.PlacePaces;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** Ends mails about a place. */
@Component
class PlaceEnding implements MailEnding {

    private final Pages pages;
    private final PlacePaces places;
    private final PlaceNames names;

    PlaceEnding(Pages pages, PlacePaces places, PlaceNames names) {
        this.pages = pages;
        this.places = places;
        this.names = names;
    }

    @Override
    public Optional<Notice> look(String token, HttpServletRequest request) {
        return places.mails(token).map(mails -> {
            var reader = Reader.of(request, mails.language());
            return mails.ended() ? ended("already", mails, token, reader) : ask(mails, token, reader);
        });
    }

    @Override
    public Optional<Notice> end(String token, HttpServletRequest request) {
        var found = places.mails(token);
        found.ifPresent(mails -> places.end(token));
        return found.map(
                mails -> ended(mails.ended() ? "already" : "done", mails, token, Reader.of(request, mails.language())));
    }

    private Notice ask(PlacePaces.Mails mails, String token, Reader reader) {
        var path = "/u/" + token;
        return Notice.of(pages.frame(reader, path, "publicweb.unsubscribe.title"), "")
                .say("publicweb.unsubscribe.place", names.in(mails.place(), reader.language()))
                .button("publicweb.unsubscribe.button", path, false)
                .link("publicweb.pace.link", path + "/pace");
    }

    private Notice ended(String how, PlacePaces.Mails mails, String token, Reader reader) {
        var frame = pages.frame(reader, "/u/" + token, "publicweb.unsubscribe." + how + "-title");
        return Notice.of(frame, "good")
                .say("publicweb.unsubscribe.place-done", names.in(mails.place(), reader.language()))
                .link("publicweb.unsubscribe.consultations", "/consultations");
    }
}
