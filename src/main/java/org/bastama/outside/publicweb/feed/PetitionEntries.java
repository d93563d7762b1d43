package org.bastama.outside.publicweb.feed;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Petitions as entries of feeds, at most so many, the newest first. */
@Component
class PetitionEntries {

    /** What an authority was asked, whatever became of it; rejected petitions never reached it. */
    private static final Set<PetitionState> OPENED = EnumSet.of(
            PetitionState.OPEN,
            PetitionState.CLOSED,
            PetitionState.CLOSED_BELOW,
            PetitionState.HANDED_OVER,
            PetitionState.ANSWERED,
            PetitionState.MONITORING,
            PetitionState.ARCHIVED);

    private final Pages pages;
    private final PetitionQueries petitions;
    private final ResponseQueries responses;

    PetitionEntries(Pages pages, PetitionQueries petitions, ResponseQueries responses) {
        this.pages = pages;
        this.petitions = petitions;
        this.responses = responses;
    }

    /** Those that are open. */
    List<Feed.Entry> open(int most, Language language) {
        return newest(Set.of(PetitionState.OPEN), null, most, language);
    }

    /** Those to an authority. */
    List<Feed.Entry> of(Authority authority, int most, Language language) {
        return newest(OPENED, authority.slug(), most, language);
    }

    private List<Feed.Entry> newest(
            Set<PetitionState> states, @Nullable String authority, int most, Language language) {
        var filter = new PetitionFilter("", states, authority, null, null, null, PetitionFilter.Sort.NEWEST);
        return petitions.list(filter, Paging.first(most)).items().stream()
                .filter(petition -> petition.openedAt() != null)
                .map(petition -> entry(petition, Objects.requireNonNull(petition.openedAt()), language))
                .toList();
    }

    /** Those that others passed on to an authority: new to it on the day they came to it. */
    List<Feed.Entry> passedOnTo(Authority authority, int most, Language language) {
        var at = responses.passedOnTo(authority.slug(), most);
        return petitions.shown(at.keySet().stream()).values().stream()
                .filter(petition -> OPENED.contains(petition.state()))
                .map(petition -> entry(petition, Objects.requireNonNull(at.get(petition.number())), language))
                .toList();
    }

    private Feed.Entry entry(PetitionSummary petition, Instant at, Language language) {
        var shown = petition.titles().languageFor(language).orElse(language);
        return new Feed.Entry(
                pages.baseUrl() + "/p/" + petition.number(),
                pages.baseUrl() + Reader.in(language, "/p/" + petition.number()),
                shown.code(),
                title(petition, pages.words(new Reader(language, true))),
                petition.demands().in(language),
                petition.demands().languageFor(language).orElse(language).code(),
                at,
                at,
                petition.groupName());
    }

    /** The title of a petition, its number where it is hidden. */
    static String title(PetitionSummary petition, Words words) {
        var title = petition.titles().in(words.language());
        return title.isEmpty()
                ? words.t("publicweb.petition.number", petition.number().toString())
                : title;
    }
}
