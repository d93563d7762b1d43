package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionLink;
import org.bastama.civic.consultations.contributions.ContributionLink.State;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The link of a contributor's mail: opening it changes nothing, its buttons confirm and take back. */
@RestController
class ContributionController {

    private static final String ACT = "act";
    static final String TEMPLATE = "contribution";

    private final Pages pages;
    private final ContributionPages contributionPages;
    private final HiddenPages hiddenPages;
    private final ConfirmContribution contributions;
    private final List<PlainPart> parts;
    private final ContributorPlaces places;

    ContributionController(
            Pages pages,
            ContributionPages contributionPages,
            HiddenPages hiddenPages,
            ConfirmContribution contributions,
            List<PlainPart> parts,
            ContributorPlaces places) {
        this.pages = pages;
        this.contributionPages = contributionPages;
        this.hiddenPages = hiddenPages;
        this.contributions = contributions;
        this.parts = parts;
        this.places = places;
    }

    @GetMapping("/k/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        var link = contributions.look(token);
        return link.state() == State.UNKNOWN ? resume(token, request) : page(token, link, request, null);
    }

    private ResponseEntity<byte[]> resume(String token, HttpServletRequest request) {
        return parts.stream()
                .flatMap(part -> part.resume(token).stream())
                .findFirst()
                .map(path -> pages.seeOther(Reader.of(request), path))
                .orElseThrow(PageFault::notFound);
    }

    @PostMapping("/k/{token}")
    ResponseEntity<byte[]> act(@PathVariable String token, HttpServletRequest request) {
        if (ContributionPages.DELETE.equals(request.getParameter(ACT))) {
            return done(token, contributions.delete(token), request);
        }
        try {
            places.say(token, request.getParameter("place"));
        } catch (Rejection rejection) {
            return page(token, contributions.look(token), request, rejection);
        }
        return done(token, contributions.confirm(token), request);
    }

    private ResponseEntity<byte[]> done(String token, ContributionLink link, HttpServletRequest request) {
        return link.state() == State.CONFIRMED || link.state() == State.DELETED
                ? pages.seeOther(named(Reader.of(request, language(link))), "/k/" + token)
                : page(token, link, request, null);
    }

    private ResponseEntity<byte[]> page(
            String token, ContributionLink link, HttpServletRequest request, @Nullable Rejection rejection) {
        if (link.state() == State.UNKNOWN) {
            throw PageFault.notFound();
        }
        var reader = Reader.of(request, language(link));
        return pages.privately(
                rejection == null ? status(link.state()) : HttpStatus.UNPROCESSABLE_CONTENT,
                TEMPLATE,
                link.state() == State.HIDDEN
                        ? hiddenPages.of(token, link, reader, FormFields.EMPTY)
                        : contributionPages.of(token, link, reader, rejection));
    }

    private static HttpStatus status(State state) {
        return switch (state) {
            case CONFIRMABLE, CONFIRMED, HIDDEN -> HttpStatus.OK;
            case REFUSED -> HttpStatus.CONFLICT;
            case EXPIRED, CLOSED, DELETED -> HttpStatus.GONE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }

    static @Nullable Language language(ContributionLink link) {
        Contribution contribution = link.contribution();
        if (contribution != null) {
            return contribution.language();
        }
        return link.consultation() == null
                ? null
                : Objects.requireNonNull(link.consultation()).text().original();
    }

    /** Named in the address: without it the page speaks the language of the mail. */
    static Reader named(Reader reader) {
        return new Reader(reader.language(), true);
    }
}
