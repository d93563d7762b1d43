package org.bastama.outside.publicweb.petition;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.foundation.mailbox.ShownMails;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What to do after a form of a petition's plain page was sent: look into the mailbox, which the demo shows itself. */
@RestController
class CheckMailController {

    private final Pages pages;
    private final ReadablePetitions readable;
    private final ShownMails mails;

    CheckMailController(Pages pages, ReadablePetitions readable, ShownMails mails) {
        this.pages = pages;
        this.readable = readable;
        this.mails = mails;
    }

    @GetMapping("/p/{number}/check-mail")
    ResponseEntity<byte[]> checkMail(@PathVariable String number, HttpServletRequest request) {
        var petition = ReadablePetitions.number(number);
        readable.exists(petition);
        var key = Optional.ofNullable(request.getParameter("key"))
                .filter(ReadablePetitions::isKey)
                .map(k -> "?key=" + k)
                .orElse("");
        var frame =
                pages.frame(Reader.of(request), "/p/" + petition + "/check-mail" + key, "publicweb.check-mail.title");
        var notice = Notice.of(frame, "good")
                .say("publicweb.check-mail.text")
                .say("publicweb.check-mail.until")
                .say("publicweb.check-mail.nothing");
        var shown =
                mails.path().map(path -> notice.link("mailbox.demo.read", path)).orElse(notice);
        return pages.notice(HttpStatus.OK, shown.link("publicweb.notice.back", "/p/" + petition + key));
    }
}
