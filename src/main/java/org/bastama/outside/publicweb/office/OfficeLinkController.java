package org.bastama.outside.publicweb.office;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.responses.office.AskForLetter;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The first link of a mail to an office. Its page is the same whether the link is genuine, forged or over, before and
 * after its button; only the office's mailbox learns the difference. Opening it changes nothing.
 */
@RestController
class OfficeLinkController {

    private final Pages pages;
    private final ReadablePetitions readable;
    private final AskForLetter askForLetter;

    OfficeLinkController(Pages pages, ReadablePetitions readable, AskForLetter askForLetter) {
        this.pages = pages;
        this.readable = readable;
        this.askForLetter = askForLetter;
    }

    @GetMapping("/o/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        var petition = about(token);
        var reader = Reader.of(request);
        var path = "/o/" + token;
        if (request.getParameter("sent") != null) {
            return pages.notice(
                    HttpStatus.OK,
                    Notice.of(pages.frame(reader, path, "publicweb.office.sent-title"), "good")
                            .say("publicweb.office.sent-text")
                            .say("publicweb.office.sent-none")
                            .link("publicweb.office.petition", "/p/" + petition.number()));
        }
        return pages.notice(
                HttpStatus.OK,
                Notice.of(pages.frame(reader, path, "publicweb.office.title"), "")
                        .say("publicweb.office.text", title(petition, reader))
                        .say("publicweb.office.second")
                        .button("publicweb.office.button", path, false)
                        .link("publicweb.office.petition", "/p/" + petition.number()));
    }

    @PostMapping("/o/{token}")
    ResponseEntity<byte[]> ask(@PathVariable String token, HttpServletRequest request) {
        about(token);
        askForLetter.ask(token);
        return pages.seeOther(Reader.of(request), "/o/" + token + "?sent=1");
    }

    private Petition about(String token) {
        return readable.open(askForLetter.about(token).orElseThrow(PageFault::notFound));
    }

    private String title(Petition petition, Reader reader) {
        return petition.textHidden()
                ? pages.words(reader)
                        .t("publicweb.petition.number", petition.number().value())
                : petition.text().in(reader.language()).title();
    }
}
