package org.bastama.outside.publicweb.feed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.timeline.TimelineEntry;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Puts feeds together; the newest entries come first. */
@Component
class Feeds {

    /** Entries of a feed: its readers ask again before so many are new. */
    private static final int MOST = 50;

    private final Pages pages;
    private final PetitionQueries petitions;
    private final TimelineTexts texts;
    private final PetitionEntries asked;
    private final AnswerEntries answers;

    Feeds(Pages pages, PetitionQueries petitions, TimelineTexts texts, PetitionEntries asked, AnswerEntries answers) {
        this.pages = pages;
        this.petitions = petitions;
        this.texts = texts;
        this.asked = asked;
        this.answers = answers;
    }

    /** The newest open petitions. */
    Feed petitions(Language language) {
        return new Feed(
                language,
                address(language, "/feeds/petitions.atom"),
                address(language, "/petitions"),
                words(language).t("publicweb.feed.petitions"),
                asked.open(MOST, language));
    }

    /** The newest petitions to an authority, those that others passed on to it, and its answers. */
    Feed to(Authority authority, Language language) {
        return new Feed(
                language,
                address(language, "/feeds/a/" + authority.slug() + ".atom"),
                address(language, "/authorities/" + authority.slug()),
                words(language).t("publicweb.feed.authority", authority.names().in(language)),
                Stream.of(
                                asked.of(authority, MOST, language),
                                asked.passedOnTo(authority, MOST, language),
                                answers.of(authority, MOST, language))
                        .flatMap(List::stream)
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
