package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.review.ReportContribution;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reporting a contribution to the moderators, without a script, a session or an account. */
@RestController
class ReportController {

    private static final String ADDRESS = "/c/{number}/contributions/{contribution}/report";
    private static final String ABOUT = "contribution";

    private final Pages pages;
    private final ReadableConsultations readable;
    private final ReportContribution report;
    private final Reasons reasons;

    ReportController(Pages pages, ReadableConsultations readable, ReportContribution report, Reasons reasons) {
        this.pages = pages;
        this.readable = readable;
        this.report = report;
        this.reasons = reasons;
    }

    /** Where one is reported. */
    static String path(ConsultationNumber consultation, int contribution) {
        return "/c/" + consultation + "/contributions/" + contribution + "/report";
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            @PathVariable String number, @PathVariable String contribution, HttpServletRequest request) {
        var found = find(number, contribution);
        var reader = Reader.of(request);
        return request.getParameter(ContributionNotices.SENT) == null
                ? page(HttpStatus.OK, found, reader, FormFields.EMPTY)
                : thanks(found, reader);
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> send(
            @PathVariable String number, @PathVariable String contribution, HttpServletRequest request) {
        var found = find(number, contribution);
        var reader = Reader.of(request);
        var fields = FormFields.of(request);
        try {
            report.report(
                    found.consultation(),
                    given(found),
                    fields.value("reason"),
                    fields.value("note"),
                    request.getRemoteAddr(),
                    Actor.anonymous());
            return pages.seeOther(
                    reader, path(found.consultation(), given(found)) + "?" + ContributionNotices.SENT + "=1");
        } catch (Rejection rejection) {
            if (FaultStatus.of(rejection) != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw rejection;
            }
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT, found, reader, fields.rejected(rejection, pages.words(reader)));
        }
    }

    private Contribution find(String number, String contribution) {
        if (!contribution.matches("[1-9][0-9]{0,8}")) {
            throw PageFault.notFound();
        }
        return report.find(readable.open(number).number(), Integer.parseInt(contribution));
    }

    private static int given(Contribution found) {
        var number = found.number();
        return number == null ? 0 : number;
    }

    /** Where everybody reads one. */
    static String place(Contribution found) {
        return "/c/" + found.consultation() + "/parts/" + found.part() + "?c=" + found.number();
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Contribution found, Reader reader, FormFields form) {
        var words = pages.words(reader);
        var path = path(found.consultation(), given(found));
        var page = new ReportPage(
                pages.frame(reader, path, "consultations.report.title", String.valueOf(given(found))),
                found.heading(),
                Passage.of(found.text(), found.language(), words),
                reasons.about(ABOUT).stream()
                        .map(reason -> new ReportPage.Reason(
                                reason.code(),
                                reason.names().in(reader.language()),
                                reason.code().equals(form.value("reason"))))
                        .toList(),
                form,
                path,
                reader.link(place(found)));
        return pages.privately(status, "report", page);
    }

    private ResponseEntity<byte[]> thanks(Contribution found, Reader reader) {
        var path = path(found.consultation(), given(found)) + "?" + ContributionNotices.SENT + "=1";
        return pages.notice(
                HttpStatus.OK,
                Notice.of(pages.frame(reader, path, "publicweb.report.sent-title"), "good")
                        .say("moderation.report.sent")
                        .link("publicweb.consultation.back", place(found)));
    }
}
