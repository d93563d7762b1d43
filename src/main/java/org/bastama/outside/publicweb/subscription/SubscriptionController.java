package org.bastama.outside.publicweb.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bastama.outside.notifications.ConfirmFollowing;
import org.bastama.outside.notifications.FollowLink;
import org.bastama.outside.notifications.PlaceNames;
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
    private final FollowedNames names;
    private final PlaceNames placeNames;
    private final List<MailEnding> endings;

    SubscriptionController(
            Pages pages,
            ConfirmFollowing confirmFollowing,
            FollowedNames names,
            PlaceNames placeNames,
            List<MailEnding> endings) {
        this.pages = pages;
        this.confirmFollowing = confirmFollowing;
        this.names = names;
        this.placeNames = placeNames;
        this.endings = endings;
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
                        Notice.of(pages.frame(reader, path, key(link, "confirm-title")), "")
                                .say(key(link, "confirm-text"), title(link, reader))
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
        var notice = Notice.of(pages.frame(reader, path, key(link, "done-title")), "good")
                .say(key(link, "done-text"), title(link, reader));
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
        return first(ending -> ending.look(token, request));
    }

    @PostMapping("/u/{token}")
    ResponseEntity<byte[]> unsubscribe(@PathVariable String token, HttpServletRequest request) {
        return first(ending -> ending.end(token, request));
    }

    /** The page of the kind that the token is of. */
    private ResponseEntity<byte[]> first(Function<MailEnding, Optional<Notice>> page) {
        return endings.stream()
                .flatMap(ending -> page.apply(ending).stream())
                .findFirst()
                .map(notice -> pages.notice(HttpStatus.OK, notice))
                .orElseThrow(PageFault::notFound);
    }

    private static String key(FollowLink link, String key) {
        return "publicweb.follow" + (link.place() == null ? "." : "-place.") + key;
    }

    private String title(FollowLink link, Reader reader) {
        var place = link.place();
        var number = link.number();
        if (place != null) {
            return placeNames.in(place, reader.language());
        }
        return number == null ? "" : names.petition(number, reader);
    }
}
