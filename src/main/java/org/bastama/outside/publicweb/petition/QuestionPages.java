package org.bastama.outside.publicweb.petition;

import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.satisfaction.AnswerLink;
import org.bastama.civic.responses.satisfaction.Choice;
import org.bastama.civic.responses.satisfaction.Question;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Notice;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a question's link together: what was asked, what was answered, and three buttons. */
@Component
class QuestionPages {

    private final Pages pages;
    private final ResponseQueries responses;
    private final AuthorityQueries authorities;

    QuestionPages(Pages pages, ResponseQueries responses, AuthorityQueries authorities) {
        this.pages = pages;
        this.responses = responses;
        this.authorities = authorities;
    }

    /** The page of an open question. */
    QuestionPage open(AnswerLink link, Petition petition, String path, Reader reader, @Nullable String problem) {
        var words = pages.words(reader);
        var response = response(link.question());
        var excerpt = Excerpt.of(response.worded((in, key) -> words.messages().get(in, key)), reader.language());
        var chosen = link.choice();
        return new QuestionPage(
                pages.frame(reader, path, "publicweb.question.title"),
                path,
                title(petition, reader.language()),
                petition.text().languageFor(reader.language()).code(),
                words.t(
                        "publicweb.question.outcome",
                        authority(response.authoritySlug(), reader.language()),
                        words.t("responses.outcome." + response.outcome())),
                excerpt.text().lines().filter(line -> !line.isBlank()).toList(),
                excerpt.language().code(),
                excerpt.language() == reader.language() ? null : words.written(Optional.of(excerpt.language())),
                chosen == null ? null : words.t("publicweb.question.done", choice(chosen, words)),
                problem,
                Stream.of(Choice.values())
                        .map(one -> new QuestionPage.Button(one.code(), choice(one, words), one == chosen))
                        .toList(),
                words.t("publicweb.question.until", link.question().lastDay()),
                reader.link("/p/" + petition.number() + "#answers"));
    }

    /** That the question is closed, and where its results are. */
    Notice closed(AnswerLink link, Petition petition, String path, Reader reader) {
        Frame frame = pages.frame(reader, path, "publicweb.question.closed-title");
        return Notice.of(frame, "warn")
                .say(
                        "publicweb.question.closed-text",
                        title(petition, reader.language()),
                        link.question().lastDay())
                .link("publicweb.notice.back", "/p/" + petition.number() + "#signers");
    }

    private Response response(Question question) {
        return responses.of(question.petition()).stream()
                .filter(response -> response.version().original().equals(question.response()))
                .findFirst()
                .orElseThrow();
    }

    private static String choice(Choice choice, Words words) {
        return words.t("responses.question.choice." + choice.code());
    }

    private static String title(Petition petition, Language language) {
        return petition.text().in(language).title();
    }

    private String authority(String slug, Language language) {
        return authorities
                .find(slug)
                .map(authority -> authority.names().in(language))
                .orElse(slug);
    }
}
