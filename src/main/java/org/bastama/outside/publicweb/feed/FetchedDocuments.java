package org.bastama.outside.publicweb.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.PageFault;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.SharedAnswers;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What programs fetch again and again, feeds and calendars: the same for everybody who reads their language. */
@Component
public class FetchedDocuments {

    private static final String CACHE = "public, max-age=300, stale-while-revalidate=600";

    private final Pages pages;
    private final ReadablePetitions readable;
    private final AuthorityQueries authorities;

    FetchedDocuments(Pages pages, ReadablePetitions readable, AuthorityQueries authorities) {
        this.pages = pages;
        this.readable = readable;
        this.authorities = authorities;
    }

    /** The answer with a document in the reader's language. */
    public ResponseEntity<byte[]> of(HttpServletRequest request, MediaType type, Function<Language, byte[]> write) {
        SharedAnswers.share(request);
        return pages.answer(type, pages.shared(write.apply(Reader.of(request).language())), CACHE);
    }

    /** The answer with a document about the petition of a number in the address, which everybody may read. */
    public ResponseEntity<byte[]> ofPetition(
            String number, HttpServletRequest request, MediaType type, BiFunction<Petition, Language, byte[]> write) {
        var petition = readable.open(ReadablePetitions.number(number));
        return of(request, type, language -> write.apply(petition, language));
    }

    /** The answer with a document about the authority of a slug in the address. */
    public ResponseEntity<byte[]> ofAuthority(
            String slug, HttpServletRequest request, MediaType type, BiFunction<Authority, Language, byte[]> write) {
        var authority = authorities.find(slug).orElseThrow(PageFault::notFound);
        return of(request, type, language -> write.apply(authority, language));
    }
}
