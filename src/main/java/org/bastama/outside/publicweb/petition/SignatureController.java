package org.bastama.outside.publicweb.petition;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.signatures.ConfirmSignature;
import org.bastama.civic.signatures.SignatureLink;
import org.bastama.civic.signatures.SignatureLink.State;
import org.bastama.civic.signatures.WithdrawSignature;
import org.bastama.foundation.shared.Rejection;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The links of a signer's mails: confirm and withdraw. Opening one changes nothing, only its button does. The pages
 * never show the signer's data: the mail may have been forwarded.
 */
@RestController
@RequestMapping("/s/{token}")
class SignatureController {

    private final Pages pages;
    private final SignatureNotices notices;
    private final ConfirmSignature confirmSignature;
    private final WithdrawSignature withdrawSignature;

    SignatureController(
            Pages pages,
            SignatureNotices notices,
            ConfirmSignature confirmSignature,
            WithdrawSignature withdrawSignature) {
        this.pages = pages;
        this.notices = notices;
        this.confirmSignature = confirmSignature;
        this.withdrawSignature = withdrawSignature;
    }

    @GetMapping
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        var link = confirmSignature.look(token);
        var reader = Reader.of(request, link.language());
        return isConfirmed(link) && request.getParameter("earlier") != null
                ? notices.earlier(link, token, reader)
                : notices.link(link, token, reader);
    }

    @PostMapping
    ResponseEntity<byte[]> confirm(@PathVariable String token, HttpServletRequest request) {
        var link = confirmSignature.confirm(token);
        var reader = Reader.of(request, link.language());
        return isConfirmed(link) ? pages.seeOther(reader, "/s/" + token + "/done") : notices.link(link, token, reader);
    }

    @GetMapping("/done")
    ResponseEntity<byte[]> done(@PathVariable String token, HttpServletRequest request) {
        var link = confirmSignature.look(token);
        var reader = Reader.of(request, link.language());
        if (link.state() == State.CONFIRMABLE) {
            return pages.seeOther(reader, "/s/" + token);
        }
        return isConfirmed(link) ? notices.done(link, token, reader) : notices.link(link, token, reader);
    }

    @GetMapping("/withdraw")
    ResponseEntity<byte[]> lookBeforeWithdrawing(@PathVariable String token, HttpServletRequest request) {
        var link = confirmSignature.look(token);
        return notices.withdraw(link, token, Reader.of(request, link.language()));
    }

    @PostMapping("/withdraw")
    ResponseEntity<byte[]> withdraw(@PathVariable String token, HttpServletRequest request) {
        var reader = Reader.of(request, confirmSignature.look(token).language());
        try {
            var link = withdrawSignature.withdraw(token);
            return link.state() == State.WITHDRAWN
                    ? pages.seeOther(reader, "/s/" + token + "/withdraw")
                    : notices.link(link, token, reader);
        } catch (Rejection rejection) {
            if (FaultStatus.of(rejection) == HttpStatus.CONFLICT) {
                return notices.tooLate(confirmSignature.look(token), token, reader);
            }
            throw rejection;
        }
    }

    private static boolean isConfirmed(SignatureLink link) {
        return link.state() == State.CONFIRMED || link.state() == State.QUARANTINED;
    }
}
