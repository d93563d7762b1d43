package org.bastama.outside.publicweb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells that there is no room for more views now, and which plain pages can be read and signed meanwhile. */
@Component
class BusyPage {

    /** By then sessions that are left have ended. */
    private static final String SECONDS_TO_WAIT = "30";

    private static final int PETITIONS = 12;

    private static final PetitionFilter OPEN =
            new PetitionFilter("", Set.of(PetitionState.OPEN), null, null, null, null, PetitionFilter.Sort.SIGNATURES);

    private final Pages pages;
    private final PetitionQueries petitions;

    /** Those who are turned away come in crowds. */
    private final Cache<Reader, ResponseEntity<byte[]>> made = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(10))
            .maximumSize(10)
            .build();

    BusyPage(Pages pages, PetitionQueries petitions) {
        this.pages = pages;
        this.petitions = petitions;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = made.get(reader(request), this::make);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        var body = answer.getBody();
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static Reader reader(HttpServletRequest request) {
        var preferred = Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var language = ReaderLanguage.chosen(request).orElse(preferred);
        return new Reader(language, language != preferred);
    }

    private ResponseEntity<byte[]> make(Reader reader) {
        var frame = pages.frame(reader, "/", "publicweb.busy.title");
        var open = petitions.list(OPEN, Paging.first(PETITIONS)).items();
        var notice = Notice.of(frame, "warn").say("publicweb.busy.text");
        if (!open.isEmpty()) {
            notice = notice.say("publicweb.busy.petitions");
        }
        var links = open.stream().map(one -> link(one, reader)).toList();
        return pages.notice(
                HttpStatus.SERVICE_UNAVAILABLE,
                new Notice(notice.frame(), notice.tone(), notice.paragraphs(), notice.form(), links));
    }

    private static Notice.Link link(PetitionSummary petition, Reader reader) {
        return new Notice.Link(petition.titles().in(reader.language()), reader.link("/p/" + petition.number()));
    }
}
