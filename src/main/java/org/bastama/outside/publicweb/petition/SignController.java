package org.bastama.outside.publicweb.petition;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.signatures.SignPetition;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.notifications.FollowPetition;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The forms of a petition's plain page: sign and follow. What was typed is never lost to a fault. */
@RestController
class SignController {

    private final Pages pages;
    private final ReadablePetitions readable;
    private final PetitionPages petitionPages;
    private final SignPetition signPetition;
    private final FollowPetition followPetition;

    SignController(
            Pages pages,
            ReadablePetitions readable,
            PetitionPages petitionPages,
            SignPetition signPetition,
            FollowPetition followPetition) {
        this.pages = pages;
        this.readable = readable;
        this.petitionPages = petitionPages;
        this.signPetition = signPetition;
        this.followPetition = followPetition;
    }

    @PostMapping(path = "/p/{number}/signatures", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> sign(@PathVariable String number, HttpServletRequest request) {
        var reader = Reader.of(request);
        var fields = SignFields.of(request);
        var petition = readable.openRecently(ReadablePetitions.number(number), fields.key());
        if (!petitionPages.takesSignatures(petition)) {
            return closed(petition, reader);
        }
        try {
            signPetition.sign(petition.number(), fields.form(reader), request.getRemoteAddr());
            return pages.seeOther(reader, checkMail(petition));
        } catch (SignPetition.Busy busy) {
            return again(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    petition,
                    reader,
                    fields.failed(pages.words(reader).t("publicweb.sign.busy")));
        } catch (Rejection rejection) {
            return rejected(rejection, petition, reader, fields);
        }
    }

    /** Where to look after signing; by the direct link, the way back needs its key. */
    private static String checkMail(Petition petition) {
        var path = "/p/" + petition.number() + "/check-mail";
        return petition.isByLinkOnly() ? path + "?key=" + petition.directKey() : path;
    }

    /** The form in another language, with what was typed and what was told to be wrong with it; nothing is signed. */
    @PostMapping(path = "/p/{number}/form", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> inAnotherLanguage(@PathVariable String number, HttpServletRequest request) {
        var reader = Reader.choosing(request, SignFields.LANGUAGE);
        var fields = request.getParameter(SignFields.REJECTED) == null
                ? SignFields.of(request)
                : checkedAgain(request, reader);
        var petition = readable.openRecently(ReadablePetitions.number(number), fields.key());
        return petitionPages.takesSignatures(petition)
                ? again(HttpStatus.OK, petition, reader, fields)
                : closed(petition, reader);
    }

    /** The address of the form, shared or asked for again: the petition's page. */
    @GetMapping("/p/{number}/form")
    ResponseEntity<byte[]> page(@PathVariable String number, HttpServletRequest request) {
        var petition = ReadablePetitions.number(number);
        return pages.seeOther(Reader.of(request), "/p/" + petition);
    }

    private SignFields checkedAgain(HttpServletRequest request, Reader reader) {
        var fields = SignFields.ofRejected(request);
        try {
            signPetition.check(fields.form(reader));
            return fields;
        } catch (Rejection rejection) {
            return fields.rejected(rejection, pages.words(reader))
                    .choosing(SignFields.of(request).territory());
        }
    }

    @PostMapping(path = "/p/{number}/followers", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> follow(@PathVariable String number, HttpServletRequest request) {
        var reader = Reader.of(request);
        var petition = readable.open(ReadablePetitions.number(number));
        var email = request.getParameter("email") == null ? "" : request.getParameter("email");
        try {
            followPetition.follow(petition.number(), email, reader.language());
            return pages.seeOther(reader, "/p/" + petition.number() + "/check-mail");
        } catch (Rejection rejection) {
            var first = rejection.violations().getFirst();
            if (first.field() == null) {
                throw new PageFault(HttpStatus.CONFLICT);
            }
            var text = pages.words(reader).t(first.key(), first.arguments().toArray());
            var page = petitionPages.of(petition, reader, SignFields.empty(null), new FollowFields(email, text));
            return pages.privately(HttpStatus.UNPROCESSABLE_CONTENT, "petition", page);
        }
    }

    private ResponseEntity<byte[]> rejected(Rejection rejection, Petition petition, Reader reader, SignFields fields) {
        return switch (FaultStatus.of(rejection)) {
            case CONFLICT -> closed(petition, reader);
            case UNPROCESSABLE_CONTENT ->
                again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        petition,
                        reader,
                        fields.rejected(rejection, pages.words(reader)));
            default -> throw rejection;
        };
    }

    private ResponseEntity<byte[]> closed(Petition petition, Reader reader) {
        var path = ReadablePetitions.path(petition);
        var frame = pages.frame(reader, "/p/" + petition.number(), "publicweb.closed.title");
        var notice = Notice.of(frame, "warn").say("publicweb.closed.text");
        var pause = StandingPart.pause(petition.state());
        return pages.notice(
                HttpStatus.CONFLICT, pause.map(notice::say).orElse(notice).link("publicweb.notice.back", path));
    }

    private ResponseEntity<byte[]> again(HttpStatus status, Petition petition, Reader reader, SignFields fields) {
        var page = petitionPages.of(petition, reader, fields, FollowFields.EMPTY);
        var answer = pages.privately(status, "petition", page);
        return status == HttpStatus.SERVICE_UNAVAILABLE
                ? ResponseEntity.status(status)
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, "5")
                        .body(answer.getBody())
                : answer;
    }
}
