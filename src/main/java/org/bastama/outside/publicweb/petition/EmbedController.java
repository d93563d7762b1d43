package org.bastama.outside.publicweb.petition;

import jakarta.servlet.http.HttpServletRequest;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.SharedAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The counter for frames of other sites. What there is not, or no longer, is told within the frame too: every other page
 * of the portal refuses to be framed.
 */
@RestController
class EmbedController {

    private static final String CACHE = "public, max-age=1, stale-while-revalidate=5";

    private final Pages pages;
    private final ReadablePetitions readable;
    private final PetitionQueries petitions;
    private final PetitionPages petitionPages;
    private final BodyPart body;
    private final TallyPart tally;
    private final SigningWords signing;

    EmbedController(
            Pages pages,
            ReadablePetitions readable,
            PetitionQueries petitions,
            PetitionPages petitionPages,
            BodyPart body,
            TallyPart tally,
            SigningWords signing) {
        this.pages = pages;
        this.readable = readable;
        this.petitions = petitions;
        this.petitionPages = petitionPages;
        this.body = body;
        this.tally = tally;
        this.signing = signing;
    }

    @GetMapping("/embed/{number}")
    ResponseEntity<byte[]> show(@PathVariable String number, HttpServletRequest request) {
        var reader = Reader.of(request);
        try {
            var petition = readable.open(ReadablePetitions.number(number));
            SharedAnswers.share(request);
            return pages.answer(pages.shared("embed", page(petition, reader)), CACHE);
        } catch (PageFault fault) {
            return pages.privately(fault.status(), "embed", absent(fault.status(), reader));
        }
    }

    private EmbedPage page(Petition petition, Reader reader) {
        var words = pages.words(reader);
        var text = body.of(petition, words);
        var summary = petitions.summary(petition.number()).orElseThrow();
        return new EmbedPage(
                words,
                text.language(),
                text.title(),
                petitionPages.state(petition, words),
                pages.baseUrl() + reader.link("/p/" + petition.number()),
                words.t(
                        petitionPages.takesSignatures(petition)
                                ? signing.key(petition, "publicweb.embed.sign")
                                : "publicweb.embed.read"),
                tally.of(petition, summary, petitionPages.procedure(petition), words));
    }

    private EmbedPage absent(HttpStatus status, Reader reader) {
        var words = pages.words(reader);
        return new EmbedPage(
                words,
                reader.language().code(),
                words.t("publicweb.fault." + status.value() + ".title"),
                "",
                pages.baseUrl() + reader.link("/petitions"),
                words.t("publicweb.fault.petitions"),
                null);
    }
}
