package org.bastama.outside.publicweb.sitemap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.PortalProperties;
import org.bastama.outside.publicweb.page.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * One sitemap as long as one may hold all pages, else a list of them, each beginning after a petition's number. Written
 * while it is read: its size costs time but no memory.
 */
@RestController
class SitemapController {

    /** Pages that everybody may read and that always are there. */
    private static final List<String> PAGES = List.of(
            "/",
            "/petitions",
            "/consultations",
            "/groups",
            "/authorities",
            "/procedures",
            "/past",
            "/removals",
            "/about",
            "/about/privacy",
            "/about/terms",
            "/about/accessibility",
            "/api");

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** Petitions read at once. */
    private static final int STEP = 2_000;

    private final PetitionQueries petitions;
    private final ConsultationQueries consultations;
    private final PortalProperties portal;
    private final int most;

    /** With so many pages in one sitemap; more than 50,000 the protocol does not allow. */
    SitemapController(
            PetitionQueries petitions,
            ConsultationQueries consultations,
            PortalProperties portal,
            @Value("${bastama.sitemap-pages:50000}") int most) {
        this.petitions = petitions;
        this.consultations = consultations;
        this.portal = portal;
        this.most = most;
    }

    @GetMapping("/sitemap.xml")
    void sitemap(@RequestParam(required = false) @Nullable String after, HttpServletResponse response)
            throws IOException, XMLStreamException {
        if (after != null && !NUMBER.matcher(after).matches()) {
            throw new PageFault(HttpStatus.BAD_REQUEST);
        }
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
        if (after != null) {
            pages(response, Long.parseLong(after));
        } else if (petitions.publicAfter(0, room(0) + 1).size() <= room(0)) {
            pages(response, 0);
        } else {
            sitemaps(response);
        }
    }

    /** How many petitions fit the sitemap that begins after a number; the first has the other pages too. */
    private int room(long after) {
        return after == 0 ? most - PAGES.size() - consultations().size() : most;
    }

    /** Of consultations there are far fewer than petitions: at most half of the room of the first sitemap is theirs. */
    private List<ConsultationNumber> consultations() {
        return consultations.publicAfter(0, (most - PAGES.size()) / 2);
    }

    private void pages(HttpServletResponse response, long after) throws IOException, XMLStreamException {
        var xml = SitemapWriter.ofPages(response.getOutputStream(), portal.url(""));
        if (after == 0) {
            for (var page : PAGES) {
                xml.page(page);
            }
            for (var number : consultations()) {
                xml.page("/c/" + number);
            }
        }
        var left = room(after);
        var numbers = petitions.publicAfter(after, Math.min(STEP, left));
        while (!numbers.isEmpty()) {
            for (var number : numbers) {
                xml.page("/p/" + number);
            }
            left -= numbers.size();
            numbers = left > 0 ? petitions.publicAfter(numbers.getLast().value(), Math.min(STEP, left)) : List.of();
        }
        xml.end();
    }

    private void sitemaps(HttpServletResponse response) throws IOException, XMLStreamException {
        var xml = SitemapWriter.ofSitemaps(response.getOutputStream(), portal.url(""));
        var after = 0L;
        var numbers = petitions.publicAfter(after, room(after));
        while (!numbers.isEmpty()) {
            xml.sitemap("/sitemap.xml?after=" + after);
            after = numbers.getLast().value();
            numbers = petitions.publicAfter(after, room(after));
        }
        xml.end();
    }
}
