package org.bastama.outside.publicweb.petition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.notifications.ConfirmFollowing;
import org.bastama.outside.notifications.FollowLink;
import org.bastama.outside.notifications.Unsubscribe;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The links of subscriptions: begin by the first mail, end by any. The POST is also RFC 8058's one click. */
@RestController
class SubscriptionController {

    private final Pages pages;
    private final ConfirmFollowing confirmFollowing;
    private final Unsubscribe unsubscribe;
    private final ChoosePace choosePace;
    private final PetitionQueries petitions;

    SubscriptionController(
            Pages pages,
            ConfirmFollowing confirmFollowing,
            Unsubscribe unsubscribe,
            ChoosePace choosePace,
            PetitionQueries petitions) {
        this.pages = pages;
        this.petitions = petitions;
        this.confirmFollowing = confirmFollowing;
        this.unsubscribe = unsubscribe;
        this.choosePace = choosePace;
    }

    @GetMapping("/f/{token}")
    ResponseEntity<byte[]> lookBeforeFollowing(@PathVariable String token, HttpServletRequest request) {
        var path = "/f/" + token;
        var link = confirmFollowing.look(token);
        var reader = Reader.of(request, link.language());
        return switch (link.state()) {
            case CONFIRMABLE ->
                pages.notice(
                        HttpStatus.OK,
                        Notice.of(pages.frame(reader, path, "publicweb.follow.confirm-title"), "")
                                .say("publicweb.follow.confirm-text", title(link, reader))
                                .button("publicweb.follow.confirm-button", path, false));
            case CONFIRMED -> followed(link, path, reader);
            case ENDED -> ended(path, reader);
            case UNKNOWN -> throw PageFault.notFound();
        };
    }

    @PostMapping("/f/{token}")
    ResponseEntity<byte[]> follow(@PathVariable String token, HttpServletRequest request) {
        var link = confirmFollowing.look(token);
        if (link.state() == FollowLink.State.UNKNOWN) {
            throw PageFault.notFound();
        }
        var reader = Reader.of(request, link.language());
        var path = "/f/" + token;
        return confirmFollowing.confirm(token) ? pages.seeOther(reader, path) : ended(path, reader);
    }

    private ResponseEntity<byte[]> followed(FollowLink link, String path, Reader reader) {
        var notice = Notice.of(pages.frame(reader, path, "publicweb.follow.done-title"), "good")
                .say("publicweb.follow.done-text", title(link, reader));
        return pages.notice(
                HttpStatus.OK,
                link.number() == null ? notice : notice.link("publicweb.follow.petition", "/p/" + link.number()));
    }

    private ResponseEntity<byte[]> ended(String path, Reader reader) {
        return pages.notice(
                HttpStatus.GONE,
                Notice.of(pages.frame(reader, path, "publicweb.follow.gone-title"), "warn")
                        .say("publicweb.follow.gone-text"));
    }

    @GetMapping("/u/{token}")
    ResponseEntity<byte[]> lookBeforeUnsubscribing(@PathVariable String token, HttpServletRequest request) {
        if (choosePace.isDigest(token)) {
            return digest(token, request);
        }
        var mails = unsubscribe.look(token).orElseThrow(PageFault::notFound);
        var path = "/u/" + token;
        var reader = Reader.of(request, mails.language());
        if (mails.ended()) {
            return ended("already", mails.number(), path, reader);
        }
        var frame = pages.frame(reader, path, "publicweb.unsubscribe.title");
        var notice = Notice.of(frame, "")
                .say("publicweb.unsubscribe.text", title(mails.number(), reader))
                .button("publicweb.unsubscribe.button", path, false);
        return pages.notice(
                HttpStatus.OK,
                choosePace.look(token).isPresent() ? notice.link("publicweb.pace.link", path + "/pace") : notice);
    }

    private ResponseEntity<byte[]> digest(String token, HttpServletRequest request) {
        var reader = Reader.of(request);
        var path = "/u/" + token;
        return pages.notice(
                HttpStatus.OK,
                Notice.of(pages.frame(reader, path, "publicweb.unsubscribe.title"), "")
                        .say("publicweb.unsubscribe.digests")
                        .button("publicweb.unsubscribe.button", path, false)
                        .link("publicweb.pace.link", path + "/pace"));
    }

    @PostMapping("/u/{token}")
    ResponseEntity<byte[]> unsubscribe(@PathVariable String token, HttpServletRequest request) {
        if (choosePace.isDigest(token)) {
            choosePace.endDigests(token);
            var frame = pages.frame(Reader.of(request), "/u/" + token, "publicweb.unsubscribe.done-title");
            return pages.notice(HttpStatus.OK, Notice.of(frame, "good").say("publicweb.unsubscribe.digests-done"));
        }
        var mails = unsubscribe.look(token).orElseThrow(PageFault::notFound);
        unsubscribe.end(token);
        return ended(
                mails.ended() ? "already" : "done",
                mails.number(),
                "/u/" + token,
                Reader.of(request, mails.language()));
    }

    private ResponseEntity<byte[]> ended(String how, PetitionNumber number, String path, Reader reader) {
        var frame = pages.frame(reader, path, "publicweb.unsubscribe." + how + "-title");
        return pages.notice(
                HttpStatus.OK,
                Notice.of(frame, "good")
                        .say("publicweb.unsubscribe." + how + "-text", title(number, reader))
                        .link("publicweb.notice.back", "/p/" + number));
    }

    private String title(FollowLink link, Reader reader) {
        return Optional.ofNullable(link.number())
                .map(number -> title(number, reader))
                .orElse("");
    }

    /** The title as it may be shown: of a text that was hidden, only the number. */
    private String title(PetitionNumber number, Reader reader) {
        return petitions
                .summary(number)
                .map(petition -> petition.titles().in(reader.language()))
                .filter(title -> !title.isBlank())
                .orElseGet(() -> pages.words(reader).t("publicweb.petition.number", number.value()));
    }
}
