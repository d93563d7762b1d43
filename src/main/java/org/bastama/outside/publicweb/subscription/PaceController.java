package org.bastama.outside.publicweb.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.notifications.ChoosePace;
import org.bastama.outside.notifications.Following;
import org.bastama.outside.notifications.FollowingPlace;
import org.bastama.outside.notifications.Pace;
import org.bastama.outside.notifications.PlaceNames;
import org.bastama.outside.notifications.PlacePaces;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** By the token of a mail: how soon its reader hears of a petition or a place, or, in a digest, of all that is followed. */
@RestController
class PaceController {

    private final Pages pages;
    private final ChoosePace choosePace;
    private final PlacePaces placePaces;
    private final FollowedNames names;
    private final PlaceNames placeNames;

    PaceController(
            Pages pages, ChoosePace choosePace, PlacePaces placePaces, FollowedNames names, PlaceNames placeNames) {
        this.pages = pages;
        this.choosePace = choosePace;
        this.placePaces = placePaces;
        this.names = names;
        this.placeNames = placeNames;
    }

    /** What a token lets choose. */
    private record Followed(List<Following> petitions, List<FollowingPlace> places) {

        /** Of the last mail, as far as it is known. */
        Optional<Language> language() {
            return Stream.concat(
                            petitions.stream().map(Following::language),
                            places.stream().map(FollowingPlace::language))
                    .reduce((earlier, later) -> later);
        }
    }

    @GetMapping("/u/{token}/pace")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        var followed = followed(token);
        var reader = Reader.of(request, followed.language().orElse(null));
        var path = path(token);
        return pages.privately(
                HttpStatus.OK,
                "pace",
                new PacePage(
                        pages.frame(reader, path, "publicweb.pace.title"),
                        path,
                        request.getParameter("saved") != null,
                        rows(followed, reader),
                        Stream.of(Pace.values())
                                .map(pace -> new PacePage.Choice(
                                        pace.code(), pages.words(reader).t("notifications.pace." + pace.code())))
                                .toList()));
    }

    @PostMapping("/u/{token}/pace")
    ResponseEntity<byte[]> choose(@PathVariable String token, HttpServletRequest request) {
        var followed = followed(token);
        followed.petitions()
                .forEach(following -> chosen(request, field(following))
                        .ifPresent(pace -> choosePace.choose(token, following.petition(), pace)));
        followed.places()
                .forEach(following -> chosen(request, field(following))
                        .ifPresent(pace -> placePaces.choose(token, following.id(), pace)));
        return pages.seeOther(Reader.of(request, followed.language().orElse(null)), path(token) + "?saved=1");
    }

    private Followed followed(String token) {
        var petitions = choosePace.look(token);
        var places = placePaces.look(token);
        if (petitions.isEmpty() && places.isEmpty()) {
            throw PageFault.notFound();
        }
        return new Followed(petitions.orElse(List.of()), places.orElse(List.of()));
    }

    private List<PacePage.Row> rows(Followed followed, Reader reader) {
        return Stream.concat(
                        followed.petitions().stream()
                                .map(following -> new PacePage.Row(
                                        field(following),
                                        names.petition(following.petition(), reader),
                                        following.pace().code())),
                        followed.places().stream()
                                .map(following -> new PacePage.Row(
                                        field(following),
                                        placeNames.in(following.place(), reader.language()),
                                        following.pace().code())))
                .toList();
    }

    private static Optional<Pace> chosen(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).flatMap(Pace::of);
    }

    private static String field(Following following) {
        return "pace-" + following.petition();
    }

    private static String field(FollowingPlace following) {
        return "pace-" + following.id();
    }

    private static String path(String token) {
        return "/u/" + token + "/pace";
    }
}
