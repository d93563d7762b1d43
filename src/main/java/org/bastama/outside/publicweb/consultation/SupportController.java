package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.consultations.ideas.SupportLink;
import org.bastama.civic.consultations.ideas.SupportLinks;
import org.bastama.civic.consultations.links.LinkState;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The link of a supporter's mail: opening it changes nothing; its buttons confirm, take back and support again. */
@RestController
class SupportController {

    private final Pages pages;
    private final SupportPages supportPages;
    private final SupportLinks links;

    SupportController(Pages pages, SupportPages supportPages, SupportLinks links) {
        this.pages = pages;
        this.supportPages = supportPages;
        this.links = links;
    }

    @GetMapping("/k/support/{token}")
    ResponseEntity<byte[]> look(@PathVariable String token, HttpServletRequest request) {
        return page(token, links.look(token), request);
    }

    @PostMapping("/k/support/{token}")
    ResponseEntity<byte[]> act(@PathVariable String token, HttpServletRequest request) {
        var link = switch (FormFields.of(request).value("act")) {
            case SupportPages.TAKE_BACK -> links.takeBack(token);
            case SupportPages.AGAIN -> links.again(token);
            default -> links.confirm(token);
        };
        return link.state() == LinkState.CONFIRMED
                ? pages.seeOther(
                        new Reader(Reader.of(request, link.language()).language(), true), SupportPages.path(token))
                : page(token, link, request);
    }

    private ResponseEntity<byte[]> page(String token, SupportLink link, HttpServletRequest request) {
        if (link.state() == LinkState.UNKNOWN) {
            throw PageFault.notFound();
        }
        return pages.privately(
                LinkLook.status(link.state()),
                "contribution",
                supportPages.of(token, link, Reader.of(request, link.language())));
    }
}
