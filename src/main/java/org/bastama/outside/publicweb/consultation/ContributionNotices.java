package org.bastama.outside.publicweb.consultation;

import org.bastama.civic.consultations.Consultation;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is said after the form of a contribution was sent, whatever the kind of its part. */
@Component
class ContributionNotices {

    /** The parameter of a part's page after its form was sent. */
    static final String SENT = "sent";

    private final Pages pages;

    ContributionNotices(Pages pages) {
        this.pages = pages;
    }

    /** To the page that says so. */
    ResponseEntity<byte[]> seeSent(Consultation consultation, Consultation.Part part, Reader reader) {
        return see(consultation, part, reader, SENT);
    }

    /** To the page that says that something else was mailed, with a parameter of its own. */
    ResponseEntity<byte[]> see(Consultation consultation, Consultation.Part part, Reader reader, String parameter) {
        return pages.seeOther(reader, path(consultation, part, parameter));
    }

    /** That the mail of a contribution has to be answered first; the same for every mailbox. */
    ResponseEntity<byte[]> sent(Consultation consultation, Consultation.Part part, Reader reader) {
        return sent(consultation, part, reader, "publicweb.contribution.sent-text");
    }

    /** The same of something else that was sent. */
    ResponseEntity<byte[]> sent(Consultation consultation, Consultation.Part part, Reader reader, String textKey) {
        return mailed(consultation, part, reader, SENT, textKey);
    }

    /** The same of something else that was mailed, on the page of its parameter. */
    ResponseEntity<byte[]> mailed(
            Consultation consultation, Consultation.Part part, Reader reader, String parameter, String textKey) {
        var path = path(consultation, part, parameter);
        return pages.notice(
                HttpStatus.OK,
                Notice.of(pages.frame(reader, path, "consultations.send.sent-title"), "good")
                        .say(textKey)
                        .say("publicweb.contribution.sent-nothing")
                        .link("publicweb.consultation.back", "/c/" + consultation.number()));
    }

    /** That nothing is taken. */
    ResponseEntity<byte[]> closed(Consultation consultation, Reader reader) {
        var path = "/c/" + consultation.number();
        return pages.notice(
                HttpStatus.CONFLICT,
                Notice.of(pages.frame(reader, path, "publicweb.contribution.over-title"), "warn")
                        .say("publicweb.contribution.over-text")
                        .link("publicweb.consultation.back", path));
    }

    private static String path(Consultation consultation, Consultation.Part part, String parameter) {
        return IdeasPages.path(consultation, part) + "?" + parameter + "=1";
    }
}
