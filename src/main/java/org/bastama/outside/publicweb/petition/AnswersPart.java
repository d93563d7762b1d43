package org.bastama.outside.publicweb.petition;

import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.responses.ActFile;
import org.bastama.civic.responses.ActFiles;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What authorities did with a petition, and what they corrected of it. */
@Component
class AnswersPart {

    private static final int KILOBYTE = 1024;

    private final ResponseQueries responses;
    private final ActFiles files;
    private final AfterwardsQueries afterwards;
    private final AuthorityQueries authorities;

    AnswersPart(ResponseQueries responses, ActFiles files, AfterwardsQueries afterwards, AuthorityQueries authorities) {
        this.responses = responses;
        this.files = files;
        this.afterwards = afterwards;
        this.authorities = authorities;
    }

    /** The responses, newest first. */
    List<PetitionAnswer> of(PetitionNumber number, Words words) {
        var former = responses.formerVersions(number);
        var documents = files.published(number);
        var reviewed = afterwards.review(number);
        return responses.of(number).reversed().stream()
                .map(response -> answer(
                        response,
                        reviewed.filter(review -> review.followedBy(response)).isPresent(),
                        documents(response, documents.getOrDefault(response.id(), List.of()), words),
                        former.getOrDefault(response.version().original(), List.of()),
                        words))
                .toList();
    }

    private static List<PetitionAnswer.Document> documents(Response response, List<ActFile> files, Words words) {
        return files.stream()
                .map(file -> new PetitionAnswer.Document(
                        file.name(),
                        "/p/" + response.petition() + "/files/" + file.id(),
                        words.t(
                                "responses.files.size",
                                Formats.number(words.language(), Math.max(1, file.size() / KILOBYTE)))))
                .toList();
    }

    private PetitionAnswer answer(
            Response response,
            boolean afterReview,
            List<PetitionAnswer.Document> documents,
            List<Response> former,
            Words words) {
        var language = words.language();
        // The text of what changes the course of a petition is its reason.
        var reasons = !response.kind().correctable();
        var written = response.text().languageFor(language).orElse(language);
        var shown = FormerVersions.shown(response, former, words);
        return new PetitionAnswer(
                words.t("publicweb.answer.kind."
                        + (afterReview ? "after-review" : response.kind().code())),
                response.outcome() == null ? null : words.t("responses.outcome." + response.outcome()),
                tone(response.outcome()),
                authority(response.authoritySlug(), words),
                signed(response, words),
                facts(response, words),
                PetitionPage.Note.of(
                        reasons ? response.text() : response.version().reason(), words),
                reasons ? List.of() : paragraphs(response.text(), language),
                written.code(),
                reasons || written == language ? null : words.t("responses.answer.in-language." + written.code()),
                PetitionAnswer.Demand.of(response, written, words),
                PetitionAnswer.Demand.explained(response, words),
                documents,
                shown,
                former.size() > shown.size());
    }

    private List<String> facts(Response response, Words words) {
        var particulars = response.particulars();
        var number = particulars.incomingNumber();
        var day = particulars.registeredOn();
        var registered = number == null || day == null ? null : words.t("responses.section.registered", number, day);
        var due = particulars.dueOn();
        var until = particulars.suspendedUntil();
        var to = particulars.transferredTo();
        return Stream.of(
                        source(response, words),
                        registered,
                        until == null ? null : words.t("publicweb.answer.until", words.date(until)),
                        due == null ? null : words.t("publicweb.answer.due", words.date(due)),
                        to == null ? null : words.t("publicweb.answer.to", authority(to, words)),
                        corrected(response, words))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static String signed(Response response, Words words) {
        var date = words.date(response.publishedAt());
        return response.officialName().isEmpty()
                ? date
                : words.t("publicweb.answer.signed", response.officialName(), date);
    }

    /** How it came, where that was not from the desk. */
    private static @Nullable String source(Response response, Words words) {
        var received = response.signed().receivedOn();
        var number = response.incomingNumber();
        return response.source() == Response.Source.DESK
                ? null
                : words.t(
                        "responses.source." + response.source().code(),
                        received == null ? "" : words.date(received),
                        number == null ? "" : number);
    }

    private static @Nullable String corrected(Response response, Words words) {
        return response.corrected()
                ? words.t(
                        "responses.version.corrected",
                        response.version().number(),
                        words.date(response.version().firstPublishedAt()))
                : null;
    }

    private static List<String> paragraphs(LocalizedText text, Language language) {
        return text.in(language).lines().filter(line -> !line.isBlank()).toList();
    }

    private String authority(String slug, Words words) {
        return authorities
                .find(slug)
                .map(authority -> authority.names().in(words.language()))
                .orElse(slug);
    }

    static String tone(@Nullable String outcome) {
        return switch (outcome == null ? "" : outcome) {
            case "satisfied" -> "good";
            case "refused" -> "bad";
            case "partly" -> "warn";
            default -> "accent";
        };
    }
}
