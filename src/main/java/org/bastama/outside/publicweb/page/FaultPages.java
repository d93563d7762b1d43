package org.bastama.outside.publicweb.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A page for each status that tells a fault, in the reader's language. */
@Component
public class FaultPages {

    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9_.-][A-Za-z0-9/_.-]{0,200})?");

    private final Pages pages;

    FaultPages(Pages pages) {
        this.pages = pages;
    }

    /** The page; the language comes from the address only, since the body may be what could not be read. */
    public ResponseEntity<byte[]> of(HttpServletRequest request, HttpStatus status) {
        var key = "publicweb.fault." + (status == HttpStatus.UNPROCESSABLE_CONTENT ? 400 : status.value());
        var frame = pages.frame(Reader.inAddress(request), path(request), key + ".title");
        var notice = Notice.of(frame, "warn").say(key + ".text");
        var log = status == HttpStatus.GONE ? notice.link("publicweb.fault.removals", "/removals") : notice;
        return pages.notice(
                status, log.link("publicweb.fault.petitions", "/petitions").link("publicweb.fault.home", "/"));
    }

    /** The address that failed, for the same page in another language; the home page where it cannot be asked for again. */
    private static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String before
                ? before
                : request.getRequestURI();
        return request.getMethod().equals("GET") && PATH.matcher(asked).matches() ? asked : "/";
    }
}
