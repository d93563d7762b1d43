package org.bastama.outside.publicweb.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.notifications.Following;
import org.bastama.outside.notifications.Pace;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** By the token of a mail: how soon its reader hears of the petition, or, in a digest, of each that the mailbox follows. */
@RestController
class PaceController {

    private final Pages pages;
    private final ChoosePace choosePace;
    private final FollowedNames names;

    PaceController(Pages pages, ChoosePace choosePace, FollowedNames names) {
        this.pages = pages;
        this.choosePace = choosePace;
        this.names = names;
    }

    @GetMapping("/u/{token}/pace")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        var followed = followed(token);
        var reader = reader(followed, request);
        var path = path(token);
        return pages.privately(
                HttpStatus.OK,
                "pace",
                new PacePage(
                        pages.frame(reader, path, "publicweb.pace.title"),
                        path,
                        request.getParameter("saved") != null,
                        followed.stream()
                                .map(following -> row(following, reader))
                                .toList(),
                        Stream.of(Pace.values())
                                .map(pace -> new PacePage.Choice(
                                        pace.code(), pages.words(reader).t("notifications.pace." + pace.code())))
                                .toList()));
    }

    @PostMapping("/u/{token}/pace")
    ResponseEntity<byte[]> choose(@PathVariable String token, HttpServletRequest request) {
        var followed = followed(token);
        followed.forEach(following -> Optional.ofNullable(request.getParameter("pace-" + following.petition()))
                .flatMap(Pace::of)
                .ifPresent(pace -> choosePace.choose(token, following.petition(), pace)));
        return pages.seeOther(reader(followed, request), path(token) + "?saved=1");
    }

    private List<Following> followed(String token) {
        return choosePace.look(token).orElseThrow(PageFault::notFound);
    }

    private static Reader reader(List<Following> followed, HttpServletRequest request) {
        return followed.isEmpty()
                ? Reader.of(request)
                : Reader.of(request, followed.getLast().language());
    }

    private PacePage.Row row(Following following, Reader reader) {
        return new PacePage.Row(
                following.petition().value(),
                names.petition(following.petition(), reader),
                following.pace().code());
    }

    private static String path(String token) {
        return "/u/" + token + "/pace";
    }
}
