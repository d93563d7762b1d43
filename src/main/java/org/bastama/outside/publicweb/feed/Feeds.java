package org.bastama.outside.publicweb.feed;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionFilter;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts feeds together; the newest entries come first. */
@Component
class Feeds {

    /** Entries of a feed: its readers ask again before so many are new. */
    private static final int MOST = 50;

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
    private final TimelineTexts texts;
    private final AnswerEntries answers;

    Feeds(Pages pages, PetitionQueries petitions, TimelineTexts texts, AnswerEntries answers) {
        this.pages = pages;
        this.petitions = petitions;
        this.texts = texts;
        this.answers = answers;
    }

    /** The newest open petitions. */
    Feed petitions(Language language) {
        return new Feed(
                language,
                address(language, "/feeds/petitions.atom"),
                address(language, "/petitions"),
                words(language).t("publicweb.feed.petitions"),
                newest(Set.of(PetitionState.OPEN), null, language));
    }

    /** The newest petitions to an authority, and its answers. */
    Feed to(Authority authority, Language language) {
        return new Feed(
                language,
                address(language, "/feeds/a/" + authority.slug() + ".atom"),
                address(language, "/authorities/" + authority.slug()),
                words(language).t("publicweb.feed.authority", authority.names().in(language)),
                Stream.concat(
                                newest(OPENED, authority.slug(), language).stream(),
                                answers.of(authority, MOST, language).stream())
                        .sorted(Comparator.comparing(Feed.Entry::updated).reversed())
                        .limit(MOST)
                        .toList());
    }

    /** What happened to a petition. */
    Feed of(Petition petition, Language language) {
        var steps = petitions.timeline(petition.number()).reversed();
        return new Feed(
                language,
                address(language, "/feeds/p/" + petition.number() + ".atom"),
                address(language, "/p/" + petition.number()),
                title(petition, language),
                steps.stream()
                        .limit(MOST)
                        .map(step -> entry(petition, step, language))
                        .toList());
    }

    private List<Feed.Entry> newest(Set<PetitionState> states, @Nullable String authority, Language language) {
        var filter = new PetitionFilter("", states, authority, null, null, null, PetitionFilter.Sort.NEWEST);
        return petitions.list(filter, Paging.first(MOST)).items().stream()
                .filter(petition -> petition.openedAt() != null)
                .map(petition -> entry(petition, language))
                .toList();
    }

    private Feed.Entry entry(PetitionSummary petition, Language language) {
        var opened = Objects.requireNonNull(petition.openedAt());
        var shown = petition.titles().languageFor(language).orElse(language);
        var title = petition.titles().in(language);
        return new Feed.Entry(
                pages.baseUrl() + "/p/" + petition.number(),
                address(language, "/p/" + petition.number()),
                shown.code(),
                title.isEmpty() ? number(petition.number(), language) : title,
                petition.demands().in(language),
                petition.demands().languageFor(language).orElse(language).code(),
                opened,
                opened,
                petition.groupName());
    }

    private Feed.Entry entry(Petition petition, TimelineEntry step, Language language) {
        var text = texts.of(step, language);
        var struck = step.struckAt();
        return new Feed.Entry(
                "urn:uuid:" + step.id(),
                address(language, "/p/" + petition.number() + "#timeline"),
                language.code(),
                struck == null ? text : text + " " + words(language).t("publicweb.timeline.struck"),
                step.note().in(language),
                step.note().languageFor(language).orElse(language).code(),
                step.happenedAt(),
                struck == null ? step.happenedAt() : struck,
                null);
    }

    /** Nothing of a hidden text. */
    private String title(Petition petition, Language language) {
        return petition.textHidden()
                ? number(petition.number(), language)
                : petition.text().in(language).title();
    }

    private String number(PetitionNumber number, Language language) {
        return words(language).t("publicweb.petition.number", number.toString());
    }

    private String address(Language language, String path) {
        return pages.baseUrl() + Reader.in(language, path);
    }

    private Words words(Language language) {
        return pages.words(new Reader(language, true));
    }
}
