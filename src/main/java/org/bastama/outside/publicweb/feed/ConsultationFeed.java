package org.bastama.outside.publicweb.feed;

import java.util.Objects;
import java.util.Set;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationSummary;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** The feed of consultations: those that were announced last come first. */
@Component
class ConsultationFeed {

    private static final int MOST = 50;

    private final Pages pages;
    private final ConsultationQueries consultations;
    private final HolderNames names;

    ConsultationFeed(Pages pages, ConsultationQueries consultations, HolderNames names) {
        this.pages = pages;
        this.consultations = consultations;
        this.names = names;
    }

    /** The newest in a language. */
    Feed newest(Language language) {
        return new Feed(
                language,
                address(language, "/feeds/consultations.atom"),
                address(language, "/consultations"),
                pages.words(new Reader(language, true)).t("publicweb.feed.consultations"),
                consultations.list(Set.of(), Paging.first(MOST)).items().stream()
                        .map(consultation -> entry(consultation, language))
                        .toList());
    }

    private Feed.Entry entry(ConsultationSummary consultation, Language language) {
        var announced = Objects.requireNonNull(consultation.announcedAt());
        return new Feed.Entry(
                pages.baseUrl() + "/c/" + consultation.number(),
                address(language, "/c/" + consultation.number()),
                consultation.titles().languageFor(language).orElse(language).code(),
                consultation.titles().in(language),
                consultation.questions().in(language),
                consultation.questions().languageFor(language).orElse(language).code(),
                announced,
                announced,
                names.in(consultation.holders(), language));
    }

    private String address(Language language, String path) {
        return pages.baseUrl() + Reader.in(language, path);
    }
}
