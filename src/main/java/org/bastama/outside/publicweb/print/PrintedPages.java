package org.bastama.outside.publicweb.print;

import java.time.Clock;
import java.util.Objects;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.signatures.SigningWords;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Puts posters and sheets together. */
@Component
class PrintedPages {

    private final Pages pages;
    private final AuthorityQueries authorities;
    private final SigningWords signing;
    private final Clock clock;

    PrintedPages(Pages pages, AuthorityQueries authorities, SigningWords signing, Clock clock) {
        this.pages = pages;
        this.authorities = authorities;
        this.signing = signing;
        this.clock = clock;
    }

    /** The poster; one of a petition that takes no more signatures asks for none. */
    PosterPage poster(Petition petition, Language language) {
        var words = words(language);
        var closes = petition.moments().closesAt();
        if (!petition.collects(clock.instant())) {
            return new PosterPage(
                    printed(petition, words),
                    words.t("publicweb.poster.read"),
                    words.t("publicweb.poster.how-read"),
                    null);
        }
        return new PosterPage(
                printed(petition, words),
                words.t(signing.key(petition, "publicweb.poster.sign")),
                words.t("publicweb.poster.how"),
                closes == null ? null : words.t("publicweb.poster.until", words.date(closes)));
    }

    /** The sheet for signatures on paper. */
    SheetPage sheet(Petition petition, Language language) {
        var words = words(language);
        var statement = signing.statement(petition, language);
        var consent = words.t("publicweb.sheet.consent");
        return new SheetPage(printed(petition, words), statement.isEmpty() ? consent : consent + " " + statement);
    }

    /** The canonical address, the same for readers of every language. */
    String address(Petition petition) {
        return pages.baseUrl() + "/p/" + petition.number();
    }

    private Printed printed(Petition petition, Words words) {
        var text = petition.text().in(words.language());
        var address = address(petition);
        return new Printed(
                words,
                petition.number().toString(),
                petition.text().languageFor(words.language()).code(),
                text.title(),
                text.demand(),
                authority(petition, words.language()),
                address.replaceFirst("^https?://", ""),
                QrCode.of(address).dataUri());
    }

    private String authority(Petition petition, Language language) {
        var slug = Objects.requireNonNullElse(petition.authoritySlug(), "");
        return authorities
                .find(slug)
                .map(authority -> authority.names().in(language))
                .orElse(slug);
    }

    private Words words(Language language) {
        return pages.words(new Reader(language, true));
    }
}
