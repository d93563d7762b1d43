package org.bastama.outside.publicweb.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.bastama.foundation.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A page for each status that tells a fault, in the reader's language. */
@Component
public class FaultPages {

    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9_.-][A-Za-z0-9/_.-]{0,200})?");

    /**
     * What a page shows that has no reader's choice to keep.
     *
     * @param key the key of its texts
     * @param languages the texts, once for each language
     */
    public record Unread(String key, List<Words> languages) {}

    private final Pages pages;
    private final Templates templates;

    FaultPages(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    /** The page where nothing of the request could be read but the languages of the reader, which may be several. */
    public byte[] ofUnread(HttpStatus status, List<Language> languages) {
        return templates.render(
                "unread",
                new Unread(key(status), languages.stream().map(this::words).toList()));
    }

    private Words words(Language language) {
        return pages.words(new Reader(language, false));
    }

    /** The page; the language comes from the address only, since the body may be what could not be read. */
    public ResponseEntity<byte[]> of(HttpServletRequest request, HttpStatus status) {
        var key = key(status);
        var frame = pages.frame(Reader.inAddress(request), path(request), key + ".title");
        var notice = Notice.of(frame, "warn").say(key + ".text");
        var log = status == HttpStatus.GONE ? notice.link("publicweb.fault.removals", "/removals") : notice;
        return pages.notice(
                status, log.link("publicweb.fault.petitions", "/petitions").link("publicweb.fault.home", "/"));
    }

    private static String key(HttpStatus status) {
        return "publicweb.fault." + (status == HttpStatus.UNPROCESSABLE_CONTENT ? 400 : status.value());
    }

    /** The address that failed, for the same page in another language; the home page where it cannot be asked for again. */
    private static String path(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String before
                ? before
                : request.getRequestURI();
        return request.getMethod().equals("GET") && PATH.matcher(asked).matches() ? asked : "/";
    }
}
