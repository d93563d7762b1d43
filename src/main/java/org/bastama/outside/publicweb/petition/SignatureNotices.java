package org.bastama.outside.publicweb.petition;

import org.bastama.civic.signatures.SignatureLink;
import org.bastama.civic.signatures.SignatureLink.State;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the link of a signer's mail shows in each of its states; a quarantined signature is told as a confirmed one. */
@Component
class SignatureNotices {

    private final Pages pages;
    private final SignedPetition signed;

    SignatureNotices(Pages pages, SignedPetition signed) {
        this.pages = pages;
        this.signed = signed;
    }

    /** The page of a link: what its button will do, or why there is none. */
    ResponseEntity<byte[]> link(SignatureLink link, String token, Reader reader) {
        var path = "/s/" + token;
        return switch (link.state()) {
            case CONFIRMABLE -> confirmable(link, path, reader);
            case CONFIRMED, QUARANTINED -> already(link, token, reader);
            case EXPIRED -> ended(HttpStatus.GONE, "expired", link, path, reader);
            case CLOSED -> ended(HttpStatus.GONE, "closed", link, path, reader);
            case WITHDRAWN -> ended(HttpStatus.GONE, "withdrawn", link, path, reader);
            case INVALIDATED -> ended(HttpStatus.GONE, "invalidated", link, path, reader);
            case REFUSED -> ended(HttpStatus.CONFLICT, "refused", link, path, reader);
            case UNKNOWN -> throw PageFault.notFound();
        };
    }

    /** Somebody tried to sign again from a mailbox that had signed: whose signature is confirmed, and what withdrawing does. */
    ResponseEntity<byte[]> earlier(SignatureLink link, String token, Reader reader) {
        var path = "/s/" + token;
        var frame = pages.frame(reader, path + SignatureLink.EARLIER, "publicweb.link.earlier-title");
        var notice = Notice.of(frame, "")
                .say("publicweb.link.petition", title(link, reader))
                .say("publicweb.link.earlier-text")
                .say("publicweb.link.earlier-withdraw");
        return pages.notice(
                HttpStatus.OK,
                ways(notice, link, "publicweb.notice.back", "")
                        .link("publicweb.link.withdraw-earlier", path + "/withdraw"));
    }

    /** After confirming: thanks, what follows, and the sign form for whoever got the mail from somebody else. */
    ResponseEntity<byte[]> done(SignatureLink link, String token, Reader reader) {
        var frame = pages.frame(reader, "/s/" + token + "/done", signed.key(link, "publicweb.done.title"));
        var thanks = Notice.of(frame, "good").say("publicweb.link.petition", title(link, reader));
        var notice = (signed.counts(link) ? thanks : thanks.say("publicweb.done.declared")).say("publicweb.done.text");
        return pages.notice(
                HttpStatus.OK,
                confirmed(signed.takesSignatures(link) ? notice.say("publicweb.done.share") : notice, link, token));
    }

    /** The page to withdraw a signature. */
    ResponseEntity<byte[]> withdraw(SignatureLink link, String token, Reader reader) {
        var path = "/s/" + token + "/withdraw";
        if (link.state() == State.WITHDRAWN) {
            var frame = pages.frame(reader, path, "publicweb.withdraw.done-title");
            var notice = Notice.of(frame, "good")
                    .say("publicweb.link.petition", title(link, reader))
                    .say("publicweb.withdraw.done-text");
            return pages.notice(HttpStatus.OK, ways(notice, link, "publicweb.notice.back", ""));
        }
        if (link.state() == State.UNKNOWN || link.state() == State.INVALIDATED || link.state() == State.REFUSED) {
            return link(link, token, reader);
        }
        if (isSigned(link) && !signed.isWithdrawable(link)) {
            return tooLate(link, token, reader);
        }
        var frame = pages.frame(reader, path, "publicweb.withdraw.title");
        return pages.notice(
                HttpStatus.OK,
                Notice.of(frame, "")
                        .say("publicweb.link.petition", title(link, reader))
                        .say("publicweb.withdraw.text")
                        .button("publicweb.withdraw.button", path, true));
    }

    /** The petition was handed over: its signatures stay. */
    ResponseEntity<byte[]> tooLate(SignatureLink link, String token, Reader reader) {
        var frame = pages.frame(reader, "/s/" + token + "/withdraw", "publicweb.withdraw.late-title");
        var notice = Notice.of(frame, "warn").say("publicweb.withdraw.late-text");
        return pages.notice(HttpStatus.CONFLICT, ways(notice, link, "publicweb.notice.back", ""));
    }

    private ResponseEntity<byte[]> confirmable(SignatureLink link, String path, Reader reader) {
        var frame = pages.frame(reader, path, "publicweb.link.confirm-title");
        return pages.notice(
                HttpStatus.OK,
                Notice.of(frame, "")
                        .say("publicweb.link.petition", title(link, reader))
                        .say(signed.key(link, "publicweb.link.confirm-text"))
                        .say(signed.key(link, "publicweb.link.consent"))
                        .say(signed.withdrawal(link))
                        .button("publicweb.link.confirm-button", path, false)
                        .link("publicweb.sign.privacy", "/about/privacy"));
    }

    private ResponseEntity<byte[]> already(SignatureLink link, String token, Reader reader) {
        var frame = pages.frame(reader, "/s/" + token, "publicweb.link.already-title");
        var notice = Notice.of(frame, "good")
                .say("publicweb.link.petition", title(link, reader))
                .say("publicweb.link.already-text");
        return pages.notice(HttpStatus.OK, confirmed(notice, link, token));
    }

    /** The ways from a signature that is confirmed; that it can no longer be withdrawn, once it was handed over. */
    private Notice confirmed(Notice notice, SignatureLink link, String token) {
        return signed.isWithdrawable(link)
                ? forOthers(notice, link).link("publicweb.link.withdraw", "/s/" + token + "/withdraw")
                : forOthers(notice.say("signatures.withdrawal.over"), link);
    }

    private ResponseEntity<byte[]> ended(
            HttpStatus status, String why, SignatureLink link, String path, Reader reader) {
        var frame = pages.frame(reader, path, "publicweb.link." + why + "-title");
        var notice = Notice.of(frame, "warn").say("publicweb.link." + why + "-text");
        return pages.notice(status, ways(notice, link, "publicweb.notice.back", ""));
    }

    /** The way to the sign form for whoever got the mail from somebody else, as long as it takes signatures. */
    private Notice forOthers(Notice notice, SignatureLink link) {
        return signed.takesSignatures(link)
                ? ways(notice.say("publicweb.done.forwarded"), link, "publicweb.done.petition", "#sign")
                : ways(notice, link, "publicweb.notice.back", "");
    }

    private static boolean isSigned(SignatureLink link) {
        return link.state() == State.CONFIRMED || link.state() == State.QUARANTINED;
    }

    private String title(SignatureLink link, Reader reader) {
        return signed.title(link, reader.language());
    }

    private Notice ways(Notice notice, SignatureLink link, String key, String fragment) {
        var path = signed.path(link);
        return path.isPresent() ? notice.link(key, path.get() + fragment) : notice;
    }
}
