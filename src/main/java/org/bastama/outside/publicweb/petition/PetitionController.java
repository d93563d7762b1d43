package org.bastama.outside.publicweb.petition;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.SharedAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plain page of a petition: the same for everybody who reads its language, so that it is shared for a second. */
@RestController
class PetitionController {

    private static final String CACHE = "public, max-age=1, stale-while-revalidate=5";

    private final Pages pages;
    private final ReadablePetitions readable;
    private final PetitionPages petitionPages;

    PetitionController(Pages pages, ReadablePetitions readable, PetitionPages petitionPages) {
        this.pages = pages;
        this.readable = readable;
        this.petitionPages = petitionPages;
    }

    @GetMapping("/p/{number}")
    ResponseEntity<byte[]> show(@PathVariable String number, HttpServletRequest request) {
        var reader = Reader.of(request);
        var petition = readable.open(ReadablePetitions.number(number), request.getParameter("key"));
        if (petition.isByLinkOnly()) {
            return pages.privately(HttpStatus.OK, "petition", petitionPages.of(petition, reader));
        }
        SharedAnswers.share(request);
        return pages.answer(pages.shared("petition", petitionPages.of(petition, reader)), CACHE);
    }
}
