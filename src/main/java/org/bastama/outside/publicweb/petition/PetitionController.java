package org.bastama.outside.publicweb.petition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The plain page of a petition. It is rendered at most once a second and language, however many read it; nothing shown
 * is older than that.
 */
@RestController
class PetitionController {

    private static final String CACHE = "public, max-age=1, stale-while-revalidate=5";
    private static final int MOST_PAGES = 1_000;

    private record Rendering(PetitionNumber number, Reader reader) {}

    private final Pages pages;
    private final ReadablePetitions readable;
    private final PetitionPages petitionPages;
    private final Cache<Rendering, Pages.SharedPage> rendered;

    PetitionController(
            Pages pages,
            ReadablePetitions readable,
            PetitionPages petitionPages,
            @Value("${bastama.plain-page-age:PT1S}") Duration age) {
        this.pages = pages;
        this.readable = readable;
        this.petitionPages = petitionPages;
        this.rendered = Caffeine.newBuilder()
                .maximumSize(MOST_PAGES)
                .expireAfterWrite(age)
                .build();
    }

    @GetMapping("/p/{number}")
    ResponseEntity<byte[]> show(@PathVariable String number, HttpServletRequest request) {
        var petitionNumber = ReadablePetitions.number(number);
        var reader = Reader.of(request);
        var key = request.getParameter("key");
        if (key != null) {
            var petition = readable.open(petitionNumber, key);
            if (petition.isByLinkOnly()) {
                return pages.privately(HttpStatus.OK, "petition", petitionPages.of(petition, reader));
            }
        }
        var page = rendered.get(new Rendering(petitionNumber, reader), this::render);
        return pages.answer(page, CACHE);
    }

    private Pages.SharedPage render(Rendering asked) {
        var petition = readable.open(asked.number());
        return pages.shared("petition", petitionPages.of(petition, asked.reader()));
    }
}
