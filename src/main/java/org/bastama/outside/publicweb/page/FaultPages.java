package org.bastama.outside.publicweb.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A page for each status that tells a fault, in the reader's language. */
@Component
public class FaultPages {

    private final Pages pages;

    FaultPages(Pages pages) {
        this.pages = pages;
    }

    /** The page; the language comes from the address only, since the body may be what could not be read. */
    public ResponseEntity<byte[]> of(HttpServletRequest request, HttpStatus status) {
        var key = "publicweb.fault." + (status == HttpStatus.UNPROCESSABLE_CONTENT ? 400 : status.value());
        var frame = pages.frame(Reader.inAddress(request), "/", key + ".title");
        var notice = Notice.of(frame, "warn").say(key + ".text");
        var log = status == HttpStatus.GONE ? notice.link("publicweb.fault.removals", "/removals") : notice;
        return pages.notice(
                status, log.link("publicweb.fault.petitions", "/petitions").link("publicweb.fault.home", "/"));
    }
}
