package org.bastama.outside.publicweb.feed;

import java.util.List;
import java.util.Objects;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.stereotype.Component;

/** The final answers of an authority as entries of its feed; a correction is the same entry, changed. */
@Component
class AnswerEntries {

    private final Pages pages;
    private final PetitionQueries petitions;
    private final ResponseQueries responses;

    AnswerEntries(Pages pages, PetitionQueries petitions, ResponseQueries responses) {
        this.pages = pages;
        this.petitions = petitions;
        this.responses = responses;
    }

    /** At most so many, the newest first; none to a petition that is not public. */
    List<Feed.Entry> of(Authority authority, int most, Language language) {
        var answers =
                responses.finalOfAuthority(authority.slug(), Paging.first(most)).items();
        var answered = petitions.shown(answers.stream().map(Response::petition));
        return answers.stream()
                .filter(answer -> answered.containsKey(answer.petition()))
                .map(answer ->
                        entry(answer, Objects.requireNonNull(answered.get(answer.petition())), authority, language))
                .toList();
    }

    private Feed.Entry entry(Response answer, PetitionSummary petition, Authority authority, Language language) {
        var words = pages.words(new Reader(language, true));
        return new Feed.Entry(
                "urn:uuid:" + answer.version().original(),
                pages.baseUrl() + Reader.in(language, "/p/" + petition.number() + "#answers"),
                language.code(),
                words.t(
                        "publicweb.feed.answer",
                        PetitionEntries.title(petition, words),
                        words.t("responses.outcome." + answer.outcome())),
                answer.worded((in, key) -> words.messages().get(in, key)).in(language),
                answer.text().languageFor(language).orElse(language).code(),
                answer.version().firstPublishedAt(),
                answer.publishedAt(),
                authority.names().in(language));
    }
}
