package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.bastama.civic.consultations.meetings.CheckIn;
import org.bastama.civic.consultations.meetings.Registration;
import org.bastama.civic.consultations.meetings.Registration.State;
import org.bastama.civic.consultations.meetings.RegistrationLinks;
import org.bastama.civic.consultations.meetings.RegistrationQueries;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.print.QrCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The link of a registration: opening it changes nothing; its buttons register and give the seat back. */
@RestController
class RegistrationController {

    private final Pages pages;
    private final RegistrationPages registrationPages;
    private final RegistrationQueries registrations;
    private final RegistrationLinks links;

    RegistrationController(
            Pages pages,
            RegistrationPages registrationPages,
            RegistrationQueries registrations,
            RegistrationLinks links) {
        this.pages = pages;
        this.registrationPages = registrationPages;
        this.registrations = registrations;
        this.links = links;
    }

    @GetMapping("/k/meetings/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        return page(token, registrations.look(token), request);
    }

    @PostMapping("/k/meetings/{token}")
    ResponseEntity<byte[]> act(@PathVariable String token, HttpServletRequest request) {
        var registration = RegistrationPages.CANCEL.equals(request.getParameter("act"))
                ? links.cancel(token)
                : links.confirm(token);
        return switch (registration.state()) {
            case REGISTERED, WAITING, CANCELLED ->
                pages.seeOther(new Reader(reader(registration, request).language(), true), Registration.path(token));
            case CONFIRMABLE, EXPIRED, CLOSED, UNKNOWN -> page(token, registration, request);
        };
    }

    /** What those at the door scan: the address of their page with the code of the pass. */
    @GetMapping("/k/meetings/{token}/qr.svg")
    ResponseEntity<byte[]> code(@PathVariable String token) {
        var registration = registrations.look(token);
        var pass = registration.pass();
        if (pass == null) {
            throw PageFault.notFound();
        }
        var meeting = Objects.requireNonNull(registration.meeting());
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(QrCode.of(pages.baseUrl() + CheckIn.path(meeting, pass.code()))
                        .svg());
    }

    private ResponseEntity<byte[]> page(String token, Registration registration, HttpServletRequest request) {
        if (registration.state() == State.UNKNOWN) {
            throw PageFault.notFound();
        }
        return pages.privately(
                status(registration.state()),
                "registration",
                registrationPages.of(token, registration, reader(registration, request)));
    }

    private static Reader reader(Registration registration, HttpServletRequest request) {
        return Reader.of(request, registration.language());
    }

    private static HttpStatus status(State state) {
        return switch (state) {
            case CONFIRMABLE, REGISTERED, WAITING -> HttpStatus.OK;
            case EXPIRED, CLOSED, CANCELLED -> HttpStatus.GONE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }
}
