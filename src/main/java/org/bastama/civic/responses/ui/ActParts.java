package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.civic.responses.reviews.Review;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LanguageMark;

/** What authorities did with a petition, as everybody reads it: answers, the term, transfers. */
@org.springframework.stereotype.Component
class ActParts {

    private final ResponseQueries responses;
    private final TermParts terms;
    private final ActFiles files;
    private final AfterwardsQueries afterwards;
    private final AuthorityQueries authorities;

    ActParts(
            ResponseQueries responses,
            TermParts terms,
            ActFiles files,
            AfterwardsQueries afterwards,
            AuthorityQueries authorities) {
        this.responses = responses;
        this.terms = terms;
        this.files = files;
        this.afterwards = afterwards;
        this.authorities = authorities;
    }

    /** The answers of a kind under a heading each, the newest first, with the versions before. */
    List<Component> answers(PetitionNumber number, Response.Kind kind, String heading, Language language) {
        var former = responses.formerVersions(number);
        var documents = files.published(number);
        var reviewed = kind == Response.Kind.FINAL ? afterwards.review(number) : Optional.<Review>empty();
        return responses.of(number).reversed().stream()
                .filter(response -> response.kind() == kind)
                .<Component>flatMap(response -> Stream.of(
                        heading(reviewed.filter(review -> review.followedBy(response))
                                .map(review -> "responses.answer.after-review")
                                .orElse(heading)),
                        new AnswerPanel(response, authorityName(response.authoritySlug()), language)
                                .with(ActFileList.published(number, documents.getOrDefault(response.id(), List.of())))
                                .after(former.getOrDefault(response.version().original(), List.of()), documents)))
                .toList();
    }

    /** See {@link TermParts}. */
    List<Component> deadline(PetitionNumber number, Language language) {
        return terms.of(number, language);
    }

    /** Who passed it on to whom, when and why, oldest first. */
    List<Component> transfers(PetitionNumber number, Language language) {
        return responses.of(number).stream()
                .filter(response -> response.kind() == Response.Kind.TRANSFER)
                .flatMap(act -> transfer(act, language))
                .toList();
    }

    private Stream<Component> transfer(Response act, Language language) {
        var line = new Paragraph();
        line.setText(line.getTranslation(
                "responses.section.transferred",
                authorityName(act.authoritySlug()).in(language),
                authorityName(Objects.requireNonNull(act.particulars().transferredTo()))
                        .in(language),
                Formats.date(language, act.publishedAt()),
                act.officialName()));
        return Stream.of(line, reason(act.text(), language));
    }

    /** A reason as it was given, marked where it is in another language. */
    static Component reason(LocalizedText reason, Language language) {
        var shown = LanguageMark.tell(new Span(reason.in(language)), reason);
        var line = new Paragraph();
        line.add(new Span(line.getTranslation("responses.section.reason") + " "), shown);
        line.addClassName("responses-text");
        return line;
    }

    LocalizedText authorityName(String slug) {
        return authorities.find(slug).map(Authority::names).orElse(LocalizedText.of(Language.EN, slug));
    }

    private static H3 heading(String key) {
        var heading = new H3();
        heading.setText(heading.getTranslation(key));
        return heading;
    }
}
