package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.review.AppealHiding;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever sent a contribution appeals its hiding, on the page of the link. */
@RestController
class AppealController {

    private final Pages pages;
    private final HiddenPages hiddenPages;
    private final ConfirmContribution contributions;
    private final AppealHiding appealHiding;

    AppealController(
            Pages pages, HiddenPages hiddenPages, ConfirmContribution contributions, AppealHiding appealHiding) {
        this.pages = pages;
        this.hiddenPages = hiddenPages;
        this.contributions = contributions;
        this.appealHiding = appealHiding;
    }

    @PostMapping(path = "/k/{token}", params = "act=appeal")
    ResponseEntity<byte[]> appeal(@PathVariable String token, HttpServletRequest request) {
        var link = contributions.look(token);
        var reader = Reader.of(request, ContributionController.language(link));
        var fields = FormFields.of(request);
        try {
            appealHiding.appeal(token, fields.value("statement"), reader.language());
            return pages.seeOther(ContributionController.named(reader), "/k/" + token);
        } catch (Rejection rejection) {
            if (FaultStatus.of(rejection) != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw rejection;
            }
            return pages.privately(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    ContributionController.TEMPLATE,
                    hiddenPages.of(token, link, reader, fields.rejected(rejection, pages.words(reader))));
        }
    }
}
